import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { FileTypeQueries, ReleaseFileType } from '#modules/file-types';
import { DraftFileType, typeContent, typeField } from '#modules/file-types/testing';
import { userActorWith } from '#modules/identity/testing';
import { OpenFile, RecordFileQueries } from '#modules/records';
import {
  ChangeFields,
  ChangeFileTypeOfFile,
  FileDetailsQueries,
  FileLifeQueries,
  FileUnderTab,
  MarkChecklistItem,
  type NewContact,
  NOBODY,
  PreviewTypeChange,
  RemoveContact,
  WriteContact,
} from '#modules/records/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

const CONTENT = typeContent({
  title: 'Bauakte',
  planUnits: ['63'],
  naming: '{builder} – {site}',
  retention: { years: 99, reason: 'Bestand des Gebäudes' },
  confidentiality: '002',
  fields: [
    typeField('site', { label: 'Baugrundstück', required: true, searchable: true, inList: true }),
    typeField('storeys', { label: 'Geschosse', kind: 'number', minimum: 1 }),
    typeField('secret', { label: 'Vermerk' }),
  ],
  roles: [{ key: 'builder', title: 'Bauherrschaft', minimum: 1, maximum: 1 }],
  tabs: [{ key: 'plans', title: 'Pläne' }],
  checklist: [
    { key: 'form', title: 'Bauantrag', help: '', documentType: 'Antrag', need: 'always', role: null, condition: null },
    {
      key: 'proof',
      title: 'Nachweis',
      help: '',
      documentType: 'Nachweis',
      need: 'closing',
      role: 'builder',
      condition: null,
    },
  ],
});
const BUILDER: NewContact = { ...NOBODY, name: 'Hürlimann', givenName: 'Änne', role: 'Bauherrin', roleKey: 'builder' };

describe('details of files', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let versionId: string;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('tool', installation);
    office = await setUpOffice(app);
    versionId = await release('bauakte', CONTENT);
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  async function release(key: string, content: typeof CONTENT, isNextVersion = false): Promise<string> {
    const id = await app.get(DraftFileType).execute(FOUNDER, { key, content, isNextVersion });
    await app.get(ReleaseFileType).execute(FOUNDER, id, (await app.get(FileTypeQueries).version(FOUNDER, id)).revision);
    return id;
  }

  const open = async (
    values: Record<string, unknown> = { site: 'Mühlenstraße 14' },
    more: { mark?: string; subject?: string; contacts?: NewContact[] } = {},
  ): Promise<string> => {
    const { mark = '631', subject = '', contacts = [BUILDER] } = more;
    const place = { planUnitId: office.planUnit(mark), leadUnitId: office.unit('63') };
    return (await app.get(OpenFile).execute(FOUNDER, { ...place, subject, typeVersionId: versionId, values, contacts }))
      .id;
  };
  const details = (id: string) => app.get(FileDetailsQueries).get(FOUNDER, id);
  const found = async (q: string): Promise<string[]> =>
    (await app.get(RecordFileQueries).list(FOUNDER, { q }, undefined, 50)).items.map(({ id }) => id);

  it('make name, retention and level of a file that is opened with a type', async () => {
    const id = await open();
    expect(await app.get(RecordFileQueries).get(FOUNDER, id)).toMatchObject({
      subject: 'Änne Hürlimann – Mühlenstraße 14',
      fileType: 'Bauakte',
      retentionYears: 99,
      parties: [{ name: 'Änne Hürlimann', role: 'Bauherrin' }],
    });
    expect(await app.database.query('SELECT confidentiality FROM record_file WHERE id = $1', [id])).toEqual([
      { confidentiality: '002' },
    ]);
    expect((await app.journalOf(id)).map(({ action }) => action)).toEqual([
      'records.file-opened',
      'records.fields-changed',
    ]);
    expect(await app.outboxOf(id)).toEqual(['records.file-opened', 'records.file-details-changed']);
  });

  it('keep the file as long as its type says, not as long as its plan unit does', async () => {
    const id = await open();
    expect((await app.get(FileLifeQueries).get(FOUNDER, id)).rule).toEqual({
      kind: 'years',
      years: 99,
      start: 'year-end',
    });
  });

  it('refuse values that do not suit, places where the type does not belong, and too many in a role; nothing is opened', async () => {
    const count = async (): Promise<unknown> => app.database.query('SELECT count(*) FROM record_file');
    const before = await count();
    await expect(open({ storeys: 0, color: 'red' })).rejects.toMatchObject({
      code: 'FILE_TYPES.VALUES_INVALID',
      details: { faults: ['site missing', 'storeys too-small 1', 'color unknown-field'] },
    });
    await expect(open(undefined, { mark: '5' })).rejects.toMatchObject({ code: 'FILE_TYPES.ELSEWHERE' });
    await expect(open(undefined, { contacts: [BUILDER, BUILDER] })).rejects.toMatchObject({
      code: 'RECORDS.CONTACT_ROLE_FULL',
    });
    expect(await count()).toEqual(before);
  });

  it('are found by searchable values and by contacts, also after a change, and by nothing else', async () => {
    const id = await open({ site: 'Kastanienhöfe', secret: 'Geheimnis' });
    expect(await found('Kastanienhöfe')).toEqual([id]);
    expect(await found('Geheimnis')).toEqual([]);
    const { typed } = await details(id);
    await app
      .get(ChangeFields)
      .execute(FOUNDER, { fileId: id, revision: typed?.revision ?? 0, values: { site: 'Lindenwinkel' } });
    expect(await found('Lindenwinkel')).toEqual([id]);
    await app.get(WriteContact).execute(FOUNDER, {
      fileId: id,
      contact: { ...NOBODY, institution: 'Statikbüro Xylander', role: 'Statik', roleKey: null },
    });
    expect(await found('Xylander')).toEqual([id]);
    expect((await app.journalOf(id)).at(-2)).toMatchObject({
      action: 'records.fields-changed',
      before: { Baugrundstück: 'Kastanienhöfe', Vermerk: 'Geheimnis' },
      after: { Baugrundstück: 'Lindenwinkel', Vermerk: null },
    });
  });

  it('are changed by one at a time: whoever read an earlier revision is told', async () => {
    const id = await open();
    const { typed } = await details(id);
    const input = { fileId: id, revision: typed?.revision ?? 0 };
    const outcomes = await Promise.allSettled(
      ['A', 'B', 'C'].map((site) => app.get(ChangeFields).execute(FOUNDER, { ...input, values: { site } })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'RECORDS.FIELDS_CHANGED_MEANWHILE' },
    });
  });

  it('are carried out once a request', async () => {
    const id = await open();
    const request = { id: '00000000-0000-7000-8000-00000000abcd', fileId: id, contact: { ...BUILDER, roleKey: null } };
    const first = await app.get(WriteContact).execute(FOUNDER, request);
    expect(await app.get(WriteContact).execute(FOUNDER, request)).toBe(first);
    expect((await details(id)).contacts).toHaveLength(2);
  });

  it('are nobody else’s business', async () => {
    const id = await open();
    const scope = [office.unit('50')];
    const stranger = userActorWith({ 'records.read': scope, 'records.file': scope }, 'Fremde');
    const reader = userActorWith({ 'records.read': [office.unit('63')] }, 'Leserin');
    await expect(app.get(FileDetailsQueries).get(stranger, id)).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
    for (const actor of [stranger, reader]) {
      await expect(
        app.get(ChangeFields).execute(actor, { fileId: id, revision: 1, values: { site: 'x' } }),
      ).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_FOUND' });
      await expect(app.get(WriteContact).execute(actor, { fileId: id, contact: BUILDER })).rejects.toMatchObject({
        code: 'RECORDS.FILE_NOT_FOUND',
      });
    }
    expect(await app.get(FileDetailsQueries).listed(stranger, 'bauakte', [id])).toEqual([]);
    expect(await app.get(FileDetailsQueries).uses(stranger)).toEqual([]);
    expect(await app.get(FileDetailsQueries).listed(reader, 'bauakte', [id])).toEqual([
      { fileId: id, values: { site: 'Mühlenstraße 14' } },
    ]);
  });

  it('say what is there and what is missing, by type, by assignment or because it is not needed', async () => {
    const id = await open();
    const states = async (): Promise<unknown> =>
      (await details(id)).typed?.checklist.map(({ item, state }) => [item.key, state]);
    expect(await states()).toEqual([
      ['form', 'missing'],
      ['proof', 'missing'],
    ]);
    await office.addDocument({ fileId: id });
    const { documentId } = await office.addDocument({ fileId: id }, { type: 'Anschreiben', source: 'letter' });
    expect(await states()).toEqual([
      ['form', 'there'],
      ['proof', 'missing'],
    ]);
    const [contact] = (await details(id)).contacts;
    const line = { fileId: id, itemKey: 'proof', contactId: contact?.id ?? null };
    await app.get(MarkChecklistItem).execute(FOUNDER, { ...line, documentId, waivedReason: '' });
    expect(await states()).toEqual([
      ['form', 'there'],
      ['proof', 'there'],
    ]);
    await app.get(MarkChecklistItem).execute(FOUNDER, { ...line, documentId: null, waivedReason: 'Bagatelle' });
    expect(await states()).toEqual([
      ['form', 'there'],
      ['proof', 'waived'],
    ]);
    await expect(
      app.get(MarkChecklistItem).execute(FOUNDER, { ...line, contactId: null, documentId, waivedReason: '' }),
    ).rejects.toMatchObject({ code: 'RECORDS.CHECKLIST_ITEM_UNKNOWN' });
    await app
      .get(RemoveContact)
      .execute(FOUNDER, { fileId: id, contactId: contact?.id ?? '', version: contact?.version ?? 0 });
    expect((await details(id)).typed).toMatchObject({
      checklist: [{ item: { key: 'form' } }],
      missingContacts: [{ key: 'builder', present: 0 }],
    });
  });

  it('file documents under register tabs of the type', async () => {
    const id = await open();
    const { documentId } = await office.addDocument({ fileId: id }, { source: 'plan' });
    await app.get(FileUnderTab).execute(FOUNDER, { fileId: id, objectId: documentId, tabKey: 'plans' });
    expect((await details(id)).typed?.places).toEqual([{ objectId: documentId, tabKey: 'plans' }]);
    await expect(
      app.get(FileUnderTab).execute(FOUNDER, { fileId: id, objectId: documentId, tabKey: 'photos' }),
    ).rejects.toMatchObject({ code: 'RECORDS.REGISTER_TAB_UNKNOWN' });
    await expect(
      app.get(FileUnderTab).execute(FOUNDER, { fileId: await open(), objectId: documentId, tabKey: 'plans' }),
    ).rejects.toMatchObject({ code: 'RECORDS.DOCUMENT_NOT_FOUND' });
  });

  it('keep their version until somebody takes the newer one, shown before with what gets lost', async () => {
    const id = await open({ site: 'Am Anger', secret: 'alt' });
    const old = await office.openFile('Vor den Arten', { parties: ['Alte Partei'] });
    const former = versionId;
    const fields = [...CONTENT.fields.slice(0, 2), typeField('access', { label: 'Zufahrt', required: true })];
    versionId = await release('bauakte', { ...CONTENT, fields, tabs: [] }, true);
    const { typed } = await details(id);
    expect(typed).toMatchObject({ version: { id: former, number: 1 }, newerVersionId: versionId });
    const target = { typeVersionId: versionId, revision: typed?.revision ?? 0 };
    // somebody is at work in the file: whoever only looks does not wait for him
    const busy = app.get(DataSource).createQueryRunner();
    await busy.startTransaction();
    await busy.query('SELECT 1 FROM record_file WHERE id = $1 FOR UPDATE', [id]);
    const preview = await app.get(PreviewTypeChange).execute(FOUNDER, id, target);
    await busy.rollbackTransaction();
    await busy.release();
    expect(preview.change).toMatchObject({ values: { site: 'Am Anger' }, lost: [{ reason: 'field-gone' }] });
    expect(preview.faults).toMatchObject([{ field: 'access', code: 'missing' }]);
    const change = app.get(ChangeFileTypeOfFile);
    await expect(
      change.execute(FOUNDER, { fileId: id, ...target, values: preview.change.values }),
    ).rejects.toMatchObject({
      code: 'FILE_TYPES.VALUES_INVALID',
    });
    await change.execute(FOUNDER, { fileId: id, ...target, values: { ...preview.change.values, access: 'Süden' } });
    expect((await details(id)).typed).toMatchObject({
      version: { number: 2 },
      values: { access: 'Süden' },
      newerVersionId: null,
    });
    expect((await app.journalOf(id)).at(-1)).toMatchObject({
      action: 'records.file-type-changed',
      before: { typeVersion: 1, Vermerk: 'alt' },
      after: { typeVersion: 2, Zufahrt: 'Süden', Vermerk: null },
    });

    expect((await details(old.id)).contacts).toMatchObject([{ displayName: 'Alte Partei', role: 'Bauherrin' }]);
    const first = { fileId: old.id, typeVersionId: versionId, revision: 0, values: { site: 'Anger', access: 'Ost' } };
    await change.execute(FOUNDER, first);
    await expect(change.execute(FOUNDER, first)).rejects.toMatchObject({ code: 'RECORDS.FIELDS_CHANGED_MEANWHILE' });
    expect(await app.get(RecordFileQueries).get(FOUNDER, old.id)).toMatchObject({ fileType: 'Bauakte' });
  });
});
