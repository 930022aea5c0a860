import { CreateTasks1765500000000 } from './tasks.migration.js';

/** Every change of this module's tables, in the order in which they are applied. */
export const TASKS_MIGRATIONS = [CreateTasks1765500000000];
