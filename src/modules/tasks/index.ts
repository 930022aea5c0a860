/**
 * Tasks (Aufgaben): the one list of what people are asked to do, whichever module asks.
 */
export { SetTaskRole } from './application/set-task-role.js';
export { type NewTask, type TaskEnds, TaskList } from './application/task-list.js';
export { type TaskDescription, type TaskOutcome, type TaskSource, TaskSources } from './application/task-sources.js';
export type { ActsFor, UnresolvedReason } from './domain/task.js';
export type { TaskCandidate, TaskRole } from './domain/task-keys.js';
export { TaskHeldByOther, TaskNotFound, TaskOver } from './errors.js';
export { TASKS_PERMISSIONS } from './permissions.js';
export { TASKS_MIGRATIONS } from './persistence/migrations.js';
export { TasksApiModule } from './tasks-api.module.js';
export { TasksModule } from './tasks.module.js';
