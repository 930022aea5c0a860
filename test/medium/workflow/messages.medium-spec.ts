import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BroadcastSignal, CancelInstance, DeliverMessage, ResolveIncident } from '#modules/workflow';
import { ClearTraces, FireSchedules, flows } from '#modules/workflow/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { END, START, extension, named, task } from './small-models.js';
import { WorkflowDesk } from './workflow-desk.js';

const HOUR = 3_600_000;

describe('what starts and moves workflows from outside', () => {
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

  describe('a schedule', () => {
    it('starts workflows by itself once however many look, once after a time when nobody looked, and by the newest version only', async () => {
      const daily = (step: string): string =>
        named(
          'taeglich',
          `<startEvent id="start"><timerEventDefinition><timeCycle>R/P1D</timeCycle></timerEventDefinition></startEvent>${task(step)}${END}${flows('start', step, 'ende')}`,
        );
      await desk.deploy(daily('a'));
      const schedules = app.get(FireSchedules);
      const started = (): Promise<{ step: string }[]> =>
        app.database.query(
          `SELECT task.element_id AS step FROM wf_task AS task JOIN wf_instance AS instance ON instance.id = task.instance_id
             JOIN wf_definition AS definition ON definition.id = instance.definition_id WHERE definition.key = 'taeglich' ORDER BY task.id`,
        );
      expect(await schedules.execute()).toBe(0);
      desk.jump(25 * HOUR);
      await Promise.all([schedules.execute(), schedules.execute()]);
      expect(await started()).toEqual([{ step: 'a' }]);
      desk.jump(5 * 24 * HOUR);
      await schedules.execute();
      expect(await schedules.execute()).toBe(0);
      expect(await started()).toHaveLength(2);
      await desk.deploy(daily('b'));
      desk.jump(25 * HOUR);
      expect(await schedules.execute()).toBe(1);
      expect((await started()).map(({ step }) => step)).toEqual(['a', 'a', 'b']);
      await expect(desk.start('taeglich')).rejects.toMatchObject({ code: 'WORKFLOW.START_NEEDS_EVENT' });
    });
  });

  describe('what is written down', () => {
    it('keeps what no database takes, and says of a fault in a mapping that the process cannot go on', async () => {
      const mapping = '<talakte:output target="summe" source="sum(for x in 1..grenze return x)"/>';
      await desk.deploy(
        named('rechnet', `${START}${task('a')}${task('b', '', mapping)}${END}${flows('start', 'a', 'b', 'ende')}`),
      );
      const id = await desk.start('rechnet', { vorher: 'x\u0000y', grenze: 99_999_999 });
      await desk.complete(id, 'a', { text: 'a\u0000b' });
      expect((await desk.instance(id)).variables).toMatchObject({ text: 'a\ufffdb', vorher: 'x\ufffdy' });
      await expect(desk.complete(id, 'b')).rejects.toMatchObject({ code: 'WORKFLOW.STEP_FAILED' });
      expect(await desk.incidents(id)).toEqual([expect.objectContaining({ kind: 'step', status: 'open' })]);
    });

    it('names the clock for what somebody else found due, and says which incident a step has overtaken', async () => {
      const reminder =
        '<boundaryEvent id="frist" attachedToRef="a" cancelActivity="false"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></boundaryEvent>';
      const loop = '<multiInstanceLoopCharacteristics talakte:collection="leute" talakte:elementVariable="wer"/>';
      const members = task('b').replace('</userTask>', `${loop}</userTask>`);
      await desk.deploy(
        named(
          'mahnt',
          `${START}${task('a')}${reminder}${members}<endEvent id="gemahnt"/>${END}${flows('start', 'a', 'b', 'ende')}${flows('frist', 'gemahnt')}`,
        ),
      );
      const id = await desk.start('mahnt');
      await expect(desk.complete(id, 'a')).rejects.toMatchObject({ code: 'WORKFLOW.STEP_FAILED' });
      desk.jump(2 * HOUR);
      await desk.complete(id, 'a', { leute: ['x'] });
      const entries = (await app.journalOf(id)).map(({ action, actor }) => `${action} ${actor}`);
      expect(entries).toContain('workflow.timer-fired workflow-timers');
      expect(entries).toContain(`workflow.incident-resolved ${desk.karla.name}`);
    });

    it('goes when it only told repeated requests and late messages apart, and its time is over', async () => {
      await desk.start('zahlung', { nummer: 'R-90' }, 'lange-her');
      desk.jump(100 * 24 * HOUR);
      const clear = (): Promise<number> =>
        app.database.transaction((transaction) => app.get(ClearTraces).execute(transaction));
      expect(await clear()).toBeGreaterThan(0);
      expect(await clear()).toBe(0);
      const [left] = await app.database.query<{ commands: number; open: number }>(
        `SELECT (SELECT count(*) FROM wf_command)::int AS commands,
                (SELECT count(*) FROM wf_subscription WHERE status = 'open' AND correlation_key = 'R-90')::int AS open`,
      );
      expect(left).toEqual({ commands: 0, open: 1 });
    });
  });
});
