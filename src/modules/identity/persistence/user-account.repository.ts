import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
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
  readonly version: number;
  readonly start_password_until: Date | null;
  readonly second_factor_pending: boolean;
}

/** Somebody who may sign in, with his roles and the level he is cleared for by name. */
export interface ActivePerson {
  readonly id: string;
  readonly name: string;
  readonly clearance: ConfidentialityLevel | null;
  readonly roles: readonly RoleAssignment[];
}

const ACTIVE = `SELECT id, display_name AS name, clearance,
    (SELECT coalesce(json_agg(json_build_object('role', role, 'unitId', role_assignment.unit_id) ORDER BY role, role_assignment.unit_id), '[]')
       FROM role_assignment WHERE user_id = account.id) AS roles
    FROM user_account AS account WHERE active`;

const SELECT = `SELECT id, username, display_name, email, unit_id, password_hash, totp_secret, last_totp_step,
                       failed_attempts, locked_until, active, version, start_password_until, second_factor_pending FROM user_account`;

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

  /** Somebody who may sign in; `undefined` when there is none or he has left. */
  async findActive(id: string): Promise<ActivePerson | undefined> {
    const [person] = await this.database.query<ActivePerson>(`${ACTIVE} AND id = $1`, [id]);
    return person;
  }

  /** Everybody who may sign in, by name. */
  async allActive(): Promise<ActivePerson[]> {
    return this.database.query<ActivePerson>(`${ACTIVE} ORDER BY fold_text(display_name), id`);
  }

  /** The level the account is cleared for by name; `null` = as its roles have it. */
  async clearanceOf(transaction: Transaction, id: string): Promise<ConfidentialityLevel | null> {
    const [row] = await queryIn<{ clearance: ConfidentialityLevel | null }>(
      transaction,
      'SELECT clearance FROM user_account WHERE id = $1',
      [id],
    );
    return row?.clearance ?? null;
  }

  async setClearance(transaction: Transaction, id: string, level: ConfidentialityLevel | null): Promise<void> {
    await queryIn(transaction, 'UPDATE user_account SET clearance = $2 WHERE id = $1', [id, level]);
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
      `INSERT INTO user_account (id, username, display_name, email, unit_id, password_hash, totp_secret, active,
                                 start_password_until, second_factor_pending, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (username) DO NOTHING RETURNING id`,
      [
        state.id,
        state.username,
        state.displayName,
        state.email,
        state.unitId,
        state.passwordHash,
        state.sealedTotpSecret,
        state.active,
        state.startPasswordUntil,
        state.secondFactorPending,
        now,
      ],
    );
    if (rows.length === 0) return false;
    await this.assign(transaction, state.id, roles);
    return true;
  }

  /** Replaces all roles of an account. */
  async replaceRoles(transaction: Transaction, userId: string, roles: readonly RoleAssignment[]): Promise<void> {
    await queryIn(transaction, 'DELETE FROM role_assignment WHERE user_id = $1', [userId]);
    await this.assign(transaction, userId, roles);
  }

  private async assign(transaction: Transaction, userId: string, roles: readonly RoleAssignment[]): Promise<void> {
    for (const { role, unitId } of roles) {
      await queryIn(
        transaction,
        'INSERT INTO role_assignment (user_id, role, unit_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [userId, role, unitId],
      );
    }
  }

  /** One at a time: changes after which there could be fewer administrators. */
  async lockAdministrators(transaction: Transaction): Promise<void> {
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtext('identity.administrators'))`);
  }

  /** Administrators whose account is not locked; `signingIn` leaves out those whose first sign-in is still to come. */
  async countAdministrators(transaction: Transaction, signingIn: boolean): Promise<number> {
    const [row] = await queryIn<{ count: number }>(
      transaction,
      `SELECT count(*)::int AS count FROM user_account AS account
        WHERE active AND (NOT $1 OR (start_password_until IS NULL AND NOT second_factor_pending))
          AND EXISTS (SELECT 1 FROM role_assignment
                       WHERE user_id = account.id AND role = 'administrator' AND unit_id IS NULL)`,
      [signingIn],
    );
    return row?.count ?? 0;
  }

  /** Writes everything of the account that can change. */
  async update(transaction: Transaction, account: UserAccount): Promise<void> {
    const { state } = account;
    await queryIn(
      transaction,
      `UPDATE user_account SET password_hash = $2, totp_secret = $3, last_totp_step = $4, failed_attempts = $5,
              locked_until = $6, display_name = $7, email = $8, unit_id = $9, active = $10, version = $11,
              start_password_until = $12, second_factor_pending = $13 WHERE id = $1`,
      [
        state.id,
        state.passwordHash,
        state.sealedTotpSecret,
        state.lastTotpStep,
        state.lockout.failedAttempts,
        state.lockout.lockedUntil,
        state.displayName,
        state.email,
        state.unitId,
        state.active,
        state.version,
        state.startPasswordUntil,
        state.secondFactorPending,
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
    version: row.version,
    startPasswordUntil: row.start_password_until,
    secondFactorPending: row.second_factor_pending,
  });
}
