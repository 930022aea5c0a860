import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { AnswersContent, CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { DraftFilingPlan } from '../application/draft-filing-plan.js';
import { EditFilingPlan } from '../application/edit-filing-plan.js';
import { ExportFilingPlan } from '../application/export-filing-plan.js';
import { FilingPlanQueries } from '../application/filing-plan.queries.js';
import { ImportFilingPlan } from '../application/import-filing-plan.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { EditPlanRequest } from './dto/plan-edit.request.js';
import {
  ComparePlansRequest,
  DraftPlanRequest,
  ExportPlanRequest,
  ImportPlanRequest,
} from './dto/plan-version.request.js';
import {
  PlanFaultResponse,
  PlanImportResponse,
  PlanRevisionResponse,
  PlanUnitDetailResponse,
  PlanUnitDifferenceResponse,
  PlanVersionResponse,
} from './dto/plan-version.response.js';
import { readPlanUpload } from './plan-upload.js';

/** Versions of the filing plan: looking, drafting, editing, importing, handing out. */
@ApiTags('filing-plan')
@Controller('filing-plans')
export class PlanVersionController {
  constructor(
    private readonly queries: FilingPlanQueries,
    private readonly draftPlan: DraftFilingPlan,
    private readonly editPlan: EditFilingPlan,
    private readonly importPlan: ImportFilingPlan,
    private readonly exportPlan: ExportFilingPlan,
  ) {}

  /** All versions, the latest worked on first; drafts only for those who make or approve them. */
  @Get()
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor): Promise<PlanVersionResponse[]> {
    return (await this.queries.versions(actor)).map((plan) => PlanVersionResponse.from(plan));
  }

  /** Begins a draft. */
  @Post()
  @Repeatable()
  @Refuses('FILING_PLAN.NOT_FOUND', 'FILING_PLAN.VERSION_TAKEN')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async draft(
    @CurrentActor() actor: UserActor,
    @Body() body: DraftPlanRequest,
    @IdempotencyKey() key?: string,
  ): Promise<PlanVersionResponse> {
    return this.get(actor, await this.draftPlan.execute(actor, { ...body, id: key }));
  }

  /** Makes a draft from a file, or only looks at it (`dryRun`); every fault with its place. */
  @Post('import')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportPlanRequest })
  @Repeatable()
  @Refuses('FILING_PLAN.FILE_MISSING', 'FILING_PLAN.VERSION_MISSING', 'FILING_PLAN.VERSION_TAKEN')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async import(
    @CurrentActor() actor: UserActor,
    @Req() request: Request,
    @IdempotencyKey() key?: string,
  ): Promise<PlanImportResponse> {
    const upload = await readPlanUpload(request);
    const report = await this.importPlan.execute(actor, { ...upload, id: key });
    return { ...report, faults: report.faults.map((fault) => PlanFaultResponse.from(fault)) };
  }

  /** One version. */
  @Get(':id')
  @Refuses('FILING_PLAN.NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanVersionResponse> {
    return PlanVersionResponse.from(await this.queries.version(actor, id));
  }

  /** All units of a version in the order of their marks. */
  @Get(':id/units')
  @Refuses('FILING_PLAN.NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async units(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PlanUnitDetailResponse[]> {
    return (await this.queries.unitsOf(actor, id)).map((unit) => PlanUnitDetailResponse.from(unit));
  }

  /** What keeps a version from being released. */
  @Get(':id/faults')
  @Refuses('FILING_PLAN.NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async faults(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanFaultResponse[]> {
    return (await this.queries.faultsOf(actor, id)).map((fault) => PlanFaultResponse.from(fault));
  }

  /** What became of each unit since an earlier version; units without a difference are left out. */
  @Get(':id/comparison')
  @Refuses('FILING_PLAN.NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async comparison(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ComparePlansRequest,
  ): Promise<PlanUnitDifferenceResponse[]> {
    const differences = await this.queries.compare(actor, query.with, id);
    return differences.map((difference) => PlanUnitDifferenceResponse.from(difference));
  }

  /** A version as CSV, XLSX or xdomea 0301. */
  @Get(':id/export')
  @AnswersContent('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/xml')
  @Refuses('FILING_PLAN.NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async export(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ExportPlanRequest,
    @Res() response: Response,
  ): Promise<void> {
    const { content, mediaType, fileName } = await this.exportPlan.execute(actor, id, query.format);
    response.attachment(fileName).type(mediaType).send(content);
  }

  /** Changes units of a draft, all or nothing. */
  @Post(':id/edits')
  @HttpCode(200)
  @Refuses(
    'FILING_PLAN.NOT_FOUND',
    'FILING_PLAN.UNIT_NOT_FOUND',
    'FILING_PLAN.CHANGED_MEANWHILE',
    'FILING_PLAN.STATE_REFUSES',
    'FILING_PLAN.CHANGE_INVALID',
  )
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async edit(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EditPlanRequest,
  ): Promise<PlanRevisionResponse> {
    const edits = body.edits.map((edit) => edit.toEdit());
    return { revision: await this.editPlan.execute(actor, id, body.revision, edits) };
  }
}
