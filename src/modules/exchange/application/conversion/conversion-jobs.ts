import type { JobDefinition } from '#platform/jobs';

/** Job that checks a manifest and the files it names. */
export const CHECK_CONVERSION: JobDefinition<{ readonly conversionId: string }> = {
  name: 'exchange.check-conversion',
  retryLimit: 5,
  expireInSeconds: 4 * 3600,
};

/** Job that takes files over for a while and enqueues itself again as long as there are more. */
export const CONVERT_FILES: JobDefinition<{ readonly conversionId: string }> = {
  name: 'exchange.convert-files',
  retryLimit: 8,
  expireInSeconds: 3600,
};
