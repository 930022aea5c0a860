/** For specs of other modules: what takes single steps of the worker by hand, and models to play with. */
export { CarryThrown, type ThrownFact } from '../application/carry-thrown.js';
export { ClearTraces } from '../application/clear-traces.js';
export { DefinitionQueries } from '../application/definition.queries.js';
export { FireDueTimers } from '../application/fire-due-timers.js';
export { IncidentQueries } from '../application/incident.queries.js';
export { ReturnToCaller } from '../application/return-to-caller.js';
export { FireSchedules } from '../application/schedules.js';
export { RunJob } from '../application/run-job.js';
export { StartWorkflow } from '../application/start-workflow.js';
export { WorkflowPorts } from '../application/workflow-ports.js';
export { flowIf, flows, modelOf } from './play.js';
