export type { JobDefinition, RunningJob } from './job-definition.js';
export { Jobs, type FailedJob, type WorkOptions } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { PeriodicTasks, type PeriodicTask } from './periodic-task.js';
