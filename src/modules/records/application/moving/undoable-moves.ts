import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { MoveNotFound, MoveNotUndoable } from '../../moving-errors.js';
import type { FileMove } from '../../persistence/moving/file-move.js';
import { MoveRepository } from '../../persistence/moving/move.repository.js';
import { DeletedRecords } from '../deletion/deleted-records.js';
import { found, MovePreparation } from './move-preparation.js';

/** A move that may be taken back, with its files, which are locked. */
export interface UndoableMove {
  readonly move: FileMove;
  readonly source: RecordFile;
  readonly target: RecordFile;
}

/** Finds moves that may be taken back. */
@Injectable()
export class UndoableMoves {
  constructor(
    private readonly moves: MoveRepository,
    private readonly preparation: MovePreparation,
    private readonly deleted: DeletedRecords,
  ) {}

  /**
   * @returns `undefined` when it was taken back already
   * @throws {MoveNotFound} Thrown when there is no such move of the file.
   * @throws {RecordDeleted} Thrown when one of the files was deleted since and the actor may know so.
   * @throws {RecordFileNotFound} Thrown when the actor opens no proceedings in one of the files.
   * @throws {MoveNotUndoable} Thrown when one of the files was changed since.
   * @throws {MoveUndoUnprotected} Thrown when what was moved would lose protection.
   * @throws {MoveObstructed} Thrown when somebody has something of it in hand.
   */
  async find(
    transaction: Transaction,
    actor: Actor,
    { fileId, moveId }: { readonly fileId: string; readonly moveId: string },
    now: Date,
  ): Promise<UndoableMove | undefined> {
    const move = await this.moves.find(transaction, moveId);
    if (!move || ![move.sourceId, move.targetId].includes(fileId)) throw new MoveNotFound(moveId);
    for (const id of [move.sourceId, move.targetId]) await this.deleted.refuseIfDeleted(actor, id);
    const locked = await this.preparation.lock(transaction, actor, [move.sourceId, move.targetId]);
    if (move.undoneAt !== null) return undefined;
    const [source, target] = [found(locked, move.sourceId), found(locked, move.targetId)];
    if (!(await this.moves.isUntouched(transaction, move.id))) throw new MoveNotUndoable(move.id, 'changed-since');
    await this.preparation.checkProtected(transaction, move, source, now);
    await this.preparation.checkFree(transaction, actor, move, target.reference);
    return { move, source, target };
  }
}
