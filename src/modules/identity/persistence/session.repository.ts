import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { Session, type SessionLimits, type SessionState } from '../domain/session.entity.js';

interface SessionRow {
  readonly id: string;
  readonly user_id: string;
  readonly state: SessionState;
  readonly started_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
}

/** Reads and writes `session`; knows digests of tokens only. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async findByDigest(digest: Buffer): Promise<Session | undefined> {
    const [row] = await this.database.query<SessionRow>(
      'SELECT id, user_id, state, started_at, last_seen_at, expires_at FROM session WHERE token_digest = $1',
      [digest],
    );
    return row && toSession(row);
  }

  async insert(transaction: Transaction, session: Session, digest: Buffer): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO session (id, token_digest, user_id, state, started_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [session.id, digest, session.userId, session.state, session.startedAt, session.lastSeenAt, session.expiresAt],
    );
  }

  /** Gives the session another token and state; returns whether it was still there under the old token. */
  async rotate(transaction: Transaction, session: Session, oldDigest: Buffer, newDigest: Buffer): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `UPDATE session SET token_digest = $3, state = $4, started_at = $5, last_seen_at = $6, expires_at = $7
        WHERE id = $1 AND token_digest = $2 RETURNING id`,
      [session.id, oldDigest, newDigest, session.state, session.startedAt, session.lastSeenAt, session.expiresAt],
    );
    return rows.length > 0;
  }

  /** Keeps the new second factor that this session has handed out and nobody has confirmed yet. */
  async keepPendingSecret(transaction: Transaction, id: string, sealed: Buffer | null): Promise<void> {
    await queryIn(transaction, 'UPDATE session SET pending_totp_secret = $2 WHERE id = $1', [id, sealed]);
  }

  async pendingSecret(transaction: Transaction, id: string): Promise<Buffer | undefined> {
    const [row] = await queryIn<{ sealed: Buffer | null }>(
      transaction,
      'SELECT pending_totp_secret AS sealed FROM session WHERE id = $1 FOR UPDATE',
      [id],
    );
    return row?.sealed ?? undefined;
  }

  /** Sessions of a user in which he is signed in, the latest used first. */
  async signedInOf(userId: string): Promise<Session[]> {
    const rows = await this.database.query<SessionRow>(
      `SELECT id, user_id, state, started_at, last_seen_at, expires_at FROM session
        WHERE user_id = $1 AND state = 'signed-in' ORDER BY last_seen_at DESC, id`,
      [userId],
    );
    return rows.map(toSession);
  }

  /** Ends one session of a user; returns whether there was such a one. */
  async removeOne(transaction: Transaction, userId: string, id: string): Promise<boolean> {
    const rows = await queryIn(transaction, 'DELETE FROM session WHERE user_id = $1 AND id = $2 RETURNING id', [
      userId,
      id,
    ]);
    return rows.length > 0;
  }

  /** Ends all sessions of a user but one. */
  async removeOthers(transaction: Transaction, userId: string, keptId: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM session WHERE user_id = $1 AND id <> $2', [userId, keptId]);
  }

  /** Writes down that the session is in use. */
  async touch(id: string, now: Date): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(transaction, 'UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [id, now]),
    );
  }

  /** Removes the session with this token and returns it. */
  async remove(transaction: Transaction, digest: Buffer): Promise<Session | undefined> {
    const [row] = await queryIn<SessionRow>(
      transaction,
      `DELETE FROM session WHERE token_digest = $1
       RETURNING id, user_id, state, started_at, last_seen_at, expires_at`,
      [digest],
    );
    return row && toSession(row);
  }

  /** Ends all sessions of a user, or those in one state. */
  async removeAllOf(transaction: Transaction, userId: string, state?: SessionState): Promise<number> {
    const rows = await queryIn(
      transaction,
      'DELETE FROM session WHERE user_id = $1 AND ($2::text IS NULL OR state = $2) RETURNING id',
      [userId, state ?? null],
    );
    return rows.length;
  }

  /** Clears away what has ended. */
  async removeEnded(transaction: Transaction, now: Date, limits: SessionLimits): Promise<void> {
    await queryIn(
      transaction,
      `DELETE FROM session WHERE id IN
         (SELECT id FROM session WHERE expires_at <= $1 OR last_seen_at <= $2 FOR UPDATE SKIP LOCKED)`,
      [now, new Date(now.getTime() - limits.idleMs)],
    );
  }
}

function toSession(row: SessionRow): Session {
  return new Session({
    id: row.id,
    userId: row.user_id,
    state: row.state,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
  });
}
