import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { Lockout } from '../domain/lockout.js';
import type { RoleAssignment } from '../domain/role.js';
import { UserAccount } from '../domain/user-account.entity.js';

interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly email: string;
  readonly unit_id: string | null;
  readonly password_hash: string;
  readonly totp_secret: Buffer;
  readonly last_totp_step: string | null;
  readonly failed_attempts: number;
  readonly locked_until: Date | null;
  readonly active: boolean;
}

const SELECT = `SELECT id, username, display_name, email, unit_id, password_hash, totp_secret, last_totp_step,
                       failed_attempts, locked_until, active FROM user_account`;

/** Reads and writes `user_account` and `role_assignment`. */
@Injectable()
export class UserAccountRepository {
  constructor(private readonly database: Database) {}

  async findByUsername(username: string): Promise<UserAccount | undefined> {
    return first(await this.database.query<AccountRow>(`${SELECT} WHERE username = $1`, [username]));
  }

  async findById(id: string): Promise<UserAccount | undefined> {
    return first(await this.database.query<AccountRow>(`${SELECT} WHERE id = $1`, [id]));
  }

  /** The account, locked until the transaction ends. */
  async findForChange(transaction: Transaction, id: string): Promise<UserAccount | undefined> {
    return first(await queryIn<AccountRow>(transaction, `${SELECT} WHERE id = $1 FOR NO KEY UPDATE`, [id]));
  }

  async assignmentsOf(userId: string): Promise<RoleAssignment[]> {
    return this.database.query<RoleAssignment>(
      'SELECT role, unit_id AS "unitId" FROM role_assignment WHERE user_id = $1 ORDER BY role, unit_id',
      [userId],
    );
  }

  /** The first of these units that does not exist. */
  async findUnknownUnit(transaction: Transaction, unitIds: readonly (string | null)[]): Promise<string | undefined> {
    const [unknown] = await queryIn<{ id: string }>(
      transaction,
      `SELECT wanted.id FROM unnest($1::uuid[]) AS wanted (id)
        WHERE wanted.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM org_unit WHERE org_unit.id = wanted.id) LIMIT 1`,
      [unitIds],
    );
    return unknown?.id;
  }

  /** Adds the account with its roles; returns whether its user name was free. */
  async insert(
    transaction: Transaction,
    account: UserAccount,
    roles: readonly RoleAssignment[],
    now: Date,
  ): Promise<boolean> {
    const { state } = account;
    const rows = await queryIn(
      transaction,
      `INSERT INTO user_account (id, username, display_name, email, unit_id, password_hash, totp_secret, active, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (username) DO NOTHING RETURNING id`,
      [
        state.id,
        state.username,
        state.displayName,
        state.email,
        state.unitId,
        state.passwordHash,
        state.sealedTotpSecret,
        state.active,
        now,
      ],
    );
    if (rows.length === 0) return false;
    for (const { role, unitId } of roles) {
      await queryIn(
        transaction,
        'INSERT INTO role_assignment (user_id, role, unit_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [state.id, role, unitId],
      );
    }
    return true;
  }

  /** Writes everything of the account that can change. */
  async update(transaction: Transaction, account: UserAccount): Promise<void> {
    const { state } = account;
    await queryIn(
      transaction,
      `UPDATE user_account SET password_hash = $2, totp_secret = $3, last_totp_step = $4, failed_attempts = $5,
              locked_until = $6 WHERE id = $1`,
      [
        state.id,
        state.passwordHash,
        state.sealedTotpSecret,
        state.lastTotpStep,
        state.lockout.failedAttempts,
        state.lockout.lockedUntil,
      ],
    );
  }
}

function first([row]: readonly AccountRow[]): UserAccount | undefined {
  if (!row) return undefined;
  return UserAccount.restore({
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    email: row.email,
    unitId: row.unit_id,
    passwordHash: row.password_hash,
    sealedTotpSecret: row.totp_secret,
    lastTotpStep: row.last_totp_step === null ? null : Number(row.last_totp_step),
    lockout: new Lockout(row.failed_attempts, row.locked_until),
    active: row.active,
  });
}
