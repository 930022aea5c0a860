import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wordedFaults } from './plan-fault-words.js';
import { journalActions, journalObjectTypes } from './journal-words.js';

const MODULE = path.resolve(import.meta.dirname, '../../../src/modules/filing-plan');

describe('the words for the filing plan', () => {
  it('say of every fault of a plan what is wrong and the way out', () => {
    const source = readFileSync(path.join(MODULE, 'domain', 'plan-fault.ts'), 'utf8');
    const [, union = ''] = /type PlanFaultCode =([^;]+);/.exec(source) ?? [];
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(20);
    expect([...wordedFaults].sort()).toEqual(codes.sort());
  });

  it('say what every act on plans and units was', () => {
    const source = readFileSync(path.join(MODULE, 'events.ts'), 'utf8');
    const acts = [...source.matchAll(/DomainEvent<'(filing-plan\.[a-z-]+)'/g)].map(([, act]) => act ?? '');
    const unitActs = ['added', 'changed', 'removed'].map((kind) => `filing-plan.unit-${kind}`);
    expect(acts.length).toBeGreaterThan(8);
    expect([...acts, ...unitActs].filter((act) => !journalActions.includes(act))).toEqual([]);
    expect(journalObjectTypes).toEqual(expect.arrayContaining(['filing-plan', 'plan-unit']));
  });
});
