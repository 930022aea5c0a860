import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { momentOf } from '../engine/deadline-text.js';
import type { Variables } from '../engine/execution.js';
import type { ModelElement } from '../model/parse-model.js';
import type { ElementProperties, JobProperties } from '../model/talakte-properties.js';
import { JobRepository, type JobRow } from '../persistence/job.repository.js';
import { AskDecision } from './ask-decision.js';
import { Definitions } from './definitions.js';
import { Incidents } from './incidents.js';
import { InstanceSteps, type InstanceStep } from './instance-steps.js';
import { WorkflowError, WorkflowJobHandlers } from './job-handlers.js';
import { applyOutputs } from './mappings.js';
import { incidentCodeOf, isOvertaken, mayPass } from './step-faults.js';
import { RUN_WORKFLOW_JOB } from './workflow-jobs.js';
import { WorkflowPorts } from './workflow-ports.js';

const WORKER = systemActor('workflow-jobs');

const USUAL_RETRIES = 3;
const USUAL_WAIT_MS = 5 * 60_000;

/** One try at the work of a service task. */
export interface JobTry {
  readonly jobId: string;
  /** Whether the queue itself gives up after this try. */
  readonly isLast: boolean;
  readonly signal: AbortSignal;
}

/** Who does work: handlers of topics, and decision tables. */
@Injectable()
export class WorkDoers {
  constructor(
    readonly handlers: WorkflowJobHandlers,
    readonly decisions: AskDecision,
  ) {}
}

/**
 * Does the work of a service or business rule task outside of any transaction and lets its instance go on with what came out. A worker
 * that is killed in between does it again under the same key; what fails is tried again as often and after as long as the model
 * says, and becomes an incident then.
 */
@Injectable()
export class RunJob {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly jobs: JobRepository,
    private readonly doers: WorkDoers,
    private readonly definitions: Definitions,
    private readonly steps: InstanceSteps,
    private readonly incidents: Incidents,
  ) {}

  /** @throws {Error} Thrown when not even the next try could be written down: the queue tries again. */
  async execute(attempt: JobTry): Promise<void> {
    const job = await this.jobs.find(attempt.jobId);
    // withdrawn, or done by a try whose worker was killed right after
    if (!job) return;
    const properties = await this.propertiesOf(job);
    if (properties.decision === undefined && this.doers.handlers.find(job.topic) === undefined) {
      await this.raise(job, 'WORKFLOW.NO_HANDLER');
      return;
    }
    try {
      const step = await this.work(job, attempt.signal);
      await this.ports.database.transaction((transaction) =>
        this.steps.take(transaction, WORKER, job.instanceId, step),
      );
    } catch (error) {
      if (isOvertaken(error)) return;
      const isTriedAgain = !attempt.isLast && mayPass(error) && (await this.tryLater(job, properties.job));
      if (!isTriedAgain) await this.raise(job, incidentCodeOf(error));
    }
  }

  private async propertiesOf({ definitionId, elementId }: JobRow): Promise<ElementProperties> {
    const { elements } = await this.definitions.get(definitionId);
    return elements.get(elementId)?.properties ?? {};
  }

  /** Whether there is another try, after as long as the model says. */
  private async tryLater({ id }: JobRow, work: JobProperties | undefined): Promise<boolean> {
    const { database, clock, jobs } = this.ports;
    return database.transaction(async (transaction) => {
      const failed = await this.jobs.failed(transaction, id);
      if (failed > (work?.retries ?? USUAL_RETRIES)) return false;
      const now = clock.now();
      const usual = new Date(now.getTime() + USUAL_WAIT_MS);
      const startAfter = momentOf(work?.retryAfter ?? null, 'calendar', now) ?? usual;
      await jobs.enqueue(transaction, RUN_WORKFLOW_JOB, { jobId: id }, { key: id, startAfter });
      return true;
    });
  }

  private async work(job: JobRow, signal: AbortSignal): Promise<InstanceStep> {
    const { id, instanceId, executionId, elementId, businessKey, topic } = job;
    const element = (await this.definitions.get(job.definitionId)).elements.get(elementId);
    const { inputs, decision } = element?.properties ?? {};
    const input: Variables = inputs === undefined ? { ...job.variables, ...job.payload } : job.payload;
    const step = { type: 'workflow.job-done', elementId, doneExecutionId: executionId } as const;
    if (decision !== undefined) {
      const { value, rows } = await this.doers.decisions.execute(job.definitionId, decision, input);
      const noted = { decision: decision.decisionId, rows: rows.join(', ') };
      return { ...step, noted, act: this.going(job, element, { [decision.result]: value }) };
    }
    try {
      const work = { idempotencyKey: id, instanceId, elementId, businessKey, input, signal };
      const output = (await this.doers.handlers.find(topic)?.(work)) ?? {};
      return { ...step, act: this.going(job, element, output) };
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

  private going(
    { executionId, payload }: JobRow,
    element: ModelElement | undefined,
    output: Variables,
  ): InstanceStep['act'] {
    return ({ execution }) => {
      applyOutputs(this.definitions.feel, element, { execution, executionId }, { output, locals: payload });
      execution.complete(executionId);
    };
  }

  private async raise({ instanceId, executionId, elementId }: JobRow, code: string): Promise<void> {
    await this.incidents.raise({ instanceId, kind: 'job', executionId, elementId, code });
  }
}
