import { ROLE_TASK_PERMISSIONS, tasksOfRole } from '../permissions.js';

/** Roles of the city's staff that are given tasks. */
export const ROLES_WITH_TASKS: readonly string[] = Object.values(ROLE_TASK_PERMISSIONS).map((permission) =>
  permission.slice(tasksOfRole('').length),
);
