import { describe, expect, it } from '@jest/globals';
import { faultsOf, type PlanUnitDraft } from './plan-unit-draft.js';

function draft(changes: Partial<PlanUnitDraft>): PlanUnitDraft {
  return {
    mark: '6',
    title: 'Bauen',
    description: '',
    parent: null,
    mayCarryFiles: false,
    retentionYears: 10,
    disposalKind: 'B',
    leadUnitId: null,
    ...changes,
  };
}

describe(faultsOf.name, () => {
  it('finds nothing in a sound plan', () => {
    expect(faultsOf([draft({}), draft({ mark: '63', parent: '6' })])).toEqual([]);
  });

  it('names a mark that is given twice', () => {
    expect(faultsOf([draft({}), draft({})])).toEqual(['Kennzeichen 6 kommt mehrfach vor']);
  });

  it('names a unit whose parent is missing', () => {
    expect(faultsOf([draft({ mark: '63', parent: '6' })])).toEqual(['63: übergeordnete Einheit 6 fehlt']);
  });

  it('names a unit that does not continue its parent', () => {
    expect(faultsOf([draft({}), draft({ mark: '70', parent: '6' })])).toEqual(['70 setzt 6 nicht fort']);
  });

  it('names a retention period that no rule knows', () => {
    expect(faultsOf([draft({ retentionYears: 400 })])[0]).toContain('400');
  });
});
