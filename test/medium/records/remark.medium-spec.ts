import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userActorWith } from '#modules/identity/testing';
import { OpenProceeding, RecordFileQueries, ReferenceRegister } from '#modules/records';
import { PreviewRemark, ReferenceQueries, RemarkFile } from '#modules/records/testing';
import { LatestRemarks } from '../../../src/modules/records/application/latest-remark.js';
import { UndoRemark } from '../../../src/modules/records/application/undo-remark.js';
import { SearchRecords } from '#modules/search';
import { queryIn } from '#platform/database';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

const YEAR = new Date().getFullYear();

describe(RemarkFile.name, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;

  const actorIn = (...units: string[]): ReturnType<typeof userActorWith> => {
    const scope = units.map((unit) => office.unit(unit));
    return userActorWith({ 'records.read': scope, 'records.open-file': scope, 'search.use': scope }, 'Karl Kunde');
  };
  const targetOf = async (
    fileId: string,
    place: { unit?: string; mark?: string } = {},
  ): Promise<{ fileId: string; version: number; planUnitId: string; leadUnitId: string }> => ({
    fileId,
    version: (await app.get(RecordFileQueries).get(FOUNDER, fileId)).version,
    planUnitId: office.planUnit(place.mark ?? '632'),
    leadUnitId: office.unit(place.unit ?? '63'),
  });
  const remark = async (
    fileId: string,
    place: { unit?: string; mark?: string } = {},
    more: { id?: string; reason?: string } = {},
  ): Promise<string> =>
    app
      .get(RemarkFile)
      .execute(FOUNDER, { ...(await targetOf(fileId, place)), reason: 'Baulast, keine Genehmigung', ...more });

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('worker', installation);
    office = await setUpOffice(app);
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  it('gives file and proceedings new references, leaves those of documents, and says so in journal and message', async () => {
    const { id, reference } = await office.openFile('Baulast Hauptstraße');
    const { documentId, reference: ofDocument } = await office.addDocument({
      fileId: id,
      newProceedingSubject: 'Antrag',
    });
    const now = await remark(id);
    expect(now).toBe(`63-632/0001-${String(YEAR)}`);
    expect(await app.get(RecordFileQueries).get(FOUNDER, id)).toMatchObject({ reference: now, planMark: '632' });
    expect(await app.get(RecordFileQueries).proceedings(FOUNDER, id)).toMatchObject([{ reference: `${now}-1` }]);
    expect(await app.database.query('SELECT reference FROM document WHERE id = $1', [documentId])).toEqual([
      { reference: ofDocument },
    ]);
    const next = await office.addDocument({ fileId: id });
    expect(next.reference).toBe(`${now}-002/63`);
    expect((await app.journalOf(id)).at(-1)).toMatchObject({
      action: 'records.file-remarked',
      before: { reference, planUnitId: office.planUnit('631'), proceedings: [`${reference}-1`] },
      after: {
        reference: now,
        planUnitId: office.planUnit('632'),
        proceedings: [`${now}-1`],
        reason: 'Baulast, keine Genehmigung',
      },
    });
    expect((await app.outboxOf(id)).filter((type) => type === 'records.file-remarked')).toHaveLength(1);
  });

  it('shows before what it would change, and changes nothing by that', async () => {
    const { id, reference } = await office.openFile('Vorschau');
    await app.get(OpenProceeding).execute(FOUNDER, { fileId: id, subject: 'Antrag' });
    const target = await targetOf(id, { unit: '50', mark: '5' });
    const preview = await app.get(PreviewRemark).execute(FOUNDER, target);
    expect(preview).toMatchObject({
      before: { reference, leadUnitId: office.unit('63') },
      after: { reference: `50-5/0001-${String(YEAR)}`, leadUnitId: office.unit('50') },
      documents: 0,
    });
    expect(preview.replaced.map(({ reference: before, replacedBy }) => [before, replacedBy])).toEqual([
      [reference, `50-5/0001-${String(YEAR)}`],
      [`${reference}-1`, `50-5/0001-${String(YEAR)}-1`],
    ]);
    expect(await app.get(RecordFileQueries).get(FOUNDER, id)).toMatchObject({ reference, version: target.version });
    expect(await app.get(RemarkFile).execute(FOUNDER, { ...target, reason: 'Zuständigkeit' })).toBe(
      `50-5/0001-${String(YEAR)}`,
    );
  });

  it('keeps the old references of file and proceeding resolvable, through several re-markings and in any spelling', async () => {
    const { id, reference } = await office.openFile('Umzug');
    await app.get(OpenProceeding).execute(FOUNDER, { fileId: id, subject: 'Antrag' });
    const second = await remark(id);
    const third = await remark(id, { unit: '63.1' });
    const find = async (text: string): Promise<unknown[]> =>
      (await app.get(ReferenceQueries).find(FOUNDER, text)).map((row) => [
        row.id,
        row.objectKind,
        row.givenReference,
        row.replacedBy,
      ]);
    expect(await find(reference)).toEqual([[id, 'file', reference, second]]);
    expect(await find(` ${second.replaceAll('-', ' ').replaceAll('0', 'O')}`)).toEqual([[id, 'file', second, third]]);
    expect(await find(third)).toEqual([[id, 'file', third, null]]);
    expect(await find(`${reference}-1`)).toEqual([[id, 'proceeding', `${reference}-1`, `${second}-1`]]);
    expect((await app.get(RecordFileQueries).formerReferences(id)).map((former) => former.reference)).toEqual([
      second,
      reference,
    ]);
  });

  it('lets old references be found in list, suggestions, register and search, and says that they are old', async () => {
    const { id, reference } = await office.openFile('Auffindbar');
    await office.addDocument({ fileId: id }, { pageTexts: ['Inhalt'], foreignReference: 'QX 4711/26' });
    const now = await remark(id, { unit: '50', mark: '5' });
    const later = await office.addDocument({ fileId: id });
    await app.delivered();
    const queries = app.get(RecordFileQueries);
    const found = [{ id, reference: now, formerReference: reference }];
    expect(await queries.suggest(FOUNDER, reference.replaceAll('/', ' / '), 5)).toMatchObject(found);
    expect((await queries.list(FOUNDER, { q: reference }, undefined, 5)).items).toMatchObject(found);
    expect(await queries.suggest(FOUNDER, now, 5)).toMatchObject([
      { id, formerReference: null, foreignReference: null },
    ]);
    expect(await queries.suggest(FOUNDER, 'qx 4711', 5)).toMatchObject([{ id, foreignReference: 'QX 4711/26' }]);
    const register = app.get(ReferenceRegister);
    expect(await register.findByReferences([`${reference}-001/63`])).toMatchObject([
      { id, formerReferences: [reference] },
    ]);
    expect((await register.findSimilarReferences(`${reference.slice(0, -1)}7`, 50)).map((file) => file.id)).toContain(
      id,
    );
    const search = async (q: string, unit: string): Promise<string[]> =>
      (await app.get(SearchRecords).execute(actorIn(unit), { q, kind: 'document' }, undefined, 10)).items.map(
        (hit) => hit.id,
      );
    expect(await search(reference, '50')).toContain(later.documentId);
    expect(await search(now, '50')).toHaveLength(2);
    expect(await search(reference, '63')).not.toContain(later.documentId);
  });

  it('tells nothing of what one may not see', async () => {
    const { id, reference } = await office.openFile('Vertraulich');
    const now = await remark(id, { unit: '50', mark: '5' });
    for (const text of [reference, now]) {
      expect(await app.get(ReferenceQueries).find(actorIn('63'), text)).toEqual([]);
      expect((await app.get(RecordFileQueries).list(actorIn('63'), { q: text }, undefined, 5)).items).toEqual([]);
    }
    expect(await app.get(ReferenceQueries).find(actorIn('50'), reference)).toHaveLength(1);
  });

  it('asks for the right to open files in both units', async () => {
    const { id } = await office.openFile('Rechte');
    const input = { ...(await targetOf(id, { unit: '50', mark: '5' })), reason: 'x' };
    await expect(app.get(RemarkFile).execute(actorIn('63'), input)).rejects.toMatchObject({
      code: 'IDENTITY.PERMISSION_MISSING',
    });
    await expect(app.get(RemarkFile).execute(actorIn('50'), input)).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
    await expect(app.get(PreviewRemark).execute(actorIn('50'), input)).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
    expect(await app.get(RemarkFile).execute(actorIn('50', '63'), input)).toMatch(/^50-5\//);
  });

  it('lets one of two at once win, and tells the other', async () => {
    const { id } = await office.openFile('Wettlauf');
    const [one, other] = [await targetOf(id), await targetOf(id, { unit: '63.1' })];
    const outcomes = await Promise.allSettled(
      [one, other].map((target) => app.get(RemarkFile).execute(FOUNDER, { ...target, reason: 'x' })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'RECORDS.FILE_CHANGED_MEANWHILE', kind: 'conflict' },
    });
  });

  it('is taken back at the file, which says why once that is over', async () => {
    const { id, reference } = await office.openFile('Versehen');
    const latest = (): ReturnType<LatestRemarks['find']> => app.get(LatestRemarks).find(FOUNDER, id);
    expect(await latest()).toBeUndefined();
    const now = await remark(id);
    const found = await latest();
    expect(found).toMatchObject({ reference, obstacle: null });
    // looking waits for nobody: not for whoever holds the whole stock or the offices
    const held = Promise.withResolvers<undefined>();
    const over = Promise.withResolvers<undefined>();
    const holding = app.database.transaction(async (transaction) => {
      await queryIn(transaction, 'LOCK TABLE record_file IN SHARE MODE');
      await queryIn(transaction, 'SELECT 1 FROM org_unit FOR UPDATE');
      held.resolve(undefined);
      await over.promise;
    });
    await held.promise;
    expect(await latest()).toMatchObject({ obstacle: null });
    over.resolve(undefined);
    await holding;
    await expect(app.get(LatestRemarks).find(actorIn('50'), id)).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
    const undo = { fileId: id, remarkId: found?.remarkId ?? '', reason: 'Versehen' };
    await app.get(UndoRemark).execute(FOUNDER, undo);
    expect((await app.get(RecordFileQueries).get(FOUNDER, id)).reference).toBe(reference);
    expect(await latest()).toBeUndefined();
    expect(await app.get(ReferenceQueries).find(FOUNDER, now)).toMatchObject([{ id, replacedBy: reference }]);
    await remark(id, { unit: '50', mark: '5' });
    const again = await latest();
    const obstacle = async (): Promise<unknown> => (await latest())?.obstacle;
    await app.get(OpenProceeding).execute(FOUNDER, { fileId: id, subject: 'Danach' });
    expect(await obstacle()).toBe('changed-since');
    await expect(
      app.get(UndoRemark).execute(FOUNDER, { ...undo, remarkId: again?.remarkId ?? '' }),
    ).rejects.toMatchObject({ code: 'RECORDS.FILE_CHANGED_MEANWHILE' });
    expect(await app.get(LatestRemarks).find(actorIn('50'), id)).toMatchObject({ obstacle: 'changed-since' });
    await app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [id]);
    expect(await obstacle()).toBe('file-closed');
  });

  it('does the same request once', async () => {
    const { id } = await office.openFile('Wiederholung');
    const input = { ...(await targetOf(id)), id: '01900000-0000-7000-8000-0000000000aa', reason: 'x' };
    const first = await app.get(RemarkFile).execute(FOUNDER, input);
    expect(await app.get(RemarkFile).execute(FOUNDER, input)).toBe(first);
    expect((await app.journalOf(id)).filter(({ action }) => action === 'records.file-remarked')).toHaveLength(1);
  });

  it('refuses what makes no sense', async () => {
    const { id } = await office.openFile('Unsinn');
    await expect(remark(id, { mark: '631' })).rejects.toMatchObject({ code: 'RECORDS.REMARK_CHANGES_NOTHING' });
    await expect(remark(id, { mark: '63' })).rejects.toMatchObject({ code: 'FILING_PLAN.UNIT_CARRIES_NO_FILES' });
    await expect(remark(id, {}, { reason: '  ' })).rejects.toMatchObject({ code: 'RECORDS.REASON_MISSING' });
    await app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [id]);
    await expect(remark(id)).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN' });
  });

  it('lets the database refuse every reference that was given once, to whatever and for whatever', async () => {
    const { id, reference } = await office.openFile('Einmalig');
    const now = await remark(id);
    const other = await office.openFile('Andere');
    for (const taken of [reference, now, other.reference]) {
      await expect(
        app.database.query(
          `INSERT INTO proceeding (id, file_id, number, reference, subject, state, started_on)
          VALUES (gen_random_uuid(), $1, 99, $2, 'x', 'open', '2026-01-01')`,
          [other.id, taken],
        ),
      ).rejects.toThrow(/pk_given_reference/);
    }
    // only what had a reference before takes it back, as when a plan's change is undone
    await expect(
      app.database.query('UPDATE record_file SET reference = $2 WHERE id = $1', [other.id, reference]),
    ).rejects.toThrow(/pk_given_reference/);
    await app.database.query('UPDATE record_file SET reference = $2 WHERE id = $1', [id, reference]);
    await expect(app.database.query('DELETE FROM given_reference')).rejects.toThrow(/permission denied/);
    await expect(app.database.query('DELETE FROM reference_redirect')).rejects.toThrow(/cannot go/);
  });
});
