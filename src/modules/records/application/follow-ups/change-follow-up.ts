import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { FollowUp } from '../../domain/follow-up.entity.js';
import { checkedReason } from '../../domain/invalid-mark.js';
import { RecordFileNotFound } from '../../errors.js';
import { AssigneeNotAllowed, FollowUpNotFound, ObjectNotInFile } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { type LifeFact, LifeFacts } from '../life-cycle/life-facts.js';
import { RecordObjects } from '../life-cycle/record-objects.js';
import { Assignees } from './assignees.js';

/** Which follow-up, as it was read. */
export interface FollowUpStepInput {
  readonly followUpId: string;
  readonly version: number;
  readonly id?: string | undefined;
}

/** Postpones follow-ups and deadlines, hands them over and settles them. */
@Injectable()
export class ChangeFollowUp {
  constructor(
    private readonly database: Database,
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly assignees: Assignees,
    private readonly facts: LifeFacts,
  ) {}

  /** Moves it to another day. @throws {FollowUpInPast} Thrown when the day is over. @throws {ReasonMissing} Thrown without a reason. */
  async postpone(
    actor: Actor,
    input: FollowUpStepInput & { readonly to: string; readonly reason: string },
  ): Promise<void> {
    const reason = checkedReason(input.reason);
    await this.take(actor, input, (step, followUp) => {
      const before = { dueOn: followUp.dueOn };
      followUp.postpone(input.to, step.today);
      return Promise.resolve({
        type: 'records.follow-up-postponed',
        before,
        after: { dueOn: followUp.dueOn, wished: input.to, reason },
      });
    });
  }

  /** Gives it to somebody else. @throws {AssigneeNotAllowed} Thrown when the person may not work on the file. */
  async handOver(actor: Actor, input: FollowUpStepInput & { readonly assigneeId: string | null }): Promise<void> {
    const { assigneeId } = input;
    await this.take(actor, input, async (step, followUp) => {
      const about = { kind: followUp.objectKind, id: followUp.objectId, fileId: step.file.id };
      if (assigneeId !== null && !(await this.assignees.mayWork(about, assigneeId)))
        throw new AssigneeNotAllowed(assigneeId);
      const before = { assigneeId: followUp.assigneeId };
      followUp.handOver(assigneeId);
      return { type: 'records.follow-up-handed-over', before, after: { assigneeId } };
    });
  }

  /** Settles it, with what came of it. */
  async settle(actor: Actor, input: FollowUpStepInput & { readonly outcome: string }): Promise<void> {
    await this.take(actor, input, (step, followUp) => {
      followUp.settle(input.outcome, step.by, step.now);
      return Promise.resolve({
        type: 'records.follow-up-settled',
        before: { state: 'open' },
        after: { state: 'done', outcome: followUp.outcome },
      });
    });
  }

  private async take(
    actor: Actor,
    { followUpId, version, id }: FollowUpStepInput,
    change: (step: FileStep, followUp: FollowUp) => Promise<LifeFact>,
  ): Promise<void> {
    const [place] = await this.database.query<{ fileId: string }>(
      'SELECT file_id AS "fileId" FROM follow_up WHERE id = $1',
      [followUpId],
    );
    if (!place) throw new FollowUpNotFound(followUpId);
    const request = { fileId: place.fileId, id, permission: RECORDS_PERMISSIONS.work };
    await hidingFile(followUpId, () =>
      this.steps.take(actor, request, async (step) => {
        const followUps = step.transaction.getRepository(FollowUp);
        const followUp = await followUps.findOneBy({ id: followUpId });
        if (!followUp) throw new FollowUpNotFound(followUpId);
        await this.objects.getChangeable(step, followUp.objectKind, followUp.objectId);
        followUp.checkVersion(version);
        const fact = await change(step, followUp);
        await followUps.save(followUp);
        const { objectKind: kind, objectId, subject } = followUp;
        await this.facts.tell(step, {
          ...fact,
          object: { kind, id: objectId, fileId: step.file.id },
          after: { ...fact.after, followUpId, subject },
        });
      }),
    );
  }
}

/** Of a file one may not work on, or a part of it one is not cleared for, one is not told more than that there is no such follow-up. */
async function hidingFile(followUpId: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isHidden = error instanceof RecordFileNotFound || error instanceof ObjectNotInFile;
    throw isHidden ? new FollowUpNotFound(followUpId) : error;
  }
}
