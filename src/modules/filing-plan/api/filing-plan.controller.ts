import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OrgUnits } from '#modules/identity';
import { Requires } from '#platform/http';
import { FilingPlanQueries } from '../application/filing-plan.queries.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { FilingPlanResponse, PlanUnitResponse } from './dto/filing-plan.response.js';

/** The filing plan (Aktenplan) for reading. */
@ApiTags('filing-plan')
@Controller('filing-plan')
export class FilingPlanController {
  constructor(
    private readonly queries: FilingPlanQueries,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** The plan in force; without units before the first release. */
  @Get()
  @Requires(FILING_PLAN_PERMISSIONS.read)
  async inForce(): Promise<FilingPlanResponse> {
    const plan = await this.queries.inForce();
    if (!plan) return { name: '', version: '', units: [] };
    const units = new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    return {
      name: plan.name,
      version: plan.version,
      units: plan.units.map((unit) => PlanUnitResponse.from(unit, units)),
    };
  }
}
