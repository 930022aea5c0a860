/** Rights of the workflow module. */
export const WORKFLOW_PERMISSIONS = {
  /** Start workflows that are in force. */
  start: 'workflow.start',
  /** Do tasks of one's own and of these units. */
  work: 'workflow.work',
  /** Propose definitions and decide on those of others. */
  deploy: 'workflow.deploy',
  /** Resolve incidents and cancel instances. */
  operate: 'workflow.operate',
} as const;

/** Right to do tasks that ask for a role in these units; every role has its own. */
export function tasksOfRole(role: string): string {
  return `workflow.tasks-of-${role}`;
}
