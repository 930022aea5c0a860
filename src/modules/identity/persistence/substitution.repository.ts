import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { RoleAssignment } from '../domain/role.js';
import type { Substitution, SubstitutionRow } from '../domain/substitution.js';

/** A substitution that counts at a moment, with the roles of the absent person. */
export interface LiveSubstitution {
  readonly deputyId: string;
  readonly absentId: string;
  readonly absentName: string;
  readonly untilDay: string;
  readonly role: Substitution['role'];
  readonly unitId: string | null;
  readonly rolesOfAbsent: readonly RoleAssignment[];
}

const ROWS = `SELECT substitution.id, substitution.absent_id AS "absentId", substitution.deputy_id AS "deputyId",
    substitution.from_day::text AS "fromDay", substitution.until_day::text AS "untilDay", substitution.role,
    substitution.unit_id AS "unitId", substitution.reason, absent.display_name AS "absentName",
    deputy.display_name AS "deputyName", substitution.set_by AS "setBy",
    coalesce((SELECT display_name FROM user_account WHERE id = substitution.set_by), '') AS "setByName",
    substitution.ended_at AS "endedAt"
  FROM substitution JOIN user_account AS absent ON absent.id = substitution.absent_id
  JOIN user_account AS deputy ON deputy.id = substitution.deputy_id`;

/** Reads and writes `substitution`. */
@Injectable()
export class SubstitutionRepository {
  constructor(private readonly database: Database) {}

  /** What counts on a day; of persons who may still sign in only. Without a deputy: for everybody. */
  async live(day: string, deputyId?: string): Promise<LiveSubstitution[]> {
    return this.database.query<LiveSubstitution>(
      `SELECT substitution.deputy_id AS "deputyId", absent.id AS "absentId", absent.display_name AS "absentName",
              substitution.until_day::text AS "untilDay", substitution.role, substitution.unit_id AS "unitId",
              (SELECT coalesce(json_agg(json_build_object('role', held.role, 'unitId', held.unit_id) ORDER BY held.role, held.unit_id), '[]')
                 FROM role_assignment AS held WHERE held.user_id = absent.id) AS "rolesOfAbsent"
         FROM substitution JOIN user_account AS absent ON absent.id = substitution.absent_id
        WHERE ($2::uuid IS NULL OR substitution.deputy_id = $2) AND substitution.ended_at IS NULL
          AND $1::date BETWEEN substitution.from_day AND substitution.until_day AND absent.active
        ORDER BY absent.display_name, substitution.id`,
      [day, deputyId ?? null],
    );
  }

  /** Those that are not over, of or for the persons; all of them without persons. */
  async notOver(day: string, userIds?: readonly string[]): Promise<SubstitutionRow[]> {
    return this.database.query<SubstitutionRow>(
      `${ROWS} WHERE ($2::uuid[] IS NULL OR substitution.absent_id = ANY($2) OR substitution.deputy_id = ANY($2))
          AND substitution.ended_at IS NULL AND substitution.until_day >= $1::date
        ORDER BY substitution.from_day, absent.display_name, substitution.id`,
      [day, userIds ?? null],
    );
  }

  /** Setting them one at a time: two at once could close a circle. */
  async lockAll(transaction: Transaction): Promise<void> {
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtext('identity.substitution'))`);
  }

  /** One of them, locked until the transaction ends. */
  async findForChange(transaction: Transaction, id: string): Promise<SubstitutionRow | undefined> {
    const [row] = await queryIn<SubstitutionRow>(
      transaction,
      `${ROWS} WHERE substitution.id = $1 FOR UPDATE OF substitution`,
      [id],
    );
    return row;
  }

  /** Adds it; returns whether it was new (a repeated request comes with the same id). */
  async insert(transaction: Transaction, row: Substitution & { setBy: string }, now: Date): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `INSERT INTO substitution (id, absent_id, deputy_id, from_day, until_day, role, unit_id, reason, set_by, set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        row.id,
        row.absentId,
        row.deputyId,
        row.fromDay,
        row.untilDay,
        row.role,
        row.unitId,
        row.reason.trim(),
        row.setBy,
        now,
      ],
    );
    return rows.length > 0;
  }

  async end(transaction: Transaction, id: string, by: string, now: Date): Promise<void> {
    await queryIn(transaction, 'UPDATE substitution SET ended_at = $2, ended_by = $3 WHERE id = $1', [id, now, by]);
  }
}
