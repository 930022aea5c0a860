import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { UserDirectory } from '#modules/identity';
import { Database, SqlConditions } from '#platform/database';
import { Journal } from '#platform/journal';
import type { Variables } from '../engine/execution.js';
import type { ModelDescription } from '../model/describe-model.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionQueries } from './definition.queries.js';
import { type InstanceSummary, InstanceQueries } from './instance.queries.js';
import { InstanceVisibility } from './instance-visibility.js';

/** A place at which an instance stands (Marke). */
export interface InstanceToken {
  readonly elementId: string;
  readonly since: Date;
}

/** Something an instance waits for, with who is asked and until when. */
export interface InstanceWait {
  readonly kind: 'task' | 'timer' | 'job' | 'message' | 'signal' | 'call';
  readonly elementId: string;
  readonly assigneeName: string | null;
  readonly role: string | null;
  readonly unitId: string | null;
  readonly dueAt: Date | null;
  /** Name of the message or signal, topic of the work. */
  readonly name: string | null;
  /** The instance that was called. */
  readonly calledId: string | null;
}

/** How often an instance went through an element. */
export interface ElementPassage {
  readonly elementId: string;
  readonly passed: number;
}

/** An incident of an instance. */
export interface InstanceIncident {
  readonly id: string;
  readonly kind: string;
  readonly elementId: string | null;
  readonly code: string;
  readonly status: 'open' | 'resolved';
  readonly occurredAt: Date;
  readonly resolvedAt: Date | null;
  readonly resolution: string | null;
  readonly resolvedByName: string | null;
}

/** An instance with where it stands. */
export interface InstanceDetail extends InstanceSummary {
  readonly cancelReason: string | null;
  readonly cancelledByName: string | null;
  readonly xml: string;
  readonly description: ModelDescription;
  readonly tokens: readonly InstanceToken[];
  readonly waits: readonly InstanceWait[];
  readonly passages: readonly ElementPassage[];
  readonly incidentList: readonly InstanceIncident[];
  readonly called: readonly { readonly id: string; readonly name: string; readonly status: string }[];
}

/** Something that happened in an instance. */
export interface InstanceHappening {
  readonly at: Date;
  readonly kind: 'entered' | 'left' | 'timer-fired' | 'caught' | 'task-completed' | 'incident' | 'resolved';
  readonly elementId: string | null;
  readonly byName: string | null;
}

/** Values an instance works with; `values` is `null` where they are none of the actor's business. */
export interface InstanceVariables {
  readonly names: readonly string[];
  readonly values: Variables | null;
}

const MOST_HAPPENINGS = 1_000;

/** Where an instance stands, what happened in it and what it works with. */
@Injectable()
export class InstanceDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly instances: InstanceQueries,
    private readonly definitions: DefinitionQueries,
    private readonly users: UserDirectory,
    private readonly journal: Journal,
    private readonly visibility: InstanceVisibility,
  ) {}

  /** @throws {InstanceNotFound} Thrown when it does not exist or is none of the actor's business. */
  async get(actor: UserActor, id: string): Promise<InstanceDetail> {
    const summary = await this.instances.get(actor, id);
    const [more] = await this.database.query<{
      xml: string;
      cancelReason: string | null;
      cancelledByName: string | null;
    }>(
      `SELECT definition.xml, instance.cancel_reason AS "cancelReason", instance.cancelled_by_name AS "cancelledByName"
         FROM wf_instance AS instance JOIN wf_definition AS definition ON definition.id = instance.definition_id WHERE instance.id = $1`,
      [id],
    );
    const { xml = '', cancelReason = null, cancelledByName = null } = more ?? {};
    const [description, tokens, waits, passages, incidentList, called] = await Promise.all([
      this.definitions.described({ id: summary.definitionId, xml }),
      this.tokens(id),
      this.waits(id),
      this.database.query<ElementPassage>(
        `SELECT element_id AS "elementId", count(*)::int AS passed FROM wf_event
          WHERE instance_id = $1 AND step = 'left' GROUP BY element_id ORDER BY element_id`,
        [id],
      ),
      this.incidents(id),
      this.database.query<InstanceDetail['called'][number]>(
        `SELECT child.id, definition.name, child.status FROM wf_instance AS child
           JOIN wf_definition AS definition ON definition.id = child.definition_id WHERE child.parent_id = $1 ORDER BY child.started_at, child.id`,
        [id],
      ),
    ]);
    return {
      ...summary,
      ...{ xml, cancelReason, cancelledByName, description, tokens, waits, passages, incidentList, called },
    };
  }

  /** What happened, the latest first. @throws {InstanceNotFound} */
  async history(actor: UserActor, id: string): Promise<InstanceHappening[]> {
    await this.instances.get(actor, id);
    return this.database.query<InstanceHappening>(
      `SELECT at, kind, element_id AS "elementId", by_name AS "byName" FROM (
         SELECT at, step AS kind, element_id, NULL AS by_name, id FROM wf_event
          WHERE instance_id = $1 AND step <> 'discarded'
         UNION ALL
         SELECT ended_at, 'task-completed', element_id, completed_by_name, 0 FROM wf_task WHERE instance_id = $1 AND status = 'completed'
         UNION ALL
         SELECT occurred_at, 'incident', element_id, NULL, 0 FROM wf_incident WHERE instance_id = $1
         UNION ALL
         SELECT resolved_at, 'resolved', element_id, resolved_by_name, 0 FROM wf_incident
          WHERE instance_id = $1 AND resolved_at IS NOT NULL) AS happening
        ORDER BY at DESC, id DESC LIMIT ${String(MOST_HAPPENINGS)}`,
      [id],
    );
  }

  /**
   * Values for those who have a part in the instance; those who run the system see them only while an incident is open, and
   * that they looked is written down. Everybody else sees what there is, not what it says.
   * @throws {InstanceNotFound}
   */
  async variables(actor: UserActor, id: string): Promise<InstanceVariables> {
    const { incidents } = await this.instances.get(actor, id);
    const conditions = new SqlConditions();
    const one = conditions.bind(id);
    const part = await this.visibility.partSql(conditions, actor, 'instance');
    const [row] = await this.database.query<{ variables: Variables; hasPart: boolean }>(
      `SELECT instance.variables, (${part}) AS "hasPart" FROM wf_instance AS instance WHERE instance.id = ${one}`,
      conditions.parameters,
    );
    const { variables = {}, hasPart = false } = row ?? {};
    const names = Object.keys(variables).sort();
    const mends = !hasPart && incidents > 0 && holds(actor, WORKFLOW_PERMISSIONS.operate);
    if (mends) {
      await this.database.transaction((transaction) =>
        this.journal.append(transaction, actor, {
          action: 'workflow.variables-read',
          objectType: 'workflow-instance',
          objectId: id,
          after: { names: names.length },
        }),
      );
    }
    return { names, values: hasPart || mends ? variables : null };
  }

  private tokens(id: string): Promise<InstanceToken[]> {
    return this.database.query<InstanceToken>(
      `SELECT entered.element_id AS "elementId", entered.at AS since
         FROM wf_event AS entered JOIN wf_instance AS instance ON instance.id = entered.instance_id
        WHERE entered.instance_id = $1 AND instance.status = 'running' AND entered.step = 'entered' AND NOT EXISTS (
          SELECT 1 FROM wf_event AS later WHERE later.instance_id = $1 AND later.execution_id = entered.execution_id
             AND later.step IN ('left', 'discarded'))
        ORDER BY entered.id`,
      [id],
    );
  }

  private async waits(id: string): Promise<InstanceWait[]> {
    const rows = await this.database.query<Omit<InstanceWait, 'assigneeName'> & { assigneeId: string | null }>(
      `SELECT 'task' AS kind, element_id AS "elementId", assignee_id AS "assigneeId", role, unit_id AS "unitId", due_at AS "dueAt",
              name, NULL::uuid AS "calledId" FROM wf_task WHERE instance_id = $1 AND status = 'open'
       UNION ALL
       SELECT 'timer', element_id, NULL, NULL, NULL, due_at, NULL, NULL FROM wf_timer WHERE instance_id = $1
       UNION ALL
       SELECT 'job', element_id, NULL, NULL, NULL, NULL, topic, NULL FROM wf_job WHERE instance_id = $1
       UNION ALL
       SELECT kind, element_id, NULL, NULL, NULL, NULL, name, NULL FROM wf_subscription WHERE instance_id = $1 AND status = 'open'
       ORDER BY kind DESC, "dueAt" NULLS LAST, "elementId"`,
      [id],
    );
    const names = await this.users.displayNames(rows.flatMap(({ assigneeId }) => assigneeId ?? []));
    return rows.map(({ assigneeId, ...row }) => ({
      ...row,
      assigneeName: assigneeId === null ? null : (names.get(assigneeId) ?? null),
    }));
  }

  private incidents(id: string): Promise<InstanceIncident[]> {
    return this.database.query<InstanceIncident>(
      `SELECT id, kind, element_id AS "elementId", code, status, occurred_at AS "occurredAt", resolved_at AS "resolvedAt",
              resolution, resolved_by_name AS "resolvedByName"
         FROM wf_incident WHERE instance_id = $1 ORDER BY status, occurred_at DESC, id`,
      [id],
    );
  }
}
