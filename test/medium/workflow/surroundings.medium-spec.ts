import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CancelInstance, ResolveIncident, StartInstance, WorkflowError } from '#modules/workflow';
import { flowIf, flows } from '#modules/workflow/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { END, START, extension, job, named, task } from './small-models.js';
import { WorkflowDesk } from './workflow-desk.js';

describe('workflows and what is around them', () => {
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

  describe('work of service tasks', () => {
    const done: string[] = [];

    beforeAll(async () => {
      desk.handle('test.buchen', ({ idempotencyKey, input }) => {
        done.push(idempotencyKey);
        const { art } = input;
        if (art === 'kaputt') throw new Error('gone wrong');
        if (art === 'nein') throw new WorkflowError('ROT', 'Nicht gedeckt');
        return Promise.resolve({ beleg: 'B-1' });
      });
      const boundary =
        '<boundaryEvent id="rot" attachedToRef="buchen"><errorEventDefinition errorRef="e"/></boundaryEvent>';
      await desk.deploy(
        named(
          'buchung',
          `${START}${job('buchen', 'test.buchen')}${boundary}${task('a')}${task('b')}${END}${flows('start', 'buchen', 'a', 'ende')}${flows('rot', 'b', 'ende')}`,
          '<error id="e" name="rot" errorCode="ROT"/>',
        ),
      );
    });

    it('lets the instance go on with what came out, or the way of an error of the model', async () => {
      const good = await desk.start('buchung');
      await desk.work(good);
      expect(await desk.openTasks(good)).toEqual(['a']);
      expect((await desk.instance(good)).variables).toMatchObject({ beleg: 'B-1' });
      const bad = await desk.start('buchung', { art: 'nein' });
      await desk.work(bad);
      expect(await desk.openTasks(bad)).toEqual(['b']);
    });

    it('is tried again under the same key, becomes an incident in the end, and can be tried again, mended or skipped then', async () => {
      const id = await desk.start('buchung', { art: 'kaputt' });
      done.length = 0;
      await desk.work(id, false);
      expect(await desk.incidents(id)).toEqual([]);
      await desk.work(id);
      expect(new Set(done).size).toBe(1);
      const [incident] = await desk.incidents(id);
      expect(incident).toMatchObject({ kind: 'job', code: 'PLATFORM.UNEXPECTED', status: 'open' });
      const resolve = app.get(ResolveIncident);
      await expect(resolve.retry(desk.karla, incident?.id ?? '')).rejects.toMatchObject({ kind: 'forbidden' });
      await resolve.retry(desk.operator, incident?.id ?? '');
      await expect(resolve.retry(desk.operator, incident?.id ?? '')).rejects.toMatchObject({
        code: 'WORKFLOW.INCIDENT_NOT_OPEN',
      });
      await desk.work(id);
      const [, second] = await desk.incidents(id);
      await resolve.skip(desk.operator, second?.id ?? '', { beleg: 'von Hand' });
      expect(await desk.openTasks(id)).toEqual(['a']);
      expect((await desk.instance(id)).variables).toMatchObject({ beleg: 'von Hand' });

      const mended = await desk.start('buchung', { art: 'kaputt' });
      await desk.work(mended);
      await resolve.editVariables(desk.operator, mended, { art: 'gut' });
      await resolve.retry(desk.operator, (await desk.incidents(mended))[0]?.id ?? '');
      await desk.work(mended);
      expect(await desk.openTasks(mended)).toEqual(['a']);
      expect((await app.journalOf(mended)).map(({ action }) => action)).toContain('workflow.variables-edited');
    });

    it('is tried as often and after as long as the model says', async () => {
      const twice = job('buchen', 'test.buchen').replace(
        '<talakte:job ',
        '<talakte:job retries="2" retryAfter="PT2H" ',
      );
      await desk.deploy(named('zweimal', `${START}${twice}${END}${flows('start', 'buchen', 'ende')}`));
      const id = await desk.start('zweimal', { art: 'kaputt' });
      // the worker has taken the first one
      await app.database.query(`DELETE FROM pgboss.job WHERE name = 'workflow.run-job'`);
      for (let tries = 1; tries <= 2; tries += 1) {
        await desk.work(id, false);
        expect(await desk.incidents(id)).toEqual([]);
      }
      const [next] = await app.database.query<{ hours: number }>(
        `SELECT round(extract(epoch FROM max(start_after) - now()) / 3600)::int AS hours FROM pgboss.job WHERE name = 'workflow.run-job'`,
      );
      expect(next?.hours).toBe(2);
      await desk.work(id, false);
      expect(await desk.incidents(id)).toEqual([expect.objectContaining({ kind: 'job', status: 'open' })]);
    });

    it('leaves nothing behind when the instance is cancelled meanwhile', async () => {
      const id = await desk.start('buchung');
      await app.get(CancelInstance).execute(desk.operator, id);
      await desk.work(id);
      expect((await desk.instance(id)).status).toBe('cancelled');
      expect(await app.database.query('SELECT 1 FROM wf_job WHERE instance_id = $1', [id])).toEqual([]);
    });
  });

  describe('a decision', () => {
    const tables = (limit: number): string =>
      `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="t" name="t" namespace="urn:t"><decision id="grenze" name="Grenze"><decisionTable id="g" hitPolicy="UNIQUE"><input id="i"><inputExpression id="ie"><text>betrag</text></inputExpression></input><output id="o" name="grenze"/><rule id="r1"><inputEntry id="e1"><text>&lt;= ${String(limit)}</text></inputEntry><outputEntry id="a1"><text>"eine"</text></outputEntry></rule><rule id="r2"><inputEntry id="e2"><text>&gt; ${String(limit)}</text></inputEntry><outputEntry id="a2"><text>"zwei"</text></outputEntry></rule></decisionTable></decision></definitions>`;
    const asking = (key: string, decision: string): string =>
      named(
        key,
        `${START}<businessRuleTask id="regel">${extension(`<talakte:decision key="${decision}" decisionId="grenze" binding="${key === decision ? 'deployment' : 'latest'}" result="zeichnungen"/>`)}</businessRuleTask>${task('a')}${END}${flows('start', 'regel', 'a', 'ende')}`,
      );

    it('is answered by the tables that came with the version, or by the newest of another workflow, and says by which row', async () => {
      await desk.deploy(asking('betraege', 'betraege'), { decisions: tables(100) });
      const old = await desk.start('betraege', { betrag: 200 });
      await desk.deploy(asking('betraege', 'betraege'), { decisions: tables(500) });
      await desk.deploy(asking('andere', 'betraege'));
      const fresh = await desk.start('betraege', { betrag: 200 });
      const other = await desk.start('andere', { betrag: 501 });
      for (const id of [old, fresh, other]) await desk.work(id);
      const answers = await Promise.all([old, fresh, other].map((id) => desk.instance(id)));
      expect(answers.map(({ variables }) => variables['zeichnungen'])).toEqual(['zwei', 'eine', 'zwei']);
      const { after } = (await app.journalOf(old)).find(({ action }) => action === 'workflow.job-done') ?? {};
      expect(after).toMatchObject({ decision: 'grenze', rows: '2' });
    });

    it('that cannot be answered is an incident', async () => {
      await desk.deploy(asking('ratlos', 'nirgends'));
      const id = await desk.start('ratlos', { betrag: 1 });
      await desk.work(id);
      expect(await desk.incidents(id)).toEqual([
        expect.objectContaining({ kind: 'job', code: 'WORKFLOW.DECISION_NOT_FOUND', status: 'open' }),
      ]);
    });
  });

  describe('a called process', () => {
    beforeAll(async () => {
      await desk.deploy(
        named(
          'teil',
          `${START}${task('pruefen')}<exclusiveGateway id="w" default="w-ende"/><endEvent id="fehler"><errorEventDefinition errorRef="e"/></endEvent>${END}${flows('start', 'pruefen', 'w', 'ende')}${flowIf('w', 'fehler', 'schlecht = true')}`,
          '<error id="e" name="rot" errorCode="ROT"/>',
        ),
      );
      const call = (more: string): string =>
        `<callActivity id="rufen" calledElement="teil">${extension(`<talakte:called key="teil"/><talakte:input target="akte" source="nummer"/>${more}`)}</callActivity>`;
      await desk.deploy(
        named(
          'ganzes',
          `${START}${call('<talakte:output target="befund" source="befund"/>')}<boundaryEvent id="rot" attachedToRef="rufen"><errorEventDefinition errorRef="e"/></boundaryEvent>${task('a')}${task('b')}${END}${flows('start', 'rufen', 'a', 'ende')}${flows('rot', 'b', 'ende')}`,
          '<error id="e" name="rot" errorCode="ROT"/>',
        ),
      );
    });

    async function calledBy(id: string): Promise<string> {
      const [child] = await desk.called(id);
      return child?.id ?? '';
    }

    it('gets what is handed over and brings back what is asked for', async () => {
      const id = await desk.start('ganzes', { nummer: 'A-1' });
      const child = await calledBy(id);
      expect((await desk.instance(child)).variables).toEqual({ akte: 'A-1' });
      await desk.complete(child, 'pruefen', { befund: 'gut', intern: 1 });
      await desk.comeBack(child);
      await desk.comeBack(child);
      expect(await desk.openTasks(id)).toEqual(['a']);
      expect((await desk.instance(id)).variables).toMatchObject({ befund: 'gut', nummer: 'A-1' });
    });

    it('hands its error to its caller, and is cancelled with it', async () => {
      const id = await desk.start('ganzes');
      const child = await calledBy(id);
      await desk.complete(child, 'pruefen', { schlecht: true });
      expect((await desk.instance(child)).status).toBe('completed');
      await desk.comeBack(child);
      expect(await desk.openTasks(id)).toEqual(['b']);
      const other = await desk.start('ganzes');
      await app.get(CancelInstance).execute(desk.operator, other);
      expect((await desk.called(other)).map(({ status }) => status)).toEqual(['cancelled']);
    });

    it('tells its caller as an incident when it was cancelled by itself, and waits where it is not there', async () => {
      const id = await desk.start('ganzes');
      const child = await calledBy(id);
      await app.get(CancelInstance).execute(desk.operator, child);
      await desk.comeBack(child);
      expect(await desk.incidents(id)).toEqual([expect.objectContaining({ kind: 'call', status: 'open' })]);
      await app
        .get(ResolveIncident)
        .skip(desk.operator, (await desk.incidents(id))[0]?.id ?? '', { befund: 'von Hand' });
      expect(await desk.openTasks(id)).toEqual(['a']);
    });

    it('may stand in the same file, begins as an instance of its own, and comes back', async () => {
      const part = `<process id="anlage"><startEvent id="s2"/>${task('dort')}<endEvent id="e2"/>${flows('s2', 'dort', 'e2')}</process>`;
      const call = `<callActivity id="rufen" calledElement="anlage">${extension('<talakte:output target="befund" source="befund"/>')}</callActivity>`;
      await desk.deploy(
        named('hauptakte', `${START}${call}${task('a')}${END}${flows('start', 'rufen', 'a', 'ende')}`, part),
      );
      const id = await desk.start('hauptakte');
      expect([await desk.openTasks(id), await desk.incidents(id)]).toEqual([[], []]);
      const child = await calledBy(id);
      await desk.complete(child, 'dort', { befund: 'gut' });
      await desk.comeBack(child);
      expect(await desk.openTasks(id)).toEqual(['a']);
      expect((await desk.instance(id)).variables).toMatchObject({ befund: 'gut' });
    });

    it('is not begun where it calls its caller: an incident says so instead of a transaction without end', async () => {
      const calling = (key: string, other: string): string =>
        named(
          key,
          `${START}<callActivity id="rufen">${extension(`<talakte:called key="${other}"/>`)}</callActivity>${END}${flows('start', 'rufen', 'ende')}`,
        );
      await desk.deploy(calling('huhn', 'ei'));
      await desk.deploy(calling('ei', 'huhn'));
      const id = await desk.start('huhn');
      const child = await calledBy(id);
      expect(await desk.incidents(child)).toEqual([
        expect.objectContaining({ kind: 'call', code: 'WORKFLOW.CALL_IN_CIRCLE', status: 'open' }),
      ]);
      expect(await desk.called(child)).toEqual([]);
    });

    it('is the version its caller binds itself to', async () => {
      const part = (step: string): string =>
        named('stueck', `${START}${task(step)}${END}${flows('start', step, 'ende')}`);
      const calling = (key: string, binding: string): string =>
        named(
          key,
          `${START}<callActivity id="rufen">${extension(`<talakte:called key="stueck" ${binding}/>`)}</callActivity>${END}${flows('start', 'rufen', 'ende')}`,
        );
      await desk.deploy(part('eins'));
      await desk.deploy(calling('bindend', 'binding="deployment"'));
      await desk.deploy(calling('fest', 'binding="version" version="1"'));
      await desk.deploy(calling('lose', ''));
      await desk.deploy(part('zwei'));
      const steps = [];
      for (const key of ['bindend', 'fest', 'lose'])
        steps.push(...(await desk.openTasks(await calledBy(await desk.start(key)))));
      expect(steps).toEqual(['eins', 'eins', 'zwei']);
    });

    it('is not begun by hand where only an event starts it, instead of waiting for an event that has been', async () => {
      const only = named(
        'nur-post',
        `<startEvent id="post"><messageEventDefinition messageRef="m"/></startEvent>${task('a')}${END}${flows('post', 'a', 'ende')}`,
        '<message id="m" name="nur-post"/>',
      );
      await desk.deploy(only);
      const start = { definitionKey: 'nur-post', variables: {} };
      await expect(app.get(StartInstance).execute(desk.karla, start)).rejects.toMatchObject({
        code: 'WORKFLOW.START_NEEDS_EVENT',
      });
    });
  });
});
