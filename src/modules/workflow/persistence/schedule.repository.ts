import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { StartTimer } from '../engine/start-schedule.js';

/** A moment at which a workflow starts by itself. */
export interface ScheduleRow {
  readonly id: string;
  readonly definitionId: string;
  readonly key: string;
  readonly version: number;
  readonly elementId: string;
  readonly timer: StartTimer;
  readonly since: Date;
  readonly nextAt: Date;
}

/** Schedules of workflows in force. */
@Injectable()
export class ScheduleRepository {
  constructor(private readonly database: Database) {}

  /** Takes the schedules of older versions away. @returns whether this version is the newest in force, so that its own count */
  async supersede(transaction: Transaction, key: string, version: number): Promise<boolean> {
    const [row] = await queryIn<{ isNewest: boolean }>(
      transaction,
      `WITH gone AS (
         DELETE FROM wf_schedule USING wf_definition AS definition
          WHERE definition.id = wf_schedule.definition_id AND definition.key = $1 AND definition.version < $2)
       SELECT NOT EXISTS (SELECT 1 FROM wf_definition WHERE key = $1 AND state = 'active' AND version > $2) AS "isNewest"`,
      [key, version],
    );
    return row?.isNewest === true;
  }

  async insert(
    transaction: Transaction,
    schedule: Pick<ScheduleRow, 'definitionId' | 'elementId' | 'timer' | 'since'> & { readonly nextAt: Date | null },
  ): Promise<void> {
    const { definitionId, elementId, timer, since, nextAt } = schedule;
    await queryIn(
      transaction,
      `INSERT INTO wf_schedule (id, definition_id, element_id, timer, since, next_at) VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
      [newId(), definitionId, elementId, JSON.stringify(timer), since, nextAt],
    );
  }

  /** Those that are due, the first first. */
  async due(now: Date): Promise<string[]> {
    const sql = 'SELECT id FROM wf_schedule WHERE next_at <= $1 ORDER BY next_at, id LIMIT 100';
    return (await this.database.query<{ id: string }>(sql, [now])).map(({ id }) => id);
  }

  /** One that is still due, locked, unless somebody else is at it. */
  async findDue(transaction: Transaction, id: string, now: Date): Promise<ScheduleRow | undefined> {
    const [row] = await queryIn<ScheduleRow>(
      transaction,
      `SELECT schedule.id, definition_id AS "definitionId", definition.key, definition.version, element_id AS "elementId", timer,
              since, next_at AS "nextAt"
         FROM wf_schedule AS schedule JOIN wf_definition AS definition ON definition.id = schedule.definition_id
        WHERE schedule.id = $1 AND next_at <= $2 FOR UPDATE OF schedule SKIP LOCKED`,
      [id, now],
    );
    return row;
  }

  /** Writes down that it has started, or why it could not, and when it starts again. */
  async moveOn(
    transaction: Transaction,
    id: string,
    { at, nextAt, faultCode }: { readonly at: Date; readonly nextAt: Date | null; readonly faultCode: string | null },
  ): Promise<void> {
    const sql = 'UPDATE wf_schedule SET last_at = $2, next_at = $3, fault_code = $4 WHERE id = $1';
    await queryIn(transaction, sql, [id, at, nextAt, faultCode]);
  }
}
