import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { ActorResolver } from '#modules/identity';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import type { ForeseenUndo, KeptBecause } from '../../domain/conversion-undo.js';
import { type ConversionUndoRow, ConversionUndoRepository } from '../../persistence/conversion-undo.repository.js';
import { ConversionAccess } from '../conversion/conversion-access.js';
import { type ForeseenItem, type UndoPersons, UndoPreviews } from './undo-previews.js';

/** The taking back of a run as somebody sees it. */
export interface SeenUndo {
  /** The latest one; `null` where nobody ever asked. */
  readonly undo: (ConversionUndoRow & { readonly takenBack: number; readonly kept: number }) | null;
  /** What it would do now; `null` while files are taken back. */
  readonly foreseen: ForeseenUndo | null;
  readonly mayDecide: boolean;
  readonly mayWithdraw: boolean;
}

/** A file that would stay; unnamed where the person may not read it. */
export interface StayingFile {
  readonly line: number;
  readonly fileId: string | null;
  readonly reference: string | null;
  readonly keptBecause: KeptBecause;
}

/** What taking a run back means, for those who may see the conversion. */
@Injectable()
export class ConversionUndoQueries {
  constructor(
    private readonly undos: ConversionUndoRepository,
    private readonly conversions: ConversionAccess,
    private readonly previews: UndoPreviews,
    private readonly files: FileAccess,
    private readonly resolver: ActorResolver,
  ) {}

  /** @throws {ConversionNotFound} Thrown when it does not exist or is none of the actor's. */
  async get(actor: UserActor, conversionId: string): Promise<SeenUndo> {
    await this.conversions.get(actor, conversionId);
    const undo = (await this.undos.latest(conversionId)) ?? null;
    const isOpen = undo?.state === 'requested';
    const isRunning = undo?.state === 'running';
    const foreseen = isRunning ? null : await this.previews.sum(conversionId, await this.personsOf(actor, undo));
    return {
      undo: undo && { ...undo, ...(await this.undos.counts(undo.id, conversionId)) },
      foreseen,
      mayDecide: isOpen && undo.requestedBy !== actor.id,
      mayWithdraw: isOpen && undo.requestedBy === actor.id,
    };
  }

  /**
   * Files that would stay, by line, with the reason.
   * @param after line of the last one seen, or 0
   */
  async staying(actor: UserActor, conversionId: string, after: number, limit: number): Promise<StayingFile[]> {
    await this.conversions.get(actor, conversionId);
    const undo = (await this.undos.latest(conversionId)) ?? null;
    const by = await this.personsOf(actor, undo);
    const staying: (ForeseenItem & { readonly keptBecause: KeptBecause })[] = [];
    // only as far as somebody looks
    for await (const { keptBecause, ...file } of this.previews.files(conversionId, by, after)) {
      if (keptBecause !== null) staying.push({ ...file, keptBecause });
      if (staying.length === limit) break;
    }
    const ids = staying.map(({ fileId }) => fileId);
    const readable = await this.files.filesAmong(actor, RECORDS_PERMISSIONS.read, ids);
    return staying.map(({ line, fileId, reference, keptBecause }) => {
      const isSeen = readable.has(fileId);
      return { line, fileId: isSeen ? fileId : null, reference: isSeen ? reference : null, keptBecause };
    });
  }

  /** Whoever asked and whoever looks now would do it together; before somebody asked, whoever looks would ask. */
  private async personsOf(actor: UserActor, undo: ConversionUndoRow | null): Promise<UndoPersons> {
    const requester = undo?.state === 'requested' ? await this.resolver.ofUser(undo.requestedBy) : actor;
    return requester === undefined || requester.id === actor.id
      ? { requester: actor }
      : { requester, confirmer: actor };
  }
}
