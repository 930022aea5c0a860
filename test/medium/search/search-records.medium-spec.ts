import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userActorWith } from '#modules/identity/testing';
import type { NewDocument } from '#modules/records';
import { IndexRecords, SearchRecords } from '#modules/search';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

let app: TestApplication;
let office: Office;
let search: SearchRecords;
const ids: Record<string, string> = {};

type Hits = Awaited<ReturnType<SearchRecords['execute']>>;

const find = (q: string, more: object = {}, actor: Parameters<SearchRecords['execute']>[0] = FOUNDER): Promise<Hits> =>
  search.execute(actor, { q, kind: 'document', ...more }, undefined, 50);
const namesOf = (hits: Hits): string[] =>
  hits.items.map((hit) => Object.entries(ids).find(([, id]) => id === hit.id)?.[0] ?? '?');
const markedIn = (hits: Hits): string[] =>
  hits.items.flatMap((hit) => hit.parts.filter((part) => part.hit).map((part) => part.text));

async function index(documentId: string): Promise<void> {
  await app.database.transaction((transaction) => app.get(IndexRecords).document(transaction, documentId));
}

async function put(name: string, unit: string, more: Partial<NewDocument>): Promise<void> {
  const file = await office.openFile(`Akte ${name}`, { unit });
  const plain = { subject: name, senderName: null, foreignReference: null, dateOfLetter: null, ...more };
  ids[name] = (await office.addDocument({ fileId: file.id }, plain)).documentId;
  await index(ids[name]);
  await app.database.transaction((transaction) => app.get(IndexRecords).file(transaction, file.id, false));
}

beforeAll(async () => {
  app = await startApplication('tool');
  office = await setUpOffice(app);
  search = app.get(SearchRecords);
  await put('bescheid', '63', {
    type: 'Bescheid',
    dateOfLetter: '2026-02-10',
    pageTexts: [
      'Sehr geehrte Frau Öztürk,\ndas Baugenehmigungsverfahren ist abgeschlossen.',
      'Der Bau der Garage an der Straße „Am Mühlenbach“ wurde am 3. Februar genehmigt.',
      'Rechtsbehelfsbelehrung',
    ],
  });
  await put('nachfrage', '63', {
    type: 'Schreiben',
    dateOfLetter: '2026-03-01',
    pageTexts: ['Wann wird der Bau am Bach endlich genehmigt? Die Mühlen mahlen langsam.'],
  });
  await put('wohngeld', '50', {
    type: 'Antrag',
    dateOfLetter: '2026-03-05',
    pageTexts: ['Antrag auf Wohngeld; eine Genehmigung liegt bei.'],
  });
  await put('metadaten', '63', {
    subject: 'Kanalanschluss',
    senderName: 'Stadtwerke Eschenbrück',
    foreignReference: 'SW-4711/26',
    pageTexts: ['Inhalt ohne Belang'],
  });
  await put('ohne Text', '63', { subject: 'Leeres Blatt', pageTexts: [] });
});

afterAll(async () => {
  await app.close();
});

describe(SearchRecords.name, () => {
  it.each([
    ['Genehmigungen', 'genehmigt'],
    ['Verfahrens', 'verfahr'],
    ['mahlen', 'mahlen'],
    ['Baugenehmigungen', 'baugenehm'],
  ])('finds other forms of a word: %s', async (q, part) => {
    const hits = await find(q);
    expect(hits.items.length).toBeGreaterThan(0);
    expect(markedIn(hits).join(' ').toLowerCase()).toContain(part);
  });

  it('finds part of a compound and marks it', async () => {
    const hits = await find('genehmigungsverf');
    expect(namesOf(hits)).toEqual(['bescheid']);
    expect(markedIn(hits)).toEqual(['genehmigungsverf']);
    expect(namesOf(await find('genehmigung'))).toEqual(expect.arrayContaining(['bescheid', 'wohngeld']));
  });

  it('finds part of a compound also beside words that say nothing', async () => {
    expect(namesOf(await find('in der genehmigungsverf und einer'))).toEqual(['bescheid']);
  });

  it.each(['Öztürk', 'OEZTUERK', 'ozturk', 'Oztürk', 'öztürk', 'O\u0308ztu\u0308rk'])(
    'finds a name however its umlauts are written: %s',
    async (q) => {
      expect(namesOf(await find(q))).toEqual(['bescheid']);
    },
  );

  it.each(['strasse', 'Straße', 'STRASSE', 'muehlenb', 'Mühlenb'])('finds %s', async (q) => {
    expect(namesOf(await find(q))).toEqual(['bescheid']);
  });

  it('finds words of a phrase only next to each other', async () => {
    expect(namesOf(await find('"Bau der Garage"'))).toEqual(['bescheid']);
    expect(namesOf(await find('„Garage Bau“'))).toEqual([]);
    expect(namesOf(await find('Garage Bau'))).toEqual(['bescheid']);
  });

  it('finds a document by its reference in any spelling, first of all', async () => {
    const [row] = await app.database.query<{ reference: string }>('SELECT reference FROM document WHERE id = $1', [
      ids['bescheid'],
    ]);
    const reference = row?.reference ?? '';
    for (const q of [
      reference,
      reference.replaceAll('/', ' '),
      reference.replaceAll('0', 'O').toLowerCase(),
      reference.replaceAll('-', ' - '),
    ]) {
      expect(namesOf(await find(q))[0]).toBe('bescheid');
    }
  });

  it('finds what stands only in the metadata, and opens no page for it', async () => {
    for (const q of ['Kanalanschluss', 'Stadtwerke', 'SW-4711/26']) {
      const hits = await find(q);
      expect(namesOf(hits)).toEqual(['metadaten']);
      expect(hits.items[0]?.page).toBeNull();
      expect(hits.items[0]?.parts.length).toBeGreaterThan(0);
    }
    expect(namesOf(await find('Leeres Blatt'))).toEqual(['ohne Text']);
  });

  it('names the page on which the hit stands, with its passage', async () => {
    const [hit] = (await find('Rechtsbehelfsbelehrung')).items;
    expect(hit).toMatchObject({ page: 3, parts: [{ text: 'Rechtsbehelfsbelehrung', hit: true }] });
    expect((await find('Garage Mühlenbach')).items[0]?.page).toBe(2);
  });

  it('finds and counts only in the units of the actor', async () => {
    const social = userActorWith({ 'search.use': [office.unit('50')] });
    const hits = await find('genehmigung', {}, social);
    expect(namesOf(hits)).toEqual(['wohngeld']);
    expect(hits.total).toBe(1);
    expect(await find('genehmigung', { unit: office.unit('63') }, social)).toMatchObject({ items: [], total: 0 });
    expect(await find('Kanalanschluss', {}, social)).toMatchObject({ items: [], total: 0 });
    expect(await find('genehmigung', {}, userActorWith({ 'records.read': 'all' }))).toMatchObject({
      items: [],
      total: 0,
    });
  });

  it('narrows by unit, type and date', async () => {
    expect(namesOf(await find('genehmigt', { documentType: 'Bescheid' }))).toEqual(['bescheid']);
    expect(namesOf(await find('genehmigt', { from: '2026-03-01', to: '2026-03-01' }))).toEqual(['nachfrage']);
    expect(namesOf(await find('genehmigung', { unit: office.unit('50') }))).toEqual(['wohngeld']);
  });

  it('puts a file that is dated ahead where it came into the records, not before all that is newer', async () => {
    const file = await office.openFile('Vorausdatierung');
    await app.database.query(`UPDATE record_file SET started_on = '2199-01-01' WHERE id = $1`, [file.id]);
    await app.database.transaction((transaction) => app.get(IndexRecords).file(transaction, file.id, false));
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
    const hits = await find('Vorausdatierung', { kind: 'file', order: 'newest' });
    expect(hits.items.map(({ id, day }) => ({ id, day }))).toEqual([{ id: file.id, day: today }]);
    expect((await find('Vorausdatierung', { kind: 'file', year: Number(today.slice(0, 4)) })).total).toBe(1);
  });

  it('pages through all hits, each once', async () => {
    for (let number = 0; number < 7; number += 1)
      await put(`kopie ${String(number)}`, '63', { pageTexts: ['Vervielfältigung'] });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await search.execute(FOUNDER, { q: 'Vervielfältigung', kind: 'document' }, cursor, 3);
      expect(page.total).toBe(7);
      seen.push(...page.items.map((hit) => hit.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it.each([
    '',
    ' ',
    'der die das',
    'in',
    '%',
    '_',
    '100%',
    "O'Neill",
    '"',
    '""',
    '„ohne Ende',
    '\\',
    '\\\\%',
    '& | ! ( ) : * <-> <2>',
    'a & b | !c',
    "' OR 1=1; --",
    'bau:*',
    '-Garage',
    'x'.repeat(300),
    'wort '.repeat(60),
    '"' + 'lang '.repeat(50) + '"',
    '😀 \u202e \u200b',
    '٣٤٥',
    'http://example.org/?a=b&c=d',
    'a@b.de',
    '1e400 -0.5 +49 (123) 456',
    '<script>alert(1)</script>',
  ])('answers %j without a fault', async (q) => {
    const hits = await find(q);
    expect(hits.items.length).toBeLessThanOrEqual(hits.total);
  });

  it('finds nothing by words that say nothing, and takes wildcards for letters', async () => {
    for (const q of ['der die das', '%', '_', '%%%%', '____', '*']) expect((await find(q)).total).toBe(0);
  });
});

describe(IndexRecords.name, () => {
  it('replaces the rows of a document as a whole, however often it runs', async () => {
    const id = ids['bescheid'] ?? '';
    await index(id);
    await index(id);
    expect(
      await app.database.query('SELECT page FROM search_index.page WHERE document_id = $1 ORDER BY page', [id]),
    ).toEqual([{ page: 1 }, { page: 2 }, { page: 3 }]);
    await app.database.query(
      `DELETE FROM document_page_text WHERE page = 3 AND version_id IN (SELECT id FROM document_version WHERE document_id = $1)`,
      [id],
    );
    await app.database.query(`UPDATE document SET subject = 'Neue Überschrift' WHERE id = $1`, [id]);
    await index(id);
    expect((await find('Rechtsbehelfsbelehrung')).total).toBe(0);
    expect(namesOf(await find('Überschrift'))).toEqual(['bescheid']);
  });

  it('takes a document of megabytes, and finds its last word', async () => {
    const page = Array.from({ length: 60_000 }, (_, number) => `wort${(number * 7919).toString(36)}`).join(' ');
    await put('dick', '63', { pageTexts: [page, page.replaceAll('wort', 'ding'), `${page} Schlusswortmarke`] });
    const hits = await find('schlusswortmark');
    expect(namesOf(hits)).toEqual(['dick']);
    expect(hits.items[0]?.page).toBe(3);
  });
});
