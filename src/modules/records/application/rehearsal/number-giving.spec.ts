import { describe, expect, it } from '@jest/globals';
import type { Transaction } from '#platform/database';
import { NumberGiving, type WantedReference } from './number-giving.js';

const TRANSACTION = {} as Transaction;

function numbers(last: Readonly<Record<string, number>> = {}, given: readonly string[] = []): NumberGiving {
  return new NumberGiving(
    {
      counters: (_, scopes) => Promise.resolve(new Map(scopes.map((scope) => [scope, last[scope] ?? 0]))),
      given: (_, references) => Promise.resolve(new Set(references.filter((one) => given.includes(one)))),
    },
    {
      file: ({ plan, fileNo }) => `${plan}/${String(fileNo)}`,
      proceeding: (file, number) => `${file}-${String(number)}`,
      document: (parent, number) => `${parent}.${String(number)}`,
      counterScope: ({ plan }) => plan,
    },
  );
}

const file = (plan: string, fileNo: number, ...proceedingNumbers: number[]): WantedReference => ({
  place: { unit: '63', plan, year: 2026 },
  fileNo,
  proceedingNumbers,
});
const references = async (giving: NumberGiving, ...wanted: WantedReference[]): Promise<string[]> =>
  (await giving.give(TRANSACTION, wanted)).map(({ reference }) => reference);

describe(NumberGiving.name, () => {
  it('lets files keep their numbers where the new scope has none yet, page after page', async () => {
    const giving = numbers();
    expect(await references(giving, file('53', 3), file('53', 7))).toEqual(['53/3', '53/7']);
    expect(await references(giving, file('53', 9), file('54', 3))).toEqual(['53/9', '54/3']);
  });

  it('gives the next number to whoever comes second, or into a scope that is further on', async () => {
    expect(await references(numbers(), file('53', 3), file('53', 3), file('53', 4))).toEqual(['53/3', '53/4', '53/5']);
    expect(await references(numbers({ '53': 10 }), file('53', 3), file('53', 12))).toEqual(['53/11', '53/12']);
  });

  it('passes over what was given before, also where only a proceeding would get it', async () => {
    expect(await references(numbers({}, ['53/3']), file('53', 3))).toEqual(['53/4']);
    expect(await references(numbers({}, ['53/3-2']), file('53', 3, 1, 2))).toEqual(['53/4']);
    expect(await references(numbers({}, ['53/3', '53/4', '53/5']), file('53', 3))).toEqual(['53/6']);
  });
});
