import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Database } from '#platform/database';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';

/** An open incident in the list of those who run the system. */
export interface IncidentSummary {
  readonly id: string;
  readonly instanceId: string;
  readonly workflow: string;
  readonly name: string;
  readonly version: number;
  readonly businessKey: string | null;
  readonly kind: string;
  readonly elementId: string | null;
  readonly code: string;
  readonly occurredAt: Date;
  readonly sortKey: string;
}

/** A version in force that could not start by itself the last time. */
export interface FailedStart {
  readonly definitionId: string;
  readonly workflow: string;
  readonly name: string;
  readonly version: number;
  readonly code: string;
  readonly failedAt: Date;
  /** When it tries again; `null`: it does not. */
  readonly nextStartAt: Date | null;
}

/** What cannot go on by itself (Störungen), for those who run the system. */
@Injectable()
export class IncidentQueries {
  constructor(private readonly database: Database) {}

  /** Open incidents, the oldest first. @param after sort key and id of the last one seen */
  async open(
    actor: UserActor,
    workflow: string | undefined,
    after: readonly (string | number)[] | undefined,
    limit: number,
  ): Promise<IncidentSummary[]> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.operate)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.operate);
    return this.database.query<IncidentSummary>(
      `SELECT incident.id, incident.instance_id AS "instanceId", definition.key AS workflow, definition.name, definition.version,
              instance.business_key AS "businessKey", incident.kind, incident.element_id AS "elementId", incident.code,
              incident.occurred_at AS "occurredAt", incident.occurred_at::text AS "sortKey"
         FROM wf_incident AS incident JOIN wf_instance AS instance ON instance.id = incident.instance_id
         JOIN wf_definition AS definition ON definition.id = instance.definition_id
        WHERE incident.status = 'open' AND ($1::text IS NULL OR definition.key = $1)
          AND ($2::timestamptz IS NULL OR (incident.occurred_at, incident.id) > ($2::timestamptz, $3::uuid))
        ORDER BY incident.occurred_at, incident.id LIMIT $4`,
      [workflow ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Workflows whose schedule has failed, the one that waits longest first. */
  async failedStarts(actor: UserActor): Promise<FailedStart[]> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.operate)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.operate);
    return this.database.query<FailedStart>(
      `SELECT definition.id AS "definitionId", definition.key AS workflow, definition.name, definition.version,
              schedule.fault_code AS code, schedule.last_at AS "failedAt", schedule.next_at AS "nextStartAt"
         FROM wf_schedule AS schedule JOIN wf_definition AS definition ON definition.id = schedule.definition_id
        WHERE schedule.fault_code IS NOT NULL ORDER BY schedule.last_at, schedule.id`,
    );
  }
}
