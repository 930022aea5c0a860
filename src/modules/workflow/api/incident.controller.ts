import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, decodeCursor, mapPage, Refuses, Requires, toPage } from '#platform/http';
import { IncidentQueries } from '../application/incident.queries.js';
import { ResolveIncident } from '../application/resolve-incident.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { FailedStartResponse, IncidentListResponse, IncidentResponse } from './dto/instance.response.js';
import { IncidentListRequest, SkipElementRequest } from './dto/workflow.request.js';

/** Incidents (Störungen): what cannot go on by itself. */
@ApiTags('workflows')
@Controller('workflow-incidents')
export class IncidentController {
  constructor(
    private readonly queries: IncidentQueries,
    private readonly resolving: ResolveIncident,
  ) {}

  /** Open incidents, the oldest first. */
  @Get()
  @Requires(WORKFLOW_PERMISSIONS.operate)
  async list(@CurrentActor() actor: UserActor, @Query() query: IncidentListRequest): Promise<IncidentListResponse> {
    const after = decodeCursor(query.cursor, 'time', 'id');
    const rows = await this.queries.open(actor, query.workflow, after, query.limit + 1);
    const page = toPage(rows, query.limit, (row) => [row.sortKey, row.id]);
    return mapPage(page, (row) => IncidentResponse.from(row));
  }

  /** Workflows that could not start by themselves the last time their moment had come. */
  @Get('failed-starts')
  @Requires(WORKFLOW_PERMISSIONS.operate)
  async failedStarts(@CurrentActor() actor: UserActor): Promise<FailedStartResponse[]> {
    return this.queries.failedStarts(actor);
  }

  /** Lets it be tried again. */
  @Post(':id/retry')
  @HttpCode(204)
  @Refuses('WORKFLOW.INCIDENT_NOT_OPEN', 'WORKFLOW.INCIDENT_ACT_NOT_POSSIBLE', 'WORKFLOW.STEP_FAILED')
  @Requires(WORKFLOW_PERMISSIONS.operate)
  async retry(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.resolving.retry(actor, id);
  }

  /** Goes on as if the element had yielded this. */
  @Post(':id/skip')
  @HttpCode(204)
  @Refuses(
    'WORKFLOW.INCIDENT_NOT_OPEN',
    'WORKFLOW.INCIDENT_ACT_NOT_POSSIBLE',
    'WORKFLOW.STEP_FAILED',
    'WORKFLOW.OUTPUT_INVALID',
  )
  @Requires(WORKFLOW_PERMISSIONS.operate)
  async skip(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { output }: SkipElementRequest,
  ): Promise<void> {
    await this.resolving.skip(actor, id, output);
  }
}
