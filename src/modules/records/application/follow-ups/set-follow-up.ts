import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FollowUp, type FollowUpKind, type FollowUpRule } from '../../domain/follow-up.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { AssigneeNotAllowed } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { RecordObjects } from '../life-cycle/record-objects.js';
import { Assignees } from './assignees.js';

/** What somebody who sets a follow-up or deadline says. */
export interface SetFollowUpInput {
  readonly fileId: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  readonly kind: FollowUpKind;
  readonly subject: string;
  readonly rule: FollowUpRule;
  readonly warnDays?: number | undefined;
  /** `null`: the office in charge of the file. */
  readonly assigneeId: string | null;
  readonly id?: string | undefined;
}

/** Sets a follow-up (Wiedervorlage) or a deadline (Frist). */
@Injectable()
export class SetFollowUp {
  constructor(
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly assignees: Assignees,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @returns id of the follow-up
   * @throws {AssigneeNotAllowed} Thrown when the person may not work on the file.
   * @throws {FollowUpInPast | FollowUpInvalid} Thrown as {@link FollowUp.set} says.
   * @throws {RecordFileNotOpen} Thrown when file or proceeding are closed.
   */
  async execute(actor: Actor, input: SetFollowUpInput): Promise<string> {
    const { fileId, id, assigneeId } = input;
    return this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const { document, proceeding, subject, reference, ...object } = await this.objects.getChangeable(
        step,
        input.objectKind,
        input.objectId,
      );
      if (assigneeId !== null && !(await this.assignees.mayWork(object, assigneeId)))
        throw new AssigneeNotAllowed(assigneeId);
      const followUp = FollowUp.set(
        { ...input, id: step.id, object, warnDays: input.warnDays ?? 0 },
        step.by,
        step.now,
        step.today,
      );
      await step.transaction.getRepository(FollowUp).insert(followUp);
      await this.facts.tell(step, {
        type: 'records.follow-up-set',
        object,
        after: {
          followUpId: followUp.id,
          kind: followUp.kind,
          subject: followUp.subject,
          dueOn: followUp.dueOn,
          rule: { ...followUp.rule },
          assigneeId,
        },
      });
    });
  }
}
