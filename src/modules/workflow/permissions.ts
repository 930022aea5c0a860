/** Rights of the workflow module. */
export const WORKFLOW_PERMISSIONS = {
  /** See workflows that are in force, and the instances one has a part in. */
  read: 'workflow.read',
  /** See where many instances wait and how long; never who. */
  seeLoad: 'workflow.see-load',
  /** Start workflows that are in force. */
  start: 'workflow.start',
  /** Do tasks of one's own and of these units. */
  work: 'workflow.work',
  /** Propose definitions and decide on those of others. */
  deploy: 'workflow.deploy',
  /** Resolve incidents and cancel instances. */
  operate: 'workflow.operate',
} as const;

/** Right of each role that is given tasks to do those that ask for it. */
export const TASK_PERMISSIONS = {
  mailRoom: 'workflow.tasks-of-mail-room',
  caseworker: 'workflow.tasks-of-caseworker',
  teamLead: 'workflow.tasks-of-team-lead',
  recordsManager: 'workflow.tasks-of-records-manager',
  archivist: 'workflow.tasks-of-archivist',
  dataProtectionOfficer: 'workflow.tasks-of-data-protection-officer',
} as const;

/** Right to do tasks that ask for a role in these units; of roles that are given no tasks nobody holds it. */
export function tasksOfRole(role: string): string {
  return `workflow.tasks-of-${role}`;
}
