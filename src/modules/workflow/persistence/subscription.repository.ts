import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';

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

  /** Those who wait for a message of this name and key; one without a key of its own takes any. The last ones where nobody waits. */
  async forMessage(name: string, correlationKey: string | null): Promise<SubscriptionRow[]> {
    return this.database.query<SubscriptionRow>(
      `SELECT ${SUBSCRIPTION} FROM wf_subscription
        WHERE kind = 'message' AND name = $1 AND (correlation_key IS NULL OR correlation_key = $2)
        ORDER BY status = 'open' DESC, correlation_key IS NULL, id DESC LIMIT 3`,
      [name, correlationKey],
    );
  }

  async openForSignal(name: string): Promise<SubscriptionRow[]> {
    return this.database.query<SubscriptionRow>(
      `SELECT ${SUBSCRIPTION} FROM wf_subscription WHERE kind = 'signal' AND name = $1 AND status = 'open' ORDER BY id`,
      [name],
    );
  }
}
