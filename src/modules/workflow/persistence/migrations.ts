import { AddWorkflowDesk1765600000000 } from './workflow-desk.migration.js';
import { AddSchedules1765400000100 } from './schedules.migration.js';
import { KeepOrderOfForms1765600000500 } from './form-order.migration.js';
import { MendWorkflows1765400000000 } from './workflow-mends.migration.js';
import { OpenTasksOfWorkflows1765500000100 } from './open-tasks.migration.js';
import { CreateWorkflow1765000000000 } from './workflow.migration.js';

/** Every change of this module's tables, in the order in which they are applied. */
export const WORKFLOW_MIGRATIONS = [
  CreateWorkflow1765000000000,
  MendWorkflows1765400000000,
  AddSchedules1765400000100,
  AddWorkflowDesk1765600000000,
  OpenTasksOfWorkflows1765500000100,
  KeepOrderOfForms1765600000500,
];
