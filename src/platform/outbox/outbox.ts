import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '#kernel/domain-event';
import { newId } from '#kernel/ids';
import { queryIn, storableText, storableValue, type Transaction } from '#platform/database';
import { correlationId } from '#platform/logging';

/** Channel on which the dispatcher is woken. */
export const OUTBOX_CHANNEL = 'talakte_outbox';

/** The transactional outbox: a message exists if and only if the change that caused it was committed. */
@Injectable()
export class Outbox {
  /** Leaves a fact for other modules in the transaction of the change itself. */
  async append(transaction: Transaction, event: DomainEvent): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO outbox_message (id, aggregate_id, type, version, payload, correlation_id)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6)`,
      [
        newId(),
        storableText(event.aggregateId),
        event.type,
        event.version,
        JSON.stringify(storableValue(event.payload)),
        correlationId(),
      ],
    );
    await queryIn(transaction, 'SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
  }
}
