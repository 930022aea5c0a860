import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { CurrentActor, mapPage, Refuses, Requires } from '#platform/http';
import { TaskDetailQueries } from '../application/task-detail.queries.js';
import { TaskNotices } from '../application/task-notices.js';
import { TaskQueries } from '../application/task.queries.js';
import { TeamQueries } from '../application/team.queries.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import { TaskDetailResponse } from './dto/task-detail.response.js';
import { FindTaskPeopleRequest, ListTasksRequest } from './dto/task.request.js';
import {
  TaskCountsResponse,
  TaskListResponse,
  TaskNoticeResponse,
  TaskPersonResponse,
  TaskResponse,
  TeamLoadResponse,
} from './dto/task.response.js';

/** The task list (Aufgaben). */
@ApiTags('tasks')
@Controller('tasks')
export class TaskController {
  constructor(
    private readonly queries: TaskQueries,
    private readonly details: TaskDetailQueries,
    private readonly team: TeamQueries,
    private readonly notices: TaskNotices,
    private readonly orgUnits: OrgUnits,
    private readonly clock: Clock,
  ) {}

  /** Tasks of a view, what is due first first. */
  @Get()
  @Requires(TASKS_PERMISSIONS.see)
  async list(@CurrentActor() actor: UserActor, @Query() query: ListTasksRequest): Promise<TaskListResponse> {
    const { view, due, sort, q: text, assignee } = query;
    const filter = { view, due, sort, text, resting: query.resting === 'true' };
    const whose = { assigneeId: assignee === 'nobody' ? '' : assignee };
    const page = await this.queries.list(actor, { ...filter, ...whose }, query.cursor, query.limit);
    const units = await this.units();
    return mapPage(page, (row) => TaskResponse.from(row, units, this.clock.now()));
  }

  /** How many there are. */
  @Get('counts')
  @Requires(TASKS_PERMISSIONS.see)
  async counts(@CurrentActor() actor: UserActor): Promise<TaskCountsResponse> {
    const [counts, notices] = await Promise.all([this.queries.counts(actor), this.notices.unread(actor)]);
    return { ...counts, notices: notices.length };
  }

  /** Notices the user has not read, the latest first. */
  @Get('notices')
  @Requires(TASKS_PERMISSIONS.see)
  async unread(@CurrentActor() actor: UserActor): Promise<TaskNoticeResponse[]> {
    return this.notices.unread(actor);
  }

  /** Who has how much to do, in the offices the user leads. */
  @Get('team')
  @Requires(TASKS_PERMISSIONS.lead)
  async load(@CurrentActor() actor: UserActor): Promise<TeamLoadResponse[]> {
    const units = await this.units();
    return (await this.team.load(actor)).map((row) => TeamLoadResponse.from(row, units));
  }

  /** A task with its form, history and comments. */
  @Get(':id')
  @Refuses('TASKS.TASK_NOT_FOUND')
  @Requires(TASKS_PERMISSIONS.see)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<TaskDetailResponse> {
    return TaskDetailResponse.from(await this.details.get(actor, id), await this.units(), this.clock.now());
  }

  /** Persons by part of their name, to give the task to or to mention. */
  @Get(':id/people')
  @Refuses('TASKS.TASK_NOT_FOUND')
  @Requires(TASKS_PERMISSIONS.see)
  async people(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: FindTaskPeopleRequest,
  ): Promise<TaskPersonResponse[]> {
    return this.details.people(actor, id, query.q, query.for === 'mention');
  }

  private async units(): Promise<ReadonlyMap<string, OrgUnit>> {
    return new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
  }
}
