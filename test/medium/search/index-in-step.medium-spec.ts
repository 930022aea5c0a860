import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type UserActor } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import { DecideDeletion, DeletionQueries, RequestDeletion } from '#modules/records/testing';
import { type SearchHit, SearchRecords, type SearchResult } from '#modules/search';
import { ChangeMetadata } from '../../../src/modules/records/application/metadata/change-metadata.js';
import { ChangeSubFiles } from '../../../src/modules/records/application/sub-files/change-sub-files.js';
import { OpenVolume } from '../../../src/modules/records/application/sub-files/open-volume.js';
import {
  createInstallation,
  type Installation,
  startApplication,
  type TestApplication,
  until,
} from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

let installation: Installation;
let app: TestApplication;
let office: Office;
let karla: UserActor;
let theo: UserActor;

const find = (q: string): Promise<SearchResult> => app.get(SearchRecords).execute(FOUNDER, { q }, undefined, 10);
const subjects = ({ items }: SearchResult): string[] => items.map(({ label }: SearchHit) => label.subject).sort();
/** All messages must have been delivered, none given up or waiting for another try. */
async function delivered(): Promise<void> {
  await app.delivered();
  expect(await app.database.query(`SELECT type, last_error FROM outbox_message WHERE state <> 'done'`)).toEqual([]);
}

async function deleted(fileId: string, objectKind: 'file' | 'document', objectId: string): Promise<void> {
  const requestId = await app.get(RequestDeletion).execute(karla, {
    ...{ fileId, objectKind, objectId },
    reason: 'Irrläufer',
    legalBasis: 'Art. 17 Abs. 1 DSGVO',
  });
  const { contentState } = await app.get(DeletionQueries).get(theo, requestId);
  await app.get(DecideDeletion).confirm(theo, { requestId, contentState: contentState ?? '' });
  await delivered();
}

beforeAll(async () => {
  installation = await createInstallation();
  app = await startApplication('worker', installation);
  office = await setUpOffice(app);
  const scope = [office.unit('63')];
  const asks = { 'records.read': scope, 'records.work': scope, 'records.request-deletion': scope };
  karla = userActorWith(asks, 'Karla Kunde');
  theo = userActorWith({ ...asks, 'records.confirm-deletion': scope }, 'Theo Teamleitung');
});

afterAll(async () => {
  await app.close();
  await installation.remove();
});

describe('the index in step with the records, through the outbox', () => {
  it('has another subject of a document as soon as it is changed', async () => {
    const { id } = await office.openFile('Umbenennung');
    const { documentId } = await office.addDocument({ fileId: id }, { subject: 'Dachgaube' });
    await delivered();
    expect(subjects(await find('Dachgaube'))).toEqual(['Dachgaube']);
    await app.get(ChangeMetadata).execute(FOUNDER, {
      ...{ fileId: id, objectKind: 'document', objectId: documentId, version: 0 },
      values: { subject: 'Zwerchhaus' },
    });
    await delivered();
    expect((await find('Dachgaube')).total).toBe(0);
    expect(subjects(await find('Zwerchhaus'))).toEqual(['Zwerchhaus']);
  });

  it('finds a file by the references of its sub-files and volumes, and by what its sub-files are called', async () => {
    const { id, reference } = await office.openFile('Gesamtschule');
    const subFileId = await app.get(ChangeSubFiles).open(FOUNDER, { fileId: id, subject: 'Tragwerksplanung' });
    await app.get(OpenVolume).execute(FOUNDER, { fileId: id, subFileId: null, after: 0 });
    await app.get(OpenVolume).execute(FOUNDER, { fileId: id, subFileId, after: 0 });
    await delivered();
    for (const q of [
      ...[`${reference}-T1`, `${reference} t1`, `${reference.slice(-9)}-T1`, `az:${reference}-T1`],
      ...[`${reference} Band 1`, `${reference} Bd. 1`, `${reference}-T1, Band 1`, `az:"${reference} Bd. 1"`],
      'Tragwerksplanung',
    ]) {
      expect([q, subjects(await find(q))]).toEqual([q, ['Gesamtschule']]);
    }
    for (const q of [`az:${reference}-T2`, `az:"${reference} Band 2"`]) expect((await find(q)).total).toBe(0);
    const [row] = await app.database.query<{ version: number }>('SELECT version FROM sub_file WHERE id = $1', [
      subFileId,
    ]);
    await app
      .get(ChangeSubFiles)
      .rename(FOUNDER, { fileId: id, subFileId, version: row?.version ?? 0, subject: 'Bodengutachten' });
    await delivered();
    expect(subjects(await find('Bodengutachten'))).toEqual(['Gesamtschule']);
    expect((await find('Tragwerksplanung')).total).toBe(0);
  });

  it('has nothing of a document that was deleted, nor of a file with all it held', async () => {
    const { id } = await office.openFile('Irrläuferakte');
    const pageTexts = ['Befund der Kniegelenksarthrose', 'Zweite Seite'];
    const one = await office.addDocument({ fileId: id }, { subject: 'Attest', pageTexts });
    const other = await office.addDocument({ fileId: id }, { subject: 'Gutachten', pageTexts });
    await delivered();
    expect((await find('Kniegelenksarthrose')).total).toBe(2);
    const rows = (entryId: string): Promise<unknown[]> =>
      app.database.query(
        `SELECT 'entry' FROM search_index.entry WHERE id = $1 UNION ALL SELECT 'page' FROM search_index.page WHERE document_id = $1
         UNION ALL SELECT 'reference' FROM search_index.reference WHERE entry_id = $1`,
        [entryId],
      );
    await deleted(id, 'document', one.documentId);
    expect(await rows(one.documentId)).toEqual([]);
    expect(subjects(await find('Kniegelenksarthrose'))).toEqual(['Gutachten']);
    await deleted(id, 'file', id);
    expect([...(await rows(id)), ...(await rows(other.documentId))]).toEqual([]);
    expect((await find('Kniegelenksarthrose')).total).toBe(0);
    expect((await find('Irrläuferakte')).total).toBe(0);
  });

  it('is built by the worker itself where an upgrade left it empty, and says so until it is complete', async () => {
    await office.openFile('Bestandsakte');
    await delivered();
    await app.database.query('UPDATE search_index.state SET needs_rebuild = true');
    await app.database.query('DELETE FROM search_index.entry');
    const unsure = await find('Bestandsakte');
    expect(unsure).toMatchObject({ total: 0, notes: [{ code: 'index-incomplete', text: '' }] });
    await app.close();
    app = await startApplication('worker', installation);
    await until(async () => (await find('Bestandsakte')).total === 1);
    expect((await find('Bestandsakte')).notes).toEqual([]);
  });
});
