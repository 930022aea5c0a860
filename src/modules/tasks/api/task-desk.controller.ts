import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { BulkTasks } from '../application/bulk-tasks.js';
import { TaskDrafts } from '../application/task-drafts.js';
import { TaskNotices } from '../application/task-notices.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import { BulkTasksRequest, KeepDraftRequest, ReadNoticesRequest } from './dto/task.request.js';
import { BulkTaskResultResponse } from './dto/task.response.js';
import { instantOf } from './instant-of.js';

/** What lies on the user's own desk: drafts of forms, notices, several tasks at once. */
@ApiTags('tasks')
@Controller('tasks')
export class TaskDeskController {
  constructor(
    private readonly drafts: TaskDrafts,
    private readonly notices: TaskNotices,
    private readonly bulk: BulkTasks,
  ) {}

  /** Keeps the form as it is; nobody else sees it. */
  @Put(':id/draft')
  @HttpCode(204)
  @Refuses('TASKS.TASK_NOT_FOUND', 'TASKS.TASK_OVER', 'TASKS.HELD_BY_OTHER', 'TASKS.INPUT_INVALID')
  @Requires(TASKS_PERMISSIONS.work)
  async keep(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { values }: KeepDraftRequest,
  ): Promise<void> {
    await this.drafts.keep(actor, taskId, values);
  }

  /** Throws the user's own draft away. */
  @Delete(':id/draft')
  @HttpCode(204)
  @Requires(TASKS_PERMISSIONS.work)
  async discard(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) taskId: string): Promise<void> {
    await this.drafts.discard(actor, taskId);
  }

  /** Notices were read. */
  @Post('notices/read')
  @HttpCode(204)
  @Requires(TASKS_PERMISSIONS.see)
  async read(@CurrentActor() actor: UserActor, @Body() { taskId }: ReadNoticesRequest): Promise<void> {
    await this.notices.read(actor, taskId ?? null);
  }

  /** One act over several tasks, each for itself; the answer says what became of each. */
  @Post('bulk')
  @HttpCode(200)
  @Requires(TASKS_PERMISSIONS.work)
  async several(
    @CurrentActor() actor: UserActor,
    @Body() { act, taskIds, toId = '', remark, dueAt, followUpAt, priority }: BulkTasksRequest,
  ): Promise<BulkTaskResultResponse[]> {
    if (act === 'claim') return this.bulk.execute(actor, taskIds, { act });
    if (act === 'assign') return this.bulk.execute(actor, taskIds, { act, toId, remark });
    const days = { dueAt: instantOf(dueAt), followUpAt: instantOf(followUpAt) };
    return this.bulk.execute(actor, taskIds, { act, ...days, priority });
  }
}
