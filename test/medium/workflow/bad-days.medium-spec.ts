import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '#kernel/actor';
import { CompleteListedTask } from '#modules/tasks/testing';
import { BroadcastSignal, DeliverMessage, DeployDefinition, ResolveIncident, StartInstance } from '#modules/workflow';
import { DefinitionQueries, FireSchedules, flows, IncidentQueries, StartWorkflow } from '#modules/workflow/testing';
import { queryIn } from '#platform/database';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { setUpOffice } from '../../support/office.js';
import { END, extension, named, START, task } from './small-models.js';
import { ANY_FORM, WorkflowDesk } from './workflow-desk.js';

const HOUR = 3_600_000;

/** What goes wrong with one workflow, and must neither hold up the others nor go unnoticed. */
describe('workflows on a bad day', () => {
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

  const daily = (key: string): string =>
    named(
      key,
      `<startEvent id="start"><timerEventDefinition><timeCycle>R/P1D</timeCycle></timerEventDefinition></startEvent>${task('a')}${END}${flows('start', 'a', 'ende')}`,
    );
  const startedOf = async (key: string): Promise<number> =>
    (
      await app.database.query(
        'SELECT 1 FROM wf_instance JOIN wf_definition AS definition ON definition.id = definition_id WHERE definition.key = $1',
        [key],
      )
    ).length;

  describe('a schedule', () => {
    it('that is broken, or whose model is, holds up no other one and says so', async () => {
      const broken = await desk.deploy(daily('kaputt'));
      const unreadable = await desk.deploy(daily('unlesbar'));
      await desk.deploy(daily('heil'));
      await app.database.query(
        `UPDATE wf_schedule SET timer = '{"kind": "cycle", "value": "oft"}' WHERE definition_id = $1`,
        [broken],
      );
      await app.database.query(`UPDATE wf_definition SET xml = '<kein/>' WHERE id = $1`, [unreadable]);
      await app.database.query(`UPDATE wf_schedule SET element_id = 'weg' WHERE definition_id = $1`, [unreadable]);
      desk.jump(25 * HOUR);
      expect(await app.get(FireSchedules).execute()).toBe(1);
      expect(await startedOf('heil')).toBe(1);
      const kept = await app.database.query<{ id: string; next: boolean; fault: string }>(
        `SELECT definition_id AS id, next_at IS NOT NULL AS next, fault_code AS fault FROM wf_schedule WHERE fault_code IS NOT NULL`,
      );
      expect(kept).toHaveLength(2);
      expect(kept).toEqual(
        expect.arrayContaining([
          { id: broken, next: false, fault: 'PLATFORM.UNEXPECTED' },
          { id: unreadable, next: true, fault: expect.any(String) },
        ]),
      );
      expect((await app.journalOf(broken)).map(({ action }) => action)).toContain('workflow.schedule-failed');
      const told = await app.get(IncidentQueries).failedStarts(desk.operator);
      expect(told.map(({ workflow, code, nextStartAt }) => [workflow, code, nextStartAt !== null]).sort()).toEqual([
        ['kaputt', 'PLATFORM.UNEXPECTED', false],
        ['unlesbar', expect.any(String), true],
      ]);
      await expect(app.get(IncidentQueries).failedStarts(desk.karla)).rejects.toMatchObject({ kind: 'forbidden' });
      expect(await app.get(DefinitionQueries).version(desk.operator, broken)).toMatchObject({
        ...{ startFault: 'PLATFORM.UNEXPECTED', nextStartAt: null },
      });
    });

    it('belongs to the newest version only, however many versions two people approve at once', async () => {
      const deployment = app.get(DeployDefinition);
      const proposals = [];
      for (let count = 0; count < 4; count += 1)
        proposals.push(await deployment.propose(desk.operator, daily('eile'), { forms: ANY_FORM }));
      await Promise.allSettled(proposals.reverse().map((id) => deployment.decide(desk.other, id, true)));
      const schedules = await app.database.query(
        `SELECT definition.version FROM wf_schedule JOIN wf_definition AS definition ON definition.id = definition_id WHERE key = 'eile'`,
      );
      expect(schedules).toEqual([{ version: 4 }]);
    });

    it('and everything else of an older version comes into force no more once a newer one is', async () => {
      const deployment = app.get(DeployDefinition);
      const [older, newer] = [
        await deployment.propose(desk.operator, daily('nachzuegler'), { forms: ANY_FORM }),
        await deployment.propose(desk.operator, daily('nachzuegler'), { forms: ANY_FORM }),
      ];
      await deployment.decide(desk.other, newer, true);
      await expect(deployment.decide(desk.other, older, true)).rejects.toMatchObject({
        code: 'WORKFLOW.NEWER_VERSION_IN_FORCE',
        details: { version: 2 },
      });
      await deployment.decide(desk.other, older, false, 'überholt');
    });
  });

  describe('what somebody hands over', () => {
    const FORMS = {
      formular: {
        type: 'object',
        properties: {
          ergebnis: { type: 'string', maxLength: 5 },
          wer: { type: 'string', 'x-widget': 'user' },
        },
        required: ['ergebnis'],
      },
    };
    const declared = extension('<talakte:variable name="betrag" type="number"/>');
    const start = (variables: Record<string, unknown>): Promise<string> =>
      app.get(StartWorkflow).execute(desk.karla, { workflow: 'eingang', variables });

    beforeAll(async () => {
      const asking = `<startEvent id="start">${extension('<talakte:form key="formular"/>')}</startEvent>`;
      const note = '<manualTask id="notiz" name="notiz"/>'.replace(
        '/>',
        `>${extension('<talakte:assignment role="caseworker"/>')}</manualTask>`,
      );
      const body = `${asking}${task('a')}${note}${END}${flows('start', 'a', 'notiz', 'ende')}`;
      await desk.deploy(named('eingang', declared + body), { forms: FORMS });
    });

    it('starts a workflow only as its model and the form of its start ask for it', async () => {
      const faultsOf = async (variables: Record<string, unknown>): Promise<unknown> =>
        start(variables).then(
          () => 'started',
          (error: unknown) => (error as { details: { faults: string[] } }).details.faults.sort(),
        );
      expect(await faultsOf({})).toEqual(['ergebnis missing']);
      expect(await faultsOf({ ergebnis: 'viel zu lang' })).toEqual(['ergebnis maxLength']);
      expect(await faultsOf({ ergebnis: '', betrag: '7' })).toEqual(['betrag number', 'ergebnis missing']);
      expect(await faultsOf({ ergebnis: 'gut', freigegeben: true, initiator: desk.other.id })).toEqual([
        'freigegeben undeclared',
        'initiator undeclared',
      ]);
      expect(await faultsOf({ ergebnis: 'gut', wer: 'niemand' })).toEqual(['wer user']);
      expect(await faultsOf({ ergebnis: 'gut', betrag: 7, wer: desk.other.id })).toBe('started');
    });

    it('is written only where the form asks for it, and never over who has started it', async () => {
      const id = await start({ ergebnis: 'gut', betrag: 7 });
      const complete = app.get(CompleteListedTask);
      const done = async (output: Record<string, unknown>): Promise<unknown> => {
        const [open] = await desk.tasks(id);
        const [listed] = await app.database.query<{ id: string }>('SELECT id FROM task WHERE source_id = $1', [
          open?.id,
        ]);
        return complete.execute(desk.karla, { taskId: listed?.id ?? '', output }).then(
          () => 'done',
          (error: unknown) => (error as { details: { faults: string[] } }).details.faults,
        );
      };
      expect(await done({ ergebnis: 'neu', betrag: 70_000 })).toEqual(['betrag additionalProperties']);
      expect(await done({ ergebnis: 'neu', initiator: desk.other.id })).toEqual(['initiator reserved']);
      expect(await done({ ergebnis: 'neu' })).toBe('done');
      expect(await done({ betrag: 70_000 })).toEqual(['betrag additionalProperties']);
      const { variables } = await desk.instance(id);
      expect(variables).toEqual({ ergebnis: 'neu', betrag: 7, initiator: desk.karla.id });
      expect(await done({})).toBe('done');
    });

    it('is refused by the others who hand something over too', async () => {
      const id = await start({ ergebnis: 'gut' });
      const forged = { initiator: desk.other.id };
      const refusal = { code: 'WORKFLOW.OUTPUT_INVALID', details: { faults: ['initiator reserved'] } };
      const resolve = app.get(ResolveIncident);
      await expect(resolve.editVariables(desk.operator, id, forged)).rejects.toMatchObject(refusal);
      const message = { name: 'egal', correlationKey: null, variables: forged };
      await expect(app.get(DeliverMessage).execute(desk.karla, message)).rejects.toMatchObject(refusal);
    });

    it('cannot be handed over where the form is not there, instead of being taken unchecked', async () => {
      const xml = named('formlos', `${START}${task('a')}${END}${flows('start', 'a', 'ende')}`);
      await expect(app.get(DeployDefinition).propose(desk.operator, xml)).rejects.toMatchObject({
        code: 'WORKFLOW.MODEL_NOT_EXECUTABLE',
        details: { findings: ['form-unknown a'] },
      });
      const bad = { formular: { type: 'object', properties: { x: { type: 'string', pattern: '(a+)+' } } } };
      await expect(app.get(DeployDefinition).propose(desk.operator, xml, { forms: bad })).rejects.toMatchObject({
        code: 'WORKFLOW.FORM_INVALID',
        details: { form: 'formular', fault: 'pattern', place: '/properties/x/pattern' },
      });
    });
  });

  describe('a step nobody can take', () => {
    it('is not promised to be tried again by somebody else, but can be gone on without', async () => {
      const loop = '<multiInstanceLoopCharacteristics talakte:collection="leute" talakte:elementVariable="wer"/>';
      const members = task('b').replace('</userTask>', `${loop}</userTask>`);
      await desk.deploy(named('klemmt', `${START}${task('a')}${members}${END}${flows('start', 'a', 'b', 'ende')}`));
      const id = await desk.start('klemmt');
      await expect(desk.complete(id, 'a')).rejects.toMatchObject({ code: 'WORKFLOW.STEP_FAILED' });
      const incident = async (): Promise<string> => (await desk.incidents(id))[0]?.id ?? '';
      const resolve = app.get(ResolveIncident);
      await expect(resolve.retry(desk.operator, await incident())).rejects.toMatchObject({
        code: 'WORKFLOW.INCIDENT_ACT_NOT_POSSIBLE',
        details: { act: 'retry' },
      });
      expect(await desk.incidents(id)).toEqual([expect.objectContaining({ kind: 'step', status: 'open' })]);
      await resolve.skip(desk.operator, await incident(), { leute: ['x'] });
      expect(await desk.openTasks(id)).toEqual(['b']);
      expect(await desk.incidents(id)).toEqual([expect.objectContaining({ status: 'resolved' })]);
    });
  });

  describe('somebody who has left', () => {
    it('is asked nothing any more: the task goes to those who run the system', async () => {
      const gone = await desk.somebody('caseworker');
      const [{ username } = { username: '' }] = await app.database.query<{ username: string }>(
        'UPDATE user_account SET active = false WHERE id = $1 RETURNING username',
        [gone.id],
      );
      const who = (user: string): string => task('a').replace('role="caseworker"', `user="${user}"`);
      await desk.deploy(named('an-jemand', `${START}${who('= wer')}${END}${flows('start', 'a', 'ende')}`));
      for (const wer of [gone.id, username]) {
        const id = await desk.start('an-jemand', { wer });
        const listed = await app.database.query(
          `SELECT task.assignee_id AS assignee, task.unresolved FROM task JOIN wf_task ON wf_task.id::text = task.source_id WHERE instance_id = $1`,
          [id],
        );
        expect(listed).toEqual([{ assignee: null, unresolved: 'user-unknown' }]);
      }
    });
  });

  describe('a signal', () => {
    it('starts each workflow by itself: one that cannot begin takes no other with it', async () => {
      const begins = (key: string, step: string): string =>
        named(
          key,
          `<startEvent id="start"><signalEventDefinition signalRef="s"/></startEvent>${step}${END}${flows('start', 'a', 'ende')}`,
          '<signal id="s" name="sturm"/>',
        );
      const loop = '<multiInstanceLoopCharacteristics talakte:collection="leute" talakte:elementVariable="wer"/>';
      await desk.deploy(begins('sturm-eins', task('a')));
      await desk.deploy(begins('sturm-zwei', task('a').replace('</userTask>', `${loop}</userTask>`)));
      const signals = app.get(BroadcastSignal);
      expect(await signals.execute(desk.operator, { name: 'sturm', key: 'k1' })).toBe(2);
      expect(await signals.execute(desk.operator, { name: 'sturm', key: 'k1' })).toBe(2);
      const jobs = await app.database.query<{ id: string; data: { definitionId: string; elementId: string } }>(
        `SELECT id, data -> 'data' AS data FROM pgboss.job WHERE name = 'workflow.start-by-signal'`,
      );
      const outcomes = [];
      for (const { id, data } of [...jobs, ...jobs]) {
        outcomes.push(await signals.start(systemActor('test'), data, id).then(() => 'started', String));
      }
      expect(outcomes.filter((outcome) => outcome === 'started')).toHaveLength(2);
      expect([await startedOf('sturm-eins'), await startedOf('sturm-zwei')]).toEqual([1, 0]);
    });
  });

  describe('a file', () => {
    it('is not closed while a workflow begins about it', async () => {
      const office = await setUpOffice(app);
      const { id: fileId } = await office.openFile('Hecke am Anger');
      await desk.deploy(named('ueber', `${START}${task('a')}${END}${flows('start', 'a', 'ende')}`));
      const [locked, done] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
      const closing = app.database.transaction(async (transaction) => {
        await queryIn(transaction, 'SELECT 1 FROM record_file WHERE id = $1 FOR UPDATE', [fileId]);
        locked.resolve(undefined);
        await done.promise;
      });
      await locked.promise;
      let isStarted = false;
      const about = { fileId, unitId: null };
      const starting = app.get(StartInstance).execute(desk.karla, { definitionKey: 'ueber', variables: {}, about });
      void starting.then(() => {
        isStarted = true;
      });
      const waits = await somebodyWaits(() => isStarted);
      done.resolve(undefined);
      await closing;
      expect([waits, await starting]).toEqual([true, expect.any(String)]);
    });

    /** Whether a transaction waits for the lock of another one before something else has happened. */
    async function somebodyWaits(isOver: () => boolean): Promise<boolean> {
      while (!isOver()) {
        const waiting = await app.database.query(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        if (waiting.length > 0) return true;
      }
      return false;
    }
  });
});
