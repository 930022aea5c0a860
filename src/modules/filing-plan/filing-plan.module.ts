import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApproveFilingPlan } from './application/approve-filing-plan.js';
import { ChangeReferenceTemplates } from './application/change-reference-templates.js';
import { DiscardFilingPlan } from './application/discard-filing-plan.js';
import { DraftFilingPlan } from './application/draft-filing-plan.js';
import { EditFilingPlan } from './application/edit-filing-plan.js';
import { ExportFilingPlan } from './application/export-filing-plan.js';
import { FilingPlanQueries } from './application/filing-plan.queries.js';
import { ImportFilingPlan } from './application/import-filing-plan.js';
import { LeadUnits } from './application/lead-units.js';
import { PlanFacts } from './application/plan-facts.js';
import { PlanOrgUnitUse } from './application/plan-org-unit-use.js';
import { PlanSnapshots } from './application/plan-snapshots.js';
import { PlanSuccession } from './application/plan-succession.js';
import { PreviewReferences } from './application/preview-references.js';
import { PutFilingPlanInForce } from './application/put-filing-plan-in-force.js';
import { ReleaseFilingPlan } from './application/release-filing-plan.js';
import { TakeBackFilingPlan } from './application/take-back-filing-plan.js';
import { FilingPlan } from './domain/filing-plan.entity.js';
import { FilingPlanRepository } from './persistence/filing-plan.repository.js';
import { PlanUnitRepository } from './persistence/plan-unit.repository.js';

const USE_CASES = [
  ApproveFilingPlan,
  ChangeReferenceTemplates,
  DiscardFilingPlan,
  DraftFilingPlan,
  EditFilingPlan,
  ExportFilingPlan,
  FilingPlanQueries,
  ImportFilingPlan,
  PlanSnapshots,
  PlanSuccession,
  PreviewReferences,
  PutFilingPlanInForce,
  ReleaseFilingPlan,
  TakeBackFilingPlan,
];

/** Use cases and queries of the filing plan. */
@Module({
  imports: [TypeOrmModule.forFeature([FilingPlan])],
  providers: [...USE_CASES, FilingPlanRepository, LeadUnits, PlanFacts, PlanOrgUnitUse, PlanUnitRepository],
  exports: USE_CASES,
})
export class FilingPlanModule {}
