import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { localDay } from '#kernel/local-day';
import type { Transaction } from '#platform/database';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { FileClosingRepository } from '../../persistence/file-closing.repository.js';
import type { TakenDetails } from '../../persistence/moving/file-move.js';
import { MoveRepository } from '../../persistence/moving/move.repository.js';
import { RecordFileRepository } from '../../persistence/record-file.repository.js';
import { FileRetention } from '../life-cycle/file-retention.js';
import { NewFiles } from '../new-files.js';
import { MergeDetails } from './merge-details.js';
import type { PreparedMove } from './move-request.js';

/** When, why and by whom something is moved. */
export interface MoveNote {
  readonly at: Date;
  readonly reason: string;
  readonly by: string;
}

/** What becomes of the files themselves between which something moves. */
@Injectable()
export class MovedFiles {
  constructor(
    private readonly files: RecordFileRepository,
    private readonly newFiles: NewFiles,
    private readonly closings: FileClosingRepository,
    private readonly retention: FileRetention,
    private readonly moves: MoveRepository,
    private readonly details: MergeDetails,
  ) {}

  /** Takes over what a merged file says of itself; the target is still to be saved. */
  async takeOverDetails(
    transaction: Transaction,
    actor: Actor,
    { target, details }: Pick<PreparedMove, 'target' | 'details'>,
    note: MoveNote,
  ): Promise<{ readonly details?: TakenDetails; readonly standsFor: ReadonlyMap<string, string> }> {
    if (details === null) return { standsFor: new Map() };
    const { taken, standsFor } = await this.details.takeOver(transaction, actor, target, details, note.at);
    return { details: taken, standsFor };
  }

  /** Gives it back; the target is still to be saved. */
  async giveBackDetails(
    transaction: Transaction,
    actor: Actor,
    { target, details }: { readonly target: RecordFile; readonly details: TakenDetails | undefined },
    note: MoveNote,
  ): Promise<void> {
    if (details) await this.details.giveBack(transaction, actor, target, details, note.at);
  }

  /** Keeps a file that takes something; a new one with what protects the file it was split off. */
  async keepTarget(
    transaction: Transaction,
    actor: Actor,
    { source, target, isNew }: { readonly source: RecordFile; readonly target: RecordFile; readonly isNew: boolean },
    note: MoveNote,
  ): Promise<void> {
    target.takePartInMove(note.at);
    if (!isNew) {
      await this.files.save(transaction, target);
      return;
    }
    const typing = {
      version: undefined,
      values: {},
      contacts: undefined,
      parties: target.parties,
      fieldWords: '',
      subject: '',
    };
    await this.newFiles.add(transaction, actor, target, typing, note.at);
    await this.moves.continueFile(transaction, source.id, target, note.at, note.by);
  }

  /** Keeps a file something leaves. */
  async keepSource(transaction: Transaction, source: RecordFile, note: MoveNote): Promise<void> {
    source.takePartInMove(note.at);
    await this.files.save(transaction, source);
  }

  /** Closes a file everything left: what stays of it is its reference, leading to the other file, and its history. */
  async leaveResidue(transaction: Transaction, left: RecordFile, into: RecordFile, note: MoveNote): Promise<void> {
    left.mergeInto(into, note.at);
    await this.files.save(transaction, left);
    const { rule } = await this.retention.find(left);
    const clock = { rule, closedOn: localDay(note.at), eventOn: null };
    await this.closings.save(transaction, left.id, clock, { at: note.at, name: note.by });
    await this.moves.leadTo(transaction, left.id, into.id);
    const redirect = { reference: left.reference, replacedBy: into.reference, kind: 'file' as const };
    await this.moves.redirect(transaction, [{ ...redirect, objectId: left.id, fileId: into.id }], note);
  }

  /** Opens a file again that was left empty. */
  async endResidue(transaction: Transaction, left: RecordFile, note: MoveNote): Promise<void> {
    await this.moves.takeBackRedirects(transaction, [left.reference]);
    await this.moves.leadTo(transaction, left.id, left.id);
    left.endMerge(note.at);
    await this.files.save(transaction, left);
    await this.closings.remove(transaction, left.id);
  }
}
