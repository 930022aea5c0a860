import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import type { Transaction } from '#platform/database';
import { NotWaiting, type Variables } from '../engine/execution.js';
import { IncidentActNotPossible, IncidentNotOpen } from '../errors.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { IncidentRepository, type IncidentResolution, type IncidentRow } from '../persistence/incident.repository.js';
import { Definitions } from './definitions.js';
import { InstanceSteps } from './instance-steps.js';
import { applyOutputs, checkNames, storable } from './mappings.js';
import { RetriedStep } from './retried-step.js';
import { WorkflowFacts } from './workflow-facts.js';
import { WorkflowPorts } from './workflow-ports.js';

/** Resolves incidents (Störungen beheben): try again, go on with an output somebody states, or mend the variables first. */
@Injectable()
export class ResolveIncident {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly incidents: IncidentRepository,
    private readonly definitions: Definitions,
    private readonly steps: InstanceSteps,
    private readonly retried: RetriedStep,
    private readonly facts: WorkflowFacts,
  ) {}

  /** Lets it be tried again. @throws {IncidentNotOpen} */
  async retry(actor: Actor, incidentId: string): Promise<void> {
    await this.resolved(actor, incidentId, 'retried', (transaction, incident) =>
      this.retried.again(transaction, actor, incident),
    );
  }

  /**
   * Goes on as if the element had been done with this output.
   * @throws {IncidentActNotPossible} Thrown when nothing waits there that could be skipped.
   */
  async skip(actor: Actor, incidentId: string, output: Variables): Promise<void> {
    checkNames(output);
    await this.resolved(actor, incidentId, 'skipped', async (transaction, incident) => {
      const { instanceId, executionId, kind } = incident;
      // nothing waits for what was thrown: it stays unheard then, as somebody has decided
      if (kind === 'message') return;
      await this.steps.take(transaction, actor, instanceId, {
        type: 'workflow.element-skipped',
        elementId: incident.elementId ?? undefined,
        doneExecutionId: executionId ?? undefined,
        act: ({ execution, definition }) => {
          const wait = execution.waits().find((one) => one.executionId === executionId);
          if (!wait) throw new IncidentActNotPossible('skip');
          const place = { execution, executionId: wait.executionId };
          applyOutputs(this.definitions.feel, definition.elements.get(wait.elementId), place, { output });
          execution.complete(wait.executionId);
        },
      });
    });
  }

  /** Changes variables of a running instance; conditions look at them at once. @throws {StepFailed} */
  async editVariables(actor: Actor, instanceId: string, changes: Variables): Promise<void> {
    checkOperator(actor);
    checkNames(changes);
    await this.ports.database.transaction((transaction) =>
      this.steps.take(transaction, actor, instanceId, {
        type: 'workflow.variables-edited',
        noted: { variables: Object.keys(changes).sort().join(', ') },
        act: ({ execution }) => {
          Object.assign(execution.variables, storable(changes));
          execution.reconsider();
        },
      }),
    );
  }

  private async resolved(
    actor: Actor,
    id: string,
    resolution: IncidentResolution,
    act: (transaction: Transaction, incident: IncidentRow) => Promise<void>,
  ): Promise<void> {
    checkOperator(actor);
    const { database, clock } = this.ports;
    await database.transaction(async (transaction) => {
      // the instance comes first, as in every step: whoever holds it may be about to settle this very incident
      const place = await this.incidents.instanceOf(transaction, id);
      if (place !== undefined) await this.steps.lock(transaction, place);
      const incident = await this.incidents.findLocked(transaction, id);
      if (incident?.status !== 'open') throw new IncidentNotOpen(id);
      await this.incidents.resolve(transaction, id, { resolution, name: actor.name, at: clock.now() });
      const { instanceId, elementId } = incident;
      const payload = { instanceId, incidentId: id, elementId };
      await this.facts.incident(transaction, actor, 'workflow.incident-resolved', payload, { resolution });
      await act(transaction, incident).catch((error: unknown) => {
        throw error instanceof NotWaiting ? new IncidentActNotPossible(resolution) : error;
      });
    });
  }
}

function checkOperator(actor: Actor): void {
  if (!holds(actor, WORKFLOW_PERMISSIONS.operate)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.operate);
}
