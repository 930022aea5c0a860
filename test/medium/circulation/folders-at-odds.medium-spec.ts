import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids';
import { RecordLife } from '#modules/records';
import { DecideDeletion, DeletionQueries, PreviewMove, RequestDeletion } from '#modules/records/testing';
import { TaskSources } from '#modules/tasks';
import { queryIn } from '#platform/database';
import { FileSlip } from '../../../src/modules/circulation/application/file-slip.js';
import { FolderPage } from '../../../src/modules/circulation/application/folder-page.js';
import { ForgetProtected } from '../../../src/modules/circulation/application/forget-protected.js';
import { LetGoOfFolders } from '../../../src/modules/circulation/application/let-go-of-folders.js';
import { startApplication, type TestApplication, until } from '../../support/application.js';
import { FOUNDER, setUpOffice } from '../../support/office.js';
import { CirculationDesk } from './circulation-desk.js';

/** What happens where folders, files and people get in each other's way. */
describe('folders at odds', () => {
  let app: TestApplication;
  let desk: CirculationDesk;

  beforeAll(async () => {
    app = await startApplication('api');
    desk = new CirculationDesk(app, await setUpOffice(app));
    for (const [name, role, unit] of [
      ['Lea', 'caseworker', '63'],
      ['Anna', 'caseworker', '63'],
      ['Chefin', 'team-lead', '63'],
      ['Zweite', 'team-lead', '63'],
      ['Vera', 'caseworker', '50'],
      ['Sonja', 'team-lead', '50'],
    ] as const)
      await desk.hire(name, role, unit);
  }, 60_000);

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
  });

  const taskOf = async (folderId: string, name: string): Promise<{ id: string; sourceId: string; status: string }> => {
    const [row] = await app.database.query<{ id: string; sourceId: string; status: string }>(
      `SELECT id, source_id AS "sourceId", status FROM task WHERE split_part(source_id, '@', 1) = $1 ORDER BY opened_at DESC LIMIT 1`,
      [await desk.stepId(folderId, name)],
    );
    if (!row) throw new Error(`${name} has no task`);
    return row;
  };

  const openGrants = async (fileId: string): Promise<number> => {
    const rows = await app.database.query('SELECT 1 FROM file_grant WHERE file_id = $1 AND revoked_at IS NULL', [
      fileId,
    ]);
    return rows.length;
  };

  it('marks nothing of others as sent: a final document one may only read stays what it is', async () => {
    const { documentId } = await desk.draft('50');
    await app.database.query(`UPDATE document SET state = 'final' WHERE id = $1`, [documentId]);
    const theirs = await desk.open('Vera', [documentId], desk.route(['processing', 'Lea']));
    const id = await desk.open('Lea', [documentId], desk.route(['final-signature', 'Lea'], ['dispatch', 'Lea']));
    await desk.answer('Lea', id);
    await desk.answer('Lea', id);
    expect([(await desk.folder(id)).slip.state, await desk.stateOf(documentId)]).toEqual(['ended', 'final']);
    expect((await desk.folder(theirs)).slip.state).toBe('running');
  });

  it('lets somebody with two open steps on a file read for each of them, and for none any longer than that', async () => {
    const { documentId, fileId } = await desk.draft();
    const first = await desk.open('Lea', [documentId], desk.route(['processing', 'Sonja'], ['processing', 'Lea']));
    const second = await desk.open('Lea', [documentId], desk.route(['processing', 'Sonja'], ['processing', 'Lea']));
    await desk.answer('Sonja', first);
    expect(await desk.sees('Sonja', second)).toBe(true);
    const key = newId();
    await desk.answer('Sonja', second, { id: key });
    expect([await desk.sees('Sonja', second), await openGrants(fileId)]).toEqual([false, 0]);
    // the answer was lost on its way: who asks once more is told the same, although he sees the folder no longer
    const act = { act: 'skip', stepId: newId(), remark: 'x' } as const;
    await desk.act('Sonja', second, act, { id: key });
    await expect(desk.act('Vera', second, act, { id: key })).rejects.toMatchObject({
      code: 'CIRCULATION.FOLDER_NOT_FOUND',
    });
  });

  it('leaves a draft frozen as long as anybody signs it, whatever becomes of it in another folder', async () => {
    const { documentId } = await desk.draft();
    const signing = await desk.open('Lea', [documentId], desk.route(['co-signature', 'Anna'], ['processing', 'Lea']));
    const other = await desk.open('Lea', [documentId], desk.route(['processing', 'Lea'], ['processing', 'Anna']));
    expect(await desk.stateOf(documentId)).toBe('in-co-signature');
    await desk.answer('Lea', other);
    await desk.act('Lea', other, { act: 'end', remark: 'doch nicht' });
    expect(await desk.stateOf(documentId)).toBe('in-co-signature');
    await desk.answer('Anna', signing);
    expect(await desk.stateOf(documentId)).toBe('in-progress');
  });

  it('lets superiors take a step from each other and back', async () => {
    const { documentId } = await desk.draft();
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Chefin']));
    for (const name of ['Zweite', 'Chefin', 'Zweite'] as const) {
      const [stepId] = (await desk.folder(id)).slip.stations.flatMap(({ steps }) => steps.map((step) => step.id));
      await desk.act(name, id, { act: 'take-over', stepId: stepId ?? '', remark: 'eilig' });
    }
    await desk.answer('Zweite', id);
    expect(await desk.told(id)).toEqual(['1 Zweite processed']);
  });

  it('hands a step to nobody who cannot read its papers, and says of such a task what it can', async () => {
    const { documentId } = await desk.draft();
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Sonja'], ['processing', 'Lea']));
    const { sourceId } = await taskOf(id, 'Sonja');
    const source = app.get(TaskSources).get('circulation');
    await expect(source.checkDoer?.(desk.id('Vera'), sourceId)).rejects.toMatchObject({
      code: 'CIRCULATION.ADDRESSEE_KEPT_OUT',
    });
    await source.checkDoer?.(desk.id('Anna'), sourceId);
    expect(await source.describe(await desk.as('Sonja'), sourceId)).toMatchObject({ page: `/umlaufmappen/${id}` });
    expect(await source.describe(await desk.as('Vera'), sourceId)).toMatchObject({ page: null });
  });

  it('goes round with nothing that is closed or deleted at the same moment', async () => {
    const { documentId, fileId } = await desk.draft();
    await app.database.query(`UPDATE document SET state = 'final' WHERE id = $1`, [documentId]);
    const opening = (): Promise<string> => desk.open('Lea', [documentId], desk.route(['processing', 'Lea']));
    const isWaiting = async (): Promise<boolean> => {
      const sql = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return (await app.database.query(sql)).length > 0;
    };
    const [locked, done] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const closing = app.database.transaction(async (transaction) => {
      await queryIn(transaction, 'SELECT 1 FROM record_file WHERE id = $1 FOR UPDATE', [fileId]);
      locked.resolve(undefined);
      await done.promise;
    });
    await locked.promise;
    let isOver = false;
    const opened = opening().finally(() => {
      isOver = true;
    });
    let hasWaited = false;
    await until(async () => (hasWaited = await isWaiting()) || isOver);
    done.resolve(undefined);
    await closing;
    expect([hasWaited, await opened]).toEqual([true, expect.any(String)]);
  });

  it('keeps a file open until the slip lies in it', async () => {
    const { documentId, fileId } = await desk.draft();
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Lea']));
    await desk.answer('Lea', id);
    const keptOpen = async (): Promise<string[]> => {
      const [actor, place] = [await desk.as('Lea'), { fileId, proceedingId: null }];
      const { obstacles } = app.get(RecordLife);
      const all = await app.database.transaction((transaction) => obstacles.list(transaction, actor, place));
      return all.filter(({ kind }) => kind === 'open-circulation').map((found) => found.id ?? '');
    };
    expect(await keptOpen()).toEqual([id]);
    await app.get(FileSlip).execute(id);
    expect(await keptOpen()).toEqual([]);
  });

  it('is marked as seen by the lead alone, and looked at without waiting for anybody', async () => {
    const { documentId } = await desk.draft();
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Anna'], ['processing', 'Lea']));
    await desk.act('Anna', id, { act: 'replan', stations: desk.route(['processing', 'Chefin']) });
    const page = app.get(FolderPage);
    await page.seen(await desk.as('Chefin'), id).catch(() => undefined);
    const news = async (): Promise<number> =>
      (await page.get(await desk.as('Lea'), id)).events.filter(({ isNew }) => isNew).length;
    expect(await news()).toBe(1);
    await page.seen(await desk.as('Lea'), id);
    expect(await news()).toBe(0);
    const { id: taskId } = await taskOf(id, 'Anna');
    const anna = await desk.as('Anna');
    const [held, done] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const holding = app.database.transaction(async (transaction) => {
      await queryIn(transaction, 'SELECT 1 FROM task WHERE id = $1 FOR UPDATE', [taskId]);
      held.resolve(undefined);
      await done.promise;
    });
    await held.promise;
    expect((await page.get(anna, id)).myStepIds).toHaveLength(1);
    done.resolve(undefined);
    await holding;
  }, 20_000);

  it('ends tasks and rights when its last paper was deleted', async () => {
    const { documentId, fileId } = await desk.draft();
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Sonja'], ['processing', 'Lea']));
    const task = await taskOf(id, 'Sonja');
    expect(await openGrants(fileId)).toBe(1);
    const why = { reason: 'Irrläufer', legalBasis: 'Art. 17 Abs. 1 DSGVO' };
    const request = { fileId, objectKind: 'document', objectId: documentId, ...why } as const;
    const requestId = await app.get(RequestDeletion).execute(await desk.as('Lea'), request);
    const chief = await desk.as('Chefin');
    const { contentState } = await app.get(DeletionQueries).get(chief, requestId);
    await app.get(DecideDeletion).confirm(chief, { requestId, contentState: contentState ?? '' });
    await app.database.transaction((transaction) => app.get(LetGoOfFolders).execute(transaction));
    const [left] = await app.database.query<{ status: string }>('SELECT status FROM task WHERE id = $1', [task.id]);
    expect([left?.status, await openGrants(fileId)]).toEqual(['withdrawn', 0]);
    await expect(desk.folder(id)).rejects.toThrow('There is no such folder');
  });

  const wall = async (fileId: string, ...names: readonly string[]): Promise<void> => {
    const id = newId();
    await app.database.query(
      `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1, $2, 'Gesetz', false, now())`,
      [id, `Schranke ${id}`],
    );
    for (const name of names)
      await app.database.query('INSERT INTO wall_member (wall_id, user_id) VALUES ($1, $2)', [id, desk.id(name)]);
    await app.database.query('UPDATE record_file SET own_walls = ARRAY[$1::uuid] WHERE id = $2', [id, fileId]);
  };

  const slipsOf = async (fileId: string): Promise<string[]> => {
    const rows = await app.database.query<{ subject: string }>(
      `SELECT subject FROM document WHERE file_id = $1 AND type = 'Laufzettel' ORDER BY number`,
      [fileId],
    );
    return rows.map(({ subject }) => subject);
  };

  it('tells no file what was written about a walled one, and both who took part', async () => {
    const [open, walled] = [await desk.draft(), await desk.draft('63', 'Personalsache')];
    await wall(walled.fileId, 'Lea', 'Anna');
    const id = await desk.open('Lea', [open.documentId, walled.documentId], desk.route(['processing', 'Anna']));
    await desk.answer('Anna', id, { remark: 'Frau X ist krank' });
    await app.get(FileSlip).execute(id);
    expect([await slipsOf(open.fileId), await slipsOf(walled.fileId)]).toEqual([
      ['Laufzettel'],
      ['Laufzettel: Satzung beschließen'],
    ]);
  });

  it('puts who took note after the end into the file too, once nobody is asked any more', async () => {
    const { documentId, fileId } = await desk.draft();
    const id = await desk.open(
      'Lea',
      [documentId],
      desk.route(['acknowledgement', 'Anna'], ['acknowledgement', 'Chefin'], ['processing', 'Lea']),
    );
    await desk.answer('Lea', id);
    await app.get(FileSlip).execute(id);
    await desk.answer('Anna', id);
    await app.get(FileSlip).execute(id);
    expect(await slipsOf(fileId)).toEqual(['Laufzettel: Satzung beschließen']);
    await desk.answer('Chefin', id);
    for (let times = 0; times < 2; times += 1) await app.get(FileSlip).execute(id);
    expect(await slipsOf(fileId)).toEqual([
      'Laufzettel: Satzung beschließen',
      'Laufzettel (Nachtrag): Satzung beschließen',
    ]);
  });

  it('takes words out of the task list when a wall comes, and shows the lead that nobody can begin', async () => {
    const { documentId, fileId } = await desk.draft();
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Anna']));
    const { id: taskId } = await taskOf(id, 'Anna');
    const words = () =>
      app.database.query<object>('SELECT subject, file_id AS file, file_label AS label FROM task WHERE id = $1', [
        taskId,
      ]);
    expect(await words()).toMatchObject([{ subject: 'Satzung beschließen', file: fileId }]);
    await wall(fileId, 'Lea');
    await app.database.transaction((transaction) => app.get(ForgetProtected).execute(transaction));
    expect(await words()).toEqual([{ subject: '', file: null, label: null }]);
    const { stations } = await app.get(FolderPage).get(await desk.as('Lea'), id);
    expect(stations[0]?.steps.map(({ isKeptOut }) => isKeptOut)).toEqual([true]);
  });

  it('holds its papers in the file whose readers were let in', async () => {
    const { documentId, fileId } = await desk.draft();
    const { id: targetId } = await desk.office.openFile('Andere Akte');
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Anna']));
    const what = {
      ...{ kind: 'move' as const, sourceId: fileId, targetId, targetProceedingId: null, proceedingIds: [] },
      ...{ documentIds: [documentId], newFile: null },
    } as const;
    const { obstacles } = await app.get(PreviewMove).execute(FOUNDER, what);
    expect(obstacles).toEqual([{ kind: 'open-circulation', count: 1, labels: ['Satzung beschließen'] }]);
    await desk.answer('Anna', id);
    await app.get(FileSlip).execute(id);
    expect((await app.get(PreviewMove).execute(FOUNDER, what)).obstacles).toEqual([]);
  });
});
