import { Injectable } from '@nestjs/common';
import { PermissionMissing } from '#kernel/access-errors';
import { type Actor, holds } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import type { Variables } from '../engine/execution.js';
import { MessageNotTaken, MessageUnknown } from '../errors.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { type SubscriptionRow, SubscriptionRepository } from '../persistence/subscription.repository.js';
import { Definitions } from './definitions.js';
import { IdempotentCommands } from './idempotent-commands.js';
import { InstanceSteps } from './instance-steps.js';
import { applyOutputs, checkNames } from './mappings.js';
import { isOvertaken } from './step-faults.js';

/** A message for a waiting instance. */
export interface MessageInput {
  readonly name: string;
  /** What the instance is found by, such as the number of an order; `null` where the name alone says it. */
  readonly correlationKey: string | null;
  readonly variables: Variables;
  readonly key?: string | undefined;
}

/** Gives a message to the one instance that waits for it, or starts one. It is never swallowed: whoever sends it hears what became of it. */
@Injectable()
export class DeliverMessage {
  constructor(
    private readonly commands: IdempotentCommands,
    private readonly subscriptions: SubscriptionRepository,
    private readonly definitionRows: DefinitionRepository,
    private readonly definitions: Definitions,
    private readonly steps: InstanceSteps,
  ) {}

  /**
   * @returns id of the instance
   * @throws {MessageUnknown} Thrown when nobody waits for it and nobody ever did.
   * @throws {MessageNotTaken} Thrown when it was received before, comes too late, or several instances wait for it.
   * @throws {StepFailed} Thrown when whoever waits for it cannot go on; the message counts as not sent.
   */
  async execute(actor: Actor, message: MessageInput): Promise<string> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.start)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.start);
    const { name, correlationKey, key } = message;
    checkNames(message.variables);
    const command = { key, kind: 'deliver-message', target: `${name} ${correlationKey ?? ''}` };
    return this.commands.once(actor, command, (transaction) => this.deliver(transaction, actor, message));
  }

  private async deliver(transaction: Transaction, actor: Actor, message: MessageInput): Promise<string> {
    const { name, correlationKey } = message;
    const [first, second] = await this.subscriptions.forMessage(transaction, name, correlationKey);
    if (first?.status === 'open') {
      if (second !== undefined) throw new MessageNotTaken(name, 'ambiguous');
      if (await this.receive(transaction, actor, first, message)) return first.instanceId;
      return this.receiveAgain(transaction, actor, message);
    }
    const started = await this.begin(transaction, actor, message);
    if (started !== undefined) return started;
    if (!first) throw new MessageUnknown(name);
    throw new MessageNotTaken(name, first.status === 'received' ? 'received' : 'withdrawn');
  }

  /** Another message was first; one that is caught as often as it comes is waited for again by now. */
  private async receiveAgain(transaction: Transaction, actor: Actor, message: MessageInput): Promise<string> {
    const { name, correlationKey } = message;
    const [again] = await this.subscriptions.forMessage(transaction, name, correlationKey);
    const isTaken = again?.status === 'open' && (await this.receive(transaction, actor, again, message));
    if (!again || !isTaken) throw new MessageNotTaken(name, 'received');
    return again.instanceId;
  }

  private async begin(
    transaction: Transaction,
    actor: Actor,
    { name, correlationKey, variables }: MessageInput,
  ): Promise<string | undefined> {
    const [start] = await this.definitionRows.startedBy('message', name);
    if (!start) return undefined;
    const { definitionId, elementId } = start;
    const about = { definitionId, startElementId: elementId, businessKey: correlationKey };
    const initiator = actor.kind === 'user' ? actor.id : null;
    return this.steps.begin(transaction, actor, { ...about, variables: { ...variables, initiator } });
  }

  /** Whether it was still waited for. */
  private async receive(
    transaction: Transaction,
    actor: Actor,
    { instanceId, executionId, elementId }: SubscriptionRow,
    { variables }: MessageInput,
  ): Promise<boolean> {
    try {
      await this.steps.take(transaction, actor, instanceId, {
        type: 'workflow.message-received',
        elementId,
        doneExecutionId: executionId,
        act: ({ execution, definition }) => {
          const element = definition.elements.get(elementId);
          applyOutputs(this.definitions.feel, element, { execution, executionId }, { output: variables });
          execution.complete(executionId);
        },
      });
    } catch (error) {
      if (isOvertaken(error)) return false;
      throw error;
    }
    return true;
  }
}
