import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { Lockout, LONGEST_LOCK_MINUTES } from '../domain/lockout.js';

interface Row {
  readonly failed_attempts: number;
  readonly locked_until: Date | null;
}

/** Counts wrong tries at user names that do not exist, so that these behave like real ones. */
@Injectable()
export class UnknownSignInRepository {
  constructor(private readonly database: Database) {}

  async find(nameDigest: Buffer): Promise<Lockout> {
    return toLockout(
      await this.database.query<Row>(
        'SELECT failed_attempts, locked_until FROM unknown_sign_in WHERE name_digest = $1',
        [nameDigest],
      ),
    );
  }

  /** The count, locked until the transaction ends; forgets the names nobody has tried for a long time. */
  async findForChange(transaction: Transaction, nameDigest: Buffer, now: Date): Promise<Lockout> {
    const forgotten = new Date(now.getTime() - 2 * LONGEST_LOCK_MINUTES * 60_000);
    await queryIn(
      transaction,
      `DELETE FROM unknown_sign_in WHERE name_digest IN
         (SELECT name_digest FROM unknown_sign_in WHERE last_failed_at < $1 FOR UPDATE SKIP LOCKED)`,
      [forgotten],
    );
    await queryIn(
      transaction,
      `INSERT INTO unknown_sign_in (name_digest, failed_attempts, last_failed_at) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING`,
      [nameDigest, now],
    );
    return toLockout(
      await queryIn<Row>(
        transaction,
        'SELECT failed_attempts, locked_until FROM unknown_sign_in WHERE name_digest = $1 FOR UPDATE',
        [nameDigest],
      ),
    );
  }

  async update(transaction: Transaction, nameDigest: Buffer, lockout: Lockout, now: Date): Promise<void> {
    await queryIn(
      transaction,
      'UPDATE unknown_sign_in SET failed_attempts = $2, locked_until = $3, last_failed_at = $4 WHERE name_digest = $1',
      [nameDigest, lockout.failedAttempts, lockout.lockedUntil, now],
    );
  }
}

function toLockout([row]: readonly Row[]): Lockout {
  return row ? new Lockout(row.failed_attempts, row.locked_until) : Lockout.clear;
}
