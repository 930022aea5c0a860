import { Injectable } from '@nestjs/common';
import { PermissionMissing } from '#kernel/access-errors';
import { type Actor, holds } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { SubscriptionRepository } from '../persistence/subscription.repository.js';
import { IdempotentCommands } from './idempotent-commands.js';
import { Incidents } from './incidents.js';
import { InstanceSteps } from './instance-steps.js';
import { incidentCodeOf, isOvertaken, mayPass } from './step-faults.js';
import { RECEIVE_SIGNAL, START_BY_SIGNAL } from './workflow-jobs.js';
import { WorkflowPorts } from './workflow-ports.js';

/** A version in force a signal starts, and at which event. */
export interface SignalStart {
  readonly definitionId: string;
  readonly elementId: string;
}

/** Gives a signal to everybody who waits for it at this moment, and starts what is started by it. */
@Injectable()
export class BroadcastSignal {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly commands: IdempotentCommands,
    private readonly subscriptions: SubscriptionRepository,
    private readonly definitions: DefinitionRepository,
    private readonly steps: InstanceSteps,
    private readonly incidents: Incidents,
  ) {}

  /** @returns how many instances receive it or were started by it; each receives it, or begins, in a transaction of its own */
  async execute(
    actor: Actor,
    { name, key }: { readonly name: string; readonly key?: string | undefined },
  ): Promise<number> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.operate)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.operate);
    const command = { key, kind: 'broadcast-signal', target: name };
    return this.commands.once(actor, command, async (transaction) => {
      const waiting = await this.subscriptions.openForSignal(name);
      for (const { id } of waiting) {
        await this.ports.jobs.enqueue(transaction, RECEIVE_SIGNAL, { subscriptionId: id }, { key: id });
      }
      const starts = await this.definitions.startedBy('signal', name);
      for (const start of starts) await this.ports.jobs.enqueue(transaction, START_BY_SIGNAL, start, { key: newId() });
      return waiting.length + starts.length;
    });
  }

  /**
   * Begins one instance, once however often its job runs.
   * @throws {DomainError} Thrown when it cannot begin: the job fails, and those who run the system see it and can run it again.
   */
  async start(actor: Actor, start: SignalStart, key: string): Promise<void> {
    const { definitionId, elementId: startElementId } = start;
    const command = { key, kind: 'start-by-signal', target: definitionId };
    const variables = { initiator: null };
    await this.commands.once(actor, command, (transaction) =>
      this.steps.begin(transaction, actor, { definitionId, startElementId, businessKey: null, variables }),
    );
  }

  /**
   * Lets one instance receive a signal; one that does not wait for it any more has nothing to do with it.
   * @param isLast whether what fails now is to become an incident instead of being tried again
   */
  async receive(actor: Actor, subscriptionId: string, isLast = true): Promise<void> {
    const subscription = await this.subscriptions.find(subscriptionId);
    if (subscription?.status !== 'open') return;
    const { instanceId, executionId, elementId } = subscription;
    try {
      await this.ports.database.transaction((transaction) =>
        this.steps.take(transaction, actor, instanceId, {
          type: 'workflow.message-received',
          elementId,
          doneExecutionId: executionId,
          act: ({ execution }) => {
            execution.complete(executionId);
          },
        }),
      );
    } catch (error) {
      if (isOvertaken(error)) return;
      if (!isLast && mayPass(error)) throw error;
      const code = incidentCodeOf(error);
      await this.incidents.raise({
        instanceId,
        kind: 'signal',
        executionId,
        elementId,
        code,
        work: { subscriptionId },
      });
    }
  }
}
