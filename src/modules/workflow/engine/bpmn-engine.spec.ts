import { describe, expect, it } from '@jest/globals';
import { flowIf, flows, modelOf, Play } from '../testing/play.js';

const START = '<startEvent id="start"/>';
const END = '<endEvent id="ende"/>';
const task = (id: string): string => `<userTask id="${id}"/>`;
const timer = (kind: string, value: string): string =>
  `<timerEventDefinition><${kind}>${value}</${kind}></timerEventDefinition>`;
const POST =
  '<message id="m-post" name="post"/><signal id="s-alarm" name="alarm"/><error id="e-rot" name="rot" errorCode="ROT"/>';

describe('elements of a process, written as JSON and read again before every step', () => {
  it('runs tasks of every kind one after the other', async () => {
    const kinds = ['userTask', 'manualTask', 'serviceTask', 'sendTask', 'businessRuleTask', 'receiveTask'];
    const play = await Play.of(
      modelOf(
        `${START}${kinds.map((kind) => `<${kind} id="${kind}"/>`).join('')}${END}${flows('start', ...kinds, 'ende')}`,
      ),
    );
    for (const kind of kinds) {
      expect(play.waits()).toEqual([kind]);
      play.complete(kind);
    }
    expect(play.status).toBe('completed');
  });

  it('decides by expressions, and takes the default where none holds', async () => {
    const body = `${START}<exclusiveGateway id="wahl" default="wahl-b"/>${task('a')}${task('b')}${END}${flows('start', 'wahl')}${flowIf('wahl', 'a', 'betrag > 100')}${flows('wahl', 'b')}${flows('a', 'ende')}${flows('b', 'ende')}`;
    expect((await Play.of(modelOf(body), { betrag: 101 })).waits()).toEqual(['a']);
    expect((await Play.of(modelOf(body), { betrag: 100 })).waits()).toEqual(['b']);
    expect((await Play.of(modelOf(body))).waits()).toEqual(['b']);
  });

  it('fails where no way is open, instead of standing still', async () => {
    const body = `${START}<exclusiveGateway id="wahl"/>${task('a')}${END}${flows('start', 'wahl')}${flowIf('wahl', 'a', 'betrag > 100')}${flows('a', 'ende')}`;
    const play = await Play.of(modelOf(body), { betrag: 1 });
    expect(play.status).toBe('failed');
    expect(play.failure?.elementId).toBe('wahl');
  });

  it('waits at a parallel join for all, in a loop too', async () => {
    const body = `${START}<exclusiveGateway id="neu"/><parallelGateway id="teilen"/>${task('a')}${task('b')}<parallelGateway id="sammeln"/>${task('pruefen')}<exclusiveGateway id="gut" default="gut-ende"/>${END}${flows('start', 'neu', 'teilen', 'a', 'sammeln', 'pruefen', 'gut', 'ende')}${flows('teilen', 'b', 'sammeln')}${flowIf('gut', 'neu', 'nochmal')}`;
    const play = await Play.of(modelOf(body));
    for (let round = 0; round < 3; round += 1) {
      expect(play.waits()).toEqual(['a', 'b']);
      expect(play.complete('b').waits()).toEqual(['a']);
      expect(play.complete('a').waits()).toEqual(['pruefen']);
      play.complete('pruefen', { nochmal: round < 2 });
    }
    expect(play.status).toBe('completed');
  });

  it('waits at an inclusive join for those that were taken, and only for them', async () => {
    const body = `${START}<inclusiveGateway id="teilen"/>${task('a')}${task('b')}${task('c')}<inclusiveGateway id="sammeln"/>${task('z')}${END}${flows('start', 'teilen')}${flowIf('teilen', 'a', 'a')}${flowIf('teilen', 'b', 'b')}${flowIf('teilen', 'c', 'c')}${flows('a', 'sammeln', 'z', 'ende')}${flows('b', 'sammeln')}${flows('c', 'sammeln')}`;
    const play = await Play.of(modelOf(body), { a: true, b: false, c: true });
    expect(play.waits()).toEqual(['a', 'c']);
    expect(play.complete('c').waits()).toEqual(['a']);
    expect(play.complete('a').waits()).toEqual(['z']);
    expect(play.complete('z').status).toBe('completed');
    expect(play.left.filter((id) => id === 'z')).toHaveLength(1);
    expect((await Play.of(modelOf(body), { a: false, b: true, c: false })).complete('b').waits()).toEqual(['z']);
  });

  it('takes the first event behind an event-based gateway', async () => {
    const body = `${START}<eventBasedGateway id="warten"/><intermediateCatchEvent id="post"><messageEventDefinition messageRef="m-post"/></intermediateCatchEvent><intermediateCatchEvent id="frist">${timer('timeDuration', 'P40D')}</intermediateCatchEvent>${task('a')}${task('b')}${END}${flows('start', 'warten', 'post', 'a', 'ende')}${flows('warten', 'frist', 'b', 'ende')}`;
    const play = await Play.of(modelOf(body, POST));
    expect(play.waits()).toEqual(['frist', 'post']);
    expect(play.alive().waits()).toEqual([expect.objectContaining({ kind: 'message', name: 'post' })]);
    expect(play.complete('post').waits()).toEqual(['a']);
    const other = await Play.of(modelOf(body, POST));
    expect(other.fire('frist').waits()).toEqual(['b']);
    expect(other.now).toEqual(new Date('2026-04-11T07:00:00Z'));
    expect(other.complete('b').status).toBe('completed');
  });

  it.each([
    ['timeDuration', 'P1Y', '2027-03-02T08:00:00.000Z'],
    ['timeDate', '2030-01-01T00:00:00Z', '2030-01-01T00:00:00.000Z'],
    ['timeDuration', '= dauer', '2026-03-02T10:00:00.000Z'],
  ])('waits for %s %s', async (kind, value, due) => {
    const body = `${START}<intermediateCatchEvent id="frist">${timer(kind, value)}</intermediateCatchEvent>${END}${flows('start', 'frist', 'ende')}`;
    const play = await Play.of(modelOf(body), { dauer: 'PT2H' });
    play.now = new Date('2099-01-01T00:00:00Z');
    expect(
      play
        .alive()
        .timers()
        .map(({ dueAt }) => dueAt.toISOString()),
    ).toEqual([due]);
    expect(play.fire('frist').status).toBe('completed');
  });

  it('interrupts by a timer at the boundary, or lets go on beside it as often as it repeats', async () => {
    const body = (cancel: boolean, value: string, kind: string): string =>
      `${START}${task('a')}<boundaryEvent id="frist" attachedToRef="a" cancelActivity="${String(cancel)}">${timer(kind, value)}</boundaryEvent><endEvent id="mahnung"/>${END}${flows('start', 'a', 'ende')}${flows('frist', 'mahnung')}`;
    const cut = await Play.of(modelOf(body(true, 'PT1H', 'timeDuration')));
    expect(cut.waits()).toEqual(['a', 'frist']);
    expect(cut.fire('frist').status).toBe('completed');
    expect(cut.left).not.toContain('ende');
    const repeated = await Play.of(modelOf(body(false, 'R3/PT1H', 'timeCycle')));
    for (let count = 0; count < 3; count += 1) repeated.fire('frist');
    expect(repeated.waits()).toEqual(['a']);
    expect(repeated.left.filter((id) => id === 'mahnung')).toHaveLength(3);
    expect(repeated.complete('a').status).toBe('completed');
  });

  it.each(['message', 'signal'])(
    'catches a %s at the boundary as often as it comes where it does not interrupt',
    async (kind) => {
      const event = `<boundaryEvent id="kam" attachedToRef="a" cancelActivity="false"><${kind}EventDefinition ${kind}Ref="${kind === 'message' ? 'm-post' : 's-alarm'}"/></boundaryEvent>`;
      const body = `${START}${task('a')}${event}<endEvent id="notiert"/>${END}${flows('start', 'a', 'ende')}${flows('kam', 'notiert')}`;
      const play = await Play.of(modelOf(body, POST));
      for (let count = 0; count < 3; count += 1) {
        expect(play.waits()).toEqual(['a', 'kam']);
        play.complete('kam');
      }
      expect(play.left.filter((id) => id === 'notiert')).toHaveLength(3);
      expect(play.complete('a').status).toBe('completed');
    },
  );

  it('interrupts by a message at the boundary', async () => {
    const body = `${START}${task('a')}<boundaryEvent id="kam" attachedToRef="a"><messageEventDefinition messageRef="m-post"/></boundaryEvent>${task('b')}${END}${flows('start', 'a', 'ende')}${flows('kam', 'b', 'ende')}`;
    const play = await Play.of(modelOf(body, POST));
    expect(play.complete('kam').waits()).toEqual(['b']);
  });

  it.each([
    ['serviceTask', 'ROT', ['b']],
    ['userTask', 'ROT', ['b']],
    ['callActivity', 'ROT', ['b']],
    ['serviceTask', 'BLAU', []],
  ])('hands an error of a %s with code %s to the boundary that is meant, or fails', async (kind, code, waits) => {
    const body = `${START}<${kind} id="a" calledElement="anderer"/><boundaryEvent id="fehler" attachedToRef="a"><errorEventDefinition errorRef="e-rot"/></boundaryEvent>${task('b')}${END}${flows('start', 'a', 'ende')}${flows('fehler', 'b', 'ende')}`;
    const play = (await Play.of(modelOf(body, POST))).fail('a', code);
    expect(play.waits()).toEqual(waits);
    expect(play.status).toBe(waits.length === 0 ? 'failed' : 'running');
  });

  it('gives each member of a parallel multi-instance a task, more than fifty too, and ends early by its condition', async () => {
    const body = (more: string): string =>
      `${START}<userTask id="a"><multiInstanceLoopCharacteristics talakte:collection="=mitglieder" talakte:elementVariable="mitglied">${more}</multiInstanceLoopCharacteristics></userTask>${END}${flows('start', 'a', 'ende')}`;
    const members = Array.from({ length: 60 }, (_, index) => `m${String(index)}`);
    const all = await Play.of(modelOf(body('')), { mitglieder: members });
    expect(
      all
        .alive()
        .waits()
        .map(({ locals }) => locals['mitglied']),
    ).toEqual(members);
    const early = await Play.of(
      modelOf(
        body('<completionCondition xsi:type="tFormalExpression">numberOfCompletedInstances >= 2</completionCondition>'),
      ),
      { mitglieder: ['x', 'y', 'z'] },
    );
    expect(early.complete('a', {}, 1).waits()).toEqual(['a', 'a']);
    expect(early.complete('a', {}, 1).status).toBe('completed');
  });

  it('works through a sequential multi-instance one by one', async () => {
    const body = `${START}<userTask id="a"><multiInstanceLoopCharacteristics isSequential="true" talakte:collection="mitglieder" talakte:elementVariable="mitglied"/></userTask>${END}${flows('start', 'a', 'ende')}`;
    const play = await Play.of(modelOf(body), { mitglieder: ['x', 'y'] });
    expect(
      play
        .alive()
        .waits()
        .map(({ locals }) => locals),
    ).toEqual([{ mitglied: 'x', loopCounter: 1 }]);
    expect(
      play
        .complete('a')
        .alive()
        .waits()
        .map(({ locals }) => locals),
    ).toEqual([{ mitglied: 'y', loopCounter: 2 }]);
    expect(play.complete('a').status).toBe('completed');
  });

  it('lets what is within a sub-process see the members of all multi-instances around it', async () => {
    const inner = `<subProcess id="innen"><multiInstanceLoopCharacteristics isSequential="true" talakte:collection="stelle.leute" talakte:elementVariable="person"/><startEvent id="si"/>${task('zeichnen')}<exclusiveGateway id="wer" default="wer-ei"/>${task('vorlegen')}<endEvent id="ei"/>${flows('si', 'zeichnen', 'wer', 'ei')}${flowIf('wer', 'vorlegen', 'stelle.name = "A" and person = "p2"')}${flows('vorlegen', 'ei')}</subProcess>`;
    const body = `${START}<subProcess id="aussen"><multiInstanceLoopCharacteristics talakte:collection="stellen" talakte:elementVariable="stelle"/><startEvent id="sa"/>${inner}<endEvent id="ea"/>${flows('sa', 'innen', 'ea')}</subProcess>${END}${flows('start', 'aussen', 'ende')}`;
    const stellen = [
      { name: 'A', leute: ['p1', 'p2'] },
      { name: 'B', leute: ['p3'] },
    ];
    const play = await Play.of(modelOf(body), { stellen });
    const people = (): unknown[] =>
      play
        .alive()
        .waits()
        .map(({ elementId, locals }) => [elementId, locals['person']]);
    expect(people()).toEqual([
      ['zeichnen', 'p1'],
      ['zeichnen', 'p3'],
    ]);
    play.complete('zeichnen');
    expect(people()).toContainEqual(['zeichnen', 'p2']);
    play.complete(
      'zeichnen',
      {},
      people().findIndex((one) => (one as string[])[1] === 'p2'),
    );
    expect(play.waits()).toEqual(['vorlegen', 'zeichnen']);
    expect(play.complete('vorlegen').complete('zeichnen').status).toBe('completed');
  });

  it('repeats a standard loop until its condition ends it', async () => {
    const body = `${START}<userTask id="a"><standardLoopCharacteristics testBefore="false"><loopCondition xsi:type="tFormalExpression">fertig</loopCondition></standardLoopCharacteristics></userTask>${END}${flows('start', 'a', 'ende')}`;
    const play = await Play.of(modelOf(body));
    expect(play.waits()).toEqual(['a']);
  });

  it('looks at conditional events once more after every step', async () => {
    const body = `${START}<parallelGateway id="teilen"/>${task('a')}<intermediateCatchEvent id="wenn"><conditionalEventDefinition><condition xsi:type="tFormalExpression">=betrag > 100</condition></conditionalEventDefinition></intermediateCatchEvent>${task('b')}<endEvent id="e1"/><endEvent id="e2"/>${flows('start', 'teilen', 'a', 'e1')}${flows('teilen', 'wenn', 'b', 'e2')}`;
    const play = await Play.of(modelOf(body), { betrag: 1 });
    expect(play.waits()).toEqual(['a', 'wenn']);
    expect(play.complete('a', { betrag: 200 }).waits()).toEqual(['b']);
  });

  it('ends everything at a terminate end, and escalates without interrupting', async () => {
    const terminate = `${START}<parallelGateway id="teilen"/>${task('a')}${task('b')}<endEvent id="schluss"><terminateEventDefinition/></endEvent>${END}${flows('start', 'teilen', 'a', 'schluss')}${flows('teilen', 'b', 'ende')}`;
    expect((await Play.of(modelOf(terminate))).complete('a').status).toBe('completed');
    const escalate = `${START}<subProcess id="teil"><startEvent id="s"/>${task('a')}<intermediateThrowEvent id="hoch"><escalationEventDefinition escalationRef="esk"/></intermediateThrowEvent>${task('b')}<endEvent id="e"/>${flows('s', 'a', 'hoch', 'b', 'e')}</subProcess><boundaryEvent id="eskaliert" attachedToRef="teil" cancelActivity="false"><escalationEventDefinition escalationRef="esk"/></boundaryEvent>${task('leitung')}${END}${flows('start', 'teil', 'ende')}${flows('eskaliert', 'leitung', 'ende')}`;
    const play = await Play.of(modelOf(escalate, '<escalation id="esk" name="hoch" escalationCode="1"/>'));
    expect(play.complete('a').waits()).toEqual(['b', 'leitung']);
    expect(play.complete('b').complete('leitung').status).toBe('completed');
  });

  it('cancels a transaction, and jumps by links', async () => {
    const body = `${START}<transaction id="teil"><startEvent id="s"/>${task('a')}<exclusiveGateway id="w" default="w-e"/><endEvent id="ab"><cancelEventDefinition/></endEvent><endEvent id="e"/>${flows('s', 'a', 'w', 'e')}${flowIf('w', 'ab', 'abbruch')}</transaction><boundaryEvent id="abgebrochen" attachedToRef="teil"><cancelEventDefinition/></boundaryEvent>${task('b')}<intermediateThrowEvent id="sprung"><linkEventDefinition name="ziel"/></intermediateThrowEvent><intermediateCatchEvent id="landung"><linkEventDefinition name="ziel"/></intermediateCatchEvent>${END}${flows('start', 'teil', 'sprung')}${flows('landung', 'ende')}${flows('abgebrochen', 'b', 'ende')}`;
    expect((await Play.of(modelOf(body))).complete('a', { abbruch: true }).waits()).toEqual(['b']);
    expect((await Play.of(modelOf(body))).complete('a', { abbruch: false }).left).toContain('landung');
  });

  it('hands an error end to the boundary of its sub-process, and fails with its code where nobody catches it', async () => {
    const end = '<endEvent id="fehler"><errorEventDefinition errorRef="e-rot"/></endEvent>';
    const inner = `<subProcess id="teil"><startEvent id="s"/>${task('a')}${end}${flows('s', 'a', 'fehler')}</subProcess>`;
    const boundary =
      '<boundaryEvent id="rot" attachedToRef="teil"><errorEventDefinition errorRef="e-rot"/></boundaryEvent>';
    const caught = `${START}${inner}${boundary}${task('b')}${END}${flows('start', 'teil', 'ende')}${flows('rot', 'b', 'ende')}`;
    expect((await Play.of(modelOf(caught, POST))).complete('a').waits()).toEqual(['b']);
    const uncaught = await Play.of(modelOf(`${START}${task('a')}${end}${flows('start', 'a', 'fehler')}`, POST));
    expect(uncaught.complete('a').failure).toMatchObject({ code: 'ROT', elementId: 'fehler', isModelled: true });
  });

  it('throws messages and signals to the outside', async () => {
    const body = `${START}<intermediateThrowEvent id="wurf"><messageEventDefinition messageRef="m-post"/></intermediateThrowEvent><endEvent id="ende"><signalEventDefinition signalRef="s-alarm"/></endEvent>${flows('start', 'wurf', 'ende')}`;
    const play = await Play.of(modelOf(body, POST));
    expect(play.thrown).toEqual(['post', 'alarm']);
    expect(play.status).toBe('completed');
  });

  it('calls another process and waits for it', async () => {
    const body = `${START}<callActivity id="a" calledElement="anderer"/>${END}${flows('start', 'a', 'ende')}`;
    const play = await Play.of(modelOf(body));
    expect(play.alive().waits()).toEqual([expect.objectContaining({ kind: 'call', calledElement: 'anderer' })]);
    expect(play.complete('a').status).toBe('completed');
  });

  it('starts at one start event, whatever other ones there are', async () => {
    const body = `${START}<startEvent id="mit-post"><messageEventDefinition messageRef="m-post"/></startEvent>${task('nur-post')}<exclusiveGateway id="x"/>${task('a')}${END}${flows('start', 'x', 'a', 'ende')}${flows('mit-post', 'nur-post', 'x')}`;
    expect((await Play.of(modelOf(body, POST))).waits()).toEqual(['a']);
    const byPost = await Play.of(modelOf(body, POST), {}, 'mit-post');
    expect(byPost.waits()).toEqual(['nur-post']);
    expect(byPost.complete('nur-post').complete('a').status).toBe('completed');
  });
});

describe('what an instance at rest takes', () => {
  it('keeps neither model nor variables in its state', async () => {
    const play = await Play.of(modelOf(`${START}${task('a')}${END}${flows('start', 'a', 'ende')}`), {
      gross: 'x'.repeat(5000),
    });
    expect(JSON.stringify(play.alive().state()).length).toBeLessThan(6000);
  });

  it('says that nothing waits there, instead of swallowing a step', async () => {
    const play = await Play.of(modelOf(`${START}${task('a')}${END}${flows('start', 'a', 'ende')}`));
    const execution = play.alive();
    const [wait] = execution.waits();
    expect(() => {
      execution.complete('a_unbekannt');
    }).toThrow('Nothing waits');
    execution.complete(wait?.executionId ?? '');
    expect(execution.status).toBe('completed');
    expect(() => {
      execution.complete(wait?.executionId ?? '');
    }).toThrow('Nothing waits');
  });
});
