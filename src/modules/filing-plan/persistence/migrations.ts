import { CreateFilingPlan1763700600000 } from './filing-plan.migration.js';
import { FilingPlanVersions1763800000000 } from './filing-plan-versions.migration.js';
import { ReferenceTemplates1763901000000 } from './reference-templates.migration.js';

/** Every change of the schema of the filing plan, in the order in which it is applied. */
export const FILING_PLAN_MIGRATIONS = [
  CreateFilingPlan1763700600000,
  FilingPlanVersions1763800000000,
  ReferenceTemplates1763901000000,
];
