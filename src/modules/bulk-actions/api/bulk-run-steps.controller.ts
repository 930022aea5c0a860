import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { BeginBulkRun } from '../application/begin-bulk-run.js';
import { BulkRunSteps } from '../application/bulk-run-steps.js';
import { BulkRunQueries } from '../application/bulk-run.queries.js';
import { BulkUndoRequest } from './dto/bulk-run.request.js';
import { BulkRunResponse } from './dto/bulk-run.response.js';

/** Steps of a run: start, call off, take back, repeat. */
@ApiTags('bulk-runs')
@Controller('bulk-runs/:id')
export class BulkRunStepsController {
  constructor(
    private readonly queries: BulkRunQueries,
    private readonly begin: BeginBulkRun,
    private readonly steps: BulkRunSteps,
  ) {}

  /** Does what can be done by the rehearsal, or goes on with a run that was stopped. */
  @Post('start')
  @HttpCode(202)
  @Refuses('BULK_ACTIONS.RUN_NOT_FOUND', 'BULK_ACTIONS.STEP_NOT_ALLOWED', 'EXCHANGE.HAND_OUT_TOO_LARGE')
  @Requires(RECORDS_PERMISSIONS.read)
  async start(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkRunResponse> {
    await this.steps.start(actor, id);
    return this.answer(actor, id);
  }

  /** Calls the run off after the file in hand. */
  @Post('cancel')
  @HttpCode(200)
  @Refuses('BULK_ACTIONS.RUN_NOT_FOUND', 'BULK_ACTIONS.STEP_NOT_ALLOWED')
  @Requires(RECORDS_PERMISSIONS.read)
  async cancel(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkRunResponse> {
    await this.steps.cancel(actor, id);
    return this.answer(actor, id);
  }

  /** Begins a run that takes back what this one did, where nothing has happened to a file since. */
  @Post('undo')
  @HttpCode(202)
  @Repeatable()
  @Refuses('BULK_ACTIONS.RUN_NOT_FOUND', 'BULK_ACTIONS.STEP_NOT_ALLOWED', 'BULK_ACTIONS.SETTINGS_INVALID')
  @Requires(RECORDS_PERMISSIONS.read)
  async undo(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: BulkUndoRequest,
    @IdempotencyKey() key?: string,
  ): Promise<BulkRunResponse> {
    return this.answer(actor, await this.begin.undo(actor, id, reason, key));
  }

  /** Begins a run with the same act over the files this one did nothing with. */
  @Post('repeat')
  @HttpCode(202)
  @Repeatable()
  @Refuses('BULK_ACTIONS.RUN_NOT_FOUND', 'BULK_ACTIONS.STEP_NOT_ALLOWED')
  @Requires(RECORDS_PERMISSIONS.read)
  async repeat(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key?: string,
  ): Promise<BulkRunResponse> {
    return this.answer(actor, await this.begin.repeat(actor, id, key));
  }

  private async answer(actor: UserActor, id: string): Promise<BulkRunResponse> {
    return BulkRunResponse.from(await this.queries.get(actor, id));
  }
}
