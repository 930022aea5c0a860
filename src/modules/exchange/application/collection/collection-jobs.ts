import type { JobDefinition } from '#platform/jobs';

/** Job that packs many files into one archive. */
export const PACK_COLLECTION: JobDefinition<{ readonly collectionId: string }> = {
  name: 'exchange.pack-collection',
  retryLimit: 3,
  expireInSeconds: 12 * 3600,
};
