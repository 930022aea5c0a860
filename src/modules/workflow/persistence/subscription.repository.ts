import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';

/** An instance that waits, or waited, for a message or signal. */
export interface SubscriptionRow {
  readonly id: string;
  readonly instanceId: string;
  readonly executionId: string;
  readonly elementId: string;
  readonly status: 'open' | 'received' | 'withdrawn';
}

const SUBSCRIPTION = `id, instance_id AS "instanceId", execution_id AS "executionId", element_id AS "elementId", status`;

/** What instances wait for from outside. */
@Injectable()
export class SubscriptionRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<SubscriptionRow | undefined> {
    const [row] = await this.database.query<SubscriptionRow>(
      `SELECT ${SUBSCRIPTION} FROM wf_subscription WHERE id = $1`,
      [id],
    );
    return row;
  }

  /** Two of those who wait for a message of this name and just this key; where nobody does, the last who did. */
  async forMessage(transaction: Transaction, name: string, correlationKey: string | null): Promise<SubscriptionRow[]> {
    const key = correlationKey === null ? 'correlation_key IS NULL' : 'correlation_key = $2';
    const values = correlationKey === null ? [name] : [name, correlationKey];
    return queryIn<SubscriptionRow>(
      transaction,
      `WITH waiting AS (
         SELECT * FROM wf_subscription WHERE kind = 'message' AND name = $1 AND ${key} AND status = 'open' ORDER BY id LIMIT 2),
       last AS (
         SELECT * FROM wf_subscription WHERE kind = 'message' AND name = $1 AND ${key} AND status <> 'open'
            AND NOT EXISTS (SELECT 1 FROM waiting) ORDER BY id DESC LIMIT 1)
       SELECT ${SUBSCRIPTION} FROM (SELECT * FROM waiting UNION ALL SELECT * FROM last) AS found`,
      values,
    );
  }

  async openForSignal(name: string): Promise<SubscriptionRow[]> {
    return this.database.query<SubscriptionRow>(
      `SELECT ${SUBSCRIPTION} FROM wf_subscription WHERE kind = 'signal' AND name = $1 AND status = 'open' ORDER BY id`,
      [name],
    );
  }
}
