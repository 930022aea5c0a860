import { describe, expect, it } from '@jest/globals';
import type { PlanUnitDetail } from '../../api/contract.js';
import { inverseOf } from './inverse-edit.js';
import { collisions, markChanges, proposedMark } from './move-preview.js';
import { branchOf, findUnits, unitTree } from './unit-nodes.js';

function unit(mark: string, parent: string | null, title: string, more: Partial<PlanUnitDetail> = {}): PlanUnitDetail {
  return {
    id: `id ${mark}`,
    lineageId: `lineage ${mark}`,
    mark,
    parent,
    title,
    description: '',
    mayCarryFiles: true,
    retention: { kind: 'years', years: 10, start: 'year-end', event: null },
    legalBasis: '',
    disposalKind: 'B',
    validFrom: null,
    validUntil: null,
    retired: false,
    leadUnit: null,
    seeAlso: [],
    ...more,
  };
}

const plan = [
  unit('63', null, 'Bauordnung'),
  unit('63.10', '63', 'Bauanträge'),
  unit('63.9', '63', 'Grundsätzliches'),
  unit('63.10.01', '63.10', 'Wohngebäude', { description: 'auch Gärten' }),
  unit('50', null, 'Soziales'),
  unit('50.01', '50', 'Wohngeld'),
];

describe(unitTree.name, () => {
  it('orders units as people read marks', () => {
    const [social, building] = unitTree(plan);
    expect(social?.unit.mark).toBe('50');
    expect(building?.children.map((node) => node.unit.mark)).toEqual(['63.9', '63.10']);
    expect(building?.children[1]?.children.map((node) => node.unit.mark)).toEqual(['63.10.01']);
  });

  it('shows a unit whose parent is missing at the top', () => {
    expect(unitTree([unit('1.1', '1', 'verwaist')]).map((node) => node.unit.mark)).toEqual(['1.1']);
  });
});

describe(findUnits.name, () => {
  it('finds every word in mark, title or contents note, umlauts by their plain letters too', () => {
    expect(findUnits(plan, 'garten').map(({ mark }) => mark)).toEqual(['63.10.01']);
    expect(findUnits(plan, '63.1').map(({ mark }) => mark)).toEqual(['63.10', '63.10.01']);
    expect(findUnits(plan, 'wohn 50').map(({ mark }) => mark)).toEqual(['50.01']);
    expect(findUnits(plan, '  ')).toEqual([]);
  });
});

describe(branchOf.name, () => {
  it('takes everything below along', () => {
    expect(branchOf(plan, ['63']).map(({ mark }) => mark)).toEqual(['63', '63.9', '63.10', '63.10.01']);
  });
});

describe(proposedMark.name, () => {
  it('keeps the last step where it is free', () => {
    expect(proposedMark(plan, plan[1] ?? null, '50')).toBe('50.10');
  });

  it('counts on where it is taken, as wide as those beside it', () => {
    expect(proposedMark(plan, { mark: '63.10.01', parent: '63.10' }, '50')).toBe('50.02');
  });

  it('finds a mark for a new unit, also for a main group and the first below', () => {
    expect(proposedMark(plan, null, '63')).toBe('63.11');
    expect(proposedMark(plan, null, null)).toBe('64');
    expect(proposedMark(plan, null, '50.01')).toBe('50.01.1');
  });

  it('divides nothing in a plan of digits', () => {
    const digits = [unit('6', null, 'Bauen'), unit('63', '6', 'Bauordnung'), unit('5', null, 'Soziales')];
    expect(proposedMark(digits, { mark: '63', parent: '6' }, '5')).toBe('53');
  });
});

describe(markChanges.name, () => {
  it('names every mark that changes, and those given twice', () => {
    const changes = markChanges(plan, '63.10', '50.01');
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['63.10', '50.01'],
      ['63.10.01', '50.01.01'],
    ]);
    expect(collisions(plan, changes)).toEqual(['50.01']);
  });
});

describe(inverseOf.name, () => {
  it('takes a removal back with everything below, parents first', () => {
    const edits = inverseOf(plan, { kind: 'remove', marks: ['63.10'] });
    expect(edits).toMatchObject([
      { kind: 'add', mark: '63.10', parent: '63', unit: { title: 'Bauanträge', disposalKind: 'B' } },
      { kind: 'add', mark: '63.10.01', parent: '63.10', unit: { description: 'auch Gärten' } },
    ]);
  });

  it('gives each unit back what it said', () => {
    const units = [...plan, unit('9', null, 'Anderes', { retired: true })];
    expect(inverseOf(units, { kind: 'change', marks: ['50', '63', '9'], patch: { retired: true } })).toEqual([
      { kind: 'change', marks: ['63', '50'], patch: { retired: false } },
      { kind: 'change', marks: ['9'], patch: { retired: true } },
    ]);
  });

  it('moves a unit back to where it was', () => {
    expect(inverseOf(plan, { kind: 'move', mark: '63.9', newMark: '50.9', newParent: '50' })).toEqual([
      { kind: 'move', mark: '50.9', newMark: '63.9', newParent: '63' },
    ]);
  });
});
