export { FilingPlanQueries, type PlanUnit } from './application/filing-plan.queries.js';
export { ReleaseFilingPlan, type FilingPlanDraft } from './application/release-filing-plan.js';
export type { DisposalKind, PlanUnitDraft } from './domain/plan-unit-draft.js';
export { PlanUnitCarriesNoFiles, PlanUnitNotFound } from './errors.js';
export { FilingPlanApiModule } from './filing-plan-api.module.js';
export { FilingPlanModule } from './filing-plan.module.js';
export { FILING_PLAN_PERMISSIONS } from './permissions.js';
export { CreateFilingPlan1763700600000 } from './persistence/filing-plan.migration.js';
