/**
 * Workflow (Vorgangsbearbeitung): fixed processes in BPMN 2.0 that survive everything.
 */
export { BroadcastSignal } from './application/broadcast-signal.js';
export { CancelInstance } from './application/cancel-instance.js';
export { CompleteTask } from './application/complete-task.js';
export { DeliverMessage } from './application/deliver-message.js';
export { DeployDefinition } from './application/deploy-definition.js';
export {
  WorkflowError,
  type WorkflowJobHandler,
  WorkflowJobHandlers,
  type WorkflowWork,
} from './application/job-handlers.js';
export { ResolveIncident } from './application/resolve-incident.js';
export { StartInstance } from './application/start-instance.js';
export { WORKFLOW_MIGRATIONS } from './persistence/migrations.js';
export { WorkflowApiModule } from './workflow-api.module.js';
export { WorkflowModule } from './workflow.module.js';
export { WorkflowWorkerModule } from './workflow-worker.module.js';
