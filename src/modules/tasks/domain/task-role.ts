import { TaskRoleInvalid } from '../errors.js';
import { ROLES_WITH_TASKS } from './roles-with-tasks.js';
import type { TaskRole } from './task-keys.js';

const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST = 100;

/** @throws {TaskRoleInvalid} Thrown when key or name do not do, or the role is explained by none or several of: role, office, persons. */
export function checkTaskRole({ key, name, staffRole, unitId, userIds }: TaskRole): void {
  // a role of the staff means itself
  if (!KEY.test(key) || key.length > LONGEST || ROLES_WITH_TASKS.includes(key)) throw new TaskRoleInvalid('key');
  if (name.trim() === '' || name.length > LONGEST) throw new TaskRoleInvalid('name');
  if (staffRole !== null && !ROLES_WITH_TASKS.includes(staffRole)) throw new TaskRoleInvalid('staffRole');
  const meanings = [staffRole !== null, unitId !== null, userIds.length > 0].filter(Boolean).length;
  if (meanings !== 1) throw new TaskRoleInvalid('meaning');
}
