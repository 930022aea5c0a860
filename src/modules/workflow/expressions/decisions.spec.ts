import { describe, expect, it } from '@jest/globals';
import { Decisions } from './decisions.js';
import { FeelExpressions } from './feel.js';

const HEAD = '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="urn:d">';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const text = (tag: string, value: string): string => `<${tag}><text>${escaped(value)}</text></${tag}>`;

interface Draft {
  readonly policy?: string;
  readonly inputs?: readonly string[];
  readonly allowed?: string;
  readonly outputs?: readonly (readonly [name: string, values?: string | undefined, fallback?: string])[];
  readonly rows: readonly (readonly string[])[];
  readonly requires?: readonly string[];
}

function decision(
  id: string,
  { policy = '', inputs = ['amount'], allowed, outputs = [['level']], rows, requires = [] }: Draft,
): string {
  const required = requires.map(
    (each) => `<informationRequirement><requiredDecision href="#${each}"/></informationRequirement>`,
  );
  const ins = inputs.map(
    (input, at) =>
      `<input id="${id}i${at}">${text('inputExpression', input)}${allowed ? text('inputValues', allowed) : ''}</input>`,
  );
  const outs = outputs.map(
    ([name, values, fallback], at) =>
      `<output id="${id}o${at}" name="${name}">${values ? text('outputValues', values) : ''}${fallback ? text('defaultOutputEntry', fallback) : ''}</output>`,
  );
  const rules = rows.map((cells, at) => {
    const parts = cells.map((cell, column) => text(column < inputs.length ? 'inputEntry' : 'outputEntry', cell));
    return `<rule id="${id}r${at}">${parts.join('')}</rule>`;
  });
  return `<decision id="${id}" name="${id}">${required.join('')}<decisionTable id="${id}t" ${policy}>${ins.join('')}${outs.join('')}${rules.join('')}</decisionTable></decision>`;
}

const file = (...decisions: readonly string[]): string => `${HEAD}${decisions.join('')}</definitions>`;
const table = (draft: Draft): string => file(decision('t', draft));
const LEVELS = [
  ['<= 500', '"clerk"'],
  ['(500..5000]', '"head"'],
  ['> 5000', '"office"'],
];
const OVERLAPPING = [
  ['> 0', '1'],
  ['> 10', '3'],
  ['> 100', '2'],
];

describe(Decisions.name, () => {
  const decisions = new Decisions(new FeelExpressions());
  const ask = async (xml: string, variables: Readonly<Record<string, unknown>>, id = 't'): Promise<unknown> =>
    decisions.evaluate(xml, id, variables);

  it.each([
    [500, 'clerk', [1]],
    [500.01, 'head', [2]],
    [5000, 'head', [2]],
    [7000, 'office', [3]],
  ])('answers by the one row that matches: %s is %s', async (amount, value, rows) => {
    expect(await ask(table({ rows: LEVELS }), { amount })).toEqual({ value, rows });
  });

  it.each([
    ['UNIQUE', '', 5, 1, [1]],
    ['FIRST', 'hitPolicy="FIRST"', 200, 1, [1]],
    ['ANY', 'hitPolicy="ANY"', 5, 1, [1]],
    ['RULE ORDER', 'hitPolicy="RULE ORDER"', 200, [1, 3, 2], [1, 2, 3]],
    ['COLLECT', 'hitPolicy="COLLECT"', 200, [1, 3, 2], [1, 2, 3]],
    ['C+', 'hitPolicy="COLLECT" aggregation="SUM"', 200, 6, [1, 2, 3]],
    ['C<', 'hitPolicy="COLLECT" aggregation="MIN"', 200, 1, [1, 2, 3]],
    ['C>', 'hitPolicy="COLLECT" aggregation="MAX"', 200, 3, [1, 2, 3]],
    ['C#', 'hitPolicy="COLLECT" aggregation="COUNT"', 200, 3, [1, 2, 3]],
    ['PRIORITY', 'hitPolicy="PRIORITY"', 200, 3, [2]],
    ['OUTPUT ORDER', 'hitPolicy="OUTPUT ORDER"', 200, [3, 2, 1], [2, 3, 1]],
    ['C+ of no row', 'hitPolicy="COLLECT" aggregation="SUM"', -1, null, []],
    ['C# of no row', 'hitPolicy="COLLECT" aggregation="COUNT"', -1, 0, []],
    ['COLLECT of no row', 'hitPolicy="COLLECT"', -1, [], []],
    ['UNIQUE of no row', '', -1, null, []],
  ])('knows the hit policy %s', async (_name, policy, amount, value, rows) => {
    const xml = table({ policy, rows: OVERLAPPING, outputs: [['level', '3, 2, 1']] });
    expect(await ask(xml, { amount })).toEqual({ value, rows });
  });

  it('answers several outputs as a context, and with defaults when no row matches', async () => {
    const xml = table({
      inputs: ['amount', 'kind'],
      outputs: [
        ['who', undefined, '"nobody"'],
        ['days', undefined, '0'],
      ],
      rows: [
        ['> 5', '"a","b"', '"head"', '3'],
        ['> 5', 'not("a","b")', '"clerk"', 'amount * 2'],
      ],
    });
    expect(await ask(xml, { amount: 6, kind: 'b' })).toEqual({ value: { who: 'head', days: 3 }, rows: [1] });
    expect(await ask(xml, { amount: 6, kind: 'c' })).toEqual({ value: { who: 'clerk', days: 12 }, rows: [2] });
    expect(await ask(xml, { amount: 1, kind: 'c' })).toEqual({ value: { who: 'nobody', days: 0 }, rows: [] });
  });

  it('asks the decisions a decision rests on first', async () => {
    const xml = file(
      decision('t', {
        inputs: ['base'],
        rows: [
          ['> 10', '"high"'],
          ['<= 10', '"low"'],
        ],
        requires: ['base'],
      }),
      `<decision id="base" name="base"><literalExpression><text>amount * 2</text></literalExpression></decision>`,
    );
    expect(await ask(xml, { amount: 6 })).toEqual({ value: 'high', rows: [1] });
    expect(await decisions.list(xml)).toEqual([
      { id: 't', name: 't' },
      { id: 'base', name: 'base' },
    ]);
  });

  it.each([
    ['two rows of a unique table', table({ rows: OVERLAPPING }), 'several-rows', 2, 0],
    ['rows that differ', table({ policy: 'hitPolicy="ANY"', rows: OVERLAPPING }), 'rows-differ', 2, 0],
    [
      'a sum of texts',
      table({ policy: 'hitPolicy="COLLECT" aggregation="SUM"', rows: [['-', '"a"']] }),
      'not-a-number',
      1,
      2,
    ],
    [
      'an answer without a rank',
      table({ policy: 'hitPolicy="PRIORITY"', rows: [['-', '9']], outputs: [['level', '3, 2']] }),
      'output-not-listed',
      1,
      2,
    ],
    ['an input that is not allowed', table({ rows: LEVELS, allowed: '[0..100]' }), 'input-not-allowed', 0, 1],
  ])('refuses %s when it is asked', async (_what, xml, fault, row, column) => {
    await expect(ask(xml, { amount: 200 })).rejects.toMatchObject({
      code: 'WORKFLOW.DECISION_REFUSED',
      details: { fault, row, column },
    });
  });

  it.each([
    ['no XML', 'nonsense', 'xml-unreadable', 0, 0],
    ['a document type', '<!DOCTYPE a><a/>', 'xml-unreadable', 1, 0],
    ['no decision', file(), 'decisions-missing', 0, 0],
    ['a decision without logic', file('<decision id="t" name="t"/>'), 'logic-missing', 0, 0],
    ['another kind of logic', file('<decision id="t" name="t"><list/></decision>'), 'logic-unsupported', 0, 0],
    ['an unknown requirement', table({ rows: LEVELS, requires: ['x'] }), 'requirement-unknown', 0, 0],
    ['a decision that rests on itself', table({ rows: LEVELS, requires: ['t'] }), 'requirement-cycle', 0, 0],
    [
      'decisions that rest on each other',
      file(decision('t', { rows: LEVELS, requires: ['u'] }), decision('u', { rows: LEVELS, requires: ['t'] })),
      'requirement-cycle',
      0,
      0,
    ],
    ['an unknown hit policy', table({ policy: 'hitPolicy="LAST"', rows: LEVELS }), 'hit-policy-unknown', 0, 0],
    [
      'an unknown aggregation',
      table({ policy: 'hitPolicy="COLLECT" aggregation="AVG"', rows: LEVELS }),
      'aggregation-unknown',
      0,
      0,
    ],
    [
      'a sum of the first',
      table({ policy: 'hitPolicy="FIRST" aggregation="SUM"', rows: LEVELS }),
      'aggregation-misplaced',
      0,
      0,
    ],
    [
      'a sum of two outputs',
      table({ policy: 'hitPolicy="COLLECT" aggregation="SUM"', outputs: [['a'], ['b']], rows: [['-', '1', '2']] }),
      'aggregation-several-outputs',
      0,
      0,
    ],
    ['no input', table({ inputs: [], rows: [['1']] }), 'input-missing', 0, 0],
    ['an input that is no FEEL', table({ inputs: ['the amount'], rows: LEVELS }), 'input-invalid', 0, 1],
    ['input values that are no FEEL', table({ rows: LEVELS, allowed: '> >' }), 'input-values-invalid', 0, 1],
    ['no output', table({ outputs: [], rows: [['-']] }), 'output-missing', 0, 0],
    ['outputs without names', table({ outputs: [[''], ['b']], rows: [['-', '1', '2']] }), 'output-name-missing', 0, 2],
    ['outputs of one name', table({ outputs: [['b'], ['b']], rows: [['-', '1', '2']] }), 'output-name-taken', 0, 3],
    ['priority without values', table({ policy: 'hitPolicy="PRIORITY"', rows: LEVELS }), 'output-values-missing', 0, 2],
    ['no rows', table({ rows: [] }), 'rows-missing', 0, 0],
    ['a row that is too short', table({ rows: [['-', '1'], ['-']] }), 'row-length', 2, 0],
    [
      'a cell that is no FEEL',
      table({
        rows: [
          ['-', '1'],
          ['> >', '1'],
        ],
      }),
      'cell-invalid',
      2,
      1,
    ],
    ['a cell of another product', table({ rows: [['${x}', '1']] }), 'cell-invalid', 1, 1],
    ['an answer that is no FEEL', table({ rows: [['-', 'head of office']] }), 'answer-invalid', 1, 2],
    ['an answer that is missing', table({ rows: [['-', '']] }), 'answer-missing', 1, 2],
    [
      'a default that is no FEEL',
      table({ outputs: [['a', undefined, '1 +']], rows: LEVELS }),
      'output-default-invalid',
      0,
      2,
    ],
    ['a hostile answer', table({ rows: [['-', 'amount.constructor']] }), 'answer-invalid', 1, 2],
  ])('names %s', async (_what, xml, code, row, column) => {
    expect(await decisions.check(xml)).toContainEqual(expect.objectContaining({ code, row, column }));
    await expect(ask(xml, { amount: 1 })).rejects.toMatchObject({ code: 'WORKFLOW.DECISION_REFUSED' });
  });

  it('refuses a decision that is not in the file', async () => {
    await expect(ask(table({ rows: LEVELS }), {}, 'other')).rejects.toMatchObject({
      details: { fault: 'decision-unknown' },
    });
  });
});
