import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type UserActor } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import { OpenProceeding } from '#modules/records';
import { LendPaper } from '../../../src/modules/records/application/loans/lend-paper.js';
import { ChangeMetadata } from '../../../src/modules/records/application/metadata/change-metadata.js';
import { MetadataQueries } from '../../../src/modules/records/application/metadata/metadata.queries.js';
import { METADATA_FIELDS, type MetadataField } from '../../../src/modules/records/domain/metadata-fields.js';
import type { RecordObjectKind } from '../../../src/modules/records/domain/record-object.js';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

let app: TestApplication;
let office: Office;
let clerk: UserActor;
let objects: Record<RecordObjectKind, string>;

beforeAll(async () => {
  app = await startApplication('tool');
  office = await setUpOffice(app);
  const scope = [office.unit('63')];
  clerk = userActorWith({ 'records.read': scope, 'records.work': scope }, 'Karl Kunde');
  const file = await office.openFile('Neubau Garage');
  const proceeding = await app.get(OpenProceeding).execute(FOUNDER, { fileId: file.id, subject: 'Bauantrag' });
  const document = await office.addDocument({ fileId: file.id, proceedingId: proceeding.id });
  objects = { file: file.id, proceeding: proceeding.id, document: document.documentId };
});

afterAll(async () => {
  await app.seal();
  expect((await app.checkIntegrity()).firstFault).toBeNull();
  await app.close();
});

const read = (kind: RecordObjectKind, actor: UserActor = clerk): ReturnType<MetadataQueries['get']> =>
  app.get(MetadataQueries).get(actor, objects.file, kind, objects[kind]);

const change = (
  kind: RecordObjectKind,
  version: number,
  values: Record<string, string | null>,
  actor: UserActor = clerk,
): Promise<void> =>
  app
    .get(ChangeMetadata)
    .execute(actor, { fileId: objects.file, objectKind: kind, objectId: objects[kind], version, values });

/** A value that fits the field and no other. */
function made(field: MetadataField, place: number): string {
  switch (field.kind) {
    case 'day':
      return `2026-0${String((place % 8) + 1)}-11`;
    case 'medium':
      return '002';
    case 'appraisal':
      return 'A';
    case 'persons':
      return `Änne Müller ${field.key} | Am Hang 3\nStadtwerke | Ring 1`;
    default:
      return `${field.key} ß „${String(place)}“`;
  }
}

describe(ChangeMetadata.name, () => {
  it.each(['file', 'proceeding', 'document'] as const)(
    'keeps every field of a %s as it was filled in',
    async (kind) => {
      const { version } = await read(kind);
      const values = Object.fromEntries(METADATA_FIELDS[kind].map((field, place) => [field.key, made(field, place)]));
      await change(kind, version, values);
      const after = await read(kind);
      expect(Object.fromEntries(after.values)).toEqual(values);
      expect(after.version).toBe(version + 1);
      const emptied = Object.fromEntries(
        METADATA_FIELDS[kind].filter(({ isRequired }) => isRequired !== true).map(({ key }) => [key, null]),
      );
      await change(kind, after.version, emptied);
      const left = [...(await read(kind)).values].filter(([, value]) => value !== null).map(([key]) => key);
      expect(left.sort()).toEqual(
        METADATA_FIELDS[kind]
          .filter(({ isRequired }) => isRequired === true)
          .map(({ key }) => key)
          .sort(),
      );
    },
  );

  it('writes what changed into the history, before and after, and tells others', async () => {
    const { version } = await read('document');
    await change('document', version, { regarding: 'Ihr Schreiben vom 2. März', subject: 'Neuer Betreff' });
    expect((await app.journalOf(objects.document)).at(-1)).toMatchObject({
      actor: 'Karl Kunde',
      action: 'records.document-described',
      before: { regarding: null },
      after: { regarding: 'Ihr Schreiben vom 2. März', subject: 'Neuer Betreff' },
    });
    expect((await app.outboxOf(objects.document)).at(-1)).toBe('records.document-described');
    const entries = (await app.journalOf(objects.document)).length;
    await change('document', version + 1, { subject: 'Neuer Betreff' });
    expect(await app.journalOf(objects.document)).toHaveLength(entries);
  });

  it('lets the first of two win, and tells the second', async () => {
    const { version } = await read('file');
    const outcomes = await Promise.allSettled([
      change('file', version, { location: 'Keller' }),
      change('file', version, { location: 'Dachboden' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'RECORDS.METADATA_CHANGED_MEANWHILE' },
    });
  });

  it.each([
    [{ surprise: 'x' }, 'unknown'],
    [{ subject: ' ' }, 'missing'],
    [{ startedOn: '2026-05-05', endedOn: '2026-05-04' }, 'before-start'],
    [{ medium: '009' }, 'unknown-code'],
  ])('refuses %j', async (values, fault) => {
    const { version } = await read('file');
    await expect(change('file', version, values as Record<string, string>)).rejects.toMatchObject({
      code: 'RECORDS.METADATA_INVALID',
      details: { fault },
    });
  });

  it('is closed to others, and to everybody in a closed file', async () => {
    const scope = [office.unit('50')];
    const stranger = userActorWith({ 'records.read': scope, 'records.work': scope });
    await expect(read('document', stranger)).rejects.toMatchObject({ code: 'RECORDS.OBJECT_NOT_IN_FILE' });
    await expect(change('document', 0, { remark: 'x' }, stranger)).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
    const { version } = await read('proceeding');
    await app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [objects.file]);
    await expect(change('proceeding', version, { remark: 'x' })).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_OPEN',
    });
    await app.database.query(`UPDATE record_file SET state = 'open' WHERE id = $1`, [objects.file]);
  });

  it('takes what the archive calls a closed file, and nothing else, from whose business that is', async () => {
    const scope = [office.unit('63')];
    const rights = { 'records.read': scope, 'records.work': scope, 'records.keep-archive-id': scope };
    const manager = userActorWith(rights, 'Renate Registratur');
    const versions = { file: (await read('file')).version, proceeding: (await read('proceeding')).version };
    const entries = (await app.journalOf(objects.file)).length;
    await app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [objects.file]);
    await app.database.query(`UPDATE proceeding SET state = 'closed' WHERE id = $1`, [objects.proceeding]);
    const refused = { code: 'RECORDS.FILE_NOT_OPEN' };
    for (const kind of ['file', 'proceeding'] as const) {
      await expect(change(kind, versions[kind], { archiveId: 'StA 17/4' })).rejects.toMatchObject(refused);
      const more = { archiveId: 'StA 17/4', remark: 'x' };
      await expect(change(kind, versions[kind], more, manager)).rejects.toMatchObject(refused);
      await change(kind, versions[kind], { archiveId: 'StA 17/4' }, manager);
      expect((await read(kind)).values.get('archiveId')).toBe('StA 17/4');
    }
    expect((await app.journalOf(objects.file)).slice(entries)).toMatchObject([
      { actor: 'Renate Registratur', before: { archiveId: null }, after: { archiveId: 'StA 17/4' } },
      { actor: 'Renate Registratur', after: { archiveId: 'StA 17/4', proceedingId: objects.proceeding } },
    ]);
    const kept = await app.database.query('SELECT state FROM record_file WHERE id = $1', [objects.file]);
    expect(kept).toEqual([{ state: 'closed' }]);
    await app.database.query(`UPDATE record_file SET state = 'open' WHERE id = $1`, [objects.file]);
    await app.database.query(`UPDATE proceeding SET state = 'open' WHERE id = $1`, [objects.proceeding]);
  });

  it('leaves numbers of the file as they are', async () => {
    const { version } = await read('file');
    await change('file', version, { subject: 'Umbau', remark: 'neu' });
    const next = await app.get(OpenProceeding).execute(FOUNDER, { fileId: objects.file, subject: 'Zweiter' });
    expect(next.reference).toMatch(/-2$/);
    expect((await read('file')).values.get('subject')).toBe('Umbau');
  });

  it('keeps no file electronically only whose paper is lent', async () => {
    const loanId = await app
      .get(LendPaper)
      .lend(clerk, { fileId: objects.file, borrower: 'Rechtsamt', dueOn: '2199-12-30' });
    const { version, values } = await read('file');
    expect(values.get('medium')).not.toBe('001');
    const electronic = (): Promise<void> => change('file', version, { medium: '001', remark: 'ohne Papier' });
    await expect(electronic()).rejects.toMatchObject({
      code: 'RECORDS.PAPER_STILL_LENT',
      details: { borrower: 'Rechtsamt' },
    });
    expect((await read('file')).version).toBe(version);
    await app.get(LendPaper).giveBack(clerk, { fileId: objects.file, loanId });
    await electronic();
    await expect(
      app.get(LendPaper).lend(clerk, { fileId: objects.file, borrower: 'Rechtsamt', dueOn: '2199-12-30' }),
    ).rejects.toMatchObject({ code: 'RECORDS.FILE_WITHOUT_PAPER' });
  });
});
