import type { JobDefinition } from '#platform/jobs';

/** Job that puts the slip of a folder that has ended into the file. */
export const FILE_SLIP: JobDefinition<{ readonly folderId: string }> = {
  name: 'circulation.file-slip',
  retryLimit: 8,
  expireInSeconds: 300,
};
