import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompleteTask, ResolveIncident, DeployDefinition } from '#modules/workflow';
import { flowIf, flows } from '#modules/workflow/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { HAS_TIME } from '../../support/soak.js';
import { END, START, named, task } from './small-models.js';
import { ANY_FORM, WorkflowDesk } from './workflow-desk.js';

const HOUR = 3_600_000;
/** A thousand where there is time. */
const AT_ONCE = HAS_TIME ? 1_000 : 60;

describe('workflows', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let desk: WorkflowDesk;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    desk = new WorkflowDesk(app);
    await desk.open();
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  describe('a definition', () => {
    const xml = named('zwei', `${START}${task('a')}${END}${flows('start', 'a', 'ende')}`);

    it('comes into force by two persons, each version beside the others, and instances stay on theirs', async () => {
      const deployment = app.get(DeployDefinition);
      const first = await deployment.propose(desk.operator, xml, { forms: ANY_FORM });
      await expect(desk.start('zwei')).rejects.toMatchObject({ code: 'WORKFLOW.DEFINITION_NOT_FOUND' });
      await expect(deployment.decide(desk.operator, first, true)).rejects.toMatchObject({
        code: 'WORKFLOW.SECOND_PERSON_NEEDED',
      });
      await expect(deployment.propose(desk.karla, xml)).rejects.toMatchObject({ kind: 'forbidden' });
      await deployment.decide(desk.other, first, true);
      await expect(deployment.decide(desk.other, first, false)).rejects.toMatchObject({
        code: 'WORKFLOW.DEFINITION_DECIDED',
      });
      const old = await desk.start('zwei');
      await desk.deploy(named('zwei', `${START}${task('b')}${END}${flows('start', 'b', 'ende')}`));
      const fresh = await desk.start('zwei');
      expect([await desk.openTasks(old), await desk.openTasks(fresh)]).toEqual([['a'], ['b']]);
      await desk.complete(old, 'a');
      expect((await desk.instance(old)).status).toBe('completed');
      await expect(deployment.delete(desk.operator, first)).rejects.toMatchObject({
        code: 'WORKFLOW.DEFINITION_IN_USE',
      });
      expect((await app.journalOf(first)).map(({ action }) => action)).toEqual([
        'workflow.definition-proposed',
        'workflow.definition-approved',
      ]);
      expect(await app.outboxOf(first)).toEqual(['workflow.definition-proposed', 'workflow.definition-approved']);
    });

    it('is refused where it could not run as it says, and is deleted as long as nothing ran on it', async () => {
      const deployment = app.get(DeployDefinition);
      await expect(deployment.propose(desk.operator, '<kein/>')).rejects.toMatchObject({
        code: 'WORKFLOW.MODEL_UNREADABLE',
      });
      const script = named(
        'skript',
        `${START}<scriptTask id="x" scriptFormat="javascript"><script>1</script></scriptTask>${END}${flows('start', 'x', 'ende')}`,
      );
      await expect(deployment.propose(desk.operator, script)).rejects.toMatchObject({
        code: 'WORKFLOW.MODEL_NOT_EXECUTABLE',
      });
      const id = await deployment.propose(
        desk.operator,
        named('nie', `${START}${task('a')}${END}${flows('start', 'a', 'ende')}`),
        { forms: ANY_FORM },
      );
      await deployment.delete(desk.other, id);
      expect(await app.database.query('SELECT 1 FROM wf_definition WHERE id = $1', [id])).toEqual([]);
      // what two have decided no single one takes away, and no number means two models
      const xml2 = named('nie', `${START}${task('b')}${END}${flows('start', 'b', 'ende')}`);
      const second = await desk.deploy(xml2);
      await expect(deployment.delete(desk.operator, second)).rejects.toMatchObject({
        code: 'WORKFLOW.DEFINITION_DECIDED',
      });
      const versions = await app.database.query('SELECT version FROM wf_definition WHERE key = $1', ['nie']);
      expect(versions).toEqual([{ version: 2 }]);
    });
  });

  describe('a task', () => {
    const key = 'freigabe';

    beforeAll(async () => {
      const output = '<talakte:output target="ergebnis" source="entscheidung"/>';
      const tasks = `${task('erfassen')}${task('freigeben', 'otherThan="erfassen"', output)}${task('nacharbeit')}`;
      const ways = `${flows('start', 'erfassen', 'freigeben', 'wahl', 'ende')}${flowIf('wahl', 'nacharbeit', 'ergebnis = "nein"')}`;
      const choice = '<exclusiveGateway id="wahl" default="wahl-ende"/>';
      await desk.deploy(named(key, `${START}${tasks}${choice}${END}${ways}${flows('nacharbeit', 'ende')}`));
    });

    it('knows who started it, whatever the request says', async () => {
      const id = await desk.start(key, { initiator: 'somebody-else' });
      expect((await desk.instance(id)).variables).toMatchObject({ initiator: desk.karla.id });
    });

    it('goes on with what came out of it, and is written down', async () => {
      const id = await desk.start(key, { betrag: 10 });
      await desk.complete(id, 'erfassen', { betrag: 20 });
      const second = await desk.somebody('caseworker');
      await desk.complete(id, 'freigeben', { entscheidung: 'nein', geheim: 1 }, second);
      expect(await desk.openTasks(id)).toEqual(['nacharbeit']);
      expect((await desk.instance(id)).variables).toEqual({ initiator: desk.karla.id, betrag: 20, ergebnis: 'nein' });
      expect((await app.journalOf(id)).map(({ action, actor }) => [action, actor])).toEqual([
        ['workflow.instance-started', desk.karla.name],
        ['workflow.task-completed', desk.karla.name],
        ['workflow.task-completed', second.name],
      ]);
      expect(await app.outboxOf(id)).toHaveLength(3);
      const steps = await app.database.query<{ element_id: string }>(
        `SELECT element_id FROM wf_event WHERE instance_id = $1 AND step = 'left' ORDER BY id`,
        [id],
      );
      expect(steps.map((step) => step.element_id).sort()).toEqual(['erfassen', 'freigeben', 'start', 'wahl']);
    });

    it('asks for another person where four eyes are needed, and is nobody’s who may not do it', async () => {
      const id = await desk.start(key);
      const [open] = await desk.tasks(id);
      const complete = app.get(CompleteTask);
      await expect(complete.execute(desk.operator, { taskId: open?.id ?? '', output: {} })).rejects.toMatchObject({
        code: 'WORKFLOW.TASK_NOT_FOUND',
      });
      await desk.complete(id, 'erfassen');
      await expect(desk.complete(id, 'freigeben')).rejects.toMatchObject({ code: 'WORKFLOW.OTHER_PERSON_NEEDED' });
      expect(await desk.openTasks(id)).toEqual(['freigeben']);
    });

    it('is completed once by forty at once; everybody else hears why not', async () => {
      const id = await desk.start(key);
      const [open] = await desk.tasks(id);
      const complete = app.get(CompleteTask);
      const answers = await Promise.allSettled(
        Array.from({ length: 40 }, (_, number) =>
          complete.execute(desk.karla, { taskId: open?.id ?? '', output: { number } }),
        ),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
      for (const reason of refused)
        expect(reason).toMatchObject({ code: 'WORKFLOW.TASK_NOT_OPEN', details: { reason: 'completed' } });
      expect(await desk.openTasks(id)).toEqual(['freigeben']);
      expect((await app.journalOf(id)).filter(({ action }) => action === 'workflow.task-completed')).toHaveLength(1);
    });

    it('answers a repeated request with the result of the first, and refuses its key for another one', async () => {
      const id = await desk.start(key, {}, 'anfrage-1');
      expect(await desk.start(key, {}, 'anfrage-1')).toBe(id);
      const [open] = await desk.tasks(id);
      const complete = app.get(CompleteTask);
      const input = { taskId: open?.id ?? '', output: {}, key: 'anfrage-2' };
      const answers = await Promise.all([complete.execute(desk.karla, input), complete.execute(desk.karla, input)]);
      expect(answers[1]).toEqual(answers[0]);
      const [next] = await desk.tasks(id);
      await expect(complete.execute(desk.karla, { ...input, taskId: next?.id ?? '' })).rejects.toMatchObject({
        code: 'WORKFLOW.COMMAND_KEY_REUSED',
      });
      await expect(complete.execute(desk.karla, { ...input, key: 'anfrage-3' })).rejects.toMatchObject({
        details: { reason: 'completed' },
      });
    });

    it('keeps nothing of a step the process cannot go on from, and tells it as an incident that the next good step settles', async () => {
      const loop = '<multiInstanceLoopCharacteristics talakte:collection="leute" talakte:elementVariable="wer"/>';
      const members = task('b').replace('</userTask>', `${loop}</userTask>`);
      await desk.deploy(named('sackgasse', `${START}${task('a')}${members}${END}${flows('start', 'a', 'b', 'ende')}`));
      const id = await desk.start('sackgasse');
      await expect(desk.complete(id, 'a')).rejects.toMatchObject({
        code: 'WORKFLOW.STEP_FAILED',
        details: { element: 'b' },
      });
      expect(await desk.openTasks(id)).toEqual(['a']);
      expect((await desk.instance(id)).revision).toBe(1);
      expect(await desk.incidents(id)).toEqual([expect.objectContaining({ kind: 'step', status: 'open' })]);
      await desk.complete(id, 'a', { leute: ['x', 'y'] });
      expect((await desk.tasks(id)).map(({ locals }) => locals['wer']).sort()).toEqual(['x', 'y']);
      expect(await desk.incidents(id)).toEqual([expect.objectContaining({ status: 'resolved' })]);
    });
  });

  describe('time', () => {
    beforeAll(async () => {
      await desk.deploy(
        named(
          'frist',
          `${START}${task('a')}<boundaryEvent id="zu-spaet" attachedToRef="a"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></boundaryEvent>${task('b')}${END}${flows('start', 'a', 'ende')}${flows('zu-spaet', 'b', 'ende')}`,
        ),
      );
    });

    it('takes the task of whoever comes after the deadline, before the timer has even been fired', async () => {
      const id = await desk.start('frist');
      const [open] = await desk.tasks(id);
      desk.jump(2 * HOUR);
      const complete = app.get(CompleteTask);
      await expect(complete.execute(desk.karla, { taskId: open?.id ?? '', output: {} })).rejects.toMatchObject({
        details: { reason: 'deadline-passed' },
      });
      expect(await desk.fireTimers()).toBeGreaterThan(0);
      expect(await desk.openTasks(id)).toEqual(['b']);
      await expect(complete.execute(desk.karla, { taskId: open?.id ?? '', output: {} })).rejects.toMatchObject({
        details: { reason: 'withdrawn' },
      });
      expect((await app.journalOf(id)).at(-1)?.actor).toBe('workflow-timers');
    });

    it('holds the timer of an instance that is broken, and fires those of all others', async () => {
      const [broken, good] = [await desk.start('frist'), await desk.start('frist')];
      await app.database.query(`UPDATE wf_instance SET state = '{}' WHERE id = $1`, [broken]);
      await app.database.query(`UPDATE wf_timer SET due_at = due_at - interval '1 minute' WHERE instance_id = $1`, [
        broken,
      ]);
      desk.jump(2 * HOUR);
      await desk.fireTimers();
      expect(await desk.openTasks(good)).toEqual(['b']);
      expect(await desk.incidents(broken)).toEqual([expect.objectContaining({ kind: 'timer', status: 'open' })]);
      expect(await desk.fireTimers()).toBe(0);
    });

    it('goes on beside a timer that is held, whose fault can be mended', async () => {
      const late =
        '<intermediateCatchEvent id="spaeter"><timerEventDefinition><timeDuration>= dauer</timeDuration></timerEventDefinition></intermediateCatchEvent>';
      const boundary =
        '<boundaryEvent id="zu-spaet" attachedToRef="a"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></boundaryEvent>';
      await desk.deploy(
        named(
          'nachfrist',
          `${START}${task('a')}${boundary}${late}${task('b')}${END}${flows('start', 'a', 'ende')}${flows('zu-spaet', 'spaeter', 'b', 'ende')}`,
        ),
      );
      const [mended, done] = [await desk.start('nachfrist'), await desk.start('nachfrist')];
      desk.jump(2 * HOUR);
      await desk.fireTimers();
      const [incident] = await desk.incidents(mended);
      expect(incident).toMatchObject({ kind: 'timer', status: 'open' });
      await desk.complete(done, 'a');
      expect((await desk.instance(done)).status).toBe('completed');
      const resolve = app.get(ResolveIncident);
      await resolve.editVariables(desk.operator, mended, { dauer: 'PT1H' });
      await resolve.retry(desk.operator, incident?.id ?? '');
      await desk.fireTimers();
      desk.jump(2 * HOUR);
      await desk.fireTimers();
      expect(await desk.openTasks(mended)).toEqual(['b']);
    });

    it(`fires ${String(AT_ONCE)} timers of the same moment once each, by two workers`, async () => {
      const id = await desk.start('frist');
      await desk.copy(id, AT_ONCE - 1);
      desk.jump(2 * HOUR);
      await Promise.all([desk.fireTimers(), desk.fireTimers()]);
      await desk.fireTimers();
      const [counts] = await app.database.query<{ fired: number; open: number; timers: number }>(
        `WITH own AS (SELECT id FROM wf_instance WHERE business_key = $1)
         SELECT (SELECT count(*) FROM journal_entry WHERE action = 'workflow.timer-fired' AND object_id IN (SELECT id::text FROM own))::int AS fired,
                (SELECT count(*) FROM wf_task WHERE instance_id IN (SELECT id FROM own) AND element_id = 'b' AND status = 'open')::int AS open,
                (SELECT count(*) FROM wf_timer WHERE instance_id IN (SELECT id FROM own))::int AS timers`,
        [id],
      );
      expect(counts).toEqual({ fired: AT_ONCE - 1, open: AT_ONCE - 1, timers: 0 });
      expect(await desk.openTasks(id)).toEqual(['b']);
    });
  });
});
