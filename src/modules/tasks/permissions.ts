/** Rights of the task list. */
export const TASKS_PERMISSIONS = {
  /** Open the task list: do, lead or hand out. */
  see: 'tasks.see',
  /** Have an in-tray: do tasks of one's own and, where an office is asked, of these units. */
  work: 'tasks.work',
  /** See the tasks of the staff of these units and who has how many, hand them out and take them away. */
  lead: 'tasks.lead',
  /** Hand out tasks nobody could be found for, and say who holds which role in workflows; never do them. */
  operate: 'tasks.operate',
} as const;

/** Right of each role of the city's staff to the tasks that ask for it. */
export const ROLE_TASK_PERMISSIONS = {
  mailRoom: 'tasks.of-mail-room',
  caseworker: 'tasks.of-caseworker',
  teamLead: 'tasks.of-team-lead',
  recordsManager: 'tasks.of-records-manager',
  archivist: 'tasks.of-archivist',
  dataProtectionOfficer: 'tasks.of-data-protection-officer',
} as const;

const PREFIX = 'tasks.of-';

/** Roles of the city's staff that are given tasks. */
export const ROLES_WITH_TASKS: readonly string[] = Object.values(ROLE_TASK_PERMISSIONS).map((permission) =>
  permission.slice(PREFIX.length),
);

/** Right to do tasks that ask for a role in these units; of roles that are given no tasks nobody holds it. */
export function tasksOfRole(role: string): string {
  return `${PREFIX}${role}`;
}
