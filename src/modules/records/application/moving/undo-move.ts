import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, type Transaction } from '#platform/database';
import { checkedReason } from '../../domain/invalid-mark.js';
import { Proceeding } from '../../domain/proceeding.entity.js';
import type { RecordFile } from '../../domain/record-file.entity.js';
import type { FileMove } from '../../persistence/moving/file-move.js';
import { MoveRepository } from '../../persistence/moving/move.repository.js';
import { MoveFacts } from './move-facts.js';
import { MovedFiles, type MoveNote } from './moved-files.js';
import { UndoableMoves } from './undoable-moves.js';

/** Takes a move, merge or split back, as long as nothing happened in either file since. */
@Injectable()
export class UndoMove {
  constructor(
    private readonly database: Database,
    private readonly undoable: UndoableMoves,
    private readonly moves: MoveRepository,
    private readonly files: MovedFiles,
    private readonly facts: MoveFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Repeated calls change nothing more.
   * @throws {MoveNotFound} Thrown when there is no such move of the file.
   * @throws {RecordDeleted} Thrown when one of the files was deleted since.
   * @throws {RecordFileNotFound} Thrown when the actor opens no proceedings in one of the files.
   * @throws {MoveNotUndoable} Thrown when one of the files was changed since.
   * @throws {MoveUndoUnprotected} Thrown when what was moved would lose protection.
   * @throws {MoveObstructed} Thrown when somebody has something of it in hand.
   */
  async execute(
    actor: Actor,
    input: { readonly fileId: string; readonly moveId: string; readonly reason: string },
  ): Promise<void> {
    const note = { at: this.clock.now(), reason: checkedReason(input.reason), by: actor.name };
    await this.database.transaction(async (transaction) => {
      const undoable = await this.undoable.find(transaction, actor, input, note.at);
      if (!undoable) return;
      const { move, source, target } = undoable;
      await this.takeBack(transaction, actor, move, { source, target, note });
      await this.moves.noteUndone(transaction, move.id, { name: note.by, at: note.at, reason: note.reason });
      await this.tell(transaction, actor, move, note);
    });
  }

  private async takeBack(
    transaction: Transaction,
    actor: Actor,
    move: FileMove,
    { source, target, note }: { readonly source: RecordFile; readonly target: RecordFile; readonly note: MoveNote },
  ): Promise<void> {
    const { proceedings, documents, checklist, parts, levels, details, ...passedOn } = move.content;
    const documentIds = documents.map(({ id }) => id);
    if (move.kind === 'merge') await this.files.endResidue(transaction, source, note);
    else if (source.id !== target.id) await this.files.keepSource(transaction, source, note);
    const back: Proceeding[] = [];
    for (const { id, from } of proceedings) {
      const proceeding = await transaction.getRepository(Proceeding).findOneByOrFail({ id });
      proceeding.moveBack({ fileId: source.id, ...from });
      back.push(proceeding);
    }
    await this.moves.place(
      transaction,
      source.id,
      back,
      documents.map(({ id, from }) => ({ id, to: from })),
    );
    await this.moves.restoreLevels(transaction, levels);
    await this.moves.restoreParts(transaction, parts);
    await this.moves.takeBackRedirects(
      transaction,
      proceedings.map(({ from }) => from.reference),
    );
    const redirects = proceedings.map(({ id, from, to }) => ({
      ...{ reference: to.reference, replacedBy: from.reference, kind: 'proceeding' as const },
      ...{ objectId: id, fileId: source.id },
    }));
    await this.moves.redirect(transaction, redirects, note);
    await this.moves.restoreChecklist(transaction, { from: source.id, to: target.id }, checklist, documentIds);
    await this.moves.passOn(transaction, target.id, source.id, passedOn);
    await this.files.giveBackDetails(transaction, actor, { target, details }, note);
    if (move.kind === 'split') await this.files.leaveResidue(transaction, target, source, note);
    else await this.files.keepSource(transaction, target, note);
  }

  private async tell(transaction: Transaction, actor: Actor, move: FileMove, note: MoveNote): Promise<void> {
    const turned = <T>({ from, to, ...rest }: { readonly from: T; readonly to: T; readonly id: string }) => ({
      ...rest,
      from: to,
      to: from,
    });
    await this.facts.moved(
      transaction,
      actor,
      {
        ...{ moveId: move.id, kind: move.kind, isUndo: true, reason: note.reason },
        ...{ fromFileId: move.targetId, toFileId: move.sourceId },
        proceedings: move.content.proceedings.map(turned),
        documents: move.content.documents.map(turned),
        levels: move.content.levels.map(turned),
      },
      note.at,
    );
  }
}
