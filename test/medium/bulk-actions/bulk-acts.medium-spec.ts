import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readSheets from 'read-excel-file/node';
import type { UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { BeginBulkRun } from '#modules/bulk-actions';
import { BulkRunQueries, ExportFileList } from '#modules/bulk-actions/testing';
import { FileTypeQueries, ReleaseFileType } from '#modules/file-types';
import { DraftFileType, typeContent, typeField } from '#modules/file-types/testing';
import { ActorResolver } from '#modules/identity';
import { OpenProceeding, RecordFileQueries } from '#modules/records';
import { ChangeFileTypeOfFile, FileDetailsQueries, ReferenceQueries } from '#modules/records/testing';
import { JournalReader } from '#platform/journal';
import { SetConfidentiality } from '../../../src/modules/records/application/access/set-confidentiality.js';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { BulkDesk } from './bulk-desk.js';

describe('acts on many files', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let desk: BulkDesk;
  /** Opens files in both offices. */
  let paula: UserActor;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('worker', installation);
    office = await setUpOffice(app);
    desk = new BulkDesk(app, office);
    await desk.open();
    const roles = ['63', '50'].map((unit) => ({ role: 'team-lead' as const, unitId: office.unit(unit) }));
    const { id } = await app.users.create('paula', roles);
    const actor = await app.get(ActorResolver).ofUser(id);
    if (!actor) throw new Error('The test has no such user');
    paula = actor;
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  const fileOf = (id: string) => app.get(RecordFileQueries).get(FOUNDER, id);
  const effects = (id: string) => app.get(BulkRunQueries).effects(paula, id);

  /** Puts a new wall, within which nobody stands, somewhere. */
  async function putBehindWall(sql: string, place: string): Promise<void> {
    const id = newId(new Date());
    await app.database.query(
      `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1, $2, 'Test', false, now())`,
      [id, `Schranke ${id}`],
    );
    await app.database.query(sql, [id, place]);
  }

  async function undone(id: string): Promise<unknown[]> {
    const back = await app.get(BeginBulkRun).undo(paula, id, 'Irrtum');
    await desk.work(back);
    await desk.start(back, paula).catch(() => undefined);
    await desk.work(back);
    return desk.outcomes(back, paula);
  }

  describe('another place', () => {
    it('says what another office means, leads old references on, and gives them back when it is taken back', async () => {
      const [first = '', second = '', there = ''] = [...(await desk.files(2)), ...(await desk.files(1, '50'))];
      const proceeding = await app.get(OpenProceeding).execute(FOUNDER, { fileId: first, subject: 'Anhörung' });
      const before = await fileOf(first);
      const settings = { leadUnitId: office.unit('50'), reason: 'Zuständigkeit ist gewechselt' };
      const id = await desk.begin([first, second, there], 'remark', settings, paula);
      expect(await desk.outcomes(id, paula)).toEqual(['possible', 'possible', ['refused', 'BULK_ACTIONS.ALREADY_SO']]);
      expect(await effects(id)).toEqual([
        { effect: 'lead-changed', files: 2 },
        { effect: 'reference-changed', files: 2 },
      ]);
      expect(await fileOf(first)).toEqual(before);

      await desk.start(id, paula);
      await desk.work(id);
      const after = await fileOf(first);
      expect(after).toMatchObject({ leadUnitId: office.unit('50'), planUnitId: before.planUnitId });
      expect(after.reference).toMatch(/^50-631\//);
      expect((await desk.items(id, paula))[0]?.details).toMatchObject({ formerReference: before.reference });
      const found = async (reference: string) => (await app.get(ReferenceQueries).find(FOUNDER, reference))[0];
      expect(await found(before.reference)).toMatchObject({ objectId: first, replacedBy: after.reference });

      await app.get(OpenProceeding).execute(FOUNDER, { fileId: second, subject: 'Neu' });
      expect(await undone(id)).toEqual(['done', ['refused', 'RECORDS.FILE_CHANGED_MEANWHILE']]);
      expect(await fileOf(first)).toMatchObject({
        reference: before.reference,
        leadUnitId: office.unit('63'),
        retentionYears: before.retentionYears,
      });
      expect(await found(before.reference)).toMatchObject({ objectId: first, replacedBy: null });
      expect(await found(after.reference)).toMatchObject({ objectId: first, replacedBy: before.reference });
      expect(await found(proceeding.reference)).toMatchObject({ objectId: proceeding.id, replacedBy: null });
      expect((await app.journalOf(first)).at(-1)).toMatchObject({
        action: 'records.file-remarked',
        after: { reference: before.reference, reason: 'Irrtum' },
      });
      expect((await fileOf(second)).reference).toMatch(/^50-631\//);
    });

    it('re-marks many files under another plan unit; who may not open files there is told so', async () => {
      const [first = ''] = await desk.files(1);
      const reason = 'Baulast';
      const id = await desk.begin([first], 'remark', { planUnitId: office.planUnit('632'), reason }, paula);
      await desk.start(id, paula);
      await desk.work(id);
      expect(await fileOf(first)).toMatchObject({ planMark: '632', leadUnitId: office.unit('63') });
      const refused = await desk.begin([first], 'remark', { leadUnitId: office.unit('50'), reason });
      expect(await desk.outcomes(refused)).toEqual([['refused', 'IDENTITY.PERMISSION_MISSING']]);
      const group = await desk.begin([first], 'remark', { planUnitId: office.planUnit('63'), reason }, paula);
      expect(await desk.outcomes(group, paula)).toEqual([['refused', 'FILING_PLAN.UNIT_CARRIES_NO_FILES']]);
    });

    it('stays where anything happened to the file since, also what its version says nothing of', async () => {
      const [first = ''] = await desk.files(1);
      const settings = { planUnitId: office.planUnit('632'), reason: 'Baulast' };
      const id = await desk.begin([first], 'remark', settings, paula);
      await desk.start(id, paula);
      await desk.work(id);
      const raised = { fileId: first, level: '002' as const, reason: 'Schutzbedarf' };
      await app.get(SetConfidentiality).execute(paula, raised);
      expect(await undone(id)).toEqual([['refused', 'RECORDS.FILE_CHANGED_MEANWHILE']]);
      expect(await fileOf(first)).toMatchObject({ planMark: '632' });
    });

    it('is not taken back where the file would keep the level or wall of the place in between', async () => {
      const [first = ''] = await desk.files(1);
      const lineage = 'SELECT lineage_id FROM plan_unit WHERE id = $1';
      const between = [office.planUnit('632')];
      await app.database.query(`INSERT INTO plan_confidentiality SELECT lineage_id, '002' FROM (${lineage})`, between);
      const id = await desk.begin([first], 'remark', { planUnitId: between[0], reason: 'Baulast' }, paula);
      await desk.start(id, paula);
      await desk.work(id);
      expect(await undone(id)).toEqual([['refused', 'BULK_ACTIONS.NOT_REVERSIBLE']]);
      expect(await fileOf(first)).toMatchObject({ planMark: '632' });
      await app.database.query(`DELETE FROM plan_confidentiality WHERE lineage_id = (${lineage})`, between);

      const [other = ''] = await desk.files(1);
      const walled = `INSERT INTO wall_place (wall_id, lineage_id) SELECT $1, lineage_id FROM plan_unit WHERE id = $2`;
      const within = `INSERT INTO wall_member (wall_id, user_id) SELECT wall_id, '${paula.id}' FROM wall_place`;
      await putBehindWall(walled, between[0] ?? '');
      await app.database.query(within);
      const next = await desk.begin([other], 'remark', { planUnitId: between[0], reason: 'Baulast' }, paula);
      await desk.start(next, paula);
      await desk.work(next);
      expect(await undone(next)).toEqual([['refused', 'BULK_ACTIONS.NOT_REVERSIBLE']]);
      await app.database.query('DELETE FROM wall_place');
    });

    it('takes each step once, wherever the process is killed', async () => {
      const [first = ''] = await desk.files(1);
      const settings = { leadUnitId: office.unit('50'), reason: 'Wechsel' };
      const id = await desk.begin([first], 'remark', settings, paula);
      await desk.start(id, paula);
      await desk.work(id);
      const { reference } = await fileOf(first);
      // killed after the step was committed and before the report knew
      await app.database.query(`UPDATE bulk_item SET state = 'working' WHERE run_id = $1`, [id]);
      await app.database.query(`UPDATE bulk_run SET state = 'running' WHERE id = $1`, [id]);
      await desk.work(id);
      expect(await desk.outcomes(id, paula)).toEqual(['done']);
      expect((await fileOf(first)).reference).toBe(reference);
    });
  });

  describe('a list as a file', () => {
    const NAMES = /^\uFEFFAktenzeichen;Betreff;Aktentyp;Zustand;Federführung;/;

    it('holds what the person sees, in the order chosen, runs no formula, and is journalled', async () => {
      const evil = await office.openFile('=HYPERLINK("böse")');
      const [second = '', hidden = ''] = [...(await desk.files(1)), ...(await desk.files(1, '50'))];
      const selection = { fileIds: [evil.id, hidden, second] };
      const csv = await app.get(ExportFileList).execute(desk.karla, selection, 'csv');
      const text = csv.content.toString('utf8');
      expect(text).toMatch(NAMES);
      const lines = text.trimEnd().split('\r\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).toContain(
        `${evil.reference};"'=HYPERLINK(""böse"")";Sachakte;offen;63 Bauaufsicht;631 Baugenehmigungen;`,
      );
      expect(lines[2]).toContain((await fileOf(second)).reference);
      expect(csv).toMatchObject({
        mediaType: 'text/csv; charset=utf-8',
        fileName: expect.stringMatching(/^akten-.*\.csv$/),
      });
      const auditor = await desk.somebody(['auditor']);
      const told = () => app.get(JournalReader).list({ objectType: 'file-list', reader: auditor }, 2);
      const exported = { action: 'bulk-actions.list-exported', after: { format: 'csv', files: 2 } };
      const named = { action: 'bulk-actions.list-files-named', after: { fileIds: [evil.id, second] } };
      expect(await told()).toEqual([named, exported].map((entry) => expect.objectContaining(entry)));
      // that a list left the house stays known where one of its files does not
      await putBehindWall('UPDATE record_file SET own_walls = ARRAY[$1::uuid] WHERE id = $2', evil.id);
      expect(await told()).toEqual([expect.objectContaining(exported)]);
      await app.database.query(`UPDATE record_file SET own_walls = '{}' WHERE id = $1`, [evil.id]);

      const xlsx = await app.get(ExportFileList).execute(desk.karla, selection, 'xlsx');
      const sheet = (await readSheets(xlsx.content))[0]?.data ?? [];
      expect(sheet.map(([reference]) => reference)).toEqual([
        'Aktenzeichen',
        evil.reference,
        (await fileOf(second)).reference,
      ]);
      expect(sheet[1]?.[1]).toBe(`'=HYPERLINK("böse")`);
    });

    it('is none where nothing of it may be seen', async () => {
      const [hidden = ''] = await desk.files(1, '50');
      await expect(app.get(ExportFileList).execute(desk.karla, { fileIds: [hidden] }, 'csv')).rejects.toMatchObject({
        code: 'BULK_ACTIONS.NOTHING_SELECTED',
      });
    });
  });

  describe('another type', () => {
    async function release(key: string, fields: ReturnType<typeof typeField>[]): Promise<string> {
      const content = typeContent({ title: key, planUnits: [], fields });
      const id = await app.get(DraftFileType).execute(FOUNDER, { key, content, isNextVersion: false });
      const { revision } = await app.get(FileTypeQueries).version(FOUNDER, id);
      await app.get(ReleaseFileType).execute(FOUNDER, id, revision);
      return id;
    }

    async function typed(fileId: string, typeVersionId: string, values: Record<string, unknown>): Promise<void> {
      await app.get(ChangeFileTypeOfFile).execute(FOUNDER, { fileId, typeVersionId, revision: 0, values });
    }

    const valuesOf = async (fileId: string) => {
      const { typed: one } = await app.get(FileDetailsQueries).get(FOUNDER, fileId);
      return one && { title: one.version.content.title, values: one.values };
    };

    it('takes fields over, leaves files out that would lack what is required, and gives the former type back', async () => {
      const old = await release('gewerbe', [
        typeField('site', { label: 'Ort' }),
        typeField('note', { label: 'Vermerk' }),
      ]);
      const next = await release('betrieb', [typeField('site', { label: 'Ort', required: true })]);
      const [full = '', lacking = '', bare = '', already = ''] = await desk.files(4);
      await typed(full, old, { site: 'Markt 1', note: 'alt' });
      await typed(lacking, old, { note: 'ohne Ort' });
      await typed(already, next, { site: 'Markt 2' });
      const id = await desk.begin([full, lacking, bare, already], 'file-type', { typeVersionId: next }, paula);
      expect(await desk.outcomes(id, paula)).toEqual([
        'possible',
        ['refused', 'FILE_TYPES.VALUES_INVALID'],
        ['refused', 'FILE_TYPES.VALUES_INVALID'],
        ['refused', 'BULK_ACTIONS.ALREADY_SO'],
      ]);
      const [first, second] = await desk.items(id, paula);
      expect(first?.details).toEqual({ effects: ['values-lost'], lost: ['Vermerk'] });
      expect(JSON.stringify(second?.details)).toContain('site missing');
      expect(await valuesOf(full)).toEqual({ title: 'gewerbe', values: { site: 'Markt 1', note: 'alt' } });

      await desk.start(id, paula);
      await desk.work(id);
      expect(await valuesOf(full)).toEqual({ title: 'betrieb', values: { site: 'Markt 1' } });
      expect(await valuesOf(lacking)).toMatchObject({ title: 'gewerbe' });
      expect(await undone(id)).toEqual(['done']);
      expect(await valuesOf(full)).toEqual({ title: 'gewerbe', values: { site: 'Markt 1', note: 'alt' } });
    });

    it('does not pretend to take back a first type', async () => {
      const type = await release('einfach', [typeField('site', { label: 'Ort' })]);
      const [bare = ''] = await desk.files(1);
      const id = await desk.begin([bare], 'file-type', { typeVersionId: type }, paula);
      await desk.start(id, paula);
      await desk.work(id);
      expect(await undone(id)).toEqual([['refused', 'BULK_ACTIONS.NOT_REVERSIBLE']]);
    });
  });
});
