import { Injectable, Logger } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { ActorResolver } from '#modules/identity';
import { RecordLife, RECORDS_PERMISSIONS } from '#modules/records';
import { Database } from '#platform/database';
import type { KeptBecause } from '../../domain/conversion-undo.js';
import type { ConversionUndoRow, UndoItem } from '../../persistence/conversion-undo.repository.js';
import { TakenOverRepository } from '../../persistence/taken-over.repository.js';
import { ConversionFacts } from '../conversion/conversion-facts.js';
import { UndoRecords } from './undo-records.js';

/** What takes a single file back. */
@Injectable()
export class UndoMakers {
  constructor(
    readonly database: Database,
    readonly life: RecordLife,
    readonly resolver: ActorResolver,
    readonly takenOver: TakenOverRepository,
  ) {}
}

type TakingBack = Parameters<RecordLife['acts']['deletion']['takeBack']['executeIn']>[2];

/**
 * Takes back what a run made, one file after the other, each in one transaction with its line in the report: a killed process
 * takes no file back twice and leaves none half gone. What somebody has done something with meanwhile stays, with the reason.
 */
@Injectable()
export class TakeBackFiles {
  private readonly logger = new Logger(TakeBackFiles.name);

  constructor(
    private readonly makers: UndoMakers,
    private readonly records: UndoRecords,
    private readonly facts: ConversionFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Works until every file is dealt with, somebody halts it, or the caller's time is up.
   * @param isTimeUp asked between two files
   * @returns whether there are more
   * @throws {PermissionMissing} Thrown when one of the two persons has left.
   */
  async execute(undoId: string, isTimeUp: () => boolean): Promise<boolean> {
    // those before are dealt with: nobody looks at them once more for each file
    let after = 0;
    for (;;) {
      const undo = await this.records.undos.find(undoId);
      if (undo?.state !== 'running') return false;
      const by = await this.personsOf(undo);
      const item = await this.records.undos.next(undo.conversionId, undoId, after);
      if (!item) {
        await this.finish(undo, by.confirmer);
        return false;
      }
      if (isTimeUp()) return true;
      await this.takeBack(undo, by, item);
      after = item.line;
    }
  }

  /** Notes what broke it off, so that somebody can have it go on. */
  async noteFailure(undoId: string, failure: string): Promise<void> {
    const { conversions, undos } = this.records;
    const undo = await undos.find(undoId);
    if (!undo) return;
    await this.makers.database.transaction(async (transaction) => {
      await conversions.findLocked(transaction, undo.conversionId);
      if ((await undos.find(undoId))?.state !== 'running') return;
      await undos.setState(transaction, undoId, { state: 'stopped', at: this.clock.now(), failure });
      await conversions.setState(transaction, undo.conversionId, 'undone');
    });
  }

  private async personsOf(undo: ConversionUndoRow): Promise<TakingBack> {
    const { resolver } = this.makers;
    const requester = await resolver.ofUser(undo.requestedBy);
    const confirmer = undo.decidedBy === null ? undefined : await resolver.ofUser(undo.decidedBy);
    if (!requester) throw new PermissionMissing(RECORDS_PERMISSIONS.requestDeletion);
    if (!confirmer) throw new PermissionMissing(RECORDS_PERMISSIONS.confirmDeletion);
    const { requestedAt, reason, legalBasis } = undo;
    return { requester, confirmer, requestedAt, reason, legalBasis };
  }

  private async takeBack(undo: ConversionUndoRow, by: TakingBack, { fileId }: UndoItem): Promise<void> {
    try {
      await this.makers.database.transaction(async (transaction) => {
        const item = await this.records.undos.lock(transaction, fileId, undo.id);
        if (!item) return;
        const kept: KeptBecause | null = item.isHandedOut
          ? 'handed-out'
          : await this.makers.life.acts.deletion.takeBack.executeIn(transaction, item, by);
        if (kept === null) {
          const forgotten = { fileId, objectId: fileId };
          await this.makers.takenOver.forget(transaction, forgotten, this.clock.now());
          const { conversionId } = undo;
          await this.facts.fileTakenBack(transaction, by.confirmer, conversionId, {
            fileId,
            reference: item.reference,
            row: item.line,
            undoId: undo.id,
          });
        }
        await this.records.undos.settle(transaction, fileId, undo.id, kept);
      });
    } catch (error) {
      // What passes is tried again; what a rule refuses stays, and the next file has its turn.
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
      this.logger.warn(`A file of a run that is taken back stays: ${error.code}`);
      await this.makers.database.transaction((transaction) =>
        this.records.undos.settle(transaction, fileId, undo.id, 'refused'),
      );
    }
  }

  private async finish(undo: ConversionUndoRow, actor: UserActor): Promise<void> {
    const { conversions, undos } = this.records;
    await this.makers.database.transaction(async (transaction) => {
      await conversions.findLocked(transaction, undo.conversionId);
      if ((await undos.find(undo.id))?.state !== 'running') return;
      await undos.setState(transaction, undo.id, { state: 'done', at: this.clock.now() });
      await conversions.setState(transaction, undo.conversionId, 'undone');
      const after = { undoId: undo.id, ...(await undos.counts(undo.id, undo.conversionId)) };
      await this.facts.step(transaction, actor, undo.conversionId, 'exchange.conversion-undo-finished', after);
    });
  }
}
