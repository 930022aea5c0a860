import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { DomainError } from '#kernel/domain-error';
import { Database, queryIn } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { Journal } from '#platform/journal';
import type { DeadLetter } from './dead-letter.response.js';
import { OPERATIONS_PERMISSIONS } from './permissions.js';

/** Thrown when there is no such dead letter (any more). */
export class DeadLetterNotFound extends DomainError {
  readonly code = 'OPERATIONS.DEAD_LETTER_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(id: string) {
    super('Dead letter not found', { id });
  }
}

const LIMIT = 200;

/** What could not be delivered or done after all its tries, visible and re-drivable. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
  ) {}

  /** Dead letters of both kinds, the latest first. */
  async list(): Promise<DeadLetter[]> {
    const messages = await this.database.query<{
      id: string;
      type: string;
      aggregate_id: string;
      attempts: number;
      last_error: { code?: string } | null;
      next_attempt_at: Date;
    }>(
      `SELECT id, type, aggregate_id, attempts, last_error, next_attempt_at FROM outbox_message WHERE state = 'dead'
        ORDER BY position DESC LIMIT $1`,
      [LIMIT],
    );
    const jobs = await this.jobs.listFailed(LIMIT);
    const letters: DeadLetter[] = [
      ...messages.map((message) => ({
        id: message.id,
        kind: 'message' as const,
        name: message.type,
        objectType: message.type.split('.')[0] ?? '',
        objectId: message.aggregate_id,
        attempts: message.attempts,
        lastError: { code: message.last_error?.code ?? 'PLATFORM.UNEXPECTED', details: {} },
        failedAt: message.next_attempt_at,
      })),
      ...jobs.map((job) => ({
        id: job.id,
        kind: 'job' as const,
        name: job.name,
        objectType: job.name.split('.')[0] ?? '',
        objectId: String(Object.values(job.data)[0] ?? ''),
        attempts: job.attempts,
        lastError: { code: job.error.code, details: {} },
        failedAt: job.failedAt,
      })),
    ];
    return letters.sort((one, other) => other.failedAt.getTime() - one.failedAt.getTime());
  }

  /**
   * Sets a dead letter going again.
   * @throws {PermissionMissing} Thrown when the actor is no operator.
   * @throws {DeadLetterNotFound} Thrown when there is none with this id.
   */
  async redrive(actor: Actor, id: string): Promise<void> {
    if (!holds(actor, OPERATIONS_PERMISSIONS.deadLetters))
      throw new PermissionMissing(OPERATIONS_PERMISSIONS.deadLetters);
    const isMessage = await this.database.transaction(async (transaction) => {
      const rows = await queryIn(
        transaction,
        `UPDATE outbox_message SET state = 'pending', attempts = 0, next_attempt_at = clock_timestamp()
          WHERE id = $1 AND state = 'dead' RETURNING id`,
        [id],
      );
      if (rows.length === 0) return false;
      await this.journal.append(transaction, actor, {
        action: 'operations.dead-letter-redriven',
        objectType: 'message',
        objectId: id,
      });
      return true;
    });
    if (isMessage) return;
    if (!(await this.jobs.redrive(id))) throw new DeadLetterNotFound(id);
    await this.database.transaction((transaction) =>
      this.journal.append(transaction, actor, {
        action: 'operations.dead-letter-redriven',
        objectType: 'job',
        objectId: id,
      }),
    );
  }
}
