import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { DefinitionDecision, IncidentRaised, InstanceStepTaken } from '../events.js';

/** Writes journal entry and outbox message of every step, in the caller's transaction. Variables are never written there. */
@Injectable()
export class WorkflowFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async instance(
    transaction: Transaction,
    actor: Actor,
    type: InstanceStepTaken['type'],
    payload: InstanceStepTaken['payload'],
    more: JournalState = {},
  ): Promise<void> {
    const { instanceId, ...after } = payload;
    await this.journal.append(transaction, actor, {
      action: type,
      objectType: 'workflow-instance',
      objectId: instanceId,
      after: { ...after, ...more },
    });
    const event: InstanceStepTaken = { type, version: 1, aggregateId: instanceId, payload };
    await this.outbox.append(transaction, event);
  }

  async definition(
    transaction: Transaction,
    actor: Actor,
    type: DefinitionDecision['type'],
    payload: DefinitionDecision['payload'],
  ): Promise<void> {
    const { definitionId, key, version } = payload;
    const after = { key, version };
    await this.journal.append(transaction, actor, {
      action: type,
      objectType: 'workflow-definition',
      objectId: definitionId,
      after,
    });
    const event: DefinitionDecision = { type, version: 1, aggregateId: definitionId, payload };
    await this.outbox.append(transaction, event);
  }

  async incident(
    transaction: Transaction,
    actor: Actor,
    type: IncidentRaised['type'],
    payload: IncidentRaised['payload'],
    more: JournalState,
  ): Promise<void> {
    const { instanceId, incidentId, elementId } = payload;
    await this.journal.append(transaction, actor, {
      action: type,
      objectType: 'workflow-instance',
      objectId: instanceId,
      after: { incidentId, elementId, ...more },
    });
    const event: IncidentRaised = { type, version: 1, aggregateId: instanceId, payload };
    await this.outbox.append(transaction, event);
  }
}
