import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';

/** Timers of instances. */
@Injectable()
export class TimerRepository {
  constructor(private readonly database: Database) {}

  /** Instances with timers that are due, whose first came due first. */
  async dueInstances(now: Date, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ instanceId: string }>(
      `SELECT instance_id AS "instanceId" FROM wf_timer WHERE due_at <= $1 AND NOT is_held
        GROUP BY instance_id ORDER BY min(due_at), instance_id LIMIT $2`,
      [now, limit],
    );
    return rows.map(({ instanceId }) => instanceId);
  }

  /** Timers of an instance that are due, in the order in which they came due. */
  async dueOf(
    transaction: Transaction,
    instanceId: string,
    now: Date,
  ): Promise<{ executionId: string; elementId: string }[]> {
    return queryIn(
      transaction,
      `SELECT execution_id AS "executionId", element_id AS "elementId" FROM wf_timer
        WHERE instance_id = $1 AND due_at <= $2 AND NOT is_held ORDER BY due_at, execution_id`,
      [instanceId, now],
    );
  }

  /** Lets a timer rest while an incident says why, or lets it go on. */
  async hold(transaction: Transaction, instanceId: string, executionId: string, isHeld: boolean): Promise<void> {
    await queryIn(transaction, 'UPDATE wf_timer SET is_held = $3 WHERE instance_id = $1 AND execution_id = $2', [
      instanceId,
      executionId,
      isHeld,
    ]);
  }
}
