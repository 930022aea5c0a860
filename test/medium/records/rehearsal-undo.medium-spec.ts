import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { FilingPlanQueries } from '#modules/filing-plan';
import { type PlanEdit } from '#modules/filing-plan/testing';
import { OpenProceeding, RecordFileQueries } from '#modules/records';
import { CarryOutRehearsal, ReferenceQueries, RehearsalQueries, RehearsalSteps } from '#modules/records/testing';
import { createInstallation, startApplication, type TestApplication, until } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { runs } from '../../support/soak.js';
import { ARCHIVIST, MANAGER, type RehearsalDesk, rehearsalDesk } from './rehearsal-desk.js';

const YEAR = String(new Date().getFullYear());
const WAITING = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
const MOVE: PlanEdit = { kind: 'move', mark: '63', newMark: '53', newParent: '5' };

describe(CarryOutRehearsal.name, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let desk: RehearsalDesk;
  let versions = 1;

  /** A rehearsal of a released version with these edits, signed. */
  async function signed(...edits: PlanEdit[]): Promise<string> {
    const planId = await desk.draft(String((versions += 1)), ...edits);
    await desk.release(planId);
    const id = await desk.begin(planId);
    await desk.sign(id);
    return id;
  }

  /** Lets an application come to a halt in the middle: files are moved, redirects wait. */
  async function withBlockedRedirects<T>(work: (watch: pg.Client) => Promise<T>): Promise<T> {
    const connectionString = installation.testDatabase.superuserUrl;
    const [blocker, watch] = [new pg.Client({ connectionString }), new pg.Client({ connectionString })];
    await Promise.all([blocker.connect(), watch.connect()]);
    try {
      await blocker.query('BEGIN; LOCK TABLE reference_redirect IN ACCESS EXCLUSIVE MODE');
      return await work(watch);
    } finally {
      await Promise.all([blocker.end(), watch.end()]);
    }
  }

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('tool', installation);
    office = await setUpOffice(app);
    desk = rehearsalDesk(app);
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  it('applies and undoes a version so that plan and placement are handed out with the same bytes as before', async () => {
    const { id, reference } = await office.openFile('Baugenehmigung');
    const closed = await office.openFile('Altfall');
    await app.get(OpenProceeding).execute(FOUNDER, { fileId: id, subject: 'Antrag' });
    await app.database.transaction((transaction) =>
      transaction.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [closed.id]),
    );
    const rehearsal = await signed(MOVE);
    const before = await desk.exports();
    await desk.apply(rehearsal);
    const now = `63-531/0001-${YEAR}`;
    expect(await app.get(RecordFileQueries).get(FOUNDER, id)).toMatchObject({ reference: now, planMark: '531' });
    expect(await app.get(RecordFileQueries).get(FOUNDER, closed.id)).toMatchObject({
      reference: closed.reference,
      planMark: '531',
    });
    expect(await desk.exports()).not.toBe(before);
    await desk.undo(rehearsal);
    expect(await desk.exports()).toBe(before);
    const leadsTo = async (text: string): Promise<unknown[]> =>
      (await app.get(ReferenceQueries).find(FOUNDER, text)).map((row) => [row.id, row.givenReference, row.replacedBy]);
    expect(await leadsTo(now)).toEqual([[id, now, reference]]);
    expect(await leadsTo(reference)).toEqual([[id, reference, null]]);
    expect(await leadsTo(`${now}-1`)).toEqual([[id, `${now}-1`, `${reference}-1`]]);
    expect((await app.journalOf(id)).slice(-2)).toMatchObject([
      { action: 'records.file-moved-by-plan', after: { reference: now } },
      { action: 'records.file-moved-back-by-plan', before: { reference: now }, after: { reference } },
    ]);
  });

  it('gives numbers that were undone to nothing else', async () => {
    const rehearsal = await signed(MOVE);
    await desk.apply(rehearsal);
    const { items } = await app
      .get(RehearsalQueries)
      .files(MANAGER, rehearsal, { finding: 're-marked' }, undefined, 10);
    expect(items.map(({ toReference }) => toReference)).toEqual([`63-531/0002-${YEAR}`]);
    await desk.undo(rehearsal);
  });

  it('leaves out of the undoing what was deleted since, and says so', async () => {
    const [doomed, kept] = [await office.openFile('Wird gelöscht'), await office.openFile('Bleibt')];
    const proceeding = await app.get(OpenProceeding).execute(FOUNDER, { fileId: kept.id, subject: 'Wird gelöscht' });
    const rehearsal = await signed(MOVE);
    await desk.apply(rehearsal);
    await app.database.transaction(async (transaction) => {
      await transaction.query('DELETE FROM record_file WHERE id = $1', [doomed.id]);
      await transaction.query('DELETE FROM proceeding WHERE id = $1', [proceeding.id]);
    });
    expect(await app.get(RehearsalQueries).undoObstacles(MANAGER, rehearsal)).toEqual([
      { kind: 'deleted-since', count: 2, references: [] },
    ]);
    await desk.undo(rehearsal);
    expect(await desk.get(rehearsal)).toMatchObject({ state: 'undone', steps: [{}, { kind: 'undo', leftOut: 2 }] });
    expect((await app.get(RecordFileQueries).get(FOUNDER, kept.id)).reference).toBe(kept.reference);
    expect((await app.journalOf(rehearsal)).at(-1)).toMatchObject({ after: { leftOut: 2 } });
  });

  it('refuses to undo what would lose files opened and changed since, and names them to those who may read them', async () => {
    const rehearsal = await signed(MOVE);
    await desk.apply(rehearsal);
    const plan = await app.get(FilingPlanQueries).inForce();
    const before = await desk.exports();
    const opened = await office.openFile('Danach', {
      planUnitId: plan?.units.find(({ mark }) => mark === '532')?.id ?? '',
    });
    await expect(desk.undo(rehearsal)).rejects.toMatchObject({
      code: 'RECORDS.REHEARSAL_UNDO_WOULD_LOSE',
      details: { rehearsal, 'opened-since': 1 },
    });
    await app.database.transaction((transaction) =>
      transaction.query(`UPDATE plan_rehearsal SET state = 'applied' WHERE id = $1`, [rehearsal]),
    );
    const seenBy = async (actor: typeof MANAGER): Promise<unknown> =>
      app.get(RehearsalQueries).undoObstacles(actor, rehearsal);
    const found = { kind: 'opened-since', count: 1 };
    expect(await seenBy(MANAGER)).toEqual([{ ...found, references: [opened.reference] }]);
    expect(await seenBy(ARCHIVIST)).toEqual([{ ...found, references: [] }]);
    expect(await desk.exports()).toContain(opened.reference);
    expect(before).not.toContain(opened.reference);
    await app.database.transaction(async (transaction) => {
      await transaction.query('DELETE FROM record_file WHERE id = $1', [opened.id]);
      await transaction.query(`UPDATE plan_rehearsal SET state = 'applied' WHERE id = $1`, [rehearsal]);
    });
    await desk.undo(rehearsal);
  });

  it('leaves nothing half done when its connection is cut in the middle, and does it all when tried again', async () => {
    await office.openFile('Mittendrin');
    const rehearsal = await signed(MOVE);
    const { revision } = await desk.get(rehearsal);
    await app.get(RehearsalSteps).apply(MANAGER, rehearsal, revision, 'Neuer Aktenplan');
    const before = await desk.exports();
    await withBlockedRedirects(async (watch) => {
      const refused = expect(app.get(CarryOutRehearsal).execute(MANAGER, rehearsal)).rejects.toThrow();
      await until(async () => (await watch.query(WAITING)).rowCount === 1);
      await watch.query(`SELECT pg_terminate_backend(pid) FROM (${WAITING}) AS one`);
      await refused;
    });
    expect(await desk.exports()).toBe(before);
    expect((await desk.get(rehearsal)).state).toBe('applying');
    await app.get(CarryOutRehearsal).execute(MANAGER, rehearsal);
    await app.get(CarryOutRehearsal).execute(MANAGER, rehearsal);
    expect((await desk.get(rehearsal)).state).toBe('applied');
    expect(await desk.exports()).not.toBe(before);
    await desk.undo(rehearsal);
    expect(await desk.exports()).toBe(before);
  });

  it('lets a file that is being opened meanwhile wait, and refuses it where its plan is superseded then', async () => {
    const rehearsal = await signed(MOVE);
    const { revision } = await desk.get(rehearsal);
    await app.get(RehearsalSteps).apply(MANAGER, rehearsal, revision, 'Neuer Aktenplan');
    const { applying, opening } = await withBlockedRedirects(async (watch) => {
      const carrying = app.get(CarryOutRehearsal).execute(MANAGER, rehearsal);
      await until(async () => (await watch.query(WAITING)).rowCount === 1);
      const refused = expect(office.openFile('Im selben Augenblick')).rejects.toMatchObject({
        code: 'FILING_PLAN.UNIT_CARRIES_NO_FILES',
      });
      await until(async () => (await watch.query(WAITING)).rowCount === 2);
      // Reading goes on meanwhile.
      expect(await app.get(RecordFileQueries).list(FOUNDER, {}, undefined, 1)).toMatchObject({ items: [{}] });
      return { applying: carrying, opening: refused };
    });
    await applying;
    await opening;
    expect((await desk.get(rehearsal)).state).toBe('applied');
    await desk.undo(rehearsal);
  });

  it('undoes any version on any stock', async () => {
    const marks = ['631', '632', '5'] as const;
    const edits = fc.record({
      moved: fc.boolean(),
      removed: fc.constantFrom(undefined, '631', '632'),
      years: fc.constantFrom(5, 10, 30),
      lead: fc.constantFrom(null, '50', '63.1'),
      template: fc.boolean(),
    });
    const stock = fc.array(fc.record({ mark: fc.constantFrom(...marks), proceedings: fc.nat(2) }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(edits, stock, fc.constantFrom('none', 'open', 'all'), async (edit, files, references) => {
        for (const { mark, proceedings } of files) {
          const { id } = await office.openFile('Beliebig', { mark });
          for (let count = 0; count < proceedings; count += 1)
            await app.get(OpenProceeding).execute(FOUNDER, { fileId: id, subject: 'Vorgang' });
        }
        const planId = await desk.draft(
          String((versions += 1)),
          ...(edit.removed === undefined ? [] : [{ kind: 'remove', marks: [edit.removed] } as const]),
          {
            kind: 'change',
            marks: ['5'],
            patch: { retention: { kind: 'years', years: edit.years, start: 'year-end' }, leadUnit: edit.lead },
          },
          ...(edit.moved ? [MOVE] : []),
        );
        await desk.release(planId);
        const rehearsal = await desk.begin(planId, { references, retention: 'open', leadUnits: 'follow' });
        const subjectId = edit.removed === undefined ? undefined : office.planUnit(edit.removed);
        if (subjectId !== undefined && (await desk.get(rehearsal)).counts?.obstacles !== 0)
          await desk.decide(rehearsal, {
            kind: 'unit',
            subjectId,
            planUnitId: await desk.unitOf(planId, '5'),
            reason: null,
          });
        await desk.sign(rehearsal);
        const before = await desk.exports();
        await desk.apply(rehearsal);
        await desk.undo(rehearsal);
        expect(await desk.exports()).toBe(before);
      }),
      { numRuns: runs(3) },
    );
  });
});
