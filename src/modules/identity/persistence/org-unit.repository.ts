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
}

const SELECT = 'SELECT id, number, name, short_name, parent_id, address, keywords FROM org_unit';

/** Reads and writes `org_unit`. */
@Injectable()
export class OrgUnitRepository {
  constructor(private readonly database: Database) {}

  async tree(): Promise<OrgUnitTree> {
    return new OrgUnitTree((await this.database.query<UnitRow>(SELECT)).map(toUnit));
  }

  async existsIn(transaction: Transaction, id: string): Promise<boolean> {
    const rows = await queryIn(transaction, 'SELECT 1 FROM org_unit WHERE id = $1 FOR KEY SHARE', [id]);
    return rows.length > 0;
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
  };
}
