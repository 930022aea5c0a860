import { describe, expect, it } from '@jest/globals';
import { flowIf, flows, modelOf, Play } from '../testing/play.js';

const START = '<startEvent id="start"/>';
const END = '<endEvent id="ende"/>';
const members = (id: string): string =>
  `<userTask id="${id}"><multiInstanceLoopCharacteristics talakte:collection="leute" talakte:elementVariable="wer"/></userTask>`;

describe('a step that would not come to an end', () => {
  it('fails where a circle around a repetition finds nobody to wait for', async () => {
    const body = `${START}<exclusiveGateway id="neu"/>${members('a')}<exclusiveGateway id="w" default="w-ende"/>${END}${flows('start', 'neu', 'a', 'w', 'ende')}${flowIf('w', 'neu', 'count(leute) = 0')}`;
    const play = await Play.of(modelOf(body), { leute: [] });
    expect(play.failure).toMatchObject({ code: 'STEP_TOO_LONG', isModelled: false });
    expect((await Play.of(modelOf(body), { leute: ['x'] })).complete('a').status).toBe('completed');
  });

  it('fails where it would wait for more than anybody could go through', async () => {
    const body = `${START}${members('a')}${END}${flows('start', 'a', 'ende')}`;
    const play = await Play.of(modelOf(body), { leute: Array.from({ length: 1_050 }, (_, index) => index) });
    expect(play.failure).toMatchObject({ code: 'STEP_TOO_LONG' });
  });
});
