import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { FILING_PLAN_PERMISSIONS } from '#modules/filing-plan';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { CurrentActor, mapPage, Refuses, Requires } from '#platform/http';
import { RehearsalQueries } from '../../application/rehearsal/rehearsal.queries.js';
import { RehearsedFilesRequest } from './rehearsal.request.js';
import {
  OfficeBalanceResponse,
  ReasonNeededResponse,
  RehearsalDifferencesResponse,
  RehearsedFilePageResponse,
  RehearsedFileResponse,
  UndoObstacleResponse,
  UnitFlowResponse,
} from './rehearsal.response.js';

/** What the report of a rehearsal says. */
@ApiTags('plan-rehearsals')
@Controller('plan-rehearsals/:id')
export class RehearsalReportController {
  constructor(
    private readonly queries: RehearsalQueries,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** How many files go from which unit to which, the undecided first. */
  @Get('flows')
  @Refuses('RECORDS.REHEARSAL_NOT_FOUND', 'FILING_PLAN.NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async flows(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<UnitFlowResponse[]> {
    return (await this.queries.flows(actor, id)).map((flow) => UnitFlowResponse.from(flow));
  }

  /** Offices that lose or gain files. */
  @Get('offices')
  @Refuses('RECORDS.REHEARSAL_NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async offices(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficeBalanceResponse[]> {
    const [balances, units] = await Promise.all([this.queries.offices(actor, id), this.units()]);
    return balances.map((balance) => OfficeBalanceResponse.from(balance, units));
  }

  /** Units whose periods need a reason. */
  @Get('reasons')
  @Refuses('RECORDS.REHEARSAL_NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async reasons(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReasonNeededResponse[]> {
    return this.queries.reasons(actor, id);
  }

  /** Files in the order in which they were opened; what one may not read is without name. */
  @Get('files')
  @Refuses('RECORDS.REHEARSAL_NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async files(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { finding, from, to, cursor, limit }: RehearsedFilesRequest,
  ): Promise<RehearsedFilePageResponse> {
    const [page, units] = await Promise.all([
      this.queries.files(actor, id, { finding, fromUnit: from, toUnit: to }, cursor, limit),
      this.units(),
    ]);
    return mapPage(page, (row) => RehearsedFileResponse.from(row, units));
  }

  /** What differs between the report and plan and stock as they are now. */
  @Get('differences')
  @Refuses('RECORDS.REHEARSAL_NOT_FOUND', 'FILING_PLAN.NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.read)
  differences(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RehearsalDifferencesResponse> {
    return this.queries.differences(actor, id);
  }

  /** What undoing would lose now. */
  @Get('undo-obstacles')
  @Refuses('RECORDS.REHEARSAL_NOT_FOUND')
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async undoObstacles(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<UndoObstacleResponse[]> {
    return (await this.queries.undoObstacles(actor, id)).map((obstacle) => ({
      ...obstacle,
      references: [...obstacle.references],
    }));
  }

  private async units(): Promise<ReadonlyMap<string, OrgUnit>> {
    return new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
  }
}
