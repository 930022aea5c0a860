import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { userActorWith } from '#modules/identity/testing';
import { IndexRecords, SearchRecords, type SearchResult } from '#modules/search';
import { SavedSearches } from '../../../src/modules/search/application/saved-searches.js';
import { SearchLimits } from '../../../src/modules/search/application/search-limits.js';
import { SpellingHelp } from '../../../src/modules/search/application/spelling-help.js';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { runs } from '../../support/soak.js';

let app: TestApplication;
let office: Office;
const ids: Record<string, string> = {};

const find = (q: string, more: object = {}, actor = FOUNDER): Promise<SearchResult> =>
  app.get(SearchRecords).execute(actor, { q, ...more }, undefined, 50);
const namesOf = ({ items }: SearchResult): string[] => items.map(({ label }) => label.subject).sort();

async function put(
  subject: string,
  more: { unit?: string; parties?: string[]; type?: string; sender?: string; text?: string; day?: string } = {},
): Promise<void> {
  const file = await office.openFile(`Akte ${subject}`, { unit: more.unit ?? '63', parties: more.parties ?? [] });
  const { documentId } = await office.addDocument(
    { fileId: file.id },
    {
      subject,
      type: more.type ?? 'Schreiben',
      senderName: more.sender ?? null,
      foreignReference: null,
      dateOfLetter: more.day ?? null,
      pageTexts: [more.text ?? ''],
    },
  );
  ids[subject] = documentId;
  ids[`Akte ${subject}`] = file.id;
  await app.database.transaction(async (transaction) => {
    await app.get(IndexRecords).file(transaction, file.id, true);
  });
}

beforeAll(async () => {
  app = await startApplication('tool');
  office = await setUpOffice(app);
  await put('Garage', { sender: 'Änne Müller', type: 'Bescheid', text: 'Die Tiefgarage am Hang', day: '2024-05-01' });
  await put('Carport', { sender: 'Jörg Öztürk', text: 'Ein Carport, keine Garage', day: '2025-06-01' });
  await put('Wohngeld', { unit: '50', sender: 'Ilse Kowalczyk', text: 'Antrag auf Wohngeld', day: '2026-01-15' });
  await put('Beteiligte', { parties: ['Friedrich Schön'], text: 'Nur in der Akte genannt', day: '2026-02-01' });
});

afterAll(async () => {
  await app.close();
});

describe('fields, exclusion and alternatives', () => {
  it.each([
    ['Garage -Carport', ['Akte Garage', 'Garage']],
    ['von:Müller', ['Garage']],
    ['von:Mueller', ['Garage']],
    ['von:Schön', ['Akte Beteiligte']],
    ['betreff:Garage', ['Akte Garage', 'Garage']],
    ['Wohngeld ODER betreff:Carport', ['Akte Carport', 'Akte Wohngeld', 'Carport', 'Wohngeld']],
    ['amt:50', ['Akte Wohngeld', 'Wohngeld']],
    ['amt:Soziales Antrag', ['Wohngeld']],
    ['typ:Besch', ['Garage']],
    ['Garage jahr:2025', ['Carport']],
    ['Garage jahr:2024-2025', ['Carport', 'Garage']],
    ['Garage -jahr:2025 typ:Bescheid', ['Garage']],
    ['zustand:geschlossen', []],
    ['-Garage', []],
    ['-Garage amt:50', ['Akte Wohngeld', 'Wohngeld']],
  ])('%s', async (q, expected) => {
    expect(namesOf(await find(q))).toEqual(expected);
  });

  it('knows where a closed file stands, by its closing and the day', async () => {
    await put('Altakte', { day: '2001-01-01' });
    const id = ids['Akte Altakte'];
    const closed = (retention: object, until: string | null): Promise<unknown> =>
      app.database.query(
        `INSERT INTO file_closing (file_id, closed_on, closed_at, closed_by_name, retention, retain_until)
         VALUES ($1, '2010-01-01', now(), 'Test', $2::jsonb, $3::date)
         ON CONFLICT (file_id) DO UPDATE SET retention = excluded.retention, retain_until = excluded.retain_until`,
        [id, JSON.stringify(retention), until],
      );
    await app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [id]);
    await app.database.transaction((transaction) => app.get(IndexRecords).file(transaction, id ?? '', true));
    const found = async (q: string): Promise<number> =>
      (await find(`betreff:Altakte zustand:${q}`, { kind: 'file' })).total;
    await closed({ kind: 'years', years: 10, start: 'closing' }, '2020-01-01');
    expect([await found('aussonderung'), await found('aufbewahrung'), await found('geschlossen')]).toEqual([1, 0, 1]);
    await closed({ kind: 'years', years: 99, start: 'closing' }, '2109-01-01');
    expect([await found('aussonderung'), await found('aufbewahrung'), await found('offen')]).toEqual([0, 1, 0]);
    await closed({ kind: 'permanent' }, null);
    expect([await found('dauerhaft'), await found('wartend')]).toEqual([1, 0]);
    expect((await find('betreff:Altakte -zustand:dauerhaft', { kind: 'file' })).total).toBe(0);
    await closed({ kind: 'event', event: 'Abriss', years: 5 }, null);
    expect([await found('wartend'), await found('dauerhaft')]).toEqual([1, 0]);
    expect((await find('betreff:Altakte -zustand:dauerhaft', { kind: 'file' })).total).toBe(1);
  });

  it('finds by part of a reference in its field, with everything in the file', async () => {
    const [row] = await app.database.query<{ reference: string }>('SELECT reference FROM record_file WHERE id = $1', [
      ids['Akte Garage'],
    ]);
    expect(namesOf(await find(`az:${row?.reference ?? ''}`))).toEqual(['Akte Garage', 'Garage']);
    expect((await find('az:63-631')).total).toBeGreaterThanOrEqual(6);
  });

  it('looks at a bounded number of references, and says so', async () => {
    await app.database.query(
      `INSERT INTO search_index.reference (key, entry_id, is_document) SELECT 'WXW' || number, uuidv7(), true FROM generate_series(1, 2001) AS number`,
    );
    expect((await find('az:WXW')).notes).toEqual([{ code: 'reference-too-common', text: 'WXW' }]);
    expect((await find('az:WXW2000')).notes).toEqual([]);
    await app.database.query(`DELETE FROM search_index.reference WHERE key LIKE 'WXW%'`);
  });

  it('breaks a statement off that takes too long, in words that help', async () => {
    await expect(app.get(SearchLimits).run(() => app.database.query('SELECT pg_sleep(20)'), 20)).rejects.toMatchObject({
      code: 'SEARCH.TOO_BROAD',
      kind: 'invalid',
    });
    expect((await find('Garage')).total).toBeGreaterThan(0);
  });

  it('answers any text, and never more than its author may see', async () => {
    const nobody = userActorWith({ 'search.use': [] });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const result = await find(text);
        expect(result.items.length).toBeLessThanOrEqual(result.total);
        expect((await find(`${text} Garage`, {}, nobody)).total).toBe(0);
      }),
      { numRuns: runs(25) },
    );
  });
});

describe('facets', () => {
  it('count the hits in each value', async () => {
    const { facets, total } = await find('Garage');
    expect(total).toBe(3);
    expect(facets.kinds).toEqual([
      { value: 'document', count: 2 },
      { value: 'file', count: 1 },
    ]);
    expect(facets.documentTypes).toEqual([
      { value: 'Bescheid', count: 1 },
      { value: 'Schreiben', count: 1 },
    ]);
    expect(facets.units).toEqual([{ value: office.unit('63'), count: 3 }]);
    expect(facets.states).toEqual([{ value: 'open', count: 3 }]);
  });

  it('count nothing one may not see, however the file came out of sight', async () => {
    const builder = userActorWith({ 'search.use': [office.unit('63')] });
    expect((await find('Garage', {}, builder)).total).toBe(3);
    const file = ids['Akte Garage'];
    await app.database.query(`UPDATE record_file SET own_confidentiality = '001' WHERE id = $1`, [file]);
    // at once, without the index being told
    const hidden = await find('Garage', {}, builder);
    expect(namesOf(hidden)).toEqual(['Carport']);
    expect(hidden).toMatchObject({ total: 1, facets: { documentTypes: [{ value: 'Schreiben', count: 1 }] } });
    await app.database.query(`UPDATE record_file SET own_confidentiality = '003' WHERE id = $1`, [file]);
    await app.database.query(`UPDATE document SET own_confidentiality = '001' WHERE id = $1`, [ids['Garage']]);
    expect(namesOf(await find('Garage', {}, builder))).toEqual(['Akte Garage', 'Carport']);
    await app.database.query(`UPDATE document SET own_confidentiality = '003' WHERE id = $1`, [ids['Garage']]);
    expect((await find('Garage', {}, builder)).total).toBe(3);
  });

  it('follow a document into another file at once, with the rights there', async () => {
    const builder = userActorWith({ 'search.use': [office.unit('63')] });
    const clerk = userActorWith({ 'search.use': [office.unit('50')] });
    const [carport, from, to] = ['Carport', 'Akte Carport', 'Akte Wohngeld'].map((name) => ids[name]);
    await app.database.query('UPDATE document SET file_id = $2, number = 900 WHERE id = $1', [carport, to]);
    expect(namesOf(await find('betreff:Carport', { kind: 'document' }, builder))).toEqual([]);
    await app.database.transaction((transaction) => app.get(IndexRecords).document(transaction, carport ?? ''));
    expect((await find('betreff:Carport', { kind: 'document' }, clerk)).items).toMatchObject([{ fileId: to }]);
    await app.database.query('UPDATE document SET file_id = $2, number = 1 WHERE id = $1', [carport, from]);
    await app.database.transaction((transaction) => app.get(IndexRecords).document(transaction, carport ?? ''));
  });

  it('find what a grant opens beyond one’s offices, until it ends', async () => {
    const clerk = userActorWith({ 'search.use': [office.unit('50')] });
    expect((await find('Tiefgarage', {}, clerk)).total).toBe(0);
    await app.database.query(
      `INSERT INTO file_grant (id, kind, user_id, file_id, access_right, reason, starts_at, ends_at, given_by)
       VALUES (uuidv7(), 'given', $1, $2, 'read', 'Amtshilfe', $3::timestamptz - interval '1 hour', $3::timestamptz + interval '1 hour', $1)`,
      [clerk.id, ids['Akte Garage'], clerk.at],
    );
    expect(namesOf(await find('Tiefgarage', {}, clerk))).toEqual(['Garage']);
    await app.database.query('UPDATE file_grant SET revoked_at = now() WHERE user_id = $1', [clerk.id]);
    expect((await find('Tiefgarage', {}, clerk)).total).toBe(0);
  });
});

describe(SpellingHelp.name, () => {
  const help = (q: string, actor = FOUNDER): ReturnType<SpellingHelp['execute']> =>
    app.get(SpellingHelp).execute(actor, { q }, undefined, 20);

  it.each([
    ['Oztrük', 'Öztürk', 'Carport'],
    ['Kowaltschik', 'Kowalczyk', 'Wohngeld'],
    ['Mülller Garage', 'Müller Garage', 'Garage'],
  ])('looks for %s as %s', async (q, meant, found) => {
    const result = await help(q);
    expect(result.correction).toEqual({ q: meant, isApplied: true });
    expect(namesOf(result)).toContain(found);
  });

  it('leaves what is found, and what is like nothing, as it is', async () => {
    expect((await help('Müller')).correction).toBeNull();
    expect((await help('Qwxyzz')).correction).toBeNull();
    expect((await help('"Oztrük"')).correction).toBeNull();
  });

  it('offers no name that stands only where one may not look', async () => {
    const builder = userActorWith({ 'search.use': [office.unit('63')] });
    expect(await help('Kowaltschik', builder)).toMatchObject({ correction: null, total: 0 });
  });

  it('tells nothing of names out of sight, neither by offering, nor by keeping silent, nor by their spelling', async () => {
    const builder = userActorWith({ 'search.use': [office.unit('63')] });
    const asked = ['Schweinert', 'Mauerwerk ODER Lindenmeier', 'Habichthorzt', 'Brombaerhaus', 'Falkenhain'];
    await put('Bergwerk', { sender: 'Otto Schweinertsohn', text: 'Schweinert' });
    await put('Mauerwerk', { sender: 'Uwe Lindenmeyer', text: 'Eine Garage' });
    await put('Fachwerk', { sender: 'Eva Habichthorst' });
    await put('Pflegegeld', { sender: 'Ina Brombeerhaus' });
    const before = await Promise.all(asked.map((q) => help(q, builder)));
    // the same names, nearer ones, many like them, and other spellings come in where he may not look
    const hidden = [
      'Schweinerd',
      'Lindenmeier',
      'Habichthorszt',
      'Habichthortz',
      'Habichthorzd',
      'Habichthorz',
      'Falkenheim',
    ];
    for (const [at, sender] of hidden.entries()) await put(`Antrag ${String(at)}`, { unit: '50', sender });
    await put('HABICHTHORST', { unit: '50', sender: 'Brombärhaus' });
    const after = await Promise.all(asked.map((q) => help(q, builder)));
    expect(after.map(({ correction }) => correction)).toEqual(before.map(({ correction }) => correction));
    expect(before[1]?.correction).toEqual({ q: 'Mauerwerk ODER Lindenmeyer', isApplied: false });
    expect(before[2]?.correction).toEqual({ q: 'Habichthorst', isApplied: true });
  });

  it('puts no more than three words right', async () => {
    const result = await help('Mülller ODER Oztrük ODER Kowaltschik ODER Schöhn');
    expect(result.correction?.q).toBe('Müller ODER Öztürk ODER Kowalczyk ODER Schöhn');
  });
});

describe(SavedSearches.name, () => {
  const clerk = userActorWith({ 'search.use': 'all' });
  const saved = (): SavedSearches => app.get(SavedSearches);
  const id = '01900000-0000-7000-8000-000000000001';

  it('keeps a search for its owner alone, and says how much has come since', async () => {
    await saved().save(clerk, id, { name: ' Neue  Garagen ', query: { q: 'Neubaugarage' }, isPinned: false });
    expect(await saved().list(clerk)).toMatchObject([{ id, name: 'Neue Garagen', query: { q: 'Neubaugarage' } }]);
    expect(await saved().list(userActorWith({ 'search.use': 'all' }))).toEqual([]);
    expect(await saved().newHits(clerk)).toEqual([{ id, count: 0, isCapped: false }]);
    await put('Neubaugarage');
    expect(await saved().newHits(clerk)).toEqual([{ id, count: 2, isCapped: false }]);
    await saved().look(clerk, id);
    expect(await saved().newHits(clerk)).toEqual([{ id, count: 0, isCapped: false }]);
  });

  it('renames, pins, and refuses a second one of the name', async () => {
    const other = '01900000-0000-7000-8000-000000000002';
    await saved().save(clerk, other, { name: 'Anderes', query: { q: 'x' }, isPinned: true });
    expect((await saved().list(clerk)).map(({ name }) => name)).toEqual(['Anderes', 'Neue Garagen']);
    await expect(
      saved().save(clerk, other, { name: 'neue garagen', query: { q: 'x' }, isPinned: true }),
    ).rejects.toMatchObject({ code: 'SEARCH.NAME_TAKEN' });
  });

  it('lets nobody change, see or end a search of somebody else', async () => {
    const stranger = userActorWith({ 'search.use': 'all' });
    await expect(saved().save(stranger, id, { name: 'a', query: { q: 'b' }, isPinned: false })).rejects.toMatchObject({
      code: 'SEARCH.SAVED_SEARCH_NOT_FOUND',
    });
    await expect(saved().look(stranger, id)).rejects.toMatchObject({ code: 'SEARCH.SAVED_SEARCH_NOT_FOUND' });
    await saved().remove(stranger, id);
    expect(await saved().list(clerk)).toHaveLength(2);
    await saved().remove(clerk, id);
    expect(await saved().list(clerk)).toHaveLength(1);
  });
});
