import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import {
  CurrentActor,
  decodeCursor,
  IdempotencyKey,
  mapPage,
  Refuses,
  Repeatable,
  Requires,
  toPage,
} from '#platform/http';
import { CancelInstance } from '../application/cancel-instance.js';
import { InstanceDetailQueries } from '../application/instance-detail.queries.js';
import { InstanceQueries } from '../application/instance.queries.js';
import { ResolveIncident } from '../application/resolve-incident.js';
import { StartWorkflow } from '../application/start-workflow.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import {
  InstanceDetailResponse,
  InstanceHappeningResponse,
  InstanceListResponse,
  InstanceResponse,
  InstanceVariablesResponse,
  StartedInstanceResponse,
} from './dto/instance.response.js';
import {
  CancelInstanceRequest,
  EditVariablesRequest,
  InstanceListRequest,
  StartWorkflowRequest,
} from './dto/workflow.request.js';

/** Instances of workflows: started, looked at, mended, cancelled. */
@ApiTags('workflows')
@Controller('workflow-instances')
export class InstanceController {
  constructor(
    private readonly queries: InstanceQueries,
    private readonly details: InstanceDetailQueries,
    private readonly start: StartWorkflow,
    private readonly cancelInstance: CancelInstance,
    private readonly resolving: ResolveIncident,
  ) {}

  /** Instances the reader has a part in, or those of a file he may read; the latest first. */
  @Get()
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(WORKFLOW_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor, @Query() query: InstanceListRequest): Promise<InstanceListResponse> {
    const { workflow, state, limit } = query;
    const filter = {
      ...{ workflow, state, definitionId: query.definition, unitId: query.unit, fileId: query.file, text: query.q },
      ...{ startedFrom: query.from, startedUntil: query.until, isMine: query.mine === 'true' },
    };
    const after = decodeCursor(query.cursor, 'time', 'id');
    const rows = await this.queries.list(actor, filter, after, limit + 1);
    const page = toPage(rows, limit, (row) => [row.sortKey, row.id]);
    return mapPage(page, (row) => InstanceResponse.from(row));
  }

  /** Starts a workflow in its newest version in force. */
  @Post()
  @Repeatable()
  @Refuses(
    'WORKFLOW.DEFINITION_NOT_FOUND',
    'RECORDS.FILE_IS_DRAFT',
    'WORKFLOW.START_INVALID',
    'WORKFLOW.FORM_INVALID',
    'WORKFLOW.STEP_FAILED',
    'WORKFLOW.COMMAND_KEY_REUSED',
    'RECORDS.FILE_NOT_FOUND',
  )
  @Requires(WORKFLOW_PERMISSIONS.start)
  async create(
    @CurrentActor() actor: UserActor,
    @Body() body: StartWorkflowRequest,
    @IdempotencyKey() key?: string,
  ): Promise<StartedInstanceResponse> {
    return { id: await this.start.execute(actor, { ...body, key }) };
  }

  /** One instance with where it stands. */
  @Get(':id')
  @Refuses('WORKFLOW.INSTANCE_NOT_FOUND')
  @Requires(WORKFLOW_PERMISSIONS.read)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<InstanceDetailResponse> {
    return InstanceDetailResponse.fromDetail(await this.details.get(actor, id));
  }

  /** What happened in it, the latest first. */
  @Get(':id/history')
  @Refuses('WORKFLOW.INSTANCE_NOT_FOUND')
  @Requires(WORKFLOW_PERMISSIONS.read)
  async history(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<InstanceHappeningResponse[]> {
    return this.details.history(actor, id);
  }

  /** What it works with; values only for those they are the business of. */
  @Get(':id/variables')
  @Refuses('WORKFLOW.INSTANCE_NOT_FOUND')
  @Requires(WORKFLOW_PERMISSIONS.read)
  async variables(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<InstanceVariablesResponse> {
    return InstanceVariablesResponse.from(await this.details.variables(actor, id));
  }

  /** Changes values; conditions look at them at once. */
  @Patch(':id/variables')
  @HttpCode(204)
  @Refuses('WORKFLOW.INSTANCE_NOT_FOUND', 'WORKFLOW.INSTANCE_OVER', 'WORKFLOW.STEP_FAILED', 'WORKFLOW.OUTPUT_INVALID')
  @Requires(WORKFLOW_PERMISSIONS.operate)
  async editVariables(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { changes }: EditVariablesRequest,
  ): Promise<void> {
    await this.resolving.editVariables(actor, id, changes);
  }

  /** Ends it before its time, with everything it called. */
  @Post(':id/cancel')
  @HttpCode(204)
  @Refuses('WORKFLOW.INSTANCE_NOT_FOUND', 'WORKFLOW.INSTANCE_OVER')
  @Requires(WORKFLOW_PERMISSIONS.operate)
  async cancel(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CancelInstanceRequest,
  ): Promise<void> {
    await this.cancelInstance.execute(actor, id, reason.trim());
  }
}
