import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { ApproveFilingPlan } from '../application/approve-filing-plan.js';
import { DiscardFilingPlan } from '../application/discard-filing-plan.js';
import { FilingPlanQueries } from '../application/filing-plan.queries.js';
import { PutFilingPlanInForce } from '../application/put-filing-plan-in-force.js';
import { TakeBackFilingPlan } from '../application/take-back-filing-plan.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import {
  ApprovePlanRequest,
  PlanRevisionQuery,
  PlanRevisionRequest,
  PutPlanInForceRequest,
} from './dto/plan-version.request.js';
import { PlanVersionResponse } from './dto/plan-version.response.js';

/** The way of a version from draft into force. */
@ApiTags('filing-plan')
@Controller('filing-plans')
export class PlanReleaseController {
  constructor(
    private readonly queries: FilingPlanQueries,
    private readonly approvePlan: ApproveFilingPlan,
    private readonly takeBackPlan: TakeBackFilingPlan,
    private readonly putInForce: PutFilingPlanInForce,
    private readonly discardPlan: DiscardFilingPlan,
  ) {}

  /** Approves a draft for records management or for the archive; the second one, by another person, releases it. */
  @Post(':id/approvals')
  @HttpCode(200)
  @Refuses(
    'FILING_PLAN.NOT_FOUND',
    'FILING_PLAN.CHANGED_MEANWHILE',
    'FILING_PLAN.STATE_REFUSES',
    'FILING_PLAN.NOT_READY',
    'FILING_PLAN.APPROVED_ALREADY',
    'FILING_PLAN.SECOND_PERSON_REQUIRED',
  )
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async approve(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApprovePlanRequest,
  ): Promise<PlanVersionResponse> {
    await this.approvePlan.execute(actor, id, body.revision, body.side);
    return this.versionOf(actor, id);
  }

  /** Makes a released version a draft again. */
  @Post(':id/take-back')
  @HttpCode(200)
  @Refuses('FILING_PLAN.NOT_FOUND', 'FILING_PLAN.CHANGED_MEANWHILE', 'FILING_PLAN.STATE_REFUSES')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async takeBack(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanRevisionRequest,
  ): Promise<PlanVersionResponse> {
    await this.takeBackPlan.execute(actor, id, body.revision);
    return this.versionOf(actor, id);
  }

  /** Puts a released version into force, at once or on a day to come. */
  @Post(':id/in-force')
  @HttpCode(200)
  @Refuses('FILING_PLAN.NOT_FOUND', 'FILING_PLAN.CHANGED_MEANWHILE', 'FILING_PLAN.STATE_REFUSES')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async inForce(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PutPlanInForceRequest,
  ): Promise<PlanVersionResponse> {
    await this.putInForce.execute(actor, id, body.revision, body.day);
    return this.versionOf(actor, id);
  }

  /** Throws a draft away. */
  @Delete(':id')
  @HttpCode(204)
  @Refuses('FILING_PLAN.NOT_FOUND', 'FILING_PLAN.CHANGED_MEANWHILE', 'FILING_PLAN.STATE_REFUSES')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async discard(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PlanRevisionQuery,
  ): Promise<void> {
    await this.discardPlan.execute(actor, id, query.revision);
  }

  private async versionOf(actor: UserActor, id: string): Promise<PlanVersionResponse> {
    return PlanVersionResponse.from(await this.queries.version(actor, id));
  }
}
