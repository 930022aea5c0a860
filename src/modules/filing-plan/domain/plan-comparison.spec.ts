import { describe, expect, it } from '@jest/globals';
import { comparePlans } from './plan-comparison.js';
import type { PlanUnitInPlan } from './plan-edit.js';

const unit = (lineageId: string, mark: string, more: Partial<PlanUnitInPlan> = {}): PlanUnitInPlan => ({
  id: `${lineageId}-${mark}`,
  lineageId,
  mark,
  title: 'Titel',
  description: '',
  parent: null,
  mayCarryFiles: true,
  retention: { kind: 'years', years: 10, start: 'year-end' },
  legalBasis: '',
  disposalKind: 'V',
  validFrom: null,
  validUntil: null,
  retired: false,
  leadUnit: null,
  seeAlso: [],
  ...more,
});

describe(comparePlans.name, () => {
  it('says nothing of what stayed as it was, though every version has units of its own', () => {
    expect(comparePlans([unit('a', '1')], [{ ...unit('a', '1'), id: 'another' }])).toEqual([]);
  });

  it('tells what was added, removed, moved and changed, in the order of the marks', () => {
    const differences = comparePlans(
      [unit('a', '1'), unit('b', '2'), unit('c', '3')],
      [unit('c', '9'), unit('d', '4'), unit('a', '1', { retention: { kind: 'permanent' }, disposalKind: 'A' })],
    );
    expect(differences.map(({ kind, before, after, fields }) => [kind, before?.mark, after?.mark, fields])).toEqual([
      ['changed', '1', '1', ['retention', 'disposalKind']],
      ['removed', '2', undefined, []],
      ['added', undefined, '4', []],
      ['changed', '3', '9', ['mark']],
    ]);
  });
});
