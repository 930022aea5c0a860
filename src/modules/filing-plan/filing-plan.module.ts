import { Module } from '@nestjs/common';
import { FilingPlanQueries } from './application/filing-plan.queries.js';
import { ReleaseFilingPlan } from './application/release-filing-plan.js';

/** Use cases and queries of the filing plan. */
@Module({ providers: [FilingPlanQueries, ReleaseFilingPlan], exports: [FilingPlanQueries, ReleaseFilingPlan] })
export class FilingPlanModule {}
