import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database, type Transaction } from '#platform/database';
import type { FileProtection } from '../../domain/moving/move-effects.js';
import { checkedReason } from '../../domain/invalid-mark.js';
import { RecordFileNotFound } from '../../errors.js';
import { MoveChangedMeanwhile, MoveObstructed } from '../../moving-errors.js';
import type { MoveContent } from '../../persistence/moving/file-move.js';
import { MoveRepository } from '../../persistence/moving/move.repository.js';
import { MoveFacts } from './move-facts.js';
import { MovedFiles, type MoveNote } from './moved-files.js';
import { MovePreparation } from './move-preparation.js';
import type { MoveRequest, PreparedMove } from './move-request.js';

/** What somebody who moves something says, having seen what it comes to. */
export interface MoveInput extends MoveRequest {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  /** Of the preview. */
  readonly fingerprint: string;
  readonly reason: string;
}

/** What was done, and the file that has it now. */
export interface MoveOutcome {
  readonly moveId: string;
  readonly targetId: string;
}

/**
 * Moves proceedings and documents into another file, merges a file into another one, or splits a file: all of it in one
 * transaction, and only as it was previewed.
 */
@Injectable()
export class MoveRecords {
  constructor(
    private readonly database: Database,
    private readonly preparation: MovePreparation,
    private readonly moves: MoveRepository,
    private readonly files: MovedFiles,
    private readonly facts: MoveFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {ReasonMissing} Thrown when no reason is given.
   * @throws {MoveChangedMeanwhile} Thrown when it would not come to what the preview showed.
   * @throws {MoveObstructed} Thrown when something keeps it where it is.
   */
  async execute(actor: Actor, input: MoveInput): Promise<MoveOutcome> {
    const at = this.clock.now();
    const note = { at, reason: checkedReason(input.reason), by: actor.name };
    const id = input.id ?? newId(at);
    return this.database.transaction(async (transaction) => {
      const earlier = await this.earlier(transaction, actor, input, id);
      if (earlier) return earlier;
      const prepared = await this.preparation.prepare(transaction, actor, input, at);
      const { source, target, obstacles } = prepared;
      if (prepared.fingerprint !== input.fingerprint) throw new MoveChangedMeanwhile(source.reference);
      if (obstacles.length > 0)
        throw new MoveObstructed(
          source.reference,
          Object.fromEntries(obstacles.map(({ kind, count }) => [kind, count])),
        );
      await this.carryOut(transaction, actor, { id, kind: input.kind }, prepared, note);
      return { moveId: id, targetId: target.id };
    });
  }

  /** The same request came before; two at once wait for each other. */
  private async earlier(
    transaction: Transaction,
    actor: Actor,
    { sourceId }: MoveRequest,
    id: string,
  ): Promise<MoveOutcome | undefined> {
    const move = await this.moves.find(transaction, id);
    if (!move) return undefined;
    if (move.sourceId !== sourceId) throw new RecordFileNotFound(sourceId);
    await this.preparation.lock(transaction, actor, [sourceId]);
    return { moveId: id, targetId: move.targetId };
  }

  private async carryOut(
    transaction: Transaction,
    actor: Actor,
    { id, kind }: { readonly id: string; readonly kind: MoveRequest['kind'] },
    prepared: PreparedMove,
    note: MoveNote,
  ): Promise<void> {
    const { source, target, documents, before, after } = prepared;
    const isWithin = source.id === target.id;
    const { standsFor, ...taken } = await this.files.takeOverDetails(transaction, actor, prepared, note);
    await this.files.keepTarget(transaction, actor, { source, target, isNew: prepared.place !== null }, note);
    const left = await this.place(transaction, prepared, note);
    const between = {
      from: source.id,
      to: target.id,
      documentIds: documents.map((document) => document.id),
      standsFor,
    };
    const checklist = await this.moves.moveChecklist(transaction, between);
    const passedOn =
      kind === 'merge' ? await this.moves.passOn(transaction, source.id, target.id) : { followUps: [], notes: [] };
    if (kind === 'merge') await this.files.leaveResidue(transaction, source, target, note);
    else if (!isWithin) await this.files.keepSource(transaction, source, note);
    const protection = { source: protectionOf(before), target: protectionOf(after) };
    const content = { ...wentAlong(prepared), ...passedOn, ...left, ...taken, checklist, protection };
    await this.moves.add(transaction, {
      ...{ id, kind, sourceId: source.id, targetId: target.id, reason: note.reason },
      ...{ movedByName: note.by, movedAt: note.at, content },
    });
    await this.facts.moved(
      transaction,
      actor,
      {
        ...{ moveId: id, kind, isUndo: false, reason: note.reason, fromFileId: source.id, toFileId: target.id },
        ...{ proceedings: content.proceedings, documents: content.documents, levels: content.levels },
      },
      note.at,
    );
  }

  /** Puts what moves into its new file, and lets its old references lead there; what it was part of, and protected by, before. */
  private async place(
    transaction: Transaction,
    { target, proceedings, documents }: PreparedMove,
    note: MoveNote,
  ): Promise<Pick<MoveContent, 'parts' | 'levels'>> {
    const ids = [...proceedings, ...documents].map((one) => one.id);
    const parts = await this.moves.partsOf(transaction, ids);
    const leaving = documents.filter(({ from, to }) => from.proceedingId !== to.proceedingId).map((one) => one.id);
    leaving.push(...proceedings.filter(({ from, to }) => from.partOfId !== to.partOfId).map((one) => one.id));
    const levels = await this.moves.keepLevels(transaction, leaving);
    const moved = proceedings.map(({ proceeding }) => proceeding);
    await this.moves.place(transaction, target.id, moved, documents);
    const redirects = proceedings.map((one) => redirectOf(one, target.id));
    await this.moves.redirect(transaction, redirects, note);
    return { parts, levels };
  }
}

function redirectOf({ id, from, to }: PreparedMove['proceedings'][number], fileId: string) {
  return { reference: from.reference, replacedBy: to.reference, kind: 'proceeding' as const, objectId: id, fileId };
}

function protectionOf({ confidentiality, walls }: FileProtection): FileProtection {
  return { confidentiality, walls };
}

function wentAlong({ proceedings, documents }: PreparedMove): Pick<MoveContent, 'proceedings' | 'documents'> {
  return {
    proceedings: proceedings.map(({ id, from, to }) => ({ id, from, to })),
    documents: documents.map(({ id, from, to }) => ({ id, from, to })),
  };
}
