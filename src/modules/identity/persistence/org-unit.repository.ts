import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { OrgUnit } from '../domain/org-unit.js';
import { OrgUnitTree } from '../domain/org-unit-tree.js';

interface UnitRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly short_name: string;
  readonly parent_id: string | null;
  readonly address: string;
  readonly keywords: string[];
  readonly closed_at: Date | null;
  readonly version: number;
}

const SELECT = 'SELECT id, number, name, short_name, parent_id, address, keywords, closed_at, version FROM org_unit';

/** Reads and writes `org_unit`. */
@Injectable()
export class OrgUnitRepository {
  constructor(private readonly database: Database) {}

  async tree(): Promise<OrgUnitTree> {
    return new OrgUnitTree((await this.database.query<UnitRow>(SELECT)).map(toUnit));
  }

  /** Those of the units that exist; nobody closes them until the transaction ends. */
  async findForUse(transaction: Transaction, ids: readonly string[]): Promise<OrgUnit[]> {
    const rows = await queryIn<UnitRow>(transaction, `${SELECT} WHERE id = ANY($1::uuid[]) ORDER BY id FOR KEY SHARE`, [
      ids,
    ]);
    return rows.map(toUnit);
  }

  /** The unit, which nobody uses or changes until the transaction ends. */
  async findForChange(transaction: Transaction, id: string): Promise<OrgUnit | undefined> {
    const [row] = await queryIn<UnitRow>(transaction, `${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
    return row && toUnit(row);
  }

  /** Writes everything of the unit that can change. */
  async update(transaction: Transaction, unit: OrgUnit): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE org_unit SET name = $2, short_name = $3, parent_id = $4, address = $5, keywords = $6, closed_at = $7,
              version = $8 WHERE id = $1`,
      [unit.id, unit.name, unit.shortName, unit.parentId, unit.address, unit.keywords, unit.closedAt, unit.version],
    );
  }

  /** What of identity's own hangs on the unit: accounts that may sign in, and units below it that are not closed. */
  async usageOf(transaction: Transaction, id: string): Promise<{ users: number; subUnits: number }> {
    const [row] = await queryIn<{ users: number; subUnits: number }>(
      transaction,
      `SELECT (SELECT count(*)::int FROM user_account AS account WHERE active AND (unit_id = $1 OR EXISTS
                (SELECT 1 FROM role_assignment WHERE user_id = account.id AND role_assignment.unit_id = $1))) AS users,
              (SELECT count(*)::int FROM org_unit WHERE parent_id = $1 AND closed_at IS NULL) AS "subUnits"`,
      [id],
    );
    return row ?? { users: 0, subUnits: 0 };
  }

  /** Moving units one at a time: two moves at once could put two units below each other. */
  async lockTree(transaction: Transaction): Promise<void> {
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtext('identity.org-unit-tree'))`);
  }

  /** Adds the unit; returns whether its number was free. */
  async insert(transaction: Transaction, unit: OrgUnit, now: Date): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `INSERT INTO org_unit (id, number, name, short_name, parent_id, address, keywords, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (number) DO NOTHING RETURNING id`,
      [unit.id, unit.number, unit.name, unit.shortName, unit.parentId, unit.address, unit.keywords, now],
    );
    return rows.length > 0;
  }
}

function toUnit(row: UnitRow): OrgUnit {
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    shortName: row.short_name,
    parentId: row.parent_id,
    address: row.address,
    keywords: row.keywords,
    closedAt: row.closed_at,
    version: row.version,
  };
}
