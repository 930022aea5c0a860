import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userActorWith } from '#modules/identity/testing';
import { referenceKey } from '#modules/records';
import { SearchRecords, type SearchResult } from '#modules/search';
import { type Database, queryIn } from '#platform/database';
import { Candidates } from '../../../src/modules/search/application/candidates.js';
import { YearIndexes } from '../../../src/modules/search/persistence/year-indexes.js';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

const DOCUMENTS = 8000;

let app: TestApplication;
let office: Office;

/** Remembers what is asked of the database. */
class Listener {
  readonly statements: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];

  constructor(private readonly database: Database) {
    const query = database.query.bind(database);
    database.query = <T>(sql: string, parameters?: readonly unknown[]): Promise<T[]> => {
      this.statements.push({ sql, parameters: parameters ?? [] });
      return query<T>(sql, parameters);
    };
  }

  stop(): void {
    Reflect.deleteProperty(this.database, 'query');
  }
}

beforeAll(async () => {
  app = await startApplication('tool');
  office = await setUpOffice(app);
  const files = await Promise.all(['63', '50'].map((unit) => office.openFile(`Akte ${unit}`, { unit })));
  // filled first and indexed afterwards, as a rebuild does: that is many times faster
  const indexes = await app.database.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'search_index' AND indexdef LIKE '% gin %'`,
  );
  for (const { name } of indexes) await app.database.query(`DROP INDEX search_index.${name}`);
  // Entries of documents that exist, with words by the thousand: what is asked is which way the database goes.
  await indexesPreferred(
    `WITH file AS (SELECT $2::uuid[] AS ids), made AS (
       INSERT INTO document (id, file_id, number, reference, subject, type, medium, created_at)
       SELECT uuidv7(), ids[CASE WHEN number % 10 = 0 THEN 2 ELSE 1 END], number + 1, 'D-' || number, 'Schreiben ' || number, 'Schreiben', '001', now()
         FROM generate_series(1, $1::int) AS number, file RETURNING document.id, document.file_id, document.number)
     INSERT INTO search_index.entry (id, part, is_document, document_type, day, file_id, added_at, heading, terms)
     SELECT made.id, 0, true, 'Schreiben', day, made.file_id, now(), to_tsvector('talakte', 'Schreiben'),
            to_tsvector('talakte', body || CASE WHEN number % 3 = 0 THEN ' Nummer 0815 erledigt' ELSE ' erledigt 0815 Nummer' END || CASE WHEN number = 777 THEN ' Sonderbarkeitsausschuss' ELSE '' END)
              || array_to_tsvector(ARRAY['=u' || replace(file.lead_unit_id::text, '-', ''), '=y' || to_char(day, 'YYYY'), '=y' || to_char(day, 'YYYYMM'),
                                         '=w' || (day - date '1970-01-01') / 7])
       FROM made CROSS JOIN LATERAL (SELECT date '2020-01-01' + number % 2000 AS day) AS dated JOIN record_file AS file ON file.id = made.file_id,
            LATERAL (SELECT string_agg(piece.word, ' ') AS body
                       FROM (SELECT (ARRAY['Bau', 'Straßen', 'Garagen', 'Wasser', 'Abfall', 'Gebühren', 'Hunde', 'Melde', 'Jugend', 'Wohn'])[1 + (hashint4(number * 31 + place) & 1023) % 10]
                                    || (ARRAY['antrag', 'bescheid', 'ordnung', 'verfahren', 'nachweis', 'amt', 'stelle'])[1 + (hashint4(number * 17 + place) & 1023) % 7]
                                    || ' ' || substr(md5(number::text || place), 1, 7) AS word
                               FROM generate_series(1, 12) AS place) AS piece) AS text`,
    [DOCUMENTS, files.map(({ id }) => id)],
  );
  await app.database.query(
    `INSERT INTO search_index.word (lexeme) SELECT DISTINCT lexeme FROM search_index.entry, unnest(tsvector_to_array(terms)) AS lexeme
      WHERE lexeme ~ '^[[:alpha:]]{4,40}$'`,
  );
  await app.database.query(
    `INSERT INTO search_index.reference (key, entry_id, is_document)
     SELECT '636310' || lpad(row_number() OVER ()::text, 6, '0') || '2026', id, true FROM search_index.entry`,
  );
  for (const { definition } of indexes) await app.database.query(definition);
  for (const table of ['entry', 'word', 'reference']) await app.database.query(`ANALYZE search_index.${table}`);
}, 180_000);

afterAll(async () => {
  await app.close();
});

/**
 * With whole tables read only where there is no index, as within a search. Triggers too plan what they look up before there is
 * anything to know of the tables: without this they would read all of them for each row.
 */
async function indexesPreferred<T>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
  return app.database.transaction(async (transaction) => {
    await queryIn(transaction, 'SET LOCAL enable_seqscan = off');
    return queryIn<T>(transaction, sql, parameters);
  });
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Searches, and returns the result and the plans of all that was asked of the database. */
async function watched(
  q: string,
  actor: Parameters<SearchRecords['execute']>[0] = FOUNDER,
): Promise<{ result: SearchResult; plan: string }> {
  const listener = new Listener(app.database);
  const result = await app.get(SearchRecords).execute(actor, { q }, undefined, 20);
  listener.stop();
  const plans: string[] = [];
  for (const { sql, parameters } of listener.statements.filter(({ sql: text }) => text.includes('search_index.'))) {
    const explain = sql.startsWith('EXPLAIN') ? sql.replace('FORMAT JSON', 'FORMAT TEXT') : `EXPLAIN ${sql}`;
    const rows = await indexesPreferred<{ 'QUERY PLAN': string }>(explain, parameters);
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
  }
  return { result, plan: plans.join('\n\n') };
}

/** Asks for much in many ways, and compares each answer with what a plain query says are the newest. */
async function expectNewest(seed: number): Promise<void> {
  const random = randomNumbers(seed);
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const word = (): string =>
    oneOf(['Baubescheid', 'Garagenantrag', 'Wasseramt', 'Hundenachweis', 'Wohnstelle', 'Meldeverfahren', '0815']);
  const made: readonly (() => string)[] = [
    word,
    () => `${word()} ODER ${word()} ODER ${word()}`,
    () => `0815 -${word()}`,
    () => `${word()} 0815`,
    () => `"${oneOf(['Nummer 0815', '0815 erledigt', 'erledigt 0815 Nummer'])}"`,
    () => `"Nummer 0815" ${word()}`,
  ];
  const capped: boolean[] = [];
  for (let number = 0; number < 12; number += 1) {
    const q = made[number % made.length]?.() ?? '';
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await app.get(SearchRecords).execute(FOUNDER, { q, order: 'newest' }, cursor, 500);
      capped.push(page.isCapped);
      found.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const newest = await app.database.query<{ id: string }>(
      `SELECT id FROM search_index.entry WHERE terms @@ websearch_to_tsquery('talakte', $1) ORDER BY day DESC, id DESC LIMIT 1000`,
      [q.replaceAll('ODER', 'or')],
    );
    expect({ q, found }).toEqual({ q, found: newest.map(({ id }) => id) });
  }
  expect(new Set(capped)).toEqual(new Set([true, false]));
}

describe(`${SearchRecords.name} over ${String(DOCUMENTS)} documents`, () => {
  it.each([
    ['a rare word', 'Sonderbarkeitsausschuss', 1, ['ix_entry_terms']],
    ['part of a compound', 'barkeitsaussch', 1, ['ix_entry_terms']],
    ['several words', 'sonderbarkeit Schreiben', undefined, ['ix_entry_terms']],
    ['the beginning of a reference', '63-631/0000777', 1, ['ix_reference_key']],
    ['the end of a reference', '0000777-2026', 1, ['ix_reference_end']],
    ['a sender', 'von:Sonderbar', 0, ['ix_entry_heading']],
  ])('uses the indexes for %s', async (_what, q, total, indexes) => {
    const { plan, result } = await watched(q);
    if (total !== undefined) expect(result.total).toBe(total);
    for (const index of indexes) expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on (entry|reference)/);
  });

  it('counts to a thousand and says that there are more', async () => {
    const { result } = await watched('Baubescheid');
    expect(result).toMatchObject({ total: 1000, isCapped: true });
    expect(result.items.map(({ day }) => day)).not.toContain('2020-01-01');
  });

  it('leaves out nothing that has the reference that was typed, however old it is and however many have its words', async () => {
    const [oldest] = await app.database.query<{ id: string }>(
      'SELECT id FROM search_index.entry ORDER BY day, id LIMIT 1',
    );
    await app.database.query('INSERT INTO search_index.reference (key, entry_id, is_document) VALUES ($1, $2, true)', [
      referenceKey('Baubescheid 0815'),
      oldest?.id,
    ]);
    const orders = ['relevance', 'newest', 'reference'] as const;
    for (const order of orders) {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await app.get(SearchRecords).execute(FOUNDER, { q: 'Baubescheid 0815', order }, cursor, 500);
        expect(page).toMatchObject({ total: 1000, isCapped: true });
        found.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(found).toContain(oldest?.id);
      if (order === 'relevance') expect(found[0]).toBe(oldest?.id);
    }
    await app.database.query('DELETE FROM search_index.reference WHERE key = $1', [referenceKey('Baubescheid 0815')]);
  });

  it('shows of very many hits exactly the newest, whatever parts of the stock it looked at', async () => {
    await expectNewest(42);
  });

  it('counts only what somebody who sees a tenth of them may see', async () => {
    const all = await app.get(SearchRecords).count(FOUNDER, { q: 'Baubescheid' }, DOCUMENTS);
    const own = await app
      .get(SearchRecords)
      .count(userActorWith({ 'search.use': [office.unit('50')] }), { q: 'Baubescheid' }, DOCUMENTS);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(all / 5);
  });
});

describe(YearIndexes.name, () => {
  const years = ['2020', '2021', '2022', '2023', '2024', '2025', '2026'];
  const indexesOfYears = (): Promise<{ name: string; definition: string }[]> =>
    app.database.query(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE indexname ~ '^ix_entry_terms_' ORDER BY 1`,
    );

  beforeAll(async () => {
    // an index that is there but of no use is what a run leaves that was cut off
    const cutOff = app.database.query(
      'CREATE UNIQUE INDEX CONCURRENTLY ix_entry_terms_2021 ON search_index.entry (part)',
    );
    await expect(cutOff).rejects.toThrow('could not create unique index');
    expect(await app.get(YearIndexes).years()).toEqual([]);
    await app.get(YearIndexes).make({ entriesMin: 500 });
    Reflect.set(app.get(Candidates), 'known', undefined);
  });

  it('makes an index of each large year and of the one that runs, and finds the newest in them', async () => {
    const made = await indexesOfYears();
    expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining(years.map((year) => `ix_entry_terms_${year}`)));
    expect(made.find(({ name }) => name.endsWith('2021'))?.definition).toContain('2022-01-01');
    const { result, plan } = await watched('erledigt');
    expect(result).toMatchObject({ total: 1000, isCapped: true });
    expect(plan).toContain('on ix_entry_terms_2025');
    await expectNewest(42);
    await expectNewest(7);
  });

  it('makes none where no year is large, and none twice', async () => {
    expect(await app.get(YearIndexes).missing()).toEqual([]);
    expect(await app.get(YearIndexes).missing(500)).toEqual([]);
    const before = await indexesOfYears();
    await app.get(YearIndexes).make({ entriesMin: 500 });
    expect(await indexesOfYears()).toEqual(before);
  });

  it('asks the index of the year where only that is wanted, and finds what was written since', async () => {
    const { result, plan } = await watched('Sonderbarkeitsausschuss jahr:2022');
    expect(plan).toContain('on ix_entry_terms_2022');
    expect(result.items.map(({ day }) => day.slice(0, 4))).toEqual(['2022']);
    const of2021 = await app
      .get(SearchRecords)
      .execute(FOUNDER, { q: 'Baubescheid', year: 2021, order: 'newest' }, undefined, 20);
    expect(of2021.items[0]?.day).toBe('2021-12-31');
  });
});
