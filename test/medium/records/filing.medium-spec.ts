import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReleaseFilingPlan } from '#modules/filing-plan';
import { userActorWith } from '#modules/identity/testing';
import { AddDocument, DocumentQueries, IndexableRecords, OpenFile, OpenProceeding } from '#modules/records';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, newDocument, type Office, PLAN, setUpOffice } from '../../support/office.js';

const YEAR = new Date().getFullYear();

let app: TestApplication;
let office: Office;

beforeAll(async () => {
  app = await startApplication('tool');
  office = await setUpOffice(app);
});

afterAll(async () => {
  await app.seal();
  expect((await app.checkIntegrity()).firstFault).toBeNull();
  await app.close();
});

const clerkOf = (unit: string): ReturnType<typeof userActorWith> => {
  const scope = [office.unit(unit)];
  return userActorWith({ 'records.read': scope, 'records.file': scope, 'records.open-file': scope }, 'Karl Kunde');
};

const closeFile = (id: string): Promise<unknown[]> =>
  app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [id]);

describe(OpenFile.name, () => {
  const open = (
    actor: Parameters<OpenFile['execute']>[0],
    more: Partial<Parameters<OpenFile['execute']>[1]> = {},
  ): Promise<{ id: string; reference: string }> =>
    app.get(OpenFile).execute(actor, {
      planUnitId: office.planUnit('631'),
      leadUnitId: office.unit('63'),
      subject: 'Neubau Garage',
      ...more,
    });

  it('gives the file its reference, keeps retention and disposal of the plan, and says so in journal and message', async () => {
    const actor = clerkOf('63');
    const { id, reference } = await open(actor, { subject: '  Neubau \n Garage ' });
    expect(reference).toBe(`63-631/0001-${String(YEAR)}`);
    expect(
      await app.database.query(
        'SELECT reference, reference_key, subject, state, retention_years, disposal_kind FROM record_file WHERE id = $1',
        [id],
      ),
    ).toEqual([
      {
        reference,
        reference_key: `636310001${String(YEAR)}`,
        subject: 'Neubau Garage',
        state: 'open',
        retention_years: 10,
        disposal_kind: 'B',
      },
    ]);
    expect(await app.journalOf(id)).toMatchObject([
      {
        actor: 'Karl Kunde',
        action: 'records.file-opened',
        before: null,
        after: { reference, subject: 'Neubau Garage' },
      },
    ]);
    expect(await app.outboxOf(id)).toEqual(['records.file-opened']);
  });

  it('numbers files opened at the same time one after another, without a gap', async () => {
    const opened = await Promise.all(
      Array.from({ length: 30 }, () => open(FOUNDER, { planUnitId: office.planUnit('632') })),
    );
    const numbers = opened
      .map(({ reference }) => Number(/\/(\d+)-/.exec(reference)?.[1]))
      .sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('gives a number back when the file did not come about', async () => {
    const before = await open(FOUNDER, { leadUnitId: office.unit('63.1') });
    await expect(open(FOUNDER, { leadUnitId: office.unit('63.1'), subject: '   ' })).rejects.toMatchObject({
      code: 'RECORDS.SUBJECT_INVALID',
    });
    const after = await open(FOUNDER, { leadUnitId: office.unit('63.1') });
    expect([before.reference, after.reference]).toEqual([
      `63.1-631/0001-${String(YEAR)}`,
      `63.1-631/0002-${String(YEAR)}`,
    ]);
  });

  it('refuses a unit in which the actor may not open files', async () => {
    await expect(open(clerkOf('50'))).rejects.toMatchObject({ code: 'IDENTITY.PERMISSION_MISSING' });
  });

  it('refuses a plan unit that carries no files or is retired', async () => {
    await expect(open(FOUNDER, { planUnitId: office.planUnit('63') })).rejects.toMatchObject({
      code: 'FILING_PLAN.UNIT_CARRIES_NO_FILES',
    });
    await app.database.query('UPDATE plan_unit SET retired = true WHERE id = $1', [office.planUnit('5')]);
    await expect(open(FOUNDER, { planUnitId: office.planUnit('5') })).rejects.toMatchObject({
      code: 'FILING_PLAN.UNIT_CARRIES_NO_FILES',
    });
  });

  it.each(['', ' \n ', 'x'.repeat(501)])('refuses a subject that is none: %j', async (subject) => {
    await expect(open(FOUNDER, { subject })).rejects.toMatchObject({ code: 'RECORDS.SUBJECT_INVALID' });
  });

  it('takes a running number over from an older register once, and goes on behind it', async () => {
    const start = { startedOn: '2019-05-02' };
    expect((await open(FOUNDER, { ...start, takenOverSequence: 40 })).reference).toBe('63-631/0040-2019');
    expect((await open(FOUNDER, start)).reference).toBe('63-631/0041-2019');
    await expect(open(FOUNDER, { ...start, takenOverSequence: 40 })).rejects.toMatchObject({
      code: 'RECORDS.REFERENCE_TAKEN',
    });
    expect((await open(FOUNDER, start)).reference).toBe('63-631/0042-2019');
  });

  it('goes on counting under a new version of the plan, and opens nothing under the old one', async () => {
    const other = await startApplication('tool');
    const elsewhere = await setUpOffice(other);
    await elsewhere.openFile('Erste');
    await other.get(ReleaseFilingPlan).execute(FOUNDER, { name: 'Aktenplan', version: '2', units: PLAN });
    await expect(elsewhere.openFile('Zweite')).rejects.toMatchObject({ code: 'FILING_PLAN.UNIT_CARRIES_NO_FILES' });
    const [unit] = await other.database.query<{ id: string }>(
      `SELECT unit.id FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id WHERE plan.in_force AND unit.mark = '631'`,
    );
    const { reference } = await other
      .get(OpenFile)
      .execute(FOUNDER, { planUnitId: unit?.id ?? '', leadUnitId: elsewhere.unit('63'), subject: 'Zweite' });
    expect(reference).toBe(`63-631/0002-${String(YEAR)}`);
    await other.close();
  });
});

describe(OpenProceeding.name, () => {
  it('numbers proceedings of a file, also those opened at the same time', async () => {
    const file = await office.openFile('Garage');
    const opened = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        app.get(OpenProceeding).execute(clerkOf('63'), { fileId: file.id, subject: `Vorgang ${String(index)}` }),
      ),
    );
    expect(opened.map(({ reference }) => reference).sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => `${file.reference}-${String(index + 1)}`).sort(),
    );
    expect((await app.journalOf(file.id)).map((entry) => entry.action)).toEqual([
      'records.file-opened',
      ...opened.map(() => 'records.proceeding-opened'),
    ]);
    expect(await app.outboxOf(file.id)).toHaveLength(11);
  });

  it('treats a file of another unit like one that does not exist', async () => {
    const file = await office.openFile('Geheim');
    const refusal = { code: 'RECORDS.FILE_NOT_FOUND' };
    await expect(
      app.get(OpenProceeding).execute(clerkOf('50'), { fileId: file.id, subject: 'Neugier' }),
    ).rejects.toMatchObject(refusal);
    await expect(
      app
        .get(OpenProceeding)
        .execute(clerkOf('50'), { fileId: '00000000-0000-7000-8000-000000000000', subject: 'Neugier' }),
    ).rejects.toMatchObject(refusal);
  });

  it('refuses a closed file', async () => {
    const file = await office.openFile('Zu');
    await closeFile(file.id);
    await expect(
      app.get(OpenProceeding).execute(FOUNDER, { fileId: file.id, subject: 'Nachtrag' }),
    ).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN' });
  });
});

describe(AddDocument.name, () => {
  it('puts the document with version, formats and text into the proceeding, and says so in journal and message', async () => {
    const file = await office.openFile('Garage');
    const filed = await office.addDocument(
      { fileId: file.id, newProceedingSubject: 'Genehmigung' },
      { source: 'letter-1', pageTexts: ['eins', 'zwei'] },
      clerkOf('63'),
    );
    expect(filed).toMatchObject({ fileId: file.id, isNew: true, reference: `${file.reference}-1-001/63` });
    const detail = await app.get(DocumentQueries).get(clerkOf('63'), filed.documentId);
    expect(detail).toMatchObject({
      subject: 'Bauantrag Einfamilienhaus',
      dateOfLetter: '2026-03-02',
      receivedOn: '2026-03-04',
      proceedingSubject: 'Genehmigung',
      fileReference: file.reference,
      mediaType: 'application/pdf',
    });
    expect(await app.get(DocumentQueries).formats(filed.documentId)).toMatchObject([
      { versionNumber: 1, role: 'rendition', sizeBytes: 1234 },
    ]);
    const [indexable] = await app.get(IndexableRecords).byIds([], [filed.documentId]);
    expect(indexable?.pages).toEqual(['eins', 'zwei']);
    expect(await app.journalOf(filed.documentId)).toMatchObject([
      {
        actor: 'Karl Kunde',
        action: 'records.document-added',
        after: { reference: filed.reference, objects: ['a'.repeat(64)] },
      },
    ]);
    expect(await app.outboxOf(filed.documentId)).toEqual(['records.document-added']);
  });

  it('files the same source once and answers later tries with its place', async () => {
    const file = await office.openFile('Garage');
    const first = await office.addDocument({ fileId: file.id }, { source: 'letter-2' });
    const again = await office.addDocument({ fileId: file.id }, { source: 'letter-2' });
    expect(again).toEqual({ ...first, isNew: false });
    expect(await app.journalOf(first.documentId)).toHaveLength(1);
  });

  it('makes one document of a source that is filed several times at once, even into different files', async () => {
    const files = [await office.openFile('Eins'), await office.openFile('Zwei'), await office.openFile('Drei')];
    const filed = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        office.addDocument({ fileId: files[index % 3]?.id ?? '' }, { source: 'letter-3' }),
      ),
    );
    expect(new Set(filed.map(({ documentId }) => documentId)).size).toBe(1);
    expect(filed.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await app.database.query(`SELECT 1 FROM document WHERE source = 'letter-3'`)).toHaveLength(1);
  });

  it('numbers documents filed at the same time without gap or double', async () => {
    const file = await office.openFile('Viele');
    const filed = await Promise.all(Array.from({ length: 20 }, () => office.addDocument({ fileId: file.id })));
    expect(filed.map(({ reference }) => reference).sort()).toEqual(
      Array.from({ length: 20 }, (_, index) => `${file.reference}-${String(index + 1).padStart(3, '0')}/63`),
    );
  });

  it('leaves neither document nor number nor proceeding behind when the caller fails afterwards', async () => {
    const file = await office.openFile('Abbruch');
    await expect(
      app.database.transaction(async (transaction) => {
        await app
          .get(AddDocument)
          .executeIn(
            transaction,
            FOUNDER,
            { fileId: file.id, newProceedingSubject: 'Weg' },
            newDocument({ source: 'letter-4' }),
          );
        throw new Error('the caller failed');
      }),
    ).rejects.toThrow('the caller failed');
    expect(
      await app.database.query('SELECT last_document_number, last_proceeding_number FROM record_file WHERE id = $1', [
        file.id,
      ]),
    ).toEqual([{ last_document_number: 0, last_proceeding_number: 0 }]);
    expect(await app.database.query(`SELECT 1 FROM document WHERE source = 'letter-4'`)).toEqual([]);
    expect(await app.outboxOf(file.id)).toEqual(['records.file-opened']);
  });

  it('refuses a closed file and a closed proceeding', async () => {
    const file = await office.openFile('Zu');
    const proceeding = await app.get(OpenProceeding).execute(FOUNDER, { fileId: file.id, subject: 'Fertig' });
    await app.database.query(`UPDATE proceeding SET state = 'closed' WHERE id = $1`, [proceeding.id]);
    await expect(office.addDocument({ fileId: file.id, proceedingId: proceeding.id })).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_OPEN',
      details: { reference: proceeding.reference },
    });
    await closeFile(file.id);
    await expect(office.addDocument({ fileId: file.id })).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_OPEN',
      details: { reference: file.reference },
    });
  });

  it('treats a file of another unit like one that does not exist', async () => {
    const file = await office.openFile('Fremd');
    await expect(office.addDocument({ fileId: file.id }, {}, clerkOf('50'))).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
    await expect(
      office.addDocument({ fileId: '00000000-0000-7000-8000-000000000000' }, {}, clerkOf('50')),
    ).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_FOUND' });
  });

  it('refuses a proceeding of another file', async () => {
    const [file, other] = [await office.openFile('Eine'), await office.openFile('Andere')];
    const proceeding = await app.get(OpenProceeding).execute(FOUNDER, { fileId: other.id, subject: 'Dort' });
    await expect(office.addDocument({ fileId: file.id, proceedingId: proceeding.id })).rejects.toMatchObject({
      code: 'RECORDS.PROCEEDING_NOT_FOUND',
    });
  });
});
