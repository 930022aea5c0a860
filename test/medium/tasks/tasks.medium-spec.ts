import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { systemActor } from '#kernel/actor';
import { addDays } from '#kernel/calendar-day';
import { localDay } from '#kernel/local-day';
import { ActorResolver, type Role, SetSubstitution } from '#modules/identity';
import { SetTaskRole } from '#modules/tasks';
import {
  BulkTasks,
  ClaimTask,
  CommentOnTask,
  CompleteListedTask,
  HandOverTask,
  RescheduleTask,
  TaskDetailQueries,
  TaskDrafts,
  TaskNotices,
  TaskQueries,
  type TaskView,
  TeamQueries,
} from '#modules/tasks/testing';
import { DeployDefinition, StartInstance } from '#modules/workflow';
import { flows, modelOf } from '#modules/workflow/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';

const FORM = {
  type: 'object',
  additionalProperties: false,
  // the long name stands first: fields keep their order
  properties: {
    ergebnisDerPruefung: { type: 'string' },
    ergebnis: { type: 'string', title: 'Ergebnis', maxLength: 100 },
  },
  required: ['ergebnis'],
};

function taskModel(key: string, assignments: Readonly<Record<string, string>>): string {
  const ids = Object.keys(assignments);
  const tasks = ids.map(
    (id) => `<userTask id="${id}" name="Aufgabe ${id}"><extensionElements><talakte:assignment ${assignments[id] ?? ''}/>
      <talakte:form key="formular"/></extensionElements></userTask>`,
  );
  return modelOf(
    `<startEvent id="start"/>${tasks.join('')}<endEvent id="ende"/>${flows('start', ...ids, 'ende')}`,
    '',
    key,
  );
}

describe('the task list', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  const people = new Map<string, string>();

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    office = await setUpOffice(app);
    await employ('karla', 'caseworker', '63');
    await employ('ben', 'caseworker', '63');
    await employ('lea', 'team-lead', '63');
    await employ('sofie', 'caseworker', '50');
    await employ('adam', 'administrator');
    await employ('eva', 'administrator');
    await deploy('bauen', { a: 'role="caseworker" office="63"', b: 'role="caseworker" office="63" otherThan="a"' });
    await deploy('fragen', { a: 'managerOf="= initiator"' });
    await deploy('verloren', { a: 'user="nobody-here"' });
    await deploy('rollen', { a: 'role="personalstelle"' });
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  async function employ(name: string, role: Role, unit?: string): Promise<void> {
    const unitId = unit === undefined ? null : office.unit(unit);
    const more = { displayName: name, ...(unitId === null ? {} : { unitId }) };
    people.set(name, (await app.users.create(`aufgaben-${name}`, [{ role, unitId }], more)).id);
  }

  async function as(name: string): Promise<UserActor> {
    const actor = await app.get(ActorResolver).ofUser(people.get(name) ?? '');
    if (!actor) throw new Error(`${name} is nobody`);
    return actor;
  }

  async function deploy(key: string, assignments: Readonly<Record<string, string>>): Promise<void> {
    const deployment = app.get(DeployDefinition);
    const id = await deployment.propose(await as('adam'), taskModel(key, assignments), { forms: { formular: FORM } });
    await deployment.decide(await as('eva'), id, true);
  }

  /** Starts a workflow as Karla. @returns id of the first task */
  async function started(definitionKey: string): Promise<string> {
    const instance = await app.get(StartInstance).execute(await as('karla'), { definitionKey, variables: {} });
    const [task] = await app.database.query<{ id: string }>(
      `SELECT id FROM wf_task WHERE instance_id = $1 AND status = 'open'`,
      [instance],
    );
    return task?.id ?? '';
  }

  async function ids(name: string, view: TaskView): Promise<string[]> {
    const page = await app.get(TaskQueries).list(await as(name), { view, resting: true }, undefined, 200);
    return page.items.map(({ id }) => id);
  }

  async function claim(name: string, taskId: string, version?: number): Promise<void> {
    await app.get(ClaimTask).execute(await as(name), { taskId, version });
  }

  it('offers a task to those who hold the role in the office, and to nobody else', async () => {
    const id = await started('bauen');
    expect(await ids('karla', 'offered')).toContain(id);
    expect(await ids('ben', 'inbox')).toContain(id);
    expect(await ids('sofie', 'inbox')).not.toContain(id);
    expect(await ids('lea', 'team')).toContain(id);
    await expect(app.get(TaskQueries).get(await as('sofie'), id)).rejects.toMatchObject({ kind: 'not-found' });
    const detail = await app.get(TaskDetailQueries).get(await as('karla'), id);
    expect(detail.description?.form).toMatchObject({ required: ['ergebnis'] });
    expect(Object.keys(detail.description?.form?.['properties'] ?? {})).toEqual(['ergebnisDerPruefung', 'ergebnis']);
    expect(detail.task).toMatchObject({ title: 'Aufgabe a', unitId: office.unit('63'), openedByName: 'karla' });
  });

  it('gives it to one of many who claim it at once; everybody else hears who has it', async () => {
    const id = await started('bauen');
    const results = await Promise.allSettled(['karla', 'ben', 'karla', 'ben'].map((name) => claim(name, id)));
    const { assigneeId } = await app.get(TaskQueries).get(await as('lea'), id);
    const refused = results.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(refused).toHaveLength(2);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: 'TASKS.HELD_BY_OTHER', details: { holder: assigneeId } });
    }
    const journal = await app.journalOf(id);
    expect(journal.map(({ action }) => action)).toEqual(['tasks.task-claimed']);
    expect(await app.outboxOf(id)).toEqual(['tasks.task-claimed']);
  });

  it('is completed by whoever has it with what the form takes, once, and four eyes hold for the next one', async () => {
    const id = await started('bauen');
    await claim('karla', id);
    const complete = app.get(CompleteListedTask);
    const karla = await as('karla');
    await expect(complete.execute(await as('ben'), { taskId: id, output: { ergebnis: 'gut' } })).rejects.toMatchObject({
      code: 'TASKS.HELD_BY_OTHER',
    });
    await expect(complete.execute(karla, { taskId: id, output: { ergebnis: 5, mehr: 1 } })).rejects.toMatchObject({
      code: 'WORKFLOW.OUTPUT_INVALID',
      details: { faults: ['mehr additionalProperties', 'ergebnis type'] },
    });
    await app.get(TaskDrafts).keep(karla, id, { ergebnis: 'halb' });
    expect((await app.get(TaskDetailQueries).get(karla, id)).draft?.values).toEqual({ ergebnis: 'halb' });
    const key = crypto.randomUUID();
    await complete.execute(karla, { taskId: id, output: { ergebnis: 'gut' }, key });
    await complete.execute(karla, { taskId: id, output: { ergebnis: 'gut' }, key });
    await expect(complete.execute(karla, { taskId: id, output: { ergebnis: 'gut' } })).rejects.toMatchObject({
      code: 'TASKS.TASK_OVER',
      details: { state: 'completed' },
    });
    expect(await app.database.query('SELECT 1 FROM task_draft WHERE task_id = $1', [id])).toEqual([]);
    expect(await ids('karla', 'done')).toContain(id);
    const [next = ''] = await ids('karla', 'offered').then((all) => all.slice(-1));
    await expect(claim('karla', next)).rejects.toMatchObject({ code: 'WORKFLOW.OTHER_PERSON_NEEDED' });
    await claim('ben', next);
  });

  it('is given back, passed on with a remark, taken by a colleague with a reason and assigned by the lead', async () => {
    const id = await started('bauen');
    const handOver = app.get(HandOverTask);
    await claim('karla', id);
    await app.get(ClaimTask).giveBack(await as('karla'), { taskId: id });
    expect(await ids('ben', 'offered')).toContain(id);
    await claim('karla', id);
    const ben = people.get('ben') ?? '';
    await expect(handOver.execute(await as('karla'), { taskId: id, toId: ben })).rejects.toMatchObject({
      code: 'TASKS.INPUT_INVALID',
    });
    const auditor = (await app.users.create('aufgaben-paul', [{ role: 'auditor', unitId: null }])).id;
    await expect(
      handOver.execute(await as('karla'), { taskId: id, toId: auditor, remark: 'bitte' }),
    ).rejects.toMatchObject({ code: 'TASKS.ASSIGNEE_NOT_POSSIBLE' });
    await handOver.execute(await as('karla'), { taskId: id, toId: ben, remark: 'Das kennst du besser.' });
    expect(await app.get(TaskNotices).unread(await as('ben'))).toMatchObject([{ taskId: id, kind: 'given' }]);
    expect(await ids('karla', 'colleagues')).toContain(id);
    const karla = people.get('karla') ?? '';
    await handOver.execute(await as('karla'), { taskId: id, toId: karla, remark: 'Der Bauherr steht hier.' });
    await handOver.execute(await as('lea'), { taskId: id, toId: ben, remark: 'Karla ist im Urlaub.' });
    const { events } = await app.get(TaskDetailQueries).get(await as('lea'), id);
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['opened', 'claimed', 'given-back', 'claimed', 'delegated', 'taken', 'assigned'],
    ]);
    await expect(claim('ben', id, 1)).resolves.toBeUndefined();
    await expect(
      app.get(RescheduleTask).execute(await as('ben'), { taskId: id, version: 1, priority: 80 }),
    ).rejects.toMatchObject({ code: 'TASKS.CHANGED_MEANWHILE', details: { holder: ben } });
  });

  it('rests until its day, and tells those who are mentioned', async () => {
    const id = await started('bauen');
    await claim('karla', id);
    const tomorrow = new Date(Date.now() + 24 * 3600 * 1000);
    await app.get(RescheduleTask).execute(await as('karla'), { taskId: id, followUpAt: tomorrow });
    const shown = await app.get(TaskQueries).list(await as('karla'), { view: 'mine' }, undefined, 200);
    expect(shown.items.map((task) => task.id)).not.toContain(id);
    expect(await ids('karla', 'mine')).toContain(id);
    const comment = { taskId: id, text: '@ben Fehlt der Lageplan?', mentions: [people.get('ben') ?? ''] };
    const commentId = crypto.randomUUID();
    await app.get(CommentOnTask).execute(await as('karla'), { ...comment, id: commentId });
    await app.get(CommentOnTask).execute(await as('karla'), { ...comment, id: commentId });
    const notices = await app.get(TaskNotices).unread(await as('ben'));
    expect(notices.filter(({ kind, taskId }) => kind === 'mentioned' && taskId === id)).toHaveLength(1);
    await expect(
      app.get(CommentOnTask).execute(await as('karla'), { ...comment, mentions: [people.get('sofie') ?? ''] }),
    ).rejects.toMatchObject({ code: 'TASKS.MENTION_NOT_POSSIBLE' });
  });

  it('takes several at once, each for itself', async () => {
    const [one, other, taken] = [await started('bauen'), await started('bauen'), await started('bauen')];
    await claim('ben', taken);
    const results = await app.get(BulkTasks).execute(await as('karla'), [one, other, taken], { act: 'claim' });
    expect(results.map(({ code }) => code)).toEqual([null, null, 'TASKS.HELD_BY_OTHER']);
    expect(await ids('karla', 'mine')).toEqual(expect.arrayContaining([one, other]));
    const load = await app.get(TeamQueries).load(await as('lea'));
    expect(load.find(({ name }) => name === 'ben')?.open).toBeGreaterThan(0);
  });

  it('asks the manager of a person, and nobody but the operators where nobody can be found', async () => {
    const asked = await started('fragen');
    expect(await ids('lea', 'mine')).toContain(asked);
    const lost = await started('verloren');
    for (const name of ['karla', 'lea', 'sofie']) expect(await ids(name, 'inbox')).not.toContain(lost);
    expect(await ids('adam', 'unresolved')).toContain(lost);
    const adam = await as('adam');
    const seen = await app.get(TaskDetailQueries).get(adam, lost);
    expect(seen.task).toMatchObject({ unresolved: 'user-unknown', subject: '', part: { mayDo: false } });
    expect(seen.description).toBeNull();
    await app.get(HandOverTask).execute(adam, { taskId: lost, toId: people.get('karla') ?? '' });
    expect(await ids('karla', 'mine')).toContain(lost);
    expect(await ids('adam', 'unresolved')).not.toContain(lost);
  });

  it('asks by roles of workflows as the city explains them, from the moment it does', async () => {
    const before = await started('rollen');
    expect(await ids('adam', 'unresolved')).toContain(before);
    const role = { key: 'personalstelle', name: 'Personalstelle', staffRole: null, userIds: [] };
    await app.get(SetTaskRole).execute(systemActor('test'), { ...role, unitId: office.unit('50') });
    const after = await started('rollen');
    expect(await ids('sofie', 'offered')).toContain(after);
    expect(await ids('karla', 'offered')).not.toContain(after);
  });

  it('lets a deputy see and do what lies with the absent, and names both', async () => {
    const id = await started('bauen');
    await claim('ben', id);
    const today = localDay(new Date());
    await app.get(SetSubstitution).execute(await as('ben'), {
      ...{ deputyId: people.get('sofie') ?? '', fromDay: today, untilDay: addDays(today, 7), role: null, unitId: null },
      reason: 'Urlaub',
    });
    expect(await ids('sofie', 'mine')).toContain(id);
    const load = await app.get(TeamQueries).load(await as('lea'));
    expect(load.find(({ name }) => name === 'ben')).toMatchObject({ deputyName: 'sofie' });
    await app.get(CompleteListedTask).execute(await as('sofie'), { taskId: id, output: { ergebnis: 'gut' } });
    const [done] = await app.database.query('SELECT completed_by_name, completed_for_name FROM task WHERE id = $1', [
      id,
    ]);
    expect(done).toEqual({ completed_by_name: 'sofie', completed_for_name: 'ben' });
  });
});
