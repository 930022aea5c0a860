import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { ClaimTask } from '../application/claim-task.js';
import { CommentOnTask } from '../application/comment-on-task.js';
import { CompleteListedTask } from '../application/complete-listed-task.js';
import { HandOverTask } from '../application/hand-over-task.js';
import { RescheduleTask } from '../application/reschedule-task.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import {
  CommentOnTaskRequest,
  CompleteTaskRequest,
  HandOverTaskRequest,
  RescheduleTaskRequest,
  TaskStepRequest,
} from './dto/task.request.js';
import { instantOf } from './instant-of.js';

const REFUSALS = ['TASKS.TASK_NOT_FOUND', 'TASKS.TASK_OVER', 'TASKS.HELD_BY_OTHER', 'TASKS.CHANGED_MEANWHILE'] as const;

/** Steps with one task. A repeated step finds its work done. */
@ApiTags('tasks')
@Controller('tasks/:id')
export class TaskStepsController {
  constructor(
    private readonly claimTask: ClaimTask,
    private readonly handOverTask: HandOverTask,
    private readonly rescheduleTask: RescheduleTask,
    private readonly commentOnTask: CommentOnTask,
    private readonly completeTask: CompleteListedTask,
  ) {}

  /** Puts it on the user's desk. */
  @Post('claim')
  @HttpCode(204)
  @Refuses(...REFUSALS, 'WORKFLOW.OTHER_PERSON_NEEDED', 'CIRCULATION.ADDRESSEE_KEPT_OUT')
  @Requires(TASKS_PERMISSIONS.work)
  async claim(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version }: TaskStepRequest,
  ): Promise<void> {
    await this.claimTask.execute(actor, { taskId, version });
  }

  /** Lets everybody who was asked take it again. */
  @Post('give-back')
  @HttpCode(204)
  @Refuses(...REFUSALS, 'TASKS.NOT_RETURNABLE')
  @Requires(TASKS_PERMISSIONS.work)
  async giveBack(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version }: TaskStepRequest,
  ): Promise<void> {
    await this.claimTask.giveBack(actor, { taskId, version });
  }

  /** Gives it to a person: assigned by the lead, passed on by whoever has it, or taken from a colleague by naming oneself. */
  @Post('hand-over')
  @HttpCode(204)
  @Refuses(
    ...REFUSALS,
    ...[
      'TASKS.ASSIGNEE_NOT_POSSIBLE',
      'TASKS.INPUT_INVALID',
      'WORKFLOW.OTHER_PERSON_NEEDED',
      'CIRCULATION.ADDRESSEE_KEPT_OUT',
    ],
  )
  @Requires(TASKS_PERMISSIONS.see)
  async handOver(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: HandOverTaskRequest,
  ): Promise<void> {
    await this.handOverTask.execute(actor, { ...body, taskId });
  }

  /** Moves its days, or weighs it. */
  @Post('reschedule')
  @HttpCode(204)
  @Refuses(...REFUSALS, 'TASKS.DUE_IS_LEADS')
  @Requires(TASKS_PERMISSIONS.work)
  async reschedule(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version, priority, dueAt, followUpAt }: RescheduleTaskRequest,
  ): Promise<void> {
    const days = { dueAt: instantOf(dueAt), followUpAt: instantOf(followUpAt) };
    await this.rescheduleTask.execute(actor, { taskId, version, priority, ...days });
  }

  /** Writes a comment; whoever is mentioned gets a notice. */
  @Post('comments')
  @HttpCode(204)
  @Repeatable()
  @Refuses('TASKS.TASK_NOT_FOUND', 'TASKS.MENTION_NOT_POSSIBLE', 'TASKS.INPUT_INVALID')
  @Requires(TASKS_PERMISSIONS.work)
  async comment(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { text, mentions }: CommentOnTaskRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.commentOnTask.execute(actor, { taskId, text, mentions, id });
  }

  /** Completes it with what the form yields. */
  @Post('complete')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    ...REFUSALS,
    'WORKFLOW.TASK_NOT_OPEN',
    'WORKFLOW.OTHER_PERSON_NEEDED',
    'WORKFLOW.OUTPUT_INVALID',
    'WORKFLOW.STEP_FAILED',
    'WORKFLOW.COMMAND_KEY_REUSED',
  )
  @Requires(TASKS_PERMISSIONS.work)
  async complete(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { output }: CompleteTaskRequest,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    await this.completeTask.execute(actor, { taskId, output, key });
  }
}
