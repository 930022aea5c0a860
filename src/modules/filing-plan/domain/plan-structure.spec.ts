import { describe, expect, it } from '@jest/globals';
import { structureFaults } from './plan-structure.js';
import type { PlanUnitContent } from './plan-unit-content.js';

const unit = (mark: string, parent: string | null, more: Partial<PlanUnitContent> = {}): PlanUnitContent => ({
  mark,
  title: mark,
  description: '',
  parent,
  mayCarryFiles: false,
  retention: null,
  legalBasis: '',
  disposalKind: null,
  validFrom: null,
  validUntil: null,
  retired: false,
  leadUnit: null,
  seeAlso: [],
  ...more,
});

describe(structureFaults.name, () => {
  it('finds nothing in a sound plan', () => {
    const decided = { mayCarryFiles: true, retention: { kind: 'permanent' }, disposalKind: 'A' } as const;
    const units = [
      unit('6', null),
      unit('63', '6', { leadUnit: '63' }),
      unit('63.1', '63', { ...decided, seeAlso: ['6'] }),
    ];
    expect(structureFaults(units, new Set(['63']))).toEqual([]);
  });

  it('finds a mark given twice, at the later one', () => {
    expect(structureFaults([unit('6', null), unit('6', null)])).toEqual([
      { index: 1, code: 'mark-taken', field: 'mark', detail: '0' },
    ]);
  });

  it('finds a missing group and a mark that does not continue its group', () => {
    expect(structureFaults([unit('6', null), unit('73', '7'), unit('51', '6'), unit('5', '5')])).toMatchObject([
      { index: 1, code: 'parent-missing', detail: '7' },
      { index: 2, code: 'parent-not-continued', detail: '6' },
      { index: 3, code: 'parent-not-continued', detail: '5' },
    ]);
  });

  it('asks for a decision only where files can be opened', () => {
    const units = [unit('1', null, { mayCarryFiles: true }), unit('2', null, { mayCarryFiles: true, retired: true })];
    expect(structureFaults(units).map(({ index, code }) => [index, code])).toEqual([
      [0, 'retention-missing'],
      [0, 'disposal-kind-missing'],
    ]);
  });

  it('knows offices only when they are named', () => {
    const units = [unit('1', null, { leadUnit: '99' })];
    expect(structureFaults(units)).toEqual([]);
    expect(structureFaults(units, new Set(['10']))).toMatchObject([{ code: 'lead-unit-unknown', detail: '99' }]);
  });
});
