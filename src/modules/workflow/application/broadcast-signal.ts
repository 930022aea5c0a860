import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { NotWaiting } from '../engine/execution.js';
import { InstanceOver } from '../errors.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { SubscriptionRepository } from '../persistence/subscription.repository.js';
import { IdempotentCommands } from './idempotent-commands.js';
import { InstanceSteps } from './instance-steps.js';
import { RECEIVE_SIGNAL } from './workflow-jobs.js';
import { WorkflowPorts } from './workflow-ports.js';

/** Gives a signal to everybody who waits for it at this moment, and starts what is started by it. */
@Injectable()
export class BroadcastSignal {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly commands: IdempotentCommands,
    private readonly subscriptions: SubscriptionRepository,
    private readonly definitions: DefinitionRepository,
    private readonly steps: InstanceSteps,
  ) {}

  /** @returns how many instances receive it or were started by it; each receives it in a transaction of its own */
  async execute(
    actor: Actor,
    { name, key }: { readonly name: string; readonly key?: string | undefined },
  ): Promise<number> {
    const command = { key, kind: 'broadcast-signal', target: name };
    return this.commands.once(actor, command, async (transaction) => {
      const waiting = await this.subscriptions.openForSignal(name);
      for (const { id } of waiting) {
        await this.ports.jobs.enqueue(transaction, RECEIVE_SIGNAL, { subscriptionId: id }, { key: id });
      }
      const starts = await this.definitions.startedBy('signal', name);
      for (const { definitionId, elementId } of starts) {
        await this.steps.begin(transaction, actor, {
          definitionId,
          startElementId: elementId,
          businessKey: null,
          variables: {},
        });
      }
      return waiting.length + starts.length;
    });
  }

  /** Lets one instance receive a signal; one that does not wait for it any more has nothing to do with it. */
  async receive(actor: Actor, subscriptionId: string): Promise<void> {
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
      if (!(error instanceof NotWaiting || error instanceof InstanceOver)) throw error;
    }
  }
}
