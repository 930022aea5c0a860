import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BroadcastSignal, CancelInstance, DeliverMessage, ResolveIncident, WorkflowError } from '#modules/workflow';
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

  describe('a message', () => {
    const POST = '<message id="m" name="zahlung"/>';

    beforeAll(async () => {
      const catching = `<intermediateCatchEvent id="warten">${extension('<talakte:correlation key="nummer"/><talakte:output target="bezahlt" source="betrag"/>')}<messageEventDefinition messageRef="m"/></intermediateCatchEvent>`;
      await desk.deploy(named('zahlung', `${START}${catching}${END}${flows('start', 'warten', 'ende')}`, POST));
    });

    it('finds its instance by its key; doubled, late and unknown ones are refused with the reason', async () => {
      const messages = app.get(DeliverMessage);
      const id = await desk.start('zahlung', { nummer: 'R-1' });
      const other = await desk.start('zahlung', { nummer: 'R-2' });
      const message = { name: 'zahlung', correlationKey: 'R-1', variables: { betrag: 5, mehr: 1 } };
      expect(await messages.execute(desk.karla, message)).toBe(id);
      expect((await desk.instance(id)).variables).toMatchObject({ bezahlt: 5 });
      expect((await desk.instance(id)).status).toBe('completed');
      await expect(messages.execute(desk.karla, message)).rejects.toMatchObject({
        code: 'WORKFLOW.MESSAGE_NOT_TAKEN',
        details: { reason: 'received' },
      });
      await expect(messages.execute(desk.karla, { ...message, correlationKey: 'R-9' })).rejects.toMatchObject({
        code: 'WORKFLOW.MESSAGE_UNKNOWN',
      });
      await app.get(CancelInstance).execute(desk.operator, other);
      await expect(messages.execute(desk.karla, { ...message, correlationKey: 'R-2' })).rejects.toMatchObject({
        details: { reason: 'withdrawn' },
      });
      await Promise.all([desk.start('zahlung', { nummer: 'R-3' }), desk.start('zahlung', { nummer: 'R-3' })]);
      await expect(messages.execute(desk.karla, { ...message, correlationKey: 'R-3' })).rejects.toMatchObject({
        details: { reason: 'ambiguous' },
      });
    });

    it('starts what is started by it, and what an instance throws goes to whoever waits', async () => {
      await desk.deploy(
        named(
          'eingang',
          `<startEvent id="post"><messageEventDefinition messageRef="m"/></startEvent>${task('a')}${END}${flows('post', 'a', 'ende')}`,
          '<message id="m" name="neuer-antrag"/>',
        ),
      );
      const id = await app
        .get(DeliverMessage)
        .execute(desk.karla, { name: 'neuer-antrag', correlationKey: 'A-1', variables: { x: 1 } });
      expect(await desk.openTasks(id)).toEqual(['a']);
      const waiting = await desk.start('zahlung', { nummer: 'R-7' });
      const fact = { kind: 'message', name: 'zahlung', correlationKey: 'R-7', from: id } as const;
      await desk.carry().execute(fact, { key: 'k1', isLast: false });
      await desk.carry().execute(fact, { key: 'k1', isLast: false });
      expect((await desk.instance(waiting)).status).toBe('completed');
      await desk.carry().execute({ ...fact, correlationKey: 'R-8' }, { key: 'k2', isLast: false });
      const [lost] = await desk.incidents(id);
      expect(lost).toMatchObject({ kind: 'message', code: 'WORKFLOW.MESSAGE_UNKNOWN', status: 'open' });
      // it lasts whatever becomes of the instance, and can be sent once more when somebody waits
      await desk.complete(id, 'a');
      expect((await desk.incidents(id))[0]?.status).toBe('open');
      const late = await desk.start('zahlung', { nummer: 'R-8' });
      await app.get(ResolveIncident).retry(desk.operator, lost?.id ?? '');
      await desk.carryQueued();
      expect((await desk.instance(late)).status).toBe('completed');
    });

    it('is not lost where two come at once and it is caught as often as it comes', async () => {
      const boundary = `<boundaryEvent id="kam" attachedToRef="a" cancelActivity="false">${extension('<talakte:correlation key="nummer"/>')}<messageEventDefinition messageRef="m"/></boundaryEvent>`;
      await desk.deploy(
        named(
          'nachtrag',
          `${START}${task('a')}${boundary}<endEvent id="notiert"/>${END}${flows('start', 'a', 'ende')}${flows('kam', 'notiert')}`,
          '<message id="m" name="nachtrag"/>',
        ),
      );
      const id = await desk.start('nachtrag', { nummer: 'N-1' });
      const message = { name: 'nachtrag', correlationKey: 'N-1' };
      const deliver = app.get(DeliverMessage);
      await Promise.all(
        ['x', 'y', 'z'].map((mark) => deliver.execute(desk.karla, { ...message, variables: { [mark]: 1 } })),
      );
      expect((await desk.instance(id)).variables).toMatchObject({ x: 1, y: 1, z: 1 });
    });

    it('is for those who wait for just its key: nobody waits for any, and none is sent by somebody without the right', async () => {
      await expect(desk.start('zahlung')).rejects.toMatchObject({
        code: 'WORKFLOW.STEP_FAILED',
        details: { error: 'CORRELATION_EMPTY' },
      });
      await desk.start('zahlung', { nummer: 'R-20' });
      const message = { name: 'zahlung', correlationKey: null, variables: {} };
      await expect(app.get(DeliverMessage).execute(desk.karla, message)).rejects.toMatchObject({
        code: 'WORKFLOW.MESSAGE_UNKNOWN',
      });
      const nobody = { ...desk.karla, grants: new Map() };
      await expect(app.get(DeliverMessage).execute(nobody, message)).rejects.toMatchObject({ kind: 'forbidden' });
    });

    it('that whoever waits for it cannot go on with stays with its sender, and a signal with its receiver, to be tried again', async () => {
      const loop = '<multiInstanceLoopCharacteristics talakte:collection="leute" talakte:elementVariable="wer"/>';
      const members = task('b').replace('</userTask>', `${loop}</userTask>`);
      const waiting = (kind: string, more: string): string =>
        `${START}<intermediateCatchEvent id="warten">${more}<${kind}EventDefinition ${kind}Ref="m"/></intermediateCatchEvent>${members}${END}${flows('start', 'warten', 'b', 'ende')}`;
      const correlation = extension('<talakte:correlation key="nummer"/>');
      await desk.deploy(named('stockt', waiting('message', correlation), '<message id="m" name="weiter"/>'));
      await desk.deploy(named('stockt-auch', waiting('signal', ''), '<signal id="m" name="los"/>'));
      const [sender, byMessage, bySignal] = [
        await desk.start('zahlung', { nummer: 'R-30' }),
        await desk.start('stockt', { nummer: 'S-1' }),
        await desk.start('stockt-auch'),
      ];
      const fact = { kind: 'message', name: 'weiter', correlationKey: 'S-1', from: sender } as const;
      await desk.carry().execute(fact, { key: 'k7', isLast: false });
      expect(await desk.incidents(sender)).toEqual([
        expect.objectContaining({ kind: 'message', code: 'WORKFLOW.STEP_FAILED', status: 'open' }),
      ]);
      const [open] = await app.database.query<{ id: string }>(`SELECT id FROM wf_subscription WHERE instance_id = $1`, [
        bySignal,
      ]);
      await app.get(BroadcastSignal).receive(desk.operator, open?.id ?? '');
      expect(await desk.incidents(bySignal)).toEqual([
        expect.objectContaining({ kind: 'signal', code: 'WORKFLOW.STEP_FAILED', status: 'open' }),
      ]);
      const resolve = app.get(ResolveIncident);
      for (const id of [byMessage, bySignal]) await resolve.editVariables(desk.operator, id, { leute: ['x'] });
      await resolve.retry(desk.operator, (await desk.incidents(sender))[0]?.id ?? '');
      await desk.carryQueued();
      expect(await desk.openTasks(byMessage)).toEqual(['b']);
      await app.get(BroadcastSignal).receive(desk.operator, open?.id ?? '');
      expect(await desk.openTasks(bySignal)).toEqual(['b']);
      expect((await desk.incidents(bySignal))[0]?.status).toBe('resolved');
      expect((await app.journalOf(bySignal)).map(({ action }) => action)).toContain('workflow.variables-edited');
    });

    it('a signal reaches everybody who waits', async () => {
      await desk.deploy(
        named(
          'alarm',
          `${START}<intermediateCatchEvent id="warten"><signalEventDefinition signalRef="s"/></intermediateCatchEvent>${END}${flows('start', 'warten', 'ende')}`,
          '<signal id="s" name="alarm"/>',
        ),
      );
      const ids = [await desk.start('alarm'), await desk.start('alarm')];
      const signals = app.get(BroadcastSignal);
      await expect(signals.execute(desk.karla, { name: 'alarm' })).rejects.toMatchObject({ kind: 'forbidden' });
      expect(await signals.execute(desk.operator, { name: 'alarm' })).toBe(2);
      const open = await app.database.query<{ id: string }>(
        `SELECT id FROM wf_subscription WHERE name = 'alarm' AND status = 'open'`,
      );
      for (const { id } of open) await signals.receive(desk.karla, id);
      for (const { id } of open) await signals.receive(desk.karla, id);
      expect((await desk.instance(ids[0] ?? '')).status).toBe('completed');
      expect((await desk.instance(ids[1] ?? '')).status).toBe('completed');
    });
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
      await expect(desk.work(id, false)).rejects.toThrow('gone wrong');
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

    it('leaves nothing behind when the instance is cancelled meanwhile', async () => {
      const id = await desk.start('buchung');
      await app.get(CancelInstance).execute(desk.operator, id);
      await desk.work(id);
      expect((await desk.instance(id)).status).toBe('cancelled');
      expect(await app.database.query('SELECT 1 FROM wf_job WHERE instance_id = $1', [id])).toEqual([]);
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
  });
});
