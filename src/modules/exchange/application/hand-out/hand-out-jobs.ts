import type { JobDefinition } from '#platform/jobs';

/** Job that makes the PDF or the archive of a hand-out. */
export const PREPARE_HAND_OUT: JobDefinition<{ readonly handOutId: string }> = {
  name: 'exchange.prepare-hand-out',
  retryLimit: 3,
  expireInSeconds: 4 * 3600,
};
