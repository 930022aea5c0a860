import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { FileAccess } from '#modules/records';
import { SearchDocuments } from '#modules/search';
import { userActorWith } from '#modules/identity/testing';
import { Database } from '#platform/database';
import { newId } from '#kernel/ids';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER } from '../../support/office.js';

const DOCUMENTS = 20_000;

/** The records of which the index tells, as far as the access rule needs them. */
const FILES_AND_DOCUMENTS = `
  INSERT INTO record_file (id, reference, reference_key, subject, file_type, plan_unit_id, lead_unit_id, state, disposal_kind,
                           started_on, updated_at, version, unit_number, plan_mark, file_number, reference_year)
    SELECT file_id, file_id::text, '', heading, 'Sachakte', gen_random_uuid(), unit_id, 'open', 'B', date_of_letter, now(), 1, '63', '631', 1, 2026
      FROM search_document;
  INSERT INTO document (id, file_id, number, reference, subject, type, medium, created_at)
    SELECT document_id, file_id, 1, document_id::text, heading, type, '001', now() FROM search_document`;

let app: TestApplication;
let statements: { sql: string; parameters: readonly unknown[] }[] = [];
const UNIT = newId();

/** Remembers what the search asks the database. */
class ListeningDatabase extends Database {
  override async query<T = unknown>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    statements.push({ sql, parameters });
    return app.database.query<T>(sql, parameters);
  }
}

beforeAll(async () => {
  app = await startApplication('tool');
  const owner = new pg.Client({ connectionString: app.installation.testDatabase.adminUrl });
  await owner.connect();
  const { rows: indexes } = await owner.query<{ indexname: string; indexdef: string }>(
    `SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'search_document' AND indexdef LIKE '% gin %'`,
  );
  for (const { indexname } of indexes) await owner.query(`DROP INDEX ${indexname}`);
  await owner.query('SELECT setseed(0.5)');
  await owner.query(
    `INSERT INTO search_document (document_id, file_id, unit_id, type, date_of_letter, reference_key, heading, folded, terms)
     SELECT gen_random_uuid(), gen_random_uuid(), CASE WHEN number % 10 = 0 THEN $2::uuid ELSE gen_random_uuid() END, 'Schreiben',
            date '2020-01-01' + number % 2000, '636310' || lpad(number::text, 6, '0') || '2026', 'Schreiben ' || number, fold_text(body), to_tsvector('talakte', body)
       FROM generate_series(1, $1::int) AS number,
            LATERAL (SELECT string_agg(piece.word, ' ') AS body
                       FROM (SELECT (ARRAY['Bau', 'Straßen', 'Garagen', 'Wasser', 'Abfall', 'Gebühren', 'Hunde', 'Melde', 'Jugend', 'Wohn'])[1 + (random() * 9)::int]
                                    || (ARRAY['antrag', 'bescheid', 'ordnung', 'verfahren', 'nachweis', 'amt', 'stelle'])[1 + (random() * 6)::int]
                                    || ' ' || substr(md5(random()::text || number), 1, 7) AS word
                               FROM generate_series(1, 12)) AS piece) AS text`,
    [DOCUMENTS, UNIT],
  );
  await owner.query(
    `UPDATE search_document SET folded = folded || ' sonderbarkeitsausschuss', terms = terms || to_tsvector('talakte', 'Sonderbarkeitsausschuss') WHERE reference_key LIKE '%0007772026'`,
  );
  for (const { indexdef } of indexes) await owner.query(indexdef);
  await owner.query(FILES_AND_DOCUMENTS);
  await owner.query('VACUUM ANALYZE search_document, document, record_file');
  await owner.end();
}, 180_000);

afterAll(async () => {
  await app.close();
});

/** Searches, and returns the number of hits and the plan of the statement that finds documents. */
async function measured(
  q: string,
  actor: Parameters<SearchDocuments['execute']>[0] = FOUNDER,
): Promise<{ total: number; plan: string }> {
  statements = [];
  const listening = new ListeningDatabase(
    (app.database as unknown as { dataSource: ConstructorParameters<typeof Database>[0] }).dataSource,
  );
  const search = new SearchDocuments(listening, app.get(FileAccess));
  const { total = 0 } = await search.execute(actor, { q }, undefined, 20);
  const finding = statements.find(({ sql }) => sql.includes('candidate'));
  const rows = await app.database.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN (ANALYZE, BUFFERS OFF) ${finding?.sql ?? ''}`,
    finding?.parameters,
  );
  return { total, plan: rows.map((row) => row['QUERY PLAN']).join('\n') };
}

describe(`${SearchDocuments.name} over ${String(DOCUMENTS)} documents`, () => {
  it.each([
    ['a rare word', 'Sonderbarkeitsausschuss', 1, ['ix_search_document_terms', 'ix_search_document_folded']],
    ['part of a compound', 'barkeitsaussch', 1, ['ix_search_document_folded']],
    ['several words', 'sonderbarkeit hundebescheid', undefined, ['ix_search_document_folded']],
    ['a reference', '63-631/0000777-2026', undefined, ['ix_search_document_reference']],
  ])('uses the indexes for %s', async (_what, q, total, indexes) => {
    const { plan, total: found } = await measured(q);
    if (total !== undefined) expect(found).toBe(total);
    for (const index of indexes) expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan on search_document');
  });

  it('counts only what somebody who sees a tenth of them may see', async () => {
    const { total } = await measured('Baubescheid', userActorWith({ 'search.use': [UNIT] }));
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(DOCUMENTS / 10);
  });
});
