import { describe, expect, it } from '@jest/globals';
import { flowIf, flows, modelOf, Play } from '../testing/play.js';

const START = '<startEvent id="start"/>';
const END = '<endEvent id="ende"/>';
const task = (id: string): string => `<userTask id="${id}"/>`;
const members = (collection: string, name: string, more = ''): string =>
  `<multiInstanceLoopCharacteristics talakte:collection="${collection}" talakte:elementVariable="${name}">${more}</multiInstanceLoopCharacteristics>`;

/** Completes what waits at an element for one member, with a result. */
function say(play: Play, elementId: string, member: string, result: Record<string, unknown>): void {
  play.completeFor(elementId, ({ locals }) => Object.values(locals).includes(member), result);
}

describe('members of a repeated sub-process', () => {
  const scope = (more = ''): string =>
    `<subProcess id="runde">${members('aemter', 'amt', more)}<startEvent id="s"/>${task('votieren')}<exclusiveGateway id="w" default="w-e"/>${task('begruenden')}<endEvent id="e"/>${flows('s', 'votieren', 'w', 'e')}${flowIf('w', 'begruenden', 'votum = "nein"')}${flows('begruenden', 'e')}</subProcess>`;
  const body = `${START}${scope()}<exclusiveGateway id="einig" default="einig-ende"/>${task('klaeren')}${END}${flows('start', 'runde', 'einig', 'ende')}${flowIf('einig', 'klaeren', 'count(votum[item = "nein"]) = 1')}${flows('klaeren', 'ende')}`;

  it('decide by what they themselves have written, and none loses its result', async () => {
    const play = await Play.of(modelOf(body), { aemter: ['A', 'B', 'C'] });
    say(play, 'votieren', 'C', { votum: 'ja' });
    say(play, 'votieren', 'A', { votum: 'nein' });
    say(play, 'votieren', 'B', { votum: 'ja' });
    expect(play.waits()).toEqual(['begruenden']);
    expect(play.known()['votum']).toBeUndefined();
    say(play, 'begruenden', 'A', { grund: 'zu teuer' });
    expect(play.waits()).toEqual(['klaeren']);
    expect(play.known()).toMatchObject({ votum: ['nein', 'ja', 'ja'], grund: ['zu teuer'] });
  });

  it('keep results whose names every object knows', async () => {
    const play = await Play.of(modelOf(body), { aemter: ['A', 'B'] });
    for (const member of ['A', 'B']) say(play, 'votieren', member, { votum: 'ja', toString: member, valueOf: 1 });
    expect(Object.entries(play.known())).toEqual(
      expect.arrayContaining([
        ['toString', ['A', 'B']],
        ['valueOf', [1, 1]],
      ]),
    );
  });

  it('see the process where they have written nothing, and begin anew in another round', async () => {
    const again = `${START}<exclusiveGateway id="neu"/>${scope()}<exclusiveGateway id="nochmal" default="nochmal-ende"/>${END}${flows('start', 'neu', 'runde', 'nochmal', 'ende')}${flowIf('nochmal', 'neu', 'count(votum) = 2')}`;
    const play = await Play.of(modelOf(again), { aemter: ['A', 'B'], votum: 'vorher' });
    const [wait] = play.alive().waits();
    expect(wait?.written).toEqual({});
    say(play, 'votieren', 'A', { votum: 'nein' });
    say(play, 'begruenden', 'A', { grund: 'x' });
    say(play, 'votieren', 'B', { votum: 'ja' });
    expect(play.waits()).toEqual(['votieren', 'votieren']);
    expect(play.known()['votum']).toEqual(['nein', 'ja']);
  });

  it('end early by a condition on what all of them have written', async () => {
    const early = scope(
      '<completionCondition xsi:type="tFormalExpression">count(votum[item = "nein"]) > 0</completionCondition>',
    );
    const play = await Play.of(
      modelOf(`${START}${early}${task('danach')}${END}${flows('start', 'runde', 'danach', 'ende')}`),
      {
        aemter: ['A', 'B'],
      },
    );
    say(play, 'votieren', 'B', { votum: 'nein' });
    say(play, 'begruenden', 'B', { grund: 'x' });
    expect(play.waits()).toEqual(['danach']);
    expect(play.known()).toMatchObject({ votum: [null, 'nein'] });
  });

  it('keep lists of lists where one repetition lies within another', async () => {
    const inner = `<subProcess id="innen">${members('stelle.leute', 'person')}<startEvent id="si"/>${task('zeichnen')}<endEvent id="ei"/>${flows('si', 'zeichnen', 'ei')}</subProcess>`;
    const outer = `${START}<subProcess id="aussen">${members('stellen', 'stelle')}<startEvent id="sa"/>${inner}${task('pruefen')}<endEvent id="ea"/>${flows('sa', 'innen', 'pruefen', 'ea')}</subProcess>${task('danach')}${END}${flows('start', 'aussen', 'danach', 'ende')}`;
    const stellen = [{ leute: ['p1', 'p2'] }, { leute: ['p3'] }];
    const play = await Play.of(modelOf(outer), { stellen });
    for (const person of ['p3', 'p2', 'p1']) say(play, 'zeichnen', person, { zeichen: person });
    const checks = play.alive().waits();
    expect(checks.map(({ written }) => written['zeichen'])).toEqual(expect.arrayContaining([['p1', 'p2'], ['p3']]));
    play.complete('pruefen').complete('pruefen');
    expect(play.known()['zeichen']).toEqual([['p1', 'p2'], ['p3']]);
  });
});
