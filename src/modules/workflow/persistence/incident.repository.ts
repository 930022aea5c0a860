import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids';
import { queryIn, type Transaction } from '#platform/database';

/** What kind of step could not be taken. */
export type IncidentKind = 'job' | 'timer' | 'call' | 'step' | 'message' | 'signal';

/** How an incident was resolved. */
export type IncidentResolution = 'retried' | 'skipped' | 'cancelled';

/** Something that keeps an instance from going on by itself. */
export interface IncidentRow {
  readonly id: string;
  readonly instanceId: string;
  readonly kind: IncidentKind;
  readonly executionId: string | null;
  readonly elementId: string | null;
  readonly code: string;
  /** What is to be done once more, where the instance itself does not know it. */
  readonly work?: Readonly<Record<string, unknown>> | null;
  readonly status: 'open' | 'resolved';
}

/** Incidents of instances. */
@Injectable()
export class IncidentRepository {
  /** Writes an incident; one that is open at the same place is kept instead. @returns its id, `null` when one was open */
  async raise(
    transaction: Transaction,
    incident: Omit<IncidentRow, 'id' | 'status'> & { readonly at: Date },
  ): Promise<string | null> {
    const rows = await queryIn<{ id: string }>(
      transaction,
      `INSERT INTO wf_incident (id, instance_id, kind, execution_id, element_id, code, status, occurred_at, work)
       VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8::jsonb) ON CONFLICT (instance_id, coalesce(execution_id, '')) WHERE status = 'open'
       DO NOTHING RETURNING id`,
      [
        newId(),
        incident.instanceId,
        incident.kind,
        incident.executionId,
        incident.elementId,
        incident.code,
        incident.at,
        incident.work === undefined ? null : JSON.stringify(incident.work),
      ],
    );
    return rows[0]?.id ?? null;
  }

  /** The instance an incident belongs to. */
  async instanceOf(transaction: Transaction, id: string): Promise<string | undefined> {
    const sql = 'SELECT instance_id AS "instanceId" FROM wf_incident WHERE id = $1';
    const [row] = await queryIn<{ instanceId: string }>(transaction, sql, [id]);
    return row?.instanceId;
  }

  /** The incident, locked until the transaction ends. */
  async findLocked(transaction: Transaction, id: string): Promise<IncidentRow | undefined> {
    const [row] = await queryIn<IncidentRow>(
      transaction,
      `SELECT id, instance_id AS "instanceId", kind, execution_id AS "executionId", element_id AS "elementId", code, work, status
         FROM wf_incident WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row;
  }

  async resolve(
    transaction: Transaction,
    id: string,
    by: { readonly resolution: IncidentResolution; readonly name: string; readonly at: Date },
  ): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE wf_incident SET status = 'resolved', resolution = $2, resolved_by_name = $3, resolved_at = $4 WHERE id = $1`,
      [id, by.resolution, by.name, by.at],
    );
  }
}
