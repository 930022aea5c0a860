import type { JobDefinition } from '#platform/jobs';

/** Job that does the work of a service task and lets its instance go on; at least once, told apart by the id of the work. */
export const RUN_WORKFLOW_JOB: JobDefinition<{ readonly jobId: string }> = {
  name: 'workflow.run-job',
  retryLimit: 4,
  expireInSeconds: 900,
};

/** Job that hands the result of a called instance back to its caller. */
export const RETURN_TO_CALLER: JobDefinition<{ readonly instanceId: string }> = {
  name: 'workflow.return-to-caller',
  retryLimit: 8,
  expireInSeconds: 120,
};

/** Job that carries what an instance has thrown to those who wait for it. */
export const CARRY_THROWN: JobDefinition<{
  readonly kind: 'message' | 'signal';
  readonly name: string;
  readonly correlationKey: string | null;
  readonly from: string;
}> = { name: 'workflow.carry-thrown', retryLimit: 8, expireInSeconds: 300 };

/** Job that lets one instance receive a signal. */
export const RECEIVE_SIGNAL: JobDefinition<{ readonly subscriptionId: string }> = {
  name: 'workflow.receive-signal',
  retryLimit: 8,
  expireInSeconds: 120,
};

/** Job that begins one instance a signal starts; at least once, told apart by the id of the job. */
export const START_BY_SIGNAL: JobDefinition<{ readonly definitionId: string; readonly elementId: string }> = {
  name: 'workflow.start-by-signal',
  retryLimit: 8,
  expireInSeconds: 120,
};
