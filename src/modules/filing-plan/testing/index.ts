/** Use cases that only the module's own routes call, for specs. */
export { ApproveFilingPlan } from '../application/approve-filing-plan.js';
export { ChangeReferenceTemplates } from '../application/change-reference-templates.js';
export { DiscardFilingPlan } from '../application/discard-filing-plan.js';
export { DraftFilingPlan } from '../application/draft-filing-plan.js';
export { EditFilingPlan } from '../application/edit-filing-plan.js';
export { ExportFilingPlan } from '../application/export-filing-plan.js';
export { ImportFilingPlan } from '../application/import-filing-plan.js';
export { PutFilingPlanInForce } from '../application/put-filing-plan-in-force.js';
export { TakeBackFilingPlan } from '../application/take-back-filing-plan.js';
export type { PlanEdit } from '../domain/plan-edit.js';
export { planUnit } from './plan-unit.js';
