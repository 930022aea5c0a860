import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { UserActor } from '#kernel/actor';
import { FILING_PLAN_PERMISSIONS } from '#modules/filing-plan';
import { AnswersContent, CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { ExportStock } from '../../application/rehearsal/export-stock.js';
import { RehearsalQueries } from '../../application/rehearsal/rehearsal.queries.js';
import { RehearsalSteps } from '../../application/rehearsal/rehearsal-steps.js';
import {
  ApproveRehearsalRequest,
  BeginRehearsalRequest,
  CarryOutRehearsalRequest,
  DecideRehearsalRequest,
  RehearsalListRequest,
  RehearsalRevisionQuery,
  RehearsalRevisionRequest,
} from './rehearsal.request.js';
import { RehearsalResponse } from './rehearsal.response.js';

const REFUSALS = [
  'RECORDS.REHEARSAL_NOT_FOUND',
  'RECORDS.REHEARSAL_CHANGED_MEANWHILE',
  'RECORDS.REHEARSAL_STATE_REFUSES',
];

/** Rehearsals of plan versions on the stock (Probeläufe): what people do with them. */
@ApiTags('plan-rehearsals')
@Controller('plan-rehearsals')
export class RehearsalController {
  constructor(
    private readonly queries: RehearsalQueries,
    private readonly steps: RehearsalSteps,
    private readonly exports: ExportStock,
  ) {}

  /** Rehearsals, the newest first; only for those who make or approve plans. */
  @Get()
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor, @Query() query: RehearsalListRequest): Promise<RehearsalResponse[]> {
    return (await this.queries.list(actor, query.plan)).map((row) => RehearsalResponse.from(row));
  }

  /** Begins a rehearsal; the report is worked out by a job. */
  @Post()
  @Repeatable()
  @Refuses('FILING_PLAN.NOT_FOUND', 'RECORDS.REHEARSAL_PLAN_SUPERSEDED')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async begin(
    @CurrentActor() actor: UserActor,
    @Body() body: BeginRehearsalRequest,
    @IdempotencyKey() key?: string,
  ): Promise<RehearsalResponse> {
    const { planId, options } = body;
    const { references, leadUnits } = options;
    const id = await this.steps.begin(actor, {
      id: key,
      planId,
      options: { references, leadUnits, retention: 'open' },
    });
    return this.get(actor, id);
  }

  /** Where every file lies that the reader may see, with its proceedings, as a table; the same stock gives the same bytes. */
  @Get('placement')
  @AnswersContent('text/csv')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async placement(@CurrentActor() actor: UserActor, @Res() response: Response): Promise<void> {
    await send(response, 'aktenbestand.csv', this.exports.placement(actor));
  }

  /** One rehearsal, with how far it is. */
  @Get(':id')
  @Refuses('RECORDS.REHEARSAL_NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<RehearsalResponse> {
    return RehearsalResponse.from(await this.queries.get(actor, id));
  }

  /** The report as a table, a line a file. */
  @Get(':id/export')
  @AnswersContent('text/csv')
  @Refuses('RECORDS.REHEARSAL_NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async export(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { planVersion } = await this.queries.get(actor, id);
    const name = `probelauf-${planVersion}`.replace(/[^0-9A-Za-zÄÖÜäöüß._-]+/g, '-');
    await send(response, `${name}.csv`, this.exports.report(actor, id));
  }

  /** Decides where files go, or gives reasons; the report is worked out again. */
  @Post(':id/decisions')
  @HttpCode(200)
  @Refuses(
    ...REFUSALS,
    'RECORDS.REHEARSAL_DECISION_INVALID',
    'RECORDS.REHEARSAL_SUBJECT_UNKNOWN',
    'FILING_PLAN.NOT_FOUND',
  )
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async decide(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, decisions }: DecideRehearsalRequest,
  ): Promise<RehearsalResponse> {
    const said = decisions.map(({ planUnitId = null, reason = null, ...about }) => ({ ...about, planUnitId, reason }));
    await this.steps.decide(actor, id, revision, said);
    return this.get(actor, id);
  }

  /** Works the report out again, on the stock as it is now. */
  @Post(':id/runs')
  @HttpCode(200)
  @Refuses(...REFUSALS)
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async runAgain(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: RehearsalRevisionRequest,
  ): Promise<RehearsalResponse> {
    await this.steps.runAgain(actor, id, revision);
    return this.get(actor, id);
  }

  /** Signs the report for records management or for the archive; two persons. */
  @Post(':id/approvals')
  @HttpCode(200)
  @Refuses(
    ...REFUSALS,
    'RECORDS.REHEARSAL_NOT_READY',
    'RECORDS.REHEARSAL_APPROVED_ALREADY',
    'RECORDS.REHEARSAL_SECOND_PERSON_REQUIRED',
  )
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async approve(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApproveRehearsalRequest,
  ): Promise<RehearsalResponse> {
    await this.steps.approve(actor, id, body);
    return this.get(actor, id);
  }

  /** Puts the version into force, if it is not, and the whole stock where the signed report says: a job, one transaction. */
  @Post(':id/application')
  @HttpCode(202)
  @Refuses(
    ...REFUSALS,
    'RECORDS.REASON_MISSING',
    'RECORDS.REHEARSAL_NOT_READY',
    'RECORDS.REHEARSAL_PLAN_NOT_RELEASED',
    'FILING_PLAN.NOT_FOUND',
  )
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async apply(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, reason }: CarryOutRehearsalRequest,
  ): Promise<RehearsalResponse> {
    await this.steps.apply(actor, id, revision, reason);
    return this.get(actor, id);
  }

  /** Puts plan and stock back where they were: a job, one transaction. */
  @Post(':id/undo')
  @HttpCode(202)
  @Refuses(...REFUSALS, 'RECORDS.REASON_MISSING')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async undo(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, reason }: CarryOutRehearsalRequest,
  ): Promise<RehearsalResponse> {
    await this.steps.undo(actor, id, revision, reason);
    return this.get(actor, id);
  }

  /** Puts a rehearsal aside. */
  @Delete(':id')
  @HttpCode(204)
  @Refuses(...REFUSALS)
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async discard(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { revision }: RehearsalRevisionQuery,
  ): Promise<void> {
    await this.steps.discard(actor, id, revision);
  }
}

async function send(response: Response, fileName: string, parts: AsyncIterable<string>): Promise<void> {
  response.attachment(fileName).type('text/csv; charset=utf-8');
  await pipeline(Readable.from(parts), response);
}
