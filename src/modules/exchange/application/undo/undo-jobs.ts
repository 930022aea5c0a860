import type { JobDefinition } from '#platform/jobs';

/** Job that takes files back for a while and enqueues itself again as long as there are more. */
export const TAKE_BACK_FILES: JobDefinition<{ readonly undoId: string }> = {
  name: 'exchange.take-back-files',
  retryLimit: 8,
  expireInSeconds: 3600,
};
