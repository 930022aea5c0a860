import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { DomainError } from '#kernel/domain-error';
import { Database, Notifications, queryIn, type Transaction } from '#platform/database';
import { faultText, faultWithPlace, withCorrelation } from '#platform/logging';
import { OUTBOX_CHANNEL } from './outbox.js';
import { OutboxSubscriptions, type OutboxMessage } from './outbox-subscriptions.js';

/** Attempts before a message becomes a dead letter. */
export const OUTBOX_ATTEMPTS = 8;
const POLL_MS = 1000;

interface MessageRow {
  readonly id: string;
  readonly aggregate_id: string;
  readonly type: string;
  readonly version: number;
  readonly payload: object;
  readonly correlation_id: string;
  readonly occurred_at: Date;
  readonly attempts: number;
}

/**
 * Delivers outbox messages to their handlers: at least once, in order per aggregate. A message that keeps failing
 * becomes a dead letter and holds back the later messages of its aggregate only.
 */
@Injectable()
export class OutboxDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxDispatcher.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private stopListening: (() => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly subscriptions: OutboxSubscriptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = await this.notifications.listen(OUTBOX_CHANNEL, () => {
      this.wake();
    });
    this.timer = setInterval(() => {
      this.wake();
    }, POLL_MS);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.stopListening?.();
    clearInterval(this.timer);
    await this.running;
  }

  /** Delivers everything that is due now; returns the number of messages delivered. */
  async deliverDue(): Promise<number> {
    let delivered = 0;
    while (!this.stopped && (await this.deliverNext())) delivered += 1;
    return delivered;
  }

  private wake(): void {
    if (this.running) {
      this.again = true;
      return;
    }
    if (this.stopped) return;
    this.again = false;
    this.running = this.deliverDue()
      .then(() => undefined)
      .catch((error: unknown) => {
        this.logger.warn(`Outbox delivery interrupted: ${faultText(error)}`);
      })
      .finally(() => {
        this.running = undefined;
        if (this.again) this.wake();
      });
  }

  private async deliverNext(): Promise<boolean> {
    let failed: { row: MessageRow; error: unknown } | undefined;
    const found = await this.database
      .transaction(async (transaction) => {
        const row = await this.claim(transaction);
        if (!row) return false;
        try {
          await this.deliver(transaction, row);
        } catch (error) {
          failed = { row, error };
          throw error;
        }
        return true;
      })
      .catch((error: unknown) => {
        if (!failed) throw error;
        return true;
      });
    if (failed) await this.recordFailure(failed.row, failed.error);
    return found;
  }

  private async claim(transaction: Transaction): Promise<MessageRow | undefined> {
    const rows = await queryIn<MessageRow>(
      transaction,
      `SELECT id, aggregate_id, type, version, payload, correlation_id, occurred_at, attempts
         FROM outbox_message AS message
        WHERE state = 'pending' AND next_attempt_at <= clock_timestamp()
          AND NOT EXISTS (SELECT 1 FROM outbox_message AS earlier
                           WHERE earlier.aggregate_id = message.aggregate_id
                             AND earlier.position < message.position AND earlier.state <> 'done')
        ORDER BY position LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
    return rows[0];
  }

  private async deliver(transaction: Transaction, row: MessageRow): Promise<void> {
    const message: OutboxMessage = {
      id: row.id,
      type: row.type,
      version: row.version,
      aggregateId: row.aggregate_id,
      payload: row.payload,
      correlationId: row.correlation_id,
      occurredAt: row.occurred_at,
    };
    await withCorrelation(row.correlation_id, async () => {
      for (const handler of this.subscriptions.handlersOf(row.type)) {
        const receipt = await queryIn(
          transaction,
          `INSERT INTO outbox_receipt (message_id, handler) VALUES ($1, $2)
           ON CONFLICT DO NOTHING RETURNING message_id`,
          [row.id, handler.name],
        );
        if (receipt.length > 0) await handler.handle(transaction, message);
      }
    });
    await queryIn(transaction, `UPDATE outbox_message SET state = 'done', done_at = clock_timestamp() WHERE id = $1`, [
      row.id,
    ]);
  }

  private async recordFailure(row: MessageRow, error: unknown): Promise<void> {
    const attempts = row.attempts + 1;
    // Only "unavailable" and unknown faults heal by themselves; a rule that refuses will refuse again.
    const final = attempts >= OUTBOX_ATTEMPTS || (error instanceof DomainError && error.kind !== 'unavailable');
    const lastError = {
      code: error instanceof DomainError ? error.code : 'PLATFORM.UNEXPECTED',
      name: error instanceof Error ? error.name : 'unknown',
    };
    this.logger.error(
      `Outbox message ${row.id} (${row.type}) failed, attempt ${String(attempts)}: ${faultWithPlace(error)}`,
    );
    await this.database.transaction((transaction) =>
      queryIn(
        transaction,
        `UPDATE outbox_message SET attempts = $2, last_error = $3::jsonb, state = $4,
                next_attempt_at = clock_timestamp() + make_interval(secs => $5)
          WHERE id = $1 AND state = 'pending'`,
        [row.id, attempts, JSON.stringify(lastError), final ? 'dead' : 'pending', Math.min(300, 2 ** attempts)],
      ),
    );
  }
}
