import type { JobDefinition } from '#platform/jobs';

/** Job that rehearses or carries out a run for a while and enqueues itself again as long as there is more. */
export const WORK_ON_BULK_RUN: JobDefinition<{ readonly runId: string }> = {
  name: 'bulk-actions.work-on-run',
  retryLimit: 8,
  expireInSeconds: 600,
};
