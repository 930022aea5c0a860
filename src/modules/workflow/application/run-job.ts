import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
import { NotWaiting, type Variables } from '../engine/execution.js';
import { InstanceOver } from '../errors.js';
import { JobRepository, type JobRow } from '../persistence/job.repository.js';
import { Definitions } from './definitions.js';
import { Incidents } from './incidents.js';
import { InstanceSteps, type InstanceStep } from './instance-steps.js';
import { WorkflowError, WorkflowJobHandlers } from './job-handlers.js';
import { applyOutputs } from './mappings.js';
import { WorkflowPorts } from './workflow-ports.js';

const WORKER = systemActor('workflow-jobs');

/** One try at the work of a service task. */
export interface JobTry {
  readonly jobId: string;
  readonly isLast: boolean;
  readonly signal: AbortSignal;
}

/**
 * Does the work of a service task outside of any transaction and lets its instance go on with what came out. A worker that is
 * killed in between does it again under the same key; what fails for good becomes an incident.
 */
@Injectable()
export class RunJob {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly jobs: JobRepository,
    private readonly handlers: WorkflowJobHandlers,
    private readonly definitions: Definitions,
    private readonly steps: InstanceSteps,
    private readonly incidents: Incidents,
  ) {}

  /** @throws {Error} Thrown when the work fails in a way that may pass: the job is tried again. */
  async execute(attempt: JobTry): Promise<void> {
    const job = await this.jobs.find(attempt.jobId);
    // withdrawn, or done by a try whose worker was killed right after
    if (!job) return;
    const handler = this.handlers.find(job.topic);
    if (!handler) {
      await this.raise(job, 'WORKFLOW.NO_HANDLER');
      return;
    }
    try {
      const step = await this.work(job, attempt.signal);
      await this.ports.database.transaction((transaction) =>
        this.steps.take(transaction, WORKER, job.instanceId, step),
      );
    } catch (error) {
      if (error instanceof NotWaiting || error instanceof InstanceOver) return;
      if (!attempt.isLast && mayPass(error)) throw error;
      await this.raise(job, error instanceof DomainError ? error.code : 'PLATFORM.UNEXPECTED');
    }
  }

  private async work(job: JobRow, signal: AbortSignal): Promise<InstanceStep> {
    const { id, instanceId, executionId, elementId, businessKey, topic } = job;
    const definition = await this.definitions.get(job.definitionId);
    const hasInputs = definition.elements.get(elementId)?.properties.inputs !== undefined;
    const input: Variables = hasInputs ? job.payload : { ...job.variables, ...job.payload };
    const step = { type: 'workflow.job-done', elementId, doneExecutionId: executionId } as const;
    try {
      const work = { idempotencyKey: id, instanceId, elementId, businessKey, input, signal };
      const output = (await this.handlers.find(topic)?.(work)) ?? {};
      return {
        ...step,
        act: ({ execution, definition: { elements } }) => {
          const { feel } = this.definitions;
          applyOutputs(feel, elements.get(elementId), { execution, executionId }, { output, locals: job.payload });
          execution.complete(executionId);
        },
      };
    } catch (error) {
      if (!(error instanceof WorkflowError)) throw error;
      return {
        ...step,
        act: ({ execution }) => {
          execution.fail(executionId, error.errorCode, error.message);
        },
      };
    }
  }

  private async raise({ instanceId, executionId, elementId }: JobRow, code: string): Promise<void> {
    await this.incidents.raise({ instanceId, kind: 'job', executionId, elementId, code });
  }
}

/** A rule that refuses will refuse again; everything else may be better the next time. */
function mayPass(error: unknown): boolean {
  return !(error instanceof DomainError) || error.kind === 'unavailable';
}
