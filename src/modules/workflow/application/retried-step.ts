import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, type Transaction } from '#platform/database';
import { NotWaiting } from '../engine/execution.js';
import { IncidentActNotPossible } from '../errors.js';
import type { IncidentRow } from '../persistence/incident.repository.js';
import { JobRepository } from '../persistence/job.repository.js';
import { TimerRepository } from '../persistence/timer.repository.js';
import type { ThrownFact } from './carry-thrown.js';
import { InstanceSteps } from './instance-steps.js';
import { StepConsequences } from './step-consequences.js';
import { CARRY_THROWN, RECEIVE_SIGNAL, RETURN_TO_CALLER, RUN_WORKFLOW_JOB } from './workflow-jobs.js';
import { WorkflowPorts } from './workflow-ports.js';

/** Brings what failed back onto its way: work into its queue, a timer to the clock, a call to what it calls. */
@Injectable()
export class RetriedStep {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly jobs: JobRepository,
    private readonly timers: TimerRepository,
    private readonly steps: InstanceSteps,
    private readonly consequences: StepConsequences,
  ) {}

  /** @throws {IncidentActNotPossible} Thrown where a person has to do it once more. */
  async again(transaction: Transaction, actor: Actor, incident: IncidentRow): Promise<void> {
    const { id, instanceId, kind, executionId, work } = incident;
    // what somebody had entered is not kept: whoever has the task does it once more
    if (executionId === null || kind === 'step') throw new IncidentActNotPossible('retry');
    const { jobs } = this.ports;
    if (kind === 'message') return jobs.enqueue(transaction, CARRY_THROWN, work as unknown as ThrownFact, { key: id });
    if (kind === 'signal') {
      return jobs.enqueue(transaction, RECEIVE_SIGNAL, work as { subscriptionId: string }, { key: id });
    }
    if (kind === 'timer') return this.timers.hold(transaction, instanceId, executionId, false);
    if (kind === 'call') return this.callAgain(transaction, actor, instanceId, executionId);
    const job = await this.jobs.findAt(instanceId, executionId);
    if (!job) return;
    await this.jobs.forgive(transaction, job.id);
    await this.ports.jobs.enqueue(transaction, RUN_WORKFLOW_JOB, { jobId: job.id }, { key: job.id });
  }

  private async callAgain(transaction: Transaction, actor: Actor, id: string, executionId: string): Promise<void> {
    const [called] = await queryIn<{ id: string }>(
      transaction,
      'SELECT id FROM wf_instance WHERE parent_id = $1 AND parent_execution_id = $2',
      [id, executionId],
    );
    if (called) {
      await this.ports.jobs.enqueue(transaction, RETURN_TO_CALLER, { instanceId: called.id }, { key: called.id });
      return;
    }
    const live = await this.steps.look(transaction, id);
    const wait = live.execution.waits().find((one) => one.executionId === executionId);
    if (!wait) throw new NotWaiting(executionId);
    await this.consequences.call(transaction, live, wait, {
      actor,
      begin: (start) => this.steps.begin(transaction, actor, start),
      cancel: (row) => this.steps.cancel(transaction, actor, row),
    });
  }
}
