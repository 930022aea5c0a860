import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilingPlanQueries } from '#modules/filing-plan';
import { OpenProceeding, RecordFileQueries } from '#modules/records';
import { RehearsalQueries, RehearsalSteps, WorkOutRehearsal } from '#modules/records/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { ARCHIVIST, MANAGER, type RehearsalDesk, rehearsalDesk } from './rehearsal-desk.js';

const YEAR = String(new Date().getFullYear());

describe(WorkOutRehearsal.name, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let desk: RehearsalDesk;
  let permit: { id: string; reference: string };
  let burden: { id: string; reference: string };

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('tool', installation);
    office = await setUpOffice(app);
    desk = rehearsalDesk(app);
    permit = await office.openFile('Baugenehmigung Am Hang 3');
    burden = await office.openFile('Baulast Hauptstraße', { mark: '632' });
    await app.get(OpenProceeding).execute(FOUNDER, { fileId: permit.id, subject: 'Antrag' });
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  it('says what becomes of every file, and writes nothing but the report', async () => {
    const before = await desk.exports();
    const planId = await desk.draft('2', { kind: 'move', mark: '63', newMark: '53', newParent: '5' });
    const id = await desk.begin(planId);
    expect((await desk.get(id)).counts).toEqual({
      files: 2,
      openFiles: 2,
      proceedings: 1,
      redirects: 3,
      findings: { moved: 2, 're-marked': 2 },
      obstacles: 0,
    });
    const files = (await app.get(RehearsalQueries).files(MANAGER, id, {}, undefined, 10)).items;
    expect(files.map(({ fromReference, toReference, subject }) => [fromReference, toReference, subject])).toEqual([
      [permit.reference, `63-531/0001-${YEAR}`, 'Baugenehmigung Am Hang 3'],
      [burden.reference, `63-532/0001-${YEAR}`, 'Baulast Hauptstraße'],
    ]);
    expect((await desk.exports()).replace(/^2 draft[^]*?\n\n/m, '')).toContain(before.slice(-400));
    expect((await app.get(RecordFileQueries).get(FOUNDER, permit.id)).reference).toBe(permit.reference);
  });

  it('names no file to whoever may not read it', async () => {
    const [rehearsal] = await app.get(RehearsalQueries).list(ARCHIVIST);
    const files = (await app.get(RehearsalQueries).files(ARCHIVIST, rehearsal?.id ?? '', {}, undefined, 10)).items;
    expect(files).toMatchObject([
      { subject: null, fromReference: null, toReference: null, fromMark: '631', toMark: '531' },
      { subject: null, fromReference: null, toReference: null },
    ]);
  });

  it('leaves files undecided whose unit is gone, until somebody decides; then both sides sign', async () => {
    const planId = await desk.draft('3', { kind: 'remove', marks: ['632'] });
    const id = await desk.begin(planId);
    expect((await desk.get(id)).counts).toMatchObject({ findings: { undecided: 1 }, obstacles: 1 });
    const [flow] = await app.get(RehearsalQueries).flows(MANAGER, id);
    expect(flow).toMatchObject({ from: { mark: '632' }, to: null, cause: 'removed', files: 1 });
    expect(flow?.suggestions.map(({ mark }) => mark)).toEqual(['631']);
    await expect(desk.sign(id)).rejects.toMatchObject({ code: 'RECORDS.REHEARSAL_NOT_READY' });
    const to = await desk.unitOf(planId, '631');
    await desk.decide(id, { kind: 'unit', subjectId: office.planUnit('632'), planUnitId: to, reason: null });
    expect((await desk.get(id)).counts).toMatchObject({ obstacles: 0, findings: { moved: 1, 're-marked': 1 } });
    const { items } = await app.get(RehearsalQueries).files(MANAGER, id, { finding: 'moved' }, undefined, 10);
    expect(items).toMatchObject([{ fromReference: burden.reference, toReference: `63-631/0002-${YEAR}` }]);
    const { revision, reportHash } = await desk.get(id);
    const signed = { revision, side: 'records-management' as const, reportHash: reportHash ?? '' };
    await app.get(RehearsalSteps).approve(MANAGER, id, signed);
    await expect(
      app.get(RehearsalSteps).approve(MANAGER, id, { ...signed, revision: revision + 1, side: 'archive' }),
    ).rejects.toMatchObject({ code: 'IDENTITY.PERMISSION_MISSING' });
  });

  it('lets single files of a unit go elsewhere than the rest, also after the version is applied, and takes that back', async () => {
    const other = await office.openFile('Zweite Baulast', { mark: '632' });
    const planId = await desk.draft('3a', { kind: 'remove', marks: ['632'] });
    const id = await desk.begin(planId);
    const [permits, social] = [await desk.unitOf(planId, '631'), await desk.unitOf(planId, '5')];
    const single = { kind: 'file' as const, subjectId: other.id, planUnitId: social, reason: null };
    await desk.decide(id, { ...single, kind: 'unit', subjectId: office.planUnit('632'), planUnitId: permits }, single);
    const moved = async () =>
      (await app.get(RehearsalQueries).files(MANAGER, id, { finding: 'moved' }, undefined, 10)).items.map(
        ({ fileId, toMark, isDecided }) => [fileId, toMark, isDecided],
      );
    expect(await moved()).toEqual([
      [burden.id, '631', false],
      [other.id, '5', true],
    ]);
    const flows = (await app.get(RehearsalQueries).flows(MANAGER, id)).filter(({ from }) => from.mark === '632');
    expect(flows.map(({ to, singleFiles }) => [to?.mark, singleFiles])).toEqual([
      ['5', 1],
      ['631', 0],
    ]);
    await desk.decide(id, { ...single, planUnitId: null });
    expect(await moved()).toEqual([
      [burden.id, '631', false],
      [other.id, '631', false],
    ]);
    const carriesNone = { ...single, planUnitId: await desk.unitOf(planId, '63') };
    await expect(desk.decide(id, carriesNone)).rejects.toMatchObject({ code: 'RECORDS.REHEARSAL_DECISION_INVALID' });
    const stray = { ...single, subjectId: office.unit('63') };
    for (const unknown of [stray, { ...stray, kind: 'unit' as const }])
      await expect(desk.decide(id, unknown)).rejects.toMatchObject({
        code: 'RECORDS.REHEARSAL_SUBJECT_UNKNOWN',
        details: { kind: unknown.kind, subject: stray.subjectId },
      });
    await desk.decide(id, single);
    const before = await desk.exports();
    await desk.release(planId);
    const released = await desk.exports();
    await desk.sign(id);
    await desk.apply(id);
    const markOf = async (fileId: string) => (await app.get(RecordFileQueries).get(FOUNDER, fileId)).planMark;
    expect([await markOf(burden.id), await markOf(other.id)]).toEqual(['631', '5']);
    await desk.undo(id);
    expect(await desk.exports()).toBe(released);
    expect(before).toContain(other.reference);
    expect((await app.get(FilingPlanQueries).inForce())?.version).not.toBe('3a');
  });

  it('asks for a reason where files go beyond thirty years, and counts offices that lose and gain files', async () => {
    const planId = await desk.draft('4', {
      kind: 'change',
      marks: ['631'],
      patch: { retention: { kind: 'years', years: 40, start: 'year-end' }, leadUnit: '50' },
    });
    await app.database.transaction((transaction) =>
      transaction.query('UPDATE plan_unit SET lead_unit_id = $1 WHERE id = $2', [
        office.unit('63'),
        office.planUnit('631'),
      ]),
    );
    const id = await desk.begin(planId);
    expect((await desk.get(id)).counts).toMatchObject({
      findings: { 'over-thirty': 1, 'retention-changed': 1, 'lead-changed': 1, 're-marked': 1 },
      obstacles: 1,
    });
    expect(await app.get(RehearsalQueries).offices(MANAGER, id)).toEqual([
      { unitId: office.unit('63'), gives: 1, gets: 0 },
      { unitId: office.unit('50'), gives: 0, gets: 1 },
    ]);
    const subjectId = await desk.unitOf(planId, '631');
    await desk.decide(id, { kind: 'over-thirty', subjectId, planUnitId: null, reason: '§ 72 BauO NRW' });
    expect((await desk.get(id)).counts).toMatchObject({ obstacles: 0 });
    expect(await app.get(RehearsalQueries).reasons(MANAGER, id)).toMatchObject([
      { kind: 'over-thirty', unit: { mark: '631' }, files: 1, reason: '§ 72 BauO NRW' },
    ]);
  });

  it('is not applied while the version is a draft, nor once stock or plan changed; a new run keeps the signatures', async () => {
    const planId = await desk.draft('5', { kind: 'move', mark: '632', newMark: '639', newParent: '63' });
    const id = await desk.begin(planId);
    await desk.sign(id);
    await expect(desk.apply(id)).rejects.toMatchObject({ code: 'RECORDS.REHEARSAL_PLAN_NOT_RELEASED' });
    await desk.release(planId);
    const added = await office.openFile('Neue Baulast', { mark: '632' });
    await expect(desk.apply(id)).rejects.toMatchObject({
      code: 'RECORDS.REHEARSAL_STALE',
      details: { added: 1, changed: 0, plan: 0 },
    });
    await app.database.transaction((transaction) =>
      transaction.query(`UPDATE plan_rehearsal SET state = 'ready' WHERE id = $1`, [id]),
    );
    expect(await app.get(RehearsalQueries).differences(MANAGER, id)).toMatchObject({ added: 1, plan: 0 });
    await desk.runAgain(id);
    expect((await desk.get(id)).approvals).toHaveLength(2);
    await desk.apply(id);
    expect(await app.get(RecordFileQueries).get(FOUNDER, added.id)).toMatchObject({
      reference: `63-639/0003-${YEAR}`,
      planMark: '639',
    });
    expect((await app.get(FilingPlanQueries).inForce())?.version).toBe('5');
    expect((await app.journalOf(added.id)).at(-1)).toMatchObject({
      actor: 'Renate Registratur',
      action: 'records.file-moved-by-plan',
      before: { reference: added.reference, planMark: '632' },
      after: { reference: `63-639/0003-${YEAR}`, planMark: '639', rehearsalId: id },
    });
  });

  it('voids the signatures once the plan in force or a file it showed is another one', async () => {
    const planId = await desk.draft('6', { kind: 'change', marks: ['631'], patch: { title: 'Baugenehmigung' } });
    const id = await desk.begin(planId);
    await desk.sign(id);
    await app.database.transaction((transaction) =>
      transaction.query('UPDATE record_file SET retention_years = 7 WHERE id = $1', [permit.id]),
    );
    await desk.runAgain(id);
    expect((await desk.get(id)).approvals).toEqual([]);
    expect((await app.journalOf(id)).at(-1)).toMatchObject({ after: { signaturesVoided: 2 } });
    await desk.sign(id);
    const other = await desk.draft('7');
    await desk.release(other);
    const overtaking = await desk.begin(other);
    await desk.sign(overtaking);
    await desk.apply(overtaking);
    await desk.runAgain(id);
    expect((await desk.get(id)).approvals).toEqual([]);
  });
});
