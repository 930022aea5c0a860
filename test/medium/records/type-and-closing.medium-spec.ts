import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { FileTypeQueries, ReleaseFileType } from '#modules/file-types';
import { DraftFileType, typeContent, typeField } from '#modules/file-types/testing';
import { userActorWith } from '#modules/identity/testing';
import { OpenFile, RecordFileQueries } from '#modules/records';
import {
  ChangeFileTypeOfFile,
  CloseFile,
  CloseProceeding,
  FileDetailsQueries,
  FileLifeQueries,
  MarkChecklistItem,
  MarkInvalid,
  MoveRecords,
  type NewContact,
  NOBODY,
  PreviewTypeChange,
  WriteContact,
} from '#modules/records/testing';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { movingDesk, NOTHING } from './moving-desk.js';

const CONTENT = typeContent({
  title: 'Bauakte',
  planUnits: ['63'],
  confidentiality: '005',
  fields: [
    typeField('site', { label: 'Baugrundstück', searchable: true }),
    typeField('storeys', { label: 'Geschosse', kind: 'number' }),
    typeField('secret', { label: 'Vermerk' }),
  ],
  roles: [{ key: 'builder', title: 'Bauherrschaft', minimum: 1, maximum: 1 }],
  checklist: [
    { key: 'form', title: 'Bauantrag', help: '', documentType: 'Antrag', need: 'always', role: null, condition: null },
    {
      ...{ key: 'proof', title: 'Nachweis', help: '', documentType: 'Nachweis', need: 'optional' },
      ...{ role: 'builder', condition: null },
    },
  ],
});

describe('what the type of a file asks for', () => {
  let app: TestApplication;
  let office: Office;
  let typeVersionId: string;
  let cleared: UserActor;
  let uncleared: UserActor;

  beforeAll(async () => {
    app = await startApplication('tool');
    office = await setUpOffice(app);
    typeVersionId = await app
      .get(DraftFileType)
      .execute(FOUNDER, { key: 'bau', content: CONTENT, isNextVersion: false });
    const { revision } = await app.get(FileTypeQueries).version(FOUNDER, typeVersionId);
    await app.get(ReleaseFileType).execute(FOUNDER, typeVersionId, revision);
    const scope = [office.unit('63')];
    const rights = Object.fromEntries(
      ['read', 'work', 'file', 'open-file'].map((right) => [`records.${right}`, scope]),
    );
    cleared = userActorWith(rights, 'Karla Kunde', { levels: ['003', '002', '005'] });
    uncleared = userActorWith(rights, 'Uwe Unbefugt');
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
  });

  const levelOf = async (id: string): Promise<unknown> =>
    (
      await app.database.query<{ level: string }>('SELECT confidentiality AS level FROM record_file WHERE id = $1', [
        id,
      ])
    )[0]?.level;
  const change = (actor: UserActor, fileId: string): Promise<void> =>
    app.get(ChangeFileTypeOfFile).execute(actor, { fileId, typeVersionId, revision: 0, values: {} });
  const obstacles = async (id: string): Promise<unknown[]> =>
    (await app.get(FileLifeQueries).get(cleared, id)).obstacles.map(({ kind, label }) => [kind, label]);
  const close = async (fileId: string): Promise<void> => {
    const { version } = await app.get(FileLifeQueries).get(cleared, fileId);
    await app.get(CloseFile).execute(cleared, { fileId, version });
  };

  it('makes a file as confidential as the type, shown before, and only by whoever is cleared for it himself', async () => {
    const { id } = await office.openFile('Vor den Arten');
    const target = { typeVersionId, revision: 0 };
    const above = { code: 'RECORDS.LEVEL_ABOVE_CLEARANCE', details: { level: '005' } };
    await expect(app.get(PreviewTypeChange).execute(uncleared, id, target)).rejects.toMatchObject(above);
    await expect(change(uncleared, id)).rejects.toMatchObject(above);
    expect(await levelOf(id)).toBe('003');
    expect(await app.get(PreviewTypeChange).execute(cleared, id, target)).toMatchObject({
      raised: { from: '003', to: '005' },
    });
    await change(cleared, id);
    expect(await levelOf(id)).toBe('005');
    expect((await app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Karla Kunde',
      action: 'records.confidentiality-changed',
      before: { confidentiality: '003' },
      after: { confidentiality: '005' },
    });
    expect(await app.outboxOf(id)).toContain('records.confidentiality-changed');
    const stricter = await office.openFile('Streng geheim');
    await app.database.query(`UPDATE record_file SET own_confidentiality = '004' WHERE id = $1`, [stricter.id]);
    await app.get(ChangeFileTypeOfFile).execute(FOUNDER, { fileId: stricter.id, ...target, values: {} });
    expect(await levelOf(stricter.id)).toBe('004');
    const place = { planUnitId: office.planUnit('631'), leadUnitId: office.unit('63'), subject: 'x', typeVersionId };
    await expect(app.get(OpenFile).execute(uncleared, place)).rejects.toMatchObject(above);
  });

  it('lets no more have a role than the type allows', async () => {
    const { id: fileId } = await office.openFile('Zwei Bauherren');
    for (const name of ['Hürlimann', 'Özdemir'])
      await app
        .get(WriteContact)
        .execute(FOUNDER, { fileId, contact: { ...NOBODY, name, role: 'Bauherrin', roleKey: 'builder' } });
    const full = { code: 'RECORDS.CONTACT_ROLE_FULL' };
    await expect(
      app.get(PreviewTypeChange).execute(cleared, fileId, { typeVersionId, revision: 0 }),
    ).rejects.toMatchObject(full);
    await expect(change(cleared, fileId)).rejects.toMatchObject(full);
    expect(await levelOf(fileId)).toBe('003');
  });

  it('keeps a file from being closed that lacks contacts and documents, but not one that is invalid', async () => {
    const { id } = await office.openFile('Unvollständig');
    const filed = await office.addDocument(
      { fileId: id, newProceedingSubject: 'Entwurf' },
      { type: 'Bescheid', state: 'draft' },
    );
    await change(cleared, id);
    expect(await obstacles(id)).toEqual([
      ['open-proceeding', expect.stringContaining('Entwurf')],
      ['unfinished-draft', expect.stringContaining('Bauantrag Einfamilienhaus')],
      ['missing-contact', 'Bauherrschaft (0/1)'],
      ['missing-document', 'Bauantrag'],
    ]);
    await expect(close(id)).rejects.toMatchObject({ details: { 'missing-contact': 1, 'missing-document': 1 } });
    await app
      .get(MarkInvalid)
      .execute(cleared, { fileId: id, objectKind: 'file', objectId: id, reason: 'Versehentlich angelegt' });
    expect(await obstacles(id)).toEqual([['open-proceeding', expect.stringContaining('Entwurf')]]);
    await expect(close(id)).rejects.toMatchObject({ details: { 'open-proceeding': 1 } });
    await app.get(CloseProceeding).execute(cleared, { fileId: id, proceedingId: filed.proceedingId ?? '' });
    await close(id);
    expect(await app.get(FileLifeQueries).get(cleared, id)).toMatchObject({
      state: 'retention-running',
      obstacles: [],
    });
  });

  it('keeps no file open for a draft in a proceeding that is invalid', async () => {
    const { id } = await office.openFile('Vorgang ungültig');
    const { proceedingId } = await office.addDocument(
      { fileId: id, newProceedingSubject: 'Falsch' },
      { state: 'draft' },
    );
    const about = { fileId: id, objectKind: 'proceeding', objectId: proceedingId ?? '' } as const;
    await app.get(MarkInvalid).execute(cleared, { ...about, reason: 'Falsche Akte' });
    expect(await obstacles(id)).toEqual([]);
    await close(id);
  });

  describe('when its file is merged into another one', () => {
    const person = (name: string, role: string, more: Partial<NewContact> = {}) => ({
      name,
      role,
      roleKey: null,
      ...more,
    });
    const openTyped = async (
      values: object,
      contacts: (Partial<NewContact> & Pick<NewContact, 'role' | 'roleKey'>)[],
    ): Promise<string> => {
      const place = { planUnitId: office.planUnit('631'), leadUnitId: office.unit('63') };
      const typing = { typeVersionId, values: { ...values }, contacts };
      return (await app.get(OpenFile).execute(FOUNDER, { ...place, subject: 'Am Hang', ...typing })).id;
    };
    const said = async (id: string): Promise<object> => {
      const { contacts, typed } = await app.get(FileDetailsQueries).get(FOUNDER, id);
      const { parties } = await app.get(RecordFileQueries).get(FOUNDER, id);
      return { contacts: contacts.map(({ version: _, ...contact }) => contact), values: typed?.values, parties };
    };
    const builder = person('Hürlimann', 'Bauherrin', { roleKey: 'builder' });
    const markProof = async (fileId: string): Promise<void> => {
      const { documentId } = await office.addDocument({ fileId });
      const [contact] = (await app.get(FileDetailsQueries).get(FOUNDER, fileId)).contacts;
      await app.get(MarkChecklistItem).execute(FOUNDER, {
        ...{ fileId, itemKey: 'proof', contactId: contact?.id ?? null, documentId, waivedReason: '' },
      });
    };

    it('goes along: nobody is doubled, what differs is chosen, and undoing gives everything back', async () => {
      const desk = movingDesk(app);
      const weber = person('Weber', 'Architekt', { birthDate: '1970-02-01' });
      const source = await openTyped({ site: 'Am Hang 3', storeys: 2 }, [builder, weber, person('Schmidt', 'Nachbar')]);
      const target = await openTyped({ site: 'Am Hang 5' }, [builder, { ...weber, birthDate: '1970-01-02' }]);
      await markProof(source);
      const before = [await said(source), await said(target)];
      const merge = { ...NOTHING, kind: 'merge', sourceId: source, targetId: target } as const;
      const seen = await desk.preview(merge);
      expect(seen.details).toMatchObject({
        contacts: {
          same: [{ source: { name: 'Hürlimann' } }],
          added: [{ name: 'Schmidt' }],
          conflicts: [{ source: { birthDate: '1970-02-01' }, target: { birthDate: '1970-01-02' } }],
        },
        values: { taken: [{ value: 2 }], conflicts: [{ source: 'Am Hang 3', target: 'Am Hang 5' }], left: [] },
      });
      expect(seen.obstacles).toMatchObject([{ kind: 'undecided', count: 2, labels: ['Weber', 'Baugrundstück'] }]);
      await expect(desk.carryOut(merge)).rejects.toMatchObject({ code: 'RECORDS.MOVE_OBSTRUCTED' });
      const item = seen.details?.contacts.conflicts[0]?.item ?? '';
      const chosen = { ...merge, choices: new Map([[item, 'both'] as const, ['field:site', 'source'] as const]) };
      const { fingerprint } = await desk.preview(chosen);
      const other = { ...merge, choices: new Map([[item, 'target'] as const, ['field:site', 'source'] as const]) };
      await expect(
        app.get(MoveRecords).execute(FOUNDER, { ...other, fingerprint, reason: 'Dieselbe Sache' }),
      ).rejects.toMatchObject({ code: 'RECORDS.MOVE_CHANGED_MEANWHILE' });
      const { moveId } = await desk.carryOut(chosen);
      expect(await said(target)).toMatchObject({
        contacts: [
          { name: 'Hürlimann', roleKey: 'builder' },
          { name: 'Weber', birthDate: '1970-01-02' },
          { name: 'Schmidt', role: 'Nachbar' },
          { name: 'Weber', birthDate: '1970-02-01' },
        ],
        values: { site: 'Am Hang 3', storeys: 2 },
        parties: [{ name: 'Hürlimann' }, { name: 'Weber' }, { name: 'Schmidt' }, { name: 'Weber' }],
      });
      const { typed } = await app.get(FileDetailsQueries).get(FOUNDER, target);
      expect(typed?.checklist).toContainEqual(expect.objectContaining({ state: 'there', isAssigned: true }));
      expect((await app.journalOf(target)).map(({ action }) => action)).toEqual(
        expect.arrayContaining(['records.contact-added', 'records.fields-changed', 'records.content-moved-in']),
      );
      expect((await app.journalOf(target)).find(({ before: was }) => was?.['Geschosse'] === null)).toMatchObject({
        before: { Baugrundstück: 'Am Hang 5' },
        after: { Baugrundstück: 'Am Hang 3', Geschosse: 2 },
      });
      await desk.undo(source, moveId);
      expect([await said(source), await said(target)]).toEqual(before);
      const again = { ...merge, choices: new Map([[item, 'source'] as const, ['field:site', 'target'] as const]) };
      const replaced = await desk.carryOut(again);
      expect(await said(target)).toMatchObject({
        contacts: [{}, { name: 'Weber', birthDate: '1970-02-01' }, { name: 'Schmidt' }],
        values: { site: 'Am Hang 5', storeys: 2 },
      });
      await desk.undo(source, replaced.moveId);
      expect([await said(source), await said(target)]).toEqual(before);
    });

    it('says nothing of one person that was said of another, whoever has the role afterwards', async () => {
      const desk = movingDesk(app);
      const [source, target] = [await openTyped({}, [builder]), await openTyped({}, [{ ...builder, name: 'Yildiz' }])];
      await markProof(source);
      const marks = (): Promise<unknown[]> =>
        app.database.query(
          'SELECT file_id AS "fileId", contact_id AS "contactId" FROM checklist_mark WHERE file_id IN ($1, $2)',
          [source, target],
        );
      const everything = async (): Promise<unknown[]> => [await said(source), await said(target), await marks()];
      const before = await everything();
      const merge = { ...NOTHING, kind: 'merge', sourceId: source, targetId: target } as const;
      const item = (await desk.preview(merge)).details?.contacts.conflicts[0]?.item ?? '';
      for (const [side, there, came] of [
        ['target', 'builder', undefined],
        ['source', null, 'builder'],
        ['both', 'builder', null],
      ] as const) {
        const { moveId } = await desk.carryOut({ ...merge, choices: new Map([[item, side]]) });
        const [yildiz, huerlimann] = (await app.get(FileDetailsQueries).get(FOUNDER, target)).contacts;
        expect(yildiz).toMatchObject({ name: 'Yildiz', role: 'Bauherrin', roleKey: there });
        expect(huerlimann?.roleKey).toBe(came);
        expect(await marks()).toEqual(came === undefined ? [] : [{ fileId: target, contactId: huerlimann?.id }]);
        await desk.undo(source, moveId);
        expect(await everything()).toEqual(before);
      }
      const demoted = (await app.journalOf(target)).find(({ after }) => after?.['roleKey'] === null);
      expect(demoted?.before).toMatchObject({ name: 'Yildiz', roleKey: 'builder' });
    });

    it('stays readable there where the other file has no type, or its role is taken', async () => {
      const source = await openTyped({ site: 'Am Hang 3' }, [builder]);
      const { id: untyped } = await office.openFile('Ohne Art');
      const target = await openTyped({}, [{ ...builder, name: 'Yildiz' }]);
      const desk = movingDesk(app);
      const into = (targetId: string) => ({ ...NOTHING, kind: 'merge', sourceId: source, targetId }) as const;
      expect((await desk.preview(into(target))).details?.contacts.conflicts).toMatchObject([{ reason: 'role-full' }]);
      await app.database.query(`UPDATE record_file SET own_confidentiality = '005' WHERE id = $1`, [untyped]);
      expect((await desk.preview(into(untyped))).details?.values.left).toMatchObject([{ reason: 'no-type' }]);
      await desk.carryOut(into(untyped));
      expect(await said(untyped)).toMatchObject({ contacts: [{ name: 'Hürlimann', roleKey: null }] });
      expect(await said(source)).toMatchObject({ values: { site: 'Am Hang 3' }, contacts: [{ name: 'Hürlimann' }] });
    });
  });
});
