import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileTypeQueries, FileTypes, ImportFileType, ReleaseFileType } from '#modules/file-types';
import {
  ChangeFileType,
  DiscardFileTypeDraft,
  DraftFileType,
  ExportFileType,
  RetireFileType,
  typeContent,
  typeField,
} from '#modules/file-types/testing';
import { userActorWith } from '#modules/identity/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';

const MANAGER = userActorWith({ 'file-types.read': 'all', 'file-types.manage': 'all' }, 'Rosalinde Käfer');
const READER = userActorWith({ 'file-types.read': 'all' }, 'Karl Kunde');

describe('file types', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('tool', installation);
    office = await setUpOffice(app);
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  const draft = (key: string, isNextVersion = false, fields = [typeField('child')]): Promise<string> =>
    app.get(DraftFileType).execute(MANAGER, { key, content: typeContent({ title: key, fields }), isNextVersion });
  const revisionOf = async (id: string): Promise<number> =>
    (await app.get(FileTypeQueries).version(MANAGER, id)).revision;
  const release = async (id: string): Promise<void> =>
    app.get(ReleaseFileType).execute(MANAGER, id, await revisionOf(id));
  const stateOf = async (id: string): Promise<string> => (await app.get(FileTypeQueries).version(MANAGER, id)).state;

  it('go from draft to release to the next version, one draft and one released version at a time', async () => {
    const first = await draft('wohngeld');
    await expect(draft('wohngeld')).rejects.toMatchObject({ code: 'FILE_TYPES.KEY_TAKEN' });
    await expect(draft('wohngeld', true)).rejects.toMatchObject({ code: 'FILE_TYPES.DRAFT_EXISTS' });
    await release(first);
    const second = await draft('wohngeld', true);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['released', 'draft']);
    await release(second);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['superseded', 'released']);
    const { fileTypeId } = await app.get(FileTypeQueries).version(MANAGER, first);
    expect((await app.journalOf(fileTypeId)).map(({ action }) => action)).toEqual([
      'file-types.drafted',
      'file-types.released',
      'file-types.drafted',
      'file-types.released',
    ]);
    expect(await app.outboxOf(fileTypeId)).toHaveLength(4);
  });

  it('never change once released, not even past the program', async () => {
    const id = await draft('fest');
    await release(id);
    await expect(
      app.get(ChangeFileType).execute(MANAGER, id, await revisionOf(id), typeContent({ title: 'Anders' })),
    ).rejects.toMatchObject({ code: 'FILE_TYPES.STATE_REFUSES' });
    await expect(app.database.query(`UPDATE file_type_version SET content = '{}' WHERE id = $1`, [id])).rejects.toThrow(
      'never changed',
    );
    await expect(app.database.query('DELETE FROM file_type_version WHERE id = $1', [id])).rejects.toThrow(
      'never changed',
    );
  });

  it('are changed on the revision that was read, and say before and after in the journal', async () => {
    const id = await draft('kita');
    const revision = await revisionOf(id);
    const content = typeContent({ title: 'Kita', fields: [typeField('child', { label: 'Kind' })] });
    const after = await app.get(ChangeFileType).execute(MANAGER, id, revision, content);
    expect(after).toBeGreaterThan(revision);
    expect(await app.get(ChangeFileType).execute(MANAGER, id, after, content)).toBe(after);
    await expect(app.get(ChangeFileType).execute(MANAGER, id, revision, content)).rejects.toMatchObject({
      code: 'FILE_TYPES.CHANGED_MEANWHILE',
    });
    const { fileTypeId } = await app.get(FileTypeQueries).version(MANAGER, id);
    expect((await app.journalOf(fileTypeId)).at(-1)).toMatchObject({
      action: 'file-types.changed',
      before: { title: 'kita', 'fields.child': { label: 'child' } },
      after: { title: 'Kita', 'fields.child': { label: 'Kind' } },
    });
    await expect(app.get(ChangeFileType).execute(MANAGER, id, after, { fields: 'x' })).rejects.toMatchObject({
      code: 'FILE_TYPES.INVALID',
      details: { faults: expect.arrayContaining(['/fields list-expected']) as unknown },
    });
  });

  it('are not released with faults, which are named with their places', async () => {
    const id = await draft('luecken', false, [typeField('a', { label: '' }), typeField('a', { label: 'B' })]);
    await expect(release(id)).rejects.toMatchObject({
      code: 'FILE_TYPES.NOT_READY',
      details: { faults: ['/fields/1/key key-taken /fields/0/key', '/fields/0/label label-missing'] },
    });
    expect(await stateOf(id)).toBe('draft');
  });

  it('keep what a key means from version to version', async () => {
    await release(await draft('hund'));
    const next = await draft('hund', true, [typeField('child', { kind: 'date' })]);
    await expect(release(next)).rejects.toMatchObject({
      details: { faults: ['/fields/0/kind kind-changed text'] },
    });
  });

  it('are released once, however many press at the same time', async () => {
    const id = await draft('eilig');
    const revision = await revisionOf(id);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => app.get(ReleaseFileType).execute(MANAGER, id, revision)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const begun = await Promise.allSettled(Array.from({ length: 5 }, () => draft('eilig', true)));
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('show drafts only to those who design them, and are designed by nobody else', async () => {
    const id = await draft('geheim');
    await expect(app.get(FileTypeQueries).version(READER, id)).rejects.toMatchObject({ code: 'FILE_TYPES.NOT_FOUND' });
    expect((await app.get(FileTypeQueries).list(READER)).map(({ key }) => key)).not.toContain('geheim');
    expect((await app.get(FileTypeQueries).list(MANAGER)).map(({ key }) => key)).toContain('geheim');
    await expect(app.get(FileTypes).get(id)).rejects.toMatchObject({ code: 'FILE_TYPES.NOT_FOUND' });
    await expect(app.get(ReleaseFileType).execute(READER, id, 1)).rejects.toMatchObject({
      code: 'IDENTITY.PERMISSION_MISSING',
    });
    await expect(app.get(ChangeFileType).execute(READER, id, 1, {})).rejects.toMatchObject({
      code: 'IDENTITY.PERMISSION_MISSING',
    });
    await app.get(DiscardFileTypeDraft).execute(MANAGER, id, 1);
    expect((await app.get(FileTypeQueries).list(MANAGER)).map(({ key }) => key)).not.toContain('geheim');
  });

  it('are offered where they belong, and not when they are retired', async () => {
    const content = typeContent({ title: 'Bau', planUnits: ['63'], offices: ['63'] });
    const id = await app.get(DraftFileType).execute(MANAGER, { key: 'bau', content, isNextVersion: false });
    await release(id);
    const offered = async (mark: string, unit: string): Promise<boolean> =>
      (await app.get(FileTypes).offered({ planUnitId: office.planUnit(mark), leadUnitId: office.unit(unit) })).some(
        (version) => version.id === id,
      );
    expect(await offered('631', '63.1')).toBe(true);
    expect(await offered('5', '63')).toBe(false);
    expect(await offered('631', '50')).toBe(false);
    const { fileTypeId } = await app.get(FileTypeQueries).version(MANAGER, id);
    await app.get(RetireFileType).execute(MANAGER, fileTypeId, 1, true);
    expect(await offered('631', '63.1')).toBe(false);
    await expect(
      app.get(FileTypes).forPlace(id, { planUnitId: office.planUnit('631'), leadUnitId: office.unit('63') }),
    ).rejects.toMatchObject({ code: 'FILE_TYPES.TAKES_NO_FILES' });
  });

  it('travel as files: out, in again elsewhere, and with a fault nothing is made', async () => {
    const id = await draft('reise');
    await release(id);
    const { content, fileName } = await app.get(ExportFileType).execute(READER, id);
    expect(fileName).toBe('reise-1.json');
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const again = await app.get(ImportFileType).execute(MANAGER, { bytes: bytes(content), dryRun: true });
    expect(again).toMatchObject({ faults: [], follows: 1, differences: 0, versionId: null });
    const counts = async (): Promise<unknown> =>
      app.database.query(
        'SELECT (SELECT count(*) FROM file_type) AS types, (SELECT count(*) FROM file_type_version) AS versions',
      );
    const before = await counts();
    const broken = content.replace('"child"', '"Child"').replace('"case"', '"box"');
    const refused = await app.get(ImportFileType).execute(MANAGER, { bytes: bytes(broken), dryRun: false });
    expect(refused.versionId).toBeNull();
    expect(refused.faults.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/fields/0/key key-invalid',
      '/kind value-unknown',
    ]);
    expect(await counts()).toEqual(before);
    const moved = await app
      .get(ImportFileType)
      .execute(MANAGER, { bytes: bytes(content.replaceAll('reise', 'weit')), dryRun: false });
    expect(moved).toMatchObject({ key: 'weit', follows: null, faults: [] });
    expect(await stateOf(moved.versionId ?? '')).toBe('draft');
  });
});
