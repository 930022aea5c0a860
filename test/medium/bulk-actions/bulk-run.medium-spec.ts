import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BeginBulkRun } from '#modules/bulk-actions';
import { ActsOnFiles, BulkRunQueries, BulkRunRepository, BulkRunSteps } from '#modules/bulk-actions/testing';
import { ActorResolver } from '#modules/identity';
import { FollowUpQueries } from '#modules/records/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { BulkDesk, SOON } from './bulk-desk.js';

const NOBODY = '01900000-0000-7000-8000-000000000001';

describe('one act over many files', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let desk: BulkDesk;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    office = await setUpOffice(app);
    desk = new BulkDesk(app, office);
    await desk.open();
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  const actions = async (id: string, action: string): Promise<number> =>
    (await app.journalOf(id)).filter((entry) => entry.action === action).length;

  it('says before what would become of each file, and has done nothing by that', async () => {
    const [open = '', closed = '', busy = ''] = await desk.files(3);
    await desk.close(closed);
    await desk.followUpOn(busy);
    const before = await app.database.query('SELECT count(*) FROM journal_entry');
    const id = await desk.begin([open, closed, busy], 'close', {});
    expect(await desk.run(id)).toMatchObject({
      state: 'ready',
      counts: { possible: 1, refused: 2, done: 0 },
      steps: ['start', 'cancel'],
      mayBeUndone: true,
    });
    expect(await app.get(BulkRunQueries).reasons(desk.karla, id)).toEqual([
      { state: 'refused', code: 'RECORDS.CLOSING_OBSTRUCTED', files: 1 },
      { state: 'refused', code: 'RECORDS.FILE_NOT_OPEN', files: 1 },
    ]);
    expect((await desk.items(id))[2]?.details).toMatchObject({ 'open-follow-up': 1 });
    expect(await app.database.query('SELECT count(*) FROM journal_entry')).toEqual(before);
    expect(await desk.stateOf(open)).toBe('open');

    await desk.start(id);
    await desk.work(id);
    expect(await desk.outcomes(id)).toEqual([
      'done',
      ['refused', 'RECORDS.FILE_NOT_OPEN'],
      ['refused', 'RECORDS.CLOSING_OBSTRUCTED'],
    ]);
    expect(await desk.stateOf(open)).toBe('closed');
    expect(await app.outboxOf(open)).toContain('records.file-closed');
    expect((await app.journalOf(open)).at(-1)?.actor).toBe('Test person1');
    expect((await app.journalOf(id)).map(({ action }) => action)).toEqual([
      'bulk-actions.run-started',
      'bulk-actions.run-finished',
    ]);
    expect(await app.outboxOf(id)).toEqual(['bulk-actions.run-started', 'bulk-actions.run-finished']);
  });

  it('neither names nor counts what is hidden, and tells what is seen but not one’s own', async () => {
    const [own = ''] = await desk.files(1);
    const [other = ''] = await desk.files(1, '50');
    const hidden = await desk.begin([own, other, NOBODY]);
    expect((await desk.run(hidden)).counts).toMatchObject({ possible: 1, refused: 0 });
    await expect(desk.begin([other])).rejects.toMatchObject({ code: 'BULK_ACTIONS.NOTHING_SELECTED' });

    const auditor = await desk.somebody(['auditor']);
    const seen = await desk.begin([own, other], 'follow-up', SOON, auditor);
    expect(await desk.outcomes(seen, auditor)).toEqual(['possible', ['refused', 'BULK_ACTIONS.NOT_YOURS']]);
    await expect(desk.run(seen)).rejects.toMatchObject({ code: 'BULK_ACTIONS.RUN_NOT_FOUND' });
  });

  it('takes each step once, wherever the process is killed', async () => {
    const id = await desk.begin(await desk.files(4));
    await desk.start(id);
    expect(await desk.workOn(id, 1)).toBe(true);
    const repository = app.get(BulkRunRepository);
    const all = await repository.find(id);
    // killed after the step was committed and before the report knew
    const second = await repository.claim(id);
    if (!all || !second) throw new Error('The run has no second file');
    await repository.remember(second, {});
    await app.get(ActsOnFiles).take(desk.karla, all, second, {});
    expect(await desk.outcomes(id)).toEqual(['done', 'working', 'possible', 'possible']);
    expect(await desk.work(id)).toBe(false);
    // a job that comes a second time finds nothing to do
    expect(await desk.work(id)).toBe(false);
    expect(await desk.outcomes(id)).toEqual(['done', 'done', 'done', 'done']);
    for (const { file } of await desk.items(id)) expect(await actions(file?.id ?? '', 'records.follow-up-set')).toBe(1);
    expect((await desk.run(id)).state).toBe('done');
  });

  it('goes on past a file that is refused meanwhile, and repeats just what was not done', async () => {
    const [first = '', second = ''] = await desk.files(2);
    const id = await desk.begin([first, second], 'close', {});
    await desk.followUpOn(second);
    await desk.start(id);
    await desk.work(id);
    expect(await desk.outcomes(id)).toEqual(['done', ['failed', 'RECORDS.CLOSING_OBSTRUCTED']]);
    expect((await desk.run(id)).steps).toEqual(['undo', 'repeat']);

    const again = await app.get(BeginBulkRun).repeat(desk.karla, id);
    expect(await app.get(BeginBulkRun).repeat(desk.karla, id, again)).toBe(again);
    await desk.work(again);
    expect((await desk.items(again)).map(({ file }) => file?.id)).toEqual([second]);
    expect(await desk.outcomes(again)).toEqual([['refused', 'RECORDS.CLOSING_OBSTRUCTED']]);
  });

  it('acts with the rights of the moment: what is taken away in the middle counts at once', async () => {
    const person = await desk.somebody(['auditor']);
    const id = await desk.begin(await desk.files(3), 'follow-up', SOON, person);
    await desk.start(id, person);
    await desk.workOn(id, 1);
    await app.database.query(`DELETE FROM role_assignment WHERE user_id = $1 AND role = 'team-lead'`, [person.id]);
    await desk.work(id);
    expect(await desk.outcomes(id, person)).toEqual([
      'done',
      ['failed', 'BULK_ACTIONS.NOT_YOURS'],
      ['failed', 'BULK_ACTIONS.NOT_YOURS'],
    ]);
  });

  it('shows a file one does not see any more without its name, and not by its reason either', async () => {
    const person = await desk.somebody(['auditor']);
    const [file = ''] = await desk.files(1);
    await desk.close(file);
    const id = await desk.begin([file], 'close', {}, person);
    const [seen] = await desk.items(id, person);
    expect(seen).toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN', details: { reference: seen?.file?.reference } });
    await app.database.query('DELETE FROM role_assignment WHERE user_id = $1', [person.id]);
    const left = (await app.get(ActorResolver).ofUser(person.id)) ?? person;
    expect(await desk.items(id, left)).toEqual([expect.objectContaining({ details: null, file: null })]);
  });

  it('stops when the account is locked, and goes on when it is not any more', async () => {
    const person = await desk.somebody();
    const id = await desk.begin(await desk.files(2), 'follow-up', SOON, person);
    await desk.start(id, person);
    await desk.workOn(id, 1);
    await app.database.query('UPDATE user_account SET active = false WHERE id = $1', [person.id]);
    expect(await desk.work(id)).toBe(false);
    expect(await desk.run(id, person)).toMatchObject({
      state: 'stopped',
      stopReason: 'account',
      counts: { possible: 1 },
    });
    await app.database.query('UPDATE user_account SET active = true WHERE id = $1', [person.id]);
    await desk.start(id, person);
    await desk.work(id);
    expect(await desk.outcomes(id, person)).toEqual(['done', 'done']);
  });

  it('is called off between two files', async () => {
    const id = await desk.begin(await desk.files(3));
    await desk.start(id);
    await desk.workOn(id, 1);
    await app.get(BulkRunSteps).cancel(desk.karla, id);
    expect(await desk.work(id)).toBe(false);
    expect(await desk.outcomes(id)).toEqual(['done', 'possible', 'possible']);
    expect((await desk.run(id)).steps).toEqual(['undo', 'repeat']);
    await expect(desk.start(id)).rejects.toMatchObject({ code: 'BULK_ACTIONS.STEP_NOT_ALLOWED' });
  });

  it.each([
    ['taken', true, 'done', ['undo', 'repeat']],
    ['not taken', false, 'possible', ['undo', 'repeat']],
  ] as const)(
    'knows of a step %s by a killed process after being called off',
    async (_what, isTaken, outcome, steps) => {
      const id = await desk.begin(await desk.files(3));
      await desk.start(id);
      await desk.workOn(id, 1);
      const repository = app.get(BulkRunRepository);
      const [run, second] = [await repository.find(id), await repository.claim(id)];
      if (!run || !second) throw new Error('The run has no second file');
      if (isTaken) await app.get(ActsOnFiles).take(desk.karla, run, second, {});
      await app.get(BulkRunSteps).cancel(desk.karla, id);
      expect((await desk.run(id)).steps).toEqual([]);
      expect(await desk.work(id)).toBe(false);
      expect(await desk.outcomes(id)).toEqual(['done', outcome, 'possible']);
      expect((await desk.run(id)).steps).toEqual(steps);
    },
  );

  describe('taken back', () => {
    async function undone(id: string): Promise<unknown[]> {
      const back = await app.get(BeginBulkRun).undo(desk.karla, id, 'Irrtum');
      await desk.work(back);
      const rehearsed = await desk.outcomes(back);
      await desk.start(back).catch(() => undefined);
      await desk.work(back);
      const after = await desk.outcomes(back);
      expect(after.map((one) => (one === 'done' ? 'possible' : one))).toEqual(rehearsed);
      return after;
    }

    it('opens again what it closed, but not what somebody has opened and closed since', async () => {
      const [first = '', second = ''] = await desk.files(2);
      const id = await desk.carriedOut([first, second], 'close', {});
      await desk.reopen(second);
      await desk.close(second);
      expect(await undone(id)).toEqual(['done', ['refused', 'RECORDS.FILE_CHANGED_MEANWHILE']]);
      expect([await desk.stateOf(first), await desk.stateOf(second)]).toEqual(['open', 'closed']);
      expect((await app.journalOf(first)).at(-1)).toMatchObject({
        action: 'records.file-reopened',
        after: { reason: 'Irrtum' },
      });
    });

    it('gives every file the level it had, but not where somebody has given another one since', async () => {
      const [first = '', second = '', third = ''] = await desk.files(3);
      const level = async (id: string): Promise<unknown> =>
        (await app.database.query('SELECT own_confidentiality AS level FROM record_file WHERE id = $1', [id]))[0];
      await desk.carriedOut([third], 'confidentiality', { level: '002', reason: 'war schon so' });
      const id = await desk.carriedOut([first, second, third], 'confidentiality', {
        level: '002',
        reason: 'Bürgerdaten',
      });
      expect(await desk.outcomes(id)).toEqual(['done', 'done', ['refused', 'BULK_ACTIONS.ALREADY_SO']]);
      await desk.carriedOut([second], 'confidentiality', { level: '003', reason: 'doch offen' });
      expect(await undone(id)).toEqual(['done', ['refused', 'RECORDS.LEVEL_CHANGED_MEANWHILE']]);
      expect(await level(first)).toEqual({ level: '003' });
    });

    it('gives fields back what stood in them', async () => {
      const [first = '', second = ''] = await desk.files(2);
      const id = await desk.carriedOut([first, second], 'metadata', { values: { location: 'Regal 7', medium: '003' } });
      await desk.carriedOut([second], 'metadata', { values: { location: 'Regal 8' } });
      expect(await undone(id)).toEqual(['done', ['refused', 'RECORDS.METADATA_CHANGED_MEANWHILE']]);
      expect((await app.journalOf(first)).at(-1)).toMatchObject({ before: { location: 'Regal 7', medium: '003' } });
    });

    it('settles the follow-ups it set and withdraws the deletions it asked for', async () => {
      const [first = ''] = await desk.files(1);
      const deletion = await desk.carriedOut([first], 'deletion-request', {
        reason: 'doppelt',
        legalBasis: 'Art. 17 DSGVO',
      });
      expect(await undone(deletion)).toEqual(['done']);
      const followUps = await desk.carriedOut([first], 'follow-up', SOON);
      expect(await undone(followUps)).toEqual(['done']);
      expect(await app.get(FollowUpQueries).ofFile(desk.karla, first)).toEqual([
        expect.objectContaining({ state: 'done', outcome: 'Irrtum' }),
      ]);
      expect(await undone(followUps)).toEqual([['refused', 'RECORDS.FOLLOW_UP_CHANGED_MEANWHILE']]);
    });

    it('does not offer to take back what it cannot', async () => {
      const [first = ''] = await desk.files(1);
      await desk.close(first);
      const id = await desk.carriedOut([first], 'reopen', { reason: 'Nachtrag' });
      expect(await desk.run(id)).toMatchObject({ state: 'done', mayBeUndone: false, steps: [] });
      await expect(app.get(BeginBulkRun).undo(desk.karla, id, 'Irrtum')).rejects.toMatchObject({
        code: 'BULK_ACTIONS.STEP_NOT_ALLOWED',
      });
    });
  });

  it('freezes a whole list as it is now', async () => {
    const person = await desk.somebody();
    const marked = await office.openFile('Sonderliste Nord');
    const id = await app.get(BeginBulkRun).execute(person, {
      act: 'follow-up',
      settings: SOON,
      selection: { list: { q: 'Sonderliste' } },
    });
    await office.openFile('Sonderliste Süd');
    await desk.work(id);
    expect((await desk.items(id, person)).map(({ file }) => file?.reference)).toEqual([marked.reference]);
  });
});
