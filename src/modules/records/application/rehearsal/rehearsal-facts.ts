import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { PlanRehearsal } from '../../domain/plan-rehearsal.entity.js';
import type { PlanRehearsalEvent, RecordFilesMoved } from '../../events.js';
import type { ReportRow } from '../../persistence/rehearsal/rehearsal-stock.js';

/** A row with what people know units and offices by. */
export interface MovedFile {
  readonly row: Pick<
    ReportRow,
    | 'fileId'
    | 'fromReference'
    | 'toReference'
    | 'fromLeadId'
    | 'toLeadId'
    | 'fromYears'
    | 'toYears'
    | 'fromDisposal'
    | 'toDisposal'
    | 'fromUnitId'
    | 'toUnitId'
  >;
  readonly fromMark: string;
  readonly toMark: string;
}

/** So many files in one message: each one is the work of one delivery. */
const FILES_PER_MESSAGE = 100;

/** Writes journal entries and messages about rehearsals and what they do to files, in the caller's transaction. */
@Injectable()
export class RehearsalFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** Something happened to a rehearsal as a whole. */
  async tell(
    transaction: Transaction,
    actor: Actor,
    type: PlanRehearsalEvent['type'],
    rehearsal: PlanRehearsal,
    after: JournalState = {},
  ): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: type,
      objectType: 'plan-rehearsal',
      objectId: rehearsal.id,
      after: { planId: rehearsal.filingPlanId, state: rehearsal.state, ...after },
    });
    const event = {
      type,
      version: 1,
      aggregateId: rehearsal.id,
      payload: { rehearsalId: rehearsal.id, planId: rehearsal.filingPlanId },
    } as PlanRehearsalEvent;
    await this.outbox.append(transaction, event);
  }

  /** Files came to lie elsewhere: an entry a file, and messages about those that are found otherwise now. */
  async filesMoved(
    transaction: Transaction,
    actor: Actor,
    rehearsalId: string,
    moved: readonly MovedFile[],
    isUndo: boolean,
  ): Promise<void> {
    await this.journal.appendMany(
      transaction,
      actor,
      moved.map(({ row, fromMark, toMark }) => {
        const before = {
          reference: row.fromReference,
          planMark: fromMark,
          leadUnitId: row.fromLeadId,
          planUnitId: row.fromUnitId,
          retentionYears: row.fromYears,
          disposalKind: row.fromDisposal,
        };
        const after = {
          reference: row.toReference,
          planMark: toMark,
          leadUnitId: row.toLeadId,
          planUnitId: row.toUnitId,
          retentionYears: row.toYears,
          disposalKind: row.toDisposal,
        };
        return {
          action: isUndo ? 'records.file-moved-back-by-plan' : 'records.file-moved-by-plan',
          objectType: 'record-file',
          objectId: row.fileId,
          before: isUndo ? after : before,
          after: { ...(isUndo ? before : after), rehearsalId },
        };
      }),
    );
    const foundOtherwise = moved
      .filter(({ row }) => row.fromReference !== row.toReference || row.fromLeadId !== row.toLeadId)
      .map(({ row }) => row.fileId);
    for (let start = 0; start < foundOtherwise.length; start += FILES_PER_MESSAGE) {
      const fileIds = foundOtherwise.slice(start, start + FILES_PER_MESSAGE);
      const event: RecordFilesMoved = {
        type: 'records.files-moved',
        version: 1,
        // Each part is delivered by itself: one that fails holds nobody up.
        aggregateId: `${rehearsalId}:${fileIds[0] ?? ''}`,
        payload: { rehearsalId, fileIds },
      };
      await this.outbox.append(transaction, event);
    }
  }
}
