import { Injectable } from '@nestjs/common';
import { type UserActor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { ActorResolver } from '#modules/identity';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { Database, type Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import {
  ConversionNotFound,
  ConversionStepNotAllowed,
  NothingToTakeBack,
  OnlyWhoAskedForUndo,
  SecondPersonForUndo,
  UndoOutdated,
} from '../../errors.js';
import type { ConversionRow } from '../../persistence/conversion.repository.js';
import type { ConversionUndoRow } from '../../persistence/conversion-undo.repository.js';
import { ConversionAccess } from '../conversion/conversion-access.js';
import { ConversionFacts } from '../conversion/conversion-facts.js';
import { checked, hasEnded, UndoRecords } from './undo-records.js';
import { TAKE_BACK_FILES } from './undo-jobs.js';
import { UndoPreviews } from './undo-previews.js';

/** What decisions need beside the rules. */
@Injectable()
export class UndoPorts {
  constructor(
    readonly database: Database,
    readonly jobs: Jobs,
    readonly resolver: ActorResolver,
    readonly clock: Clock,
  ) {}
}

/** Decides on the taking back of a run: whoever asked may withdraw, somebody else refuses or confirms what he saw. */
@Injectable()
export class DecideUndo {
  constructor(
    private readonly ports: UndoPorts,
    private readonly records: UndoRecords,
    private readonly access: ConversionAccess,
    private readonly previews: UndoPreviews,
    private readonly facts: ConversionFacts,
  ) {}

  /** @throws {OnlyWhoAskedForUndo} Thrown when somebody else asked. */
  async withdraw(actor: UserActor, conversionId: string): Promise<void> {
    await this.decide(actor, conversionId, async (transaction, undo) => {
      if (undo.requestedBy !== actor.id) throw new OnlyWhoAskedForUndo();
      await this.records.undos.decide(transaction, undo.id, {
        state: 'withdrawn',
        by: actor,
        at: this.ports.clock.now(),
      });
      const after = { undoId: undo.id };
      await this.facts.step(transaction, actor, conversionId, 'exchange.conversion-undo-withdrawn', after);
    });
  }

  /** @throws {SecondPersonForUndo} Thrown when the same person asked. @throws {UndoReasonMissing} Thrown without a reason. */
  async refuse(actor: UserActor, conversionId: string, given: string): Promise<void> {
    const reason = checked(given);
    await this.decide(actor, conversionId, async (transaction, undo) => {
      checkSecond(actor, undo);
      const decision = { state: 'refused', by: actor, at: this.ports.clock.now(), reason } as const;
      await this.records.undos.decide(transaction, undo.id, decision);
      const after = { undoId: undo.id, reason };
      await this.facts.step(transaction, actor, conversionId, 'exchange.conversion-undo-refused', after);
    });
  }

  /**
   * From now on files are taken back, one after the other, by a job.
   * @param seen fingerprint of what this person saw
   * @throws {SecondPersonForUndo} Thrown when the same person asked.
   * @throws {ConversionStepNotAllowed} Thrown while the run goes on once more.
   * @throws {UndoOutdated} Thrown when other files would go or stay than he saw.
   * @throws {NothingToTakeBack} Thrown when every file stays.
   */
  async confirm(actor: UserActor, conversionId: string, seen: string): Promise<void> {
    const { clock, jobs, resolver } = this.ports;
    await this.decide(actor, conversionId, async (transaction, undo, conversion) => {
      checkSecond(actor, undo);
      if (!hasEnded(conversion)) throw new ConversionStepNotAllowed(conversion.state, 'decide-undo');
      const requester = await resolver.ofUser(undo.requestedBy);
      if (!requester) throw new PermissionMissing(RECORDS_PERMISSIONS.requestDeletion);
      const { conversions, undos } = this.records;
      // first: a file in hand is waited for, and then it is none of those that were seen
      await undos.refuseWaiting(transaction, conversionId);
      const { fingerprint, goes, stays } = await this.previews.sum(conversionId, { requester, confirmer: actor });
      if (fingerprint !== seen) throw new UndoOutdated();
      if (goes === 0) throw new NothingToTakeBack();
      await undos.decide(transaction, undo.id, { state: 'running', by: actor, at: clock.now(), seen });
      await conversions.setState(transaction, conversionId, 'undoing');
      const after = { undoId: undo.id, requestedBy: undo.requestedByName, goes, stays, seen };
      await this.facts.step(transaction, actor, conversionId, 'exchange.conversion-undo-confirmed', after);
      await jobs.enqueue(transaction, TAKE_BACK_FILES, { undoId: undo.id }, { key: undo.id });
    });
  }

  private async decide(
    actor: UserActor,
    conversionId: string,
    work: (transaction: Transaction, undo: ConversionUndoRow, conversion: ConversionRow) => Promise<void>,
  ): Promise<void> {
    await this.access.get(actor, conversionId);
    await this.ports.database.transaction(async (transaction) => {
      const conversion = await this.records.conversions.findLocked(transaction, conversionId);
      if (!conversion) throw new ConversionNotFound(conversionId);
      const undo = await this.records.undos.latest(conversionId);
      if (undo?.state !== 'requested')
        throw new ConversionStepNotAllowed(undo?.state ?? conversion.state, 'decide-undo');
      await work(transaction, undo, conversion);
    });
  }
}

/** @throws {SecondPersonForUndo} Thrown when it is whoever asked. @throws {PermissionMissing} Thrown without the right to confirm deletions. */
function checkSecond(actor: UserActor, { requestedBy }: ConversionUndoRow): void {
  if (!holds(actor, RECORDS_PERMISSIONS.confirmDeletion))
    throw new PermissionMissing(RECORDS_PERMISSIONS.confirmDeletion);
  if (requestedBy === actor.id) throw new SecondPersonForUndo();
}
