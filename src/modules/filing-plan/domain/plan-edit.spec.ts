import { describe, expect, it } from '@jest/globals';
import { applyEdits, type PlanEdit, PlanEditImpossible, type PlanUnitInPlan } from './plan-edit.js';
import { comparePlans } from './plan-comparison.js';

const unit = (mark: string, parent: string | null, more: Partial<PlanUnitInPlan> = {}): PlanUnitInPlan => ({
  id: `id-${mark}`,
  lineageId: `line-${mark}`,
  mark,
  title: `Titel ${mark}`,
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

const PLAN = [
  unit('5', null),
  unit('6', null),
  unit('63', '6'),
  unit('63.1', '63', { seeAlso: ['63.2', '5'] }),
  unit('63.2', '63'),
];

function edit(...edits: PlanEdit[]): PlanUnitInPlan[] {
  return applyEdits(PLAN, edits, () => 'new');
}

describe(applyEdits.name, () => {
  it('adds a unit with an identity of its own, in its place', () => {
    const edited = edit({ kind: 'add', unit: unit('51', '5') });
    expect(edited.map(({ mark }) => mark)).toEqual(['5', '6', '51', '63', '63.1', '63.2']);
    expect(edited[2]).toMatchObject({ id: 'new', lineageId: 'new' });
  });

  it('changes several units alike and leaves the rest as it was', () => {
    const edited = edit({ kind: 'change', marks: ['63.1', '63.2'], patch: { retired: true } });
    expect(edited.filter(({ retired }) => retired).map(({ mark }) => mark)).toEqual(['63.1', '63.2']);
    expect(comparePlans(PLAN, edited)).toMatchObject([{ fields: ['retired'] }, { fields: ['retired'] }]);
  });

  it('moves a unit with all below it; they stay the same units', () => {
    const edited = edit({ kind: 'move', mark: '63', newMark: '53', newParent: '5' });
    expect(edited.map(({ mark, parent, id }) => [mark, parent, id])).toEqual([
      ['5', null, 'id-5'],
      ['6', null, 'id-6'],
      ['53', '5', 'id-63'],
      ['53.1', '53', 'id-63.1'],
      ['53.2', '53', 'id-63.2'],
    ]);
    expect(edited[3]?.seeAlso).toEqual(['53.2', '5']);
  });

  it('removes a unit with all below it', () => {
    expect(edit({ kind: 'remove', marks: ['6'] }).map(({ mark }) => mark)).toEqual(['5']);
  });

  it('brings a removed unit back as the same unit, and never makes two of one', () => {
    const [unit] = edit({ kind: 'change', marks: ['5'], patch: {} }).filter(({ mark }) => mark === '5');
    if (!unit) throw new Error('The plan has a unit 5');
    const { lineageId } = unit;
    const back = edit({ kind: 'remove', marks: ['5'] }, { kind: 'add', unit, lineageId });
    expect(back.find(({ mark }) => mark === '5')?.lineageId).toBe(lineageId);
    const twice = edit({ kind: 'add', unit: { ...unit, mark: '7' }, lineageId });
    expect(twice.filter((one) => one.lineageId === lineageId)).toHaveLength(1);
  });

  it('applies one edit after another', () => {
    const edited = edit(
      { kind: 'move', mark: '63', newMark: '64', newParent: '6' },
      { kind: 'change', marks: ['64.1'], patch: { title: 'Neu' } },
    );
    expect(edited.find(({ id }) => id === 'id-63.1')).toMatchObject({ mark: '64.1', title: 'Neu' });
  });

  it('names a mark that is not there', () => {
    expect(() => edit({ kind: 'remove', marks: ['5', '7'] })).toThrow(new PlanEditImpossible('7'));
  });
});
