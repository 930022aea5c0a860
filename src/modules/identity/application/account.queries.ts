import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import { type AccountState, accountStateOf } from '../domain/account-state.js';
import { roleClearance } from '../domain/clearance.js';
import { rolesInForce } from '../domain/role-rule.js';
import type { Role } from '../domain/role.js';
import { UserUnknown } from '../errors.js';
import { checkMayManageUsers } from './user-management.js';

/** An account as administrators see it; never a secret. */
export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly unitId: string | null;
  readonly roles: readonly { readonly role: Role; readonly unitId: string | null }[];
  readonly state: AccountState;
  /** End of a lock that followed from wrong tries, while it lasts. */
  readonly lockedUntil: Date | null;
  /** Last moment of a start password that was not used yet. */
  readonly startPasswordUntil: Date | null;
  readonly secondFactorPending: boolean;
  /** Live sessions. */
  readonly sessions: number;
  readonly createdAt: Date;
  readonly version: number;
  /** Level the person is cleared for by name; `null` = as his roles have it. */
  readonly clearance: ConfidentialityLevel | null;
  /** What his roles alone are cleared for. */
  readonly roleClearance: ConfidentialityLevel;
}

/** What to look for among accounts. */
export interface AccountFilter {
  /** Part of user name, name or e-mail address. */
  readonly q?: string | undefined;
  /** Accounts of people who work there or have a role there. */
  readonly unit?: string | undefined;
  readonly role?: Role | undefined;
  readonly state?: AccountState | undefined;
  /** `named`: only accounts whose clearance was decided by name. */
  readonly clearance?: 'named' | undefined;
}

type StoredRow = Omit<AccountRow, 'state' | 'roleClearance'> & { readonly active: boolean };

const COLUMNS = `account.id, account.username, account.display_name AS "displayName", account.email,
  account.unit_id AS "unitId", account.active, account.locked_until AS "lockedUntil", account.version, account.clearance,
  account.start_password_until AS "startPasswordUntil", account.second_factor_pending AS "secondFactorPending",
  account.created_at AS "createdAt",
  (SELECT coalesce(json_agg(json_build_object('role', role, 'unitId', unit_id) ORDER BY role, unit_id), '[]')
     FROM role_assignment WHERE user_id = account.id) AS roles`;

const STATE_CONDITIONS: Readonly<Record<AccountState, (now: string) => string>> = {
  locked: () => 'NOT account.active',
  'locked-out': (now) => `account.active AND account.locked_until > ${now}`,
  'first-sign-in': (now) =>
    `account.active AND (account.locked_until IS NULL OR account.locked_until <= ${now})
     AND (account.start_password_until IS NOT NULL OR account.second_factor_pending)`,
  active: (now) =>
    `account.active AND (account.locked_until IS NULL OR account.locked_until <= ${now})
     AND account.start_password_until IS NULL AND NOT account.second_factor_pending`,
};

/** Lists and single accounts for administrators. */
@Injectable()
export class AccountQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Accounts by name.
   * @throws {PermissionMissing} Thrown when the actor does not manage accounts.
   */
  async list(
    actor: Actor,
    filter: AccountFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<AccountRow>> {
    checkMayManageUsers(actor);
    const now = this.clock.now();
    const conditions = conditionsOf(filter, now);
    const [total] = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM user_account AS account WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    const after = decodeCursor(cursor, 'id');
    if (after) {
      conditions.add(
        `(fold_text(account.display_name), account.id) >
         (SELECT fold_text(last.display_name), last.id FROM user_account AS last WHERE last.id = ${conditions.bind(after[0])}::uuid)`,
      );
    }
    const seen = conditions.bind(now);
    const rows = await this.database.query<StoredRow>(
      `SELECT ${COLUMNS}, ${sessionCount(seen)} FROM user_account AS account WHERE ${conditions.toSql()}
        ORDER BY fold_text(account.display_name), account.id LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(
      rows.map((row) => withState(row, now)),
      limit,
      (row) => [row.id],
      total?.count ?? 0,
    );
  }

  /**
   * @throws {PermissionMissing} Thrown when the actor does not manage accounts.
   * @throws {UserUnknown} Thrown when there is no such account.
   */
  async get(actor: Actor, id: string): Promise<AccountRow> {
    checkMayManageUsers(actor);
    const now = this.clock.now();
    const [row] = await this.database.query<StoredRow>(
      `SELECT ${COLUMNS}, ${sessionCount('$2')} FROM user_account AS account WHERE account.id = $1`,
      [id, now],
    );
    if (!row) throw new UserUnknown();
    return withState(row, now);
  }
}

function conditionsOf(filter: AccountFilter, now: Date): SqlConditions {
  const conditions = new SqlConditions();
  const text = filter.q?.trim() ?? '';
  if (text !== '') {
    conditions.add(
      `strpos(fold_text(concat_ws(' ', account.username, account.display_name, account.email)), fold_text(${conditions.bind(text)})) > 0`,
    );
  }
  if (filter.unit !== undefined) {
    const unit = conditions.bind(filter.unit);
    conditions.add(`account.unit_id = ${unit}::uuid OR EXISTS
      (SELECT 1 FROM role_assignment WHERE user_id = account.id AND unit_id = ${unit}::uuid)`);
  }
  if (filter.role !== undefined) {
    const role = conditions.bind(filter.role);
    conditions.add(`EXISTS (SELECT 1 FROM role_assignment WHERE user_id = account.id AND role = ${role})`);
  }
  if (filter.clearance === 'named') conditions.add('account.clearance IS NOT NULL');
  if (filter.state === 'locked') conditions.add(STATE_CONDITIONS.locked(''));
  else if (filter.state !== undefined) {
    conditions.add(STATE_CONDITIONS[filter.state](`${conditions.bind(now)}::timestamptz`));
  }
  return conditions;
}

function sessionCount(now: string): string {
  return `(SELECT count(*)::int FROM session
            WHERE user_id = account.id AND state = 'signed-in' AND expires_at > ${now}::timestamptz) AS sessions`;
}

function withState({ active, ...row }: StoredRow, now: Date): AccountRow {
  const lockedUntil = row.lockedUntil !== null && row.lockedUntil > now ? row.lockedUntil : null;
  return {
    ...row,
    lockedUntil,
    state: accountStateOf({ ...row, active }, now),
    roleClearance: roleClearance(rolesInForce(row.roles)),
  };
}
