import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import type { IncidentRaised } from '../events.js';
import { IncidentRepository, type IncidentRow } from '../persistence/incident.repository.js';
import { WorkflowFacts } from './workflow-facts.js';
import { WorkflowPorts } from './workflow-ports.js';

/** What could not be done. */
export type NewIncident = Omit<IncidentRow, 'id' | 'status'>;

/** Writes down that an instance cannot go on by itself (Störung), for those who run the system. */
@Injectable()
export class Incidents {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly incidents: IncidentRepository,
    private readonly facts: WorkflowFacts,
  ) {}

  /** In a transaction of its own: that of the step was rolled back. */
  async raise(incident: NewIncident): Promise<void> {
    await this.ports.database.transaction((transaction) => this.raiseIn(transaction, incident));
  }

  /** The instance has gone on without anybody having resolved it. */
  async noteOvertaken(transaction: Transaction, actor: Actor, incident: IncidentRaised['payload']): Promise<void> {
    await this.facts.incident(transaction, actor, 'workflow.incident-resolved', incident, { resolution: 'overtaken' });
  }

  async raiseIn(transaction: Transaction, incident: NewIncident): Promise<void> {
    const incidentId = await this.incidents.raise(transaction, { ...incident, at: this.ports.clock.now() });
    if (incidentId === null) return;
    const { instanceId, elementId, kind, code } = incident;
    const payload = { instanceId, incidentId, elementId };
    await this.facts.incident(transaction, systemActor('workflow'), 'workflow.incident-raised', payload, {
      kind,
      code,
    });
  }
}
