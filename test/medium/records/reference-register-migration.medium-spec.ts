import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { runMigrations } from '#platform/database';
import { ReferenceRegister1763901100000 } from '../../../src/modules/records/persistence/reference-register.migration.js';
import { MIGRATIONS } from '../../../src/roles/migrations.js';
import { createEmptyDatabase, type TestDatabase } from '../../support/test-database.js';

const EARLIER = MIGRATIONS.slice(0, MIGRATIONS.indexOf(ReferenceRegister1763901100000));
const ID = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Offices and plan units whose numbers and marks have dashes and dots, as cities have them. */
const FILES = [
  { unit: '63.1', mark: '63.10.01', reference: '63.1-63.10.01/0042-2025' },
  { unit: '63.1', mark: '63.10.01', reference: '63.1-63.10.01/0043-2025' },
  { unit: '63.1', mark: '63.10.01', reference: '63.1-63.10.01/0001-2026' },
  { unit: 'A-1', mark: '10-44', reference: 'A-1-10-44/12345-2026' },
] as const;

describe(ReferenceRegister1763901100000.name, () => {
  let database: TestDatabase;
  let client: pg.Client;
  const rows = async (sql: string): Promise<unknown[]> => (await client.query<Record<string, unknown>>(sql)).rows;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    await runMigrations(database.adminUrl, EARLIER);
    client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query(
      `INSERT INTO filing_plan (id, name, version, state, released_at) VALUES ($1, 'Plan', '1', 'in-force', now())`,
      [ID(1)],
    );
    for (const [index, { unit, mark, reference }] of FILES.entries()) {
      const [unitId, planUnitId, fileId] = [
        ID(unit === 'A-1' ? 11 : 10),
        ID(mark === '10-44' ? 21 : 20),
        ID(30 + index),
      ];
      await client.query(
        `INSERT INTO org_unit (id, number, name, short_name, address, created_at) VALUES ($1, $2, $2, $2, '', now()) ON CONFLICT DO NOTHING`,
        [unitId, unit],
      );
      await client.query(
        `INSERT INTO plan_unit (id, filing_plan_id, mark, title, description, may_carry_files, disposal_kind, lineage_id)
         VALUES ($1, $2, $3, '', '', true, 'B', $1) ON CONFLICT (id) DO NOTHING`,
        [planUnitId, ID(1), mark],
      );
      await client.query(
        `INSERT INTO record_file (id, reference, reference_key, subject, file_type, plan_unit_id, lead_unit_id, state, disposal_kind,
                                  started_on, updated_at, version)
         VALUES ($1, $2, 'x', 's', 't', $3, $4, 'open', 'B', '2026-01-01', now(), 1)`,
        [fileId, reference, planUnitId, unitId],
      );
      await client.query(
        `INSERT INTO proceeding (id, file_id, number, reference, subject, state, started_on)
         VALUES ($1, $2, 1, $3 || '-1', 's', 'open', '2026-01-01')`,
        [ID(40 + index), fileId, reference],
      );
      await client.query(
        `INSERT INTO document (id, file_id, proceeding_id, number, reference, subject, type, medium, created_at)
         VALUES ($1, $2, $3, 1, $4 || '-1-001/' || $5, 's', 't', '001', now())`,
        [ID(50 + index), fileId, ID(40 + index), reference, unit],
      );
    }
    await client.query(
      `INSERT INTO file_reference_counter (lead_unit_id, plan_mark, year, last_number)
       VALUES ($1, '63.10.01', 2025, 43), ($1, '63.10.01', 2026, 1), ($2, '10-44', 2026, 12345), ($1, '63.10.02', 2026, 7)`,
      [ID(10), ID(11)],
    );
    expect(await runMigrations(database.adminUrl, MIGRATIONS)).toContain('ReferenceRegister1763901100000');
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('keeps every reference and says what it is made of', async () => {
    expect(
      await rows(
        'SELECT reference, unit_number AS unit, plan_mark AS mark, file_number AS no, reference_year AS year FROM record_file ORDER BY id',
      ),
    ).toEqual([
      { ...FILES[0], no: 42, year: 2025 },
      { ...FILES[1], no: 43, year: 2025 },
      { ...FILES[2], no: 1, year: 2026 },
      { ...FILES[3], no: 12345, year: 2026 },
    ]);
  });

  it('notes every reference of file, proceeding and document as given', async () => {
    expect(
      await rows('SELECT object_kind AS kind, count(*)::int AS count FROM given_reference GROUP BY 1 ORDER BY 1'),
    ).toEqual(['document', 'file', 'proceeding'].map((kind) => ({ kind, count: FILES.length })));
    expect(
      await rows(
        `SELECT file_id AS id FROM given_reference WHERE reference_key = reference_key('63.1 63.10.Ol/oo42-2025-1')`,
      ),
    ).toEqual([{ id: ID(30) }]);
  });

  it('goes on counting where the old counters stood, also where no file was left', async () => {
    expect(await rows('SELECT scope, last_number AS last FROM reference_counter ORDER BY scope')).toEqual([
      { scope: 'plan=10-44|unit=A-1|year=2026', last: 12345 },
      { scope: 'plan=63.10.01|unit=63.1|year=2025', last: 43 },
      { scope: 'plan=63.10.01|unit=63.1|year=2026', last: 1 },
      { scope: 'plan=63.10.02|unit=63.1|year=2026', last: 7 },
    ]);
  });
});
