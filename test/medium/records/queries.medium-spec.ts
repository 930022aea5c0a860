import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userActorWith } from '#modules/identity/testing';
import { DocumentQueries, RecordFileQueries, ReferenceRegister } from '#modules/records';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

let app: TestApplication;
let office: Office;
let queries: RecordFileQueries;
const files: Record<string, { id: string; reference: string }> = {};

beforeAll(async () => {
  app = await startApplication('tool');
  office = await setUpOffice(app);
  queries = app.get(RecordFileQueries);
  files['garage'] = await office.openFile('Neubau einer Garage', { parties: ['Jörg Müßig'] });
  files['carport'] = await office.openFile('Carport am Mühlenweg', { parties: ['Stadtwerke Eschenbrück GmbH'] });
  files['sub'] = await office.openFile('Dachausbau', { unit: '63.1' });
  files['burden'] = await office.openFile('Baulast Wegerecht 100%', { mark: '632' });
  files['social'] = await office.openFile('Wohngeld Müller', { unit: '50', mark: '5' });
});

afterAll(async () => {
  await app.close();
});

const reader = (...units: string[]): ReturnType<typeof userActorWith> =>
  userActorWith({ 'records.read': units.map((unit) => office.unit(unit)) });
const subjectsOf = (rows: readonly { subject: string }[]): string[] => rows.map((row) => row.subject).sort();

describe(RecordFileQueries.name, () => {
  it('lists the files of the units the actor reads, and no others', async () => {
    const list = async (...units: string[]): Promise<string[]> =>
      subjectsOf((await queries.list(reader(...units), {}, undefined, 50)).items);
    expect(await list('50')).toEqual(['Wohngeld Müller']);
    expect(await list('63.1')).toEqual(['Dachausbau']);
    expect(await list('63', '63.1')).toHaveLength(4);
    expect(await list()).toEqual([]);
    expect((await queries.list(userActorWith({}), {}, undefined, 50)).items).toEqual([]);
  });

  it('lets no filter reach beyond the units of the actor', async () => {
    const actor = reader('63');
    expect((await queries.list(actor, { unit: office.unit('50') }, undefined, 50)).items).toEqual([]);
    expect((await queries.list(actor, { q: 'Wohngeld' }, undefined, 50)).items).toEqual([]);
    expect((await queries.list(actor, { planUnit: office.planUnit('5') }, undefined, 50)).items).toEqual([]);
    expect(await queries.suggest(actor, 'Wohngeld', 20)).toEqual([]);
    expect(await queries.suggest(actor, files['social']?.reference ?? '', 20)).toEqual([]);
    expect(await queries.openFilesPerPlanUnit(actor)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ planUnitId: office.planUnit('5') })]),
    );
    await expect(queries.get(actor, files['social']?.id ?? '')).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
  });

  it('counts units below a plan unit with it', async () => {
    expect((await queries.list(FOUNDER, { planUnit: office.planUnit('6') }, undefined, 50)).items).toHaveLength(4);
    expect((await queries.list(FOUNDER, { planUnit: office.planUnit('632') }, undefined, 50)).items).toHaveLength(1);
  });

  it('pages through a list that changes meanwhile without showing a file twice or leaving one out', async () => {
    const bulk = await startApplication('tool');
    const there = await setUpOffice(bulk);
    for (let index = 0; index < 25; index += 1) await there.openFile(`Akte ${String(index)}`);
    await bulk.database.query(`UPDATE record_file SET updated_at = date_trunc('hour', updated_at)`);
    const all = bulk.get(RecordFileQueries);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await all.list(FOUNDER, {}, cursor, 7);
      seen.push(...page.items.map((row) => row.subject));
      cursor = page.nextCursor ?? undefined;
      await there.openFile('später');
    } while (cursor !== undefined);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
    await bulk.close();
  });

  it.each(['garage', 'GARAGE Neubau', 'Müßig', 'muessig', 'MÜSSIG', 'mussig', 'Mussig Garage', 'garage m\u00fc\u00df'])(
    'finds a file by %s',
    async (text) => {
      expect(subjectsOf((await queries.list(FOUNDER, { q: text }, undefined, 50)).items)).toEqual([
        'Neubau einer Garage',
      ]);
    },
  );

  it('takes wildcards for letters and field names for words', async () => {
    const list = async (q: string): Promise<string[]> =>
      subjectsOf((await queries.list(FOUNDER, { q }, undefined, 50)).items);
    expect(await list('100%')).toEqual(['Baulast Wegerecht 100%']);
    expect(await list('%')).toEqual(['Baulast Wegerecht 100%']);
    expect(await list('_')).toEqual([]);
    expect(await list('\\')).toEqual([]);
    expect(await list('address')).toEqual([]);
    expect(await list('OOOI')).toEqual([]);
    expect(await list("'; DROP TABLE record_file; --")).toEqual([]);
  });

  it('finds a file by its reference in any spelling', async () => {
    const { reference } = files['garage'] ?? { reference: '' };
    for (const text of [
      reference,
      reference.replaceAll('/', ' / '),
      reference.replaceAll('0', 'O'),
      reference.toLowerCase().replaceAll('-', ' '),
    ]) {
      expect((await queries.suggest(FOUNDER, text, 50))[0]?.subject).toBe('Neubau einer Garage');
    }
  });

  describe('when suggesting as somebody types', () => {
    const suggest = async (text: string): Promise<string[]> =>
      (await queries.suggest(FOUNDER, text, 20)).map((row) => row.subject);

    it('puts references that go on like the text first', async () => {
      const named = await office.openFile(`Schriftwechsel zu 63.1 und anderem`);
      expect((await queries.suggest(FOUNDER, '63.1', 20))[0]?.subject).toBe('Dachausbau');
      expect(await suggest('63.1')).toContain('Schriftwechsel zu 63.1 und anderem');
      await app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [named.id]);
    });

    it.each([['Müßig'], ['Muessig'], ['mussig'], ['jörg'], ['joerg']])('finds a party by %s', async (text) => {
      expect(await suggest(text)).toEqual(['Neubau einer Garage']);
    });

    it('prefers the subject that resembles the text more', async () => {
      expect((await suggest('müh'))[0]).toBe('Carport am Mühlenweg');
    });

    it('offers the latest files before anything is typed, and no closed ones', async () => {
      const before = await suggest('');
      expect(before).toContain('Dachausbau');
      await app.database.query(`UPDATE record_file SET state = 'closed' WHERE subject = 'Dachausbau'`);
      expect(await suggest('')).not.toContain('Dachausbau');
      expect(await suggest('Dachausbau')).toEqual([]);
      await app.database.query(`UPDATE record_file SET state = 'open' WHERE subject = 'Dachausbau'`);
    });

    it('lets the mail room see what it may suggest', async () => {
      const mailRoom = userActorWith({ 'records.suggest': 'all' });
      expect((await queries.suggest(mailRoom, 'Wohngeld', 20)).map((row) => row.subject)).toEqual(['Wohngeld Müller']);
      await expect(queries.get(mailRoom, files['social']?.id ?? '')).rejects.toMatchObject({
        code: 'RECORDS.FILE_NOT_FOUND',
      });
    });
  });
});

describe(DocumentQueries.name, () => {
  it('shows documents and their formats only to readers of the file', async () => {
    const { documentId } = await office.addDocument({ fileId: files['garage']?.id ?? '' });
    const documents = app.get(DocumentQueries);
    const [format] = await documents.formats(documentId);
    expect(await documents.get(reader('63'), documentId)).toMatchObject({ id: documentId });
    for (const refused of [
      () => documents.get(reader('50'), documentId),
      () => documents.getFormat(reader('50'), documentId, format?.id ?? ''),
      () => documents.get(userActorWith({}), documentId),
    ]) {
      await expect(refused()).rejects.toMatchObject({ code: 'RECORDS.DOCUMENT_NOT_FOUND' });
    }
  });

  it('does not hand out a format under another document', async () => {
    const one = await office.addDocument({ fileId: files['garage']?.id ?? '' });
    const foreign = await office.addDocument({ fileId: files['social']?.id ?? '' });
    const [format] = await app.get(DocumentQueries).formats(foreign.documentId);
    await expect(
      app.get(DocumentQueries).getFormat(reader('63'), one.documentId, format?.id ?? ''),
    ).rejects.toMatchObject({ code: 'RECORDS.DOCUMENT_NOT_FOUND' });
  });
});

describe(ReferenceRegister.name, () => {
  it('knows open files by reference, party, subject and the mark of a sender', async () => {
    const register = app.get(ReferenceRegister);
    const { id = '', reference = '' } = files['carport'] ?? {};
    await office.addDocument({ fileId: id }, { foreignReference: 'SW/2026-00815' });
    const ids = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id);
    expect(ids(await register.findByReferences([`${reference}-1-001/63`]))).toEqual([id]);
    expect(ids(await register.findSimilarReferences(reference.replace('63-', '68-'), 5))).toContain(id);
    expect(ids(await register.findByParty('Stadtwerke Eschenbrück', 5))).toEqual([id]);
    expect(ids(await register.findBySubject('betreffs der Carports am Mühlenweg', 5))[0]).toBe(id);
    expect(ids(await register.findByForeignReferences(['5W202600815'], 5))).toEqual([id]);
    expect(await register.findBySubject('der die das', 5)).toEqual([]);
  });
});
