import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { ActorResolver } from '#modules/identity';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { type ForeseenUndo, foreseenUndo, type KeptBecause } from '../../domain/conversion-undo.js';
import { type ConversionUndoRow, ConversionUndoRepository } from '../../persistence/conversion-undo.repository.js';
import { ConversionAccess } from '../conversion/conversion-access.js';
import { type ForeseenItem, UndoPreviews } from './undo-previews.js';

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
    const foreseen = undo?.state === 'running' ? null : foreseenUndo(await this.foresee(actor, conversionId, undo));
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
    const staying = (await this.foresee(actor, conversionId, undo))
      .flatMap(({ keptBecause, ...file }) => (keptBecause === null ? [] : { ...file, keptBecause }))
      .filter(({ line }) => line > after)
      .slice(0, limit);
    const ids = staying.map(({ fileId }) => fileId);
    const readable = await this.files.filesAmong(actor, RECORDS_PERMISSIONS.read, ids);
    return staying.map(({ line, fileId, reference, keptBecause }) => {
      const isSeen = readable.has(fileId);
      return { line, fileId: isSeen ? fileId : null, reference: isSeen ? reference : null, keptBecause };
    });
  }

  /** As whoever asked and whoever looks now would do it together; before somebody asked, as whoever looks would ask. */
  private async foresee(
    actor: UserActor,
    conversionId: string,
    undo: ConversionUndoRow | null,
  ): Promise<ForeseenItem[]> {
    const requester = undo?.state === 'requested' ? await this.resolver.ofUser(undo.requestedBy) : actor;
    const isOwn = requester === undefined || requester.id === actor.id;
    return this.previews.files(conversionId, requester ?? actor, isOwn ? undefined : actor);
  }
}
