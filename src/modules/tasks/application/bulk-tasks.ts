import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
import { ClaimTask } from './claim-task.js';
import { HandOverTask } from './hand-over-task.js';
import { RescheduleTask } from './reschedule-task.js';

/** What is to happen with each of several tasks. */
export type BulkTaskAct =
  | { readonly act: 'claim' }
  | { readonly act: 'assign'; readonly toId: string; readonly remark?: string | undefined }
  | {
      readonly act: 'reschedule';
      readonly dueAt?: Date | null | undefined;
      readonly followUpAt?: Date | null | undefined;
      readonly priority?: number | undefined;
    };

/** What became of one of them. */
export interface BulkTaskResult {
  readonly taskId: string;
  /** Code of the refusal; `null` where it was done. */
  readonly code: string | null;
  readonly details: DomainError['details'];
}

/** One act over several tasks: each for itself, so that what cannot be done with one keeps no other one back. */
@Injectable()
export class BulkTasks {
  constructor(
    private readonly claim: ClaimTask,
    private readonly handOver: HandOverTask,
    private readonly reschedule: RescheduleTask,
  ) {}

  async execute(actor: UserActor, taskIds: readonly string[], act: BulkTaskAct): Promise<BulkTaskResult[]> {
    const results: BulkTaskResult[] = [];
    for (const taskId of new Set(taskIds)) {
      try {
        await this.one(actor, taskId, act);
        results.push({ taskId, code: null, details: {} });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        results.push({ taskId, code: error.code, details: error.details });
      }
    }
    return results;
  }

  private async one(actor: UserActor, taskId: string, act: BulkTaskAct): Promise<void> {
    if (act.act === 'claim') return this.claim.execute(actor, { taskId });
    if (act.act === 'assign') return this.handOver.execute(actor, { taskId, toId: act.toId, remark: act.remark });
    const { dueAt, followUpAt, priority } = act;
    return this.reschedule.execute(actor, { taskId, dueAt, followUpAt, priority });
  }
}
