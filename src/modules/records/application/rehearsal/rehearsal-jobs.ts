import type { JobDefinition } from '#platform/jobs';

/** Works out a report. */
export const WORK_OUT_REHEARSAL: JobDefinition<{ readonly rehearsalId: string }> = {
  name: 'records.work-out-rehearsal',
  retryLimit: 5,
  expireInSeconds: 3_600,
};

/** Applies a report, or undoes it, whichever was asked for. */
export const CARRY_OUT_REHEARSAL: JobDefinition<{ readonly rehearsalId: string }> = {
  name: 'records.carry-out-rehearsal',
  retryLimit: 5,
  expireInSeconds: 3_600,
};
