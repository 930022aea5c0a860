import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flowIf, flows, modelOf } from '../testing/play.js';
import { compareModels } from './compare-models.js';
import { describeModel } from './describe-model.js';
import { parseModel } from './parse-model.js';

const ROOT = path.resolve(import.meta.dirname, '../../../../workflows');
const shipped = (name: string): string => readFileSync(path.join(ROOT, name, 'model.bpmn'), 'utf8');
const START = '<startEvent id="start"/>';
const END = '<endEvent id="ende"/>';
const task = (id: string, more = ''): string =>
  `<userTask id="${id}" name="${id}"><extensionElements><talakte:assignment role="caseworker"/>${more}</extensionElements></userTask>`;

describe(describeModel.name, () => {
  it('tells a shipped workflow in the order in which its steps come, with who does them and which way leads where', async () => {
    const { steps, variables, startForm, name } = describeModel(await parseModel(shipped('rechnung-freigeben')));
    expect(name).toBe('Rechnung freigeben');
    expect(startForm).toBeNull();
    expect(variables.map((variable) => variable.name)).toContain('betrag');
    const ids = steps.map(({ id }) => id);
    expect(ids[0]).toBe('start');
    for (const [first, second] of [
      ['feststellen', 'anordnen'],
      ['anordnen', 'zweitzeichnen'],
      ['zweitzeichnen', 'zahlen'],
      ['zurueckweisen', 'zurueck'],
    ] as const) {
      expect(ids.indexOf(first)).toBeLessThan(ids.indexOf(second));
    }
    expect(steps.find(({ id }) => id === 'anordnen')?.properties.assignment).toMatchObject({
      role: 'anordnungsbefugnis',
      otherThan: ['feststellen'],
    });
    expect(steps.find(({ id }) => id === 'g_richtig')?.ways).toEqual([
      expect.objectContaining({ to: 'grenze', name: 'ja', isDefault: false }),
      expect.objectContaining({ to: 'zurueckweisen', isDefault: true, condition: null }),
    ]);
  });

  it('knows the form of the start, and tells a model without a start', async () => {
    expect(describeModel(await parseModel(shipped('urlaubsantrag'))).startForm).toBe('antrag');
    const circle = modelOf(`${task('a')}${task('b')}${flows('a', 'b', 'a')}`);
    expect(
      describeModel(await parseModel(circle))
        .steps.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('tells what stands in a sub-process behind it, and an event at its border with what it belongs to', async () => {
    const inner = `<subProcess id="teil" name="Teil"><startEvent id="innen"/>${task('x')}<endEvent id="aus"/>${flows('innen', 'x', 'aus')}</subProcess>`;
    const border =
      '<boundaryEvent id="frist" attachedToRef="teil"><timerEventDefinition id="t"><timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>';
    const model = modelOf(
      `${START}${inner}${border}${task('mahnen')}${END}${flows('start', 'teil', 'ende')}${flows('frist', 'mahnen', 'ende')}`,
    );
    const { steps } = describeModel(await parseModel(model));
    expect(steps.find(({ id }) => id === 'x')?.within).toBe('teil');
    expect(steps.find(({ id }) => id === 'frist')?.attachedTo).toBe('teil');
    expect(steps.map(({ id }) => id).slice(0, 2)).toEqual(['start', 'teil']);
  });
});

describe(compareModels.name, () => {
  it('names what was added, removed and changed, and nothing for another drawing', async () => {
    const one = await parseModel(modelOf(`${START}${task('a')}${task('b')}${END}${flows('start', 'a', 'b', 'ende')}`));
    const other = await parseModel(
      modelOf(
        `${START}${task('a', '<talakte:schedule due="P3D"/>')}<exclusiveGateway id="wahl" default="wahl-ende"/>${task('c')}${END}${flows('start', 'a', 'wahl', 'ende')}${flowIf('wahl', 'c', 'x = 1')}${flows('c', 'ende')}`,
      ),
    );
    const differences = compareModels(one, other);
    const of = (kind: string): string[] =>
      differences.filter((one) => one.kind === kind).map(({ elementId }) => elementId);
    expect(of('added')).toEqual(expect.arrayContaining(['wahl', 'c']));
    expect(of('removed')).toEqual(expect.arrayContaining(['b']));
    expect(differences.find(({ elementId }) => elementId === 'a')).toMatchObject({
      kind: 'changed',
      fields: [
        { field: 'schedule.due', before: null, after: 'P3D' },
        { field: 'schedule.days', before: null, after: 'working' },
      ],
    });
    const drawn = shipped('rechnung-freigeben');
    expect(compareModels(await parseModel(drawn), await parseModel(drawn.replaceAll('y="122"', 'y="222"')))).toEqual(
      [],
    );
  });
});
