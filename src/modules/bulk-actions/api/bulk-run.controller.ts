import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
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
import { BeginBulkRun } from '../application/begin-bulk-run.js';
import { BulkRunQueries } from '../application/bulk-run.queries.js';
import { BulkItemsRequest, BulkRunRequest } from './dto/bulk-run.request.js';
import {
  BulkEffectResponse,
  BulkItemListResponse,
  BulkReasonResponse,
  BulkRunResponse,
} from './dto/bulk-run.response.js';
import { selectionOf } from './selection-of.js';

/** One act over many files (Sammelvorgänge); every file asks for its own permission. */
@ApiTags('bulk-runs')
@Controller('bulk-runs')
export class BulkRunController {
  constructor(
    private readonly queries: BulkRunQueries,
    private readonly begin: BeginBulkRun,
  ) {}

  /** The user's runs, the latest first. */
  @Get()
  @Requires(RECORDS_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor): Promise<BulkRunResponse[]> {
    return (await this.queries.list(actor)).map((run) => BulkRunResponse.from(run));
  }

  /** Writes the files down and rehearses the act on each; nothing is done before the run is started. */
  @Post()
  @HttpCode(202)
  @Repeatable()
  @Refuses(
    'BULK_ACTIONS.SETTINGS_INVALID',
    'BULK_ACTIONS.NOTHING_SELECTED',
    'BULK_ACTIONS.TOO_MANY_SELECTED',
    'BULK_ACTIONS.RUN_NOT_FOUND',
  )
  @Requires(RECORDS_PERMISSIONS.read)
  async create(
    @CurrentActor() actor: UserActor,
    @Body() { act, settings, selection }: BulkRunRequest,
    @IdempotencyKey() key?: string,
  ): Promise<BulkRunResponse> {
    const chosen = selectionOf(selection);
    return this.get(actor, await this.begin.execute(actor, { act, settings, selection: chosen, id: key }));
  }

  /** A run with its numbers. */
  @Get(':id')
  @Refuses('BULK_ACTIONS.RUN_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkRunResponse> {
    return BulkRunResponse.from(await this.queries.get(actor, id));
  }

  /** Why files cannot be done with or were not, with how many for each reason. */
  @Get(':id/reasons')
  @Refuses('BULK_ACTIONS.RUN_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async reasons(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<BulkReasonResponse[]> {
    return this.queries.reasons(actor, id);
  }

  /** What the act means for files beside what was said, as the rehearsal found; how many for each. */
  @Get(':id/effects')
  @Refuses('BULK_ACTIONS.RUN_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async effects(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<BulkEffectResponse[]> {
    return this.queries.effects(actor, id);
  }

  /** What became of each file. */
  @Get(':id/items')
  @Refuses('BULK_ACTIONS.RUN_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async items(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: BulkItemsRequest,
  ): Promise<BulkItemListResponse> {
    const after = Number(decodeCursor(query.cursor, 'small-number')?.[0] ?? 0);
    const rows = await this.queries.items(actor, id, query, after, query.limit + 1);
    return mapPage(
      toPage(rows, query.limit, (row) => [row.position]),
      (item) => item,
    );
  }
}
