import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { SetSubstitution } from '#modules/identity';
import { RecordLife } from '#modules/records';
import { FileSlip } from '../../../src/modules/circulation/application/file-slip.js';
import { startApplication, type TestApplication } from '../../support/application.js';
import { setUpOffice } from '../../support/office.js';
import { CirculationDesk } from './circulation-desk.js';

describe('a folder that goes round', () => {
  let app: TestApplication;
  let desk: CirculationDesk;

  beforeAll(async () => {
    app = await startApplication('api');
    desk = new CirculationDesk(app, await setUpOffice(app));
    for (const [name, role, unit] of [
      ['Lea', 'caseworker', '63'],
      ['Anna', 'caseworker', '63'],
      ['Chefin', 'team-lead', '63'],
      ['Sozia', 'caseworker', '50'],
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

  it('walks seven stations with a return, a deputy and a new round; each step is a task, and the drafts follow', async () => {
    const { documentId } = await desk.draft();
    const id = await desk.open(
      'Lea',
      [documentId],
      desk.route(
        ['processing', 'Anna'],
        ['acknowledgement', 'Sozia'],
        ['co-signature', 'Sozia'],
        ['co-signature', 'Anna'],
        ['processing', 'Lea'],
        ['final-signature', 'Chefin'],
        ['dispatch', 'Lea'],
      ),
    );
    expect(await desk.stateOf(documentId)).toBe('draft');
    await desk.answer('Anna', id);
    expect(await desk.stateOf(documentId)).toBe('in-co-signature');
    // Sozia is away: Vera signs for her, and both names stay
    const today = localDay(new Date());
    const absence = { fromDay: today, untilDay: today, role: null, unitId: null, reason: 'Urlaub' };
    await app.get(SetSubstitution).execute(await desk.as('Sozia'), { ...absence, deputyId: desk.id('Vera') });
    const steps = (await desk.folder(id)).slip.stations[2]?.steps ?? [];
    const seen = new Map((await desk.folder(id)).slip.papers.map((paper) => [paper.documentId, paper.hash]));
    const step = steps[0]?.id ?? '';
    await desk.act('Vera', id, { act: 'answer', stepId: step, outcome: 'done', remark: 'einverstanden', seen });
    const first = (await desk.folder(id)).slip.stations[0]?.id ?? '';
    await desk.act('Anna', id, {
      ...{ act: 'give-back', stepId: await desk.stepId(id, 'Anna'), target: first, remark: 'Anlage 2 fehlt' },
    });
    expect((await desk.told(id)).slice(0, 6)).toEqual([
      '1 Anna processed',
      '2 Sozia open',
      '3 Sozia signed durch Vera',
      '4 Anna returned',
      '5 Anna open',
      '6 Sozia planned',
    ]);
    // the draft is free again, is changed, and what was signed does not hold for it
    expect(await desk.stateOf(documentId)).toBe('in-progress');
    await app.database.query('UPDATE circulation_folder SET subject = subject');
    await newVersion(documentId);
    await desk.answer('Anna', id);
    await expect(
      desk.act('Vera', id, { act: 'answer', stepId: (await openOf(id))[0] ?? '', outcome: 'done', remark: '', seen }),
    ).rejects.toMatchObject({ code: 'CIRCULATION.PAPERS_CHANGED' });
    await desk.act('Lea', id, { act: 'new-round', remark: 'Entwurf geändert' });
    expect((await desk.folder(id)).slip.round).toBe(2);
    await desk.answer('Anna', id);
    const again = new Map((await desk.folder(id)).slip.papers.map((paper) => [paper.documentId, paper.hash]));
    await desk.act('Vera', id, {
      act: 'answer',
      stepId: (await openOf(id))[0] ?? '',
      outcome: 'done',
      remark: '',
      seen: again,
    });
    for (const name of ['Anna', 'Lea', 'Chefin']) await desk.answer(name, id);
    expect(await desk.stateOf(documentId)).toBe('final');
    await desk.answer('Lea', id);
    expect([(await desk.folder(id)).slip.state, await desk.stateOf(documentId)]).toEqual(['ended', 'dispatched']);
    const tasks = await desk.tasks(id);
    expect(tasks).toContain('Umlaufmappe: Mitzeichnung completed i. V. Sozia');
    // taking note holds nobody up, and is left to be done
    expect(tasks.filter((told) => told.includes(' open'))).toEqual(['Umlaufmappe: Kenntnisnahme open']);
    expect(tasks.filter((told) => told.includes('withdrawn'))).toHaveLength(1);
    // the slip becomes a document of the file, once
    await app.get(FileSlip).execute(id);
    await app.get(FileSlip).execute(id);
    const [slip] = await app.database.query<{ subject: string; documents: number }>(
      `SELECT document.subject, (SELECT count(*)::int FROM document AS other WHERE other.file_id = document.file_id) AS documents
         FROM circulation_folder AS folder JOIN document ON document.id = folder.slip_document_id WHERE folder.id = $1`,
      [id],
    );
    expect(slip).toEqual({ subject: 'Laufzettel: Satzung beschließen', documents: 2 });
    expect(await app.outboxOf(id)).toEqual(
      expect.arrayContaining(['circulation.round-begun', 'circulation.folder-ended']),
    );
    expect((await app.journalOf(id)).at(-1)?.action).toBe('circulation.slip-filed');
  }, 60_000);

  const openOf = async (id: string): Promise<string[]> => {
    const rows = await app.database.query<{ id: string }>(
      `SELECT id FROM circulation_step WHERE folder_id = $1 AND state = 'open' AND kind <> 'acknowledgement' ORDER BY position`,
      [id],
    );
    return rows.map((row) => row.id);
  };

  const newVersion = async (documentId: string): Promise<void> => {
    const version = newId();
    await app.database.query(
      'INSERT INTO document_version (id, document_id, number, created_at) VALUES ($1, $2, 2, now())',
      [version, documentId],
    );
    await app.database.query(
      `INSERT INTO document_format (id, version_id, name, role, object_hash, media_type, file_name, size_bytes)
       VALUES ($1, $2, 'Neu', 'original', repeat('f', 64), 'text/plain', 'neu.txt', 1)`,
      [newId(), version],
    );
  };

  it('lets people of other offices read for the time of their step and no longer', async () => {
    const { documentId, fileId } = await desk.draft();
    const id = await desk.open(
      'Lea',
      [documentId],
      desk.route(['processing', 'Lea'], ['processing', 'Sonja'], ['processing', 'Lea']),
    );
    expect(await desk.sees('Sonja', id)).toBe(false);
    const keptOpenBy = async (name: string): Promise<object[]> => {
      const [actor, place] = [await desk.as(name), { fileId, proceedingId: null }];
      const { obstacles } = app.get(RecordLife);
      const all = await app.database.transaction((transaction) => obstacles.list(transaction, actor, place));
      return all.filter(({ kind }) => kind === 'open-circulation');
    };
    expect(await keptOpenBy('Lea')).toEqual([{ kind: 'open-circulation', id, label: 'Satzung beschließen' }]);
    expect(await keptOpenBy('Vera')).toEqual([{ kind: 'open-circulation', id: null, label: null }]);
    await desk.answer('Lea', id);
    expect(await desk.sees('Sonja', id)).toBe(true);
    expect(await desk.sees('Vera', id)).toBe(false);
    await expect(desk.answer('Anna', id, { of: 'Sonja' })).rejects.toMatchObject({ code: 'TASKS.TASK_NOT_FOUND' });
    await desk.answer('Sonja', id);
    expect(await desk.sees('Sonja', id)).toBe(false);
    await desk.answer('Lea', id);
    await app.get(FileSlip).execute(id);
    expect(await keptOpenBy('Lea')).toEqual([]);
    expect((await app.journalOf(fileId)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['records.access-granted', 'records.access-revoked']),
    );
  });

  it('plans nobody who may not come in: neither wall nor level give way, and only who works on a file lets others in', async () => {
    const { documentId, fileId } = await desk.draft();
    const wall = newId();
    await app.database.query(
      `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1, 'Schranke', 'Gesetz', false, now())`,
      [wall],
    );
    for (const name of ['Lea', 'Anna'])
      await app.database.query('INSERT INTO wall_member (wall_id, user_id) VALUES ($1, $2)', [wall, desk.id(name)]);
    await app.database.query('UPDATE record_file SET own_walls = ARRAY[$1::uuid] WHERE id = $2', [wall, fileId]);
    await expect(
      desk.open('Lea', [documentId], desk.route(['processing', 'Anna'], ['processing', 'Sonja'])),
    ).rejects.toMatchObject({
      code: 'CIRCULATION.ADDRESSEE_KEPT_OUT',
      details: { step: 2, because: 'wall' },
    });
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Anna']));
    // the task list names neither file nor subject of what is protected
    expect(
      await app.database.query(
        'SELECT subject, file_id, file_label FROM task WHERE split_part(source_id, $2, 1) = $1',
        [await desk.stepId(id, 'Anna'), '@'],
      ),
    ).toEqual([{ subject: '', file_id: null, file_label: null }]);
    // of a file of others, seen for a step, one does not let further people in
    const other = await desk.draft('50');
    const theirs = await desk.open('Vera', [other.documentId], desk.route(['processing', 'Anna']));
    const stations = desk.route(['processing', 'Lea']);
    await expect(desk.act('Anna', theirs, { act: 'replan', stations })).rejects.toMatchObject({
      details: { because: 'remit' },
    });
    await desk.act('Anna', theirs, { act: 'replan', stations: desk.route(['processing', 'Sonja']) });
    const [event] = await app.database.query<{ changes: unknown }>(
      `SELECT changes FROM circulation_event WHERE folder_id = $1 AND act = 'circulation.route-changed'`,
      [theirs],
    );
    expect(event?.changes).toEqual([{ kind: 'added', addressee: 'Sonja' }]);
  });

  it('takes each request once, and none on a folder that was changed since it was seen', async () => {
    const { documentId } = await desk.draft();
    const key = newId();
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Lea'], ['processing', 'Anna']), key);
    expect(await desk.open('Lea', [documentId], desk.route(['processing', 'Lea']), key)).toBe(id);
    const again = newId();
    await desk.answer('Lea', id, { id: again });
    const act = { act: 'pull-back', remark: '' } as const;
    await desk.act('Lea', id, act, { id: again });
    expect(await desk.told(id)).toEqual(['1 Lea processed', '2 Anna open']);
    await expect(desk.act('Lea', id, act, { revision: 1 })).rejects.toMatchObject({
      code: 'CIRCULATION.CHANGED_MEANWHILE',
    });
    await expect(desk.act('Anna', id, act)).rejects.toMatchObject({ code: 'CIRCULATION.NOT_YOURS' });
    await expect(desk.act('Sonja', id, act)).rejects.toMatchObject({ code: 'CIRCULATION.FOLDER_NOT_FOUND' });
    // of many who do the same at once one does
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => desk.answer('Anna', id)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('lets superiors take over, the lead pull back and go on, and the database keeps what is done', async () => {
    const { documentId } = await desk.draft();
    const id = await desk.open('Lea', [documentId], desk.route(['processing', 'Lea'], ['processing', 'Anna']));
    await desk.answer('Lea', id);
    const stepId = await desk.stepId(id, 'Anna');
    await expect(desk.act('Lea', id, { act: 'take-over', stepId, remark: 'eilig' })).rejects.toMatchObject({
      code: 'CIRCULATION.NOT_YOURS',
    });
    await desk.act('Chefin', id, { act: 'take-over', stepId, remark: 'eilig' });
    await desk.act('Lea', id, { act: 'pull-back', remark: 'Zahlendreher' });
    expect(await desk.told(id)).toEqual(['1 Lea processed', '2 Chefin planned']);
    await desk.act('Lea', id, { act: 'start' });
    expect(await desk.tasks(id)).toEqual([
      'Umlaufmappe: Bearbeitung completed',
      'Umlaufmappe: Bearbeitung withdrawn',
      'Umlaufmappe: Bearbeitung withdrawn',
      'Umlaufmappe: Bearbeitung open',
    ]);
    await expect(
      app.database.query(`UPDATE circulation_step SET remark = 'x' WHERE folder_id = $1 AND state = 'done'`, [id]),
    ).rejects.toThrow('a completed step does not change');
    await expect(app.database.query('DELETE FROM circulation_folder WHERE id = $1', [id])).rejects.toThrow(
      'a folder with papers is kept',
    );
  });
});
