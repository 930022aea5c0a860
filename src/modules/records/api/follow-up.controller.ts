import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { CurrentActor, IdempotencyKey, mapPage, Refuses, Repeatable, Requires } from '#platform/http';
import { ChangeFollowUp } from '../application/follow-ups/change-follow-up.js';
import { FollowUpQueries } from '../application/follow-ups/follow-up.queries.js';
import { computeDeadline } from '../domain/deadline.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import {
  CountFollowUpsRequest,
  HandOverFollowUpRequest,
  ListFollowUpsRequest,
  PostponeFollowUpRequest,
  ReckonDeadlineRequest,
  SettleFollowUpRequest,
} from './dto/follow-up.request.js';
import {
  FollowUpCountsResponse,
  FollowUpListResponse,
  FollowUpResponse,
  ReckonedDeadlineResponse,
} from './dto/follow-up.response.js';

const STEP_REFUSALS = [
  'RECORDS.FOLLOW_UP_NOT_FOUND',
  'RECORDS.FOLLOW_UP_CHANGED_MEANWHILE',
  'RECORDS.FOLLOW_UP_SETTLED',
  'RECORDS.FILE_NOT_OPEN',
  'RECORDS.FILE_IS_DRAFT',
  'RECORDS.OBJECT_NOT_IN_FILE',
] as const;

/** Follow-ups (Wiedervorlagen) and deadlines (Fristen) across files. */
@ApiTags('follow-ups')
@Controller('follow-ups')
export class FollowUpController {
  constructor(
    private readonly queries: FollowUpQueries,
    private readonly change: ChangeFollowUp,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** Open follow-ups and deadlines, the earliest first. */
  @Get()
  @Requires(RECORDS_PERMISSIONS.work)
  async list(@CurrentActor() actor: UserActor, @Query() query: ListFollowUpsRequest): Promise<FollowUpListResponse> {
    const page = await this.queries.list(actor, query, query.cursor, query.limit);
    const units = new Map<string, OrgUnit>((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    const today = this.queries.today();
    return mapPage(page, (row) => FollowUpResponse.from(row, units, today));
  }

  /** How many open ones there are. */
  @Get('counts')
  @Requires(RECORDS_PERMISSIONS.work)
  async counts(
    @CurrentActor() actor: UserActor,
    @Query() { scope }: CountFollowUpsRequest,
  ): Promise<FollowUpCountsResponse> {
    return this.queries.counts(actor, scope);
  }

  /** When a deadline would end and why; writes nothing. */
  @Post('reckoning')
  @HttpCode(200)
  @Requires(RECORDS_PERMISSIONS.work)
  reckon(@Body() body: ReckonDeadlineRequest): ReckonedDeadlineResponse {
    return ReckonedDeadlineResponse.from(computeDeadline({ kind: 'computed', ...body }));
  }

  /** Moves a follow-up to another day; a deadline because it was prolonged. */
  @Post(':id/postpone')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...STEP_REFUSALS, 'RECORDS.FOLLOW_UP_IN_PAST', 'RECORDS.STEP_REASON_MISSING')
  @Requires(RECORDS_PERMISSIONS.work)
  async postpone(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) followUpId: string,
    @Body() body: PostponeFollowUpRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.change.postpone(actor, { ...body, followUpId, id });
  }

  /** Gives a follow-up to somebody else, or back to the office in charge. */
  @Post(':id/hand-over')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...STEP_REFUSALS, 'RECORDS.ASSIGNEE_NOT_ALLOWED')
  @Requires(RECORDS_PERMISSIONS.work)
  async handOver(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) followUpId: string,
    @Body() body: HandOverFollowUpRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.change.handOver(actor, { ...body, followUpId, id });
  }

  /** Settles a follow-up, with what came of it. */
  @Post(':id/settle')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...STEP_REFUSALS)
  @Requires(RECORDS_PERMISSIONS.work)
  async settle(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) followUpId: string,
    @Body() body: SettleFollowUpRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.change.settle(actor, { ...body, followUpId, id });
  }
}
