import { describe, expect, it } from '@jest/globals';
import { outcomeOf, type OutcomeRules, type RehearsalOptions, type StockFile } from './file-outcome.js';
import type { PlannedUnit, StockUnit } from './unit-mapping.js';

const unit: StockUnit = {
  id: 'old',
  lineageId: 'line',
  mark: '631',
  title: 'Genehmigungen',
  leadUnitId: 'office-63',
  retentionYears: 10,
  disposalKind: 'B',
};
const to = (more: Partial<PlannedUnit> = {}): PlannedUnit => ({
  ...unit,
  id: 'new',
  parentId: null,
  mayCarryFiles: true,
  retired: false,
  isRetentionGrounded: false,
  protection: { walls: [], level: '003' },
  ...more,
});
const file = (more: Partial<StockFile> = {}): StockFile => ({
  id: 'file',
  reference: '63-631/7',
  referenceParts: { unit: '63', plan: '631', fileNo: 7, year: 2026 },
  isOpen: true,
  unit,
  leadUnitId: 'office-63',
  retentionYears: 10,
  disposalKind: 'B',
  isMerged: false,
  walls: [],
  confidentiality: '003',
  ...more,
});
const rules = (options: Partial<RehearsalOptions> = {}): OutcomeRules => ({
  options: { references: 'open', retention: 'open', leadUnits: 'follow', ...options },
  references: {
    file: ({ unit: office, plan, fileNo }) => `${office}-${plan}/${String(fileNo)}`,
    proceeding: (reference, number) => `${reference}-${String(number)}`,
    document: (parent, number) => `${parent}.${String(number)}`,
    counterScope: ({ unit: office, plan }) => `${office} ${plan}`,
  },
  officeNumbers: new Map([
    ['office-63', '63'],
    ['office-50', '50'],
  ]),
});

describe(outcomeOf.name, () => {
  it('leaves everything as it is where it is undecided', () => {
    expect(outcomeOf(file(), null, rules())).toMatchObject({
      toUnit: null,
      newReference: null,
      findings: ['undecided'],
    });
  });

  it('finds nothing where the new version says the same', () => {
    expect(outcomeOf(file(), to(), rules())).toMatchObject({ newReference: null, findings: [] });
  });

  it('re-marks open files, closed ones only if that is said', () => {
    const moved = to({ mark: '531' });
    expect(outcomeOf(file(), moved, rules())).toMatchObject({
      newReference: { unit: '63', plan: '531', year: 2026 },
      findings: ['moved', 're-marked'],
    });
    expect(outcomeOf(file({ isOpen: false }), moved, rules()).newReference).toBeNull();
    expect(outcomeOf(file({ isOpen: false }), moved, rules({ references: 'all' })).newReference).not.toBeNull();
    expect(outcomeOf(file(), moved, rules({ references: 'none' })).findings).toEqual(['moved']);
    const left = file({ isOpen: false, isMerged: true });
    expect(outcomeOf(left, moved, rules({ references: 'all' })).newReference).toBeNull();
  });

  it('lets files follow to another office, but for those that deviated before or where the office is closed', () => {
    const elsewhere = to({ leadUnitId: 'office-50' });
    expect(outcomeOf(file(), elsewhere, rules())).toMatchObject({
      leadUnitId: 'office-50',
      newReference: { unit: '50' },
      findings: ['re-marked', 'lead-changed'],
    });
    expect(outcomeOf(file({ leadUnitId: 'office-10' }), elsewhere, rules()).findings).toContain('own-lead');
    expect(outcomeOf(file(), to({ leadUnitId: 'closed' }), rules())).toMatchObject({
      leadUnitId: 'office-63',
      findings: ['lead-closed'],
    });
    expect(outcomeOf(file(), elsewhere, rules({ leadUnits: 'keep' })).findings).toEqual([]);
  });

  it('gives open files the new period; closed ones keep theirs unless it is said otherwise', () => {
    const shorter = to({ retentionYears: 5, disposalKind: 'V' });
    expect(outcomeOf(file(), shorter, rules())).toMatchObject({
      retentionYears: 5,
      disposalKind: 'V',
      findings: ['retention-changed', 'shortened'],
    });
    const closed = file({ isOpen: false });
    expect(outcomeOf(closed, shorter, rules())).toMatchObject({
      retentionYears: 10,
      disposalKind: 'B',
      findings: ['kept-retention'],
    });
    expect(outcomeOf(closed, shorter, rules({ retention: 'all' })).findings).toEqual([
      'retention-changed',
      'shortened-running',
    ]);
    expect(outcomeOf(file({ retentionYears: 30 }), shorter, rules())).toMatchObject({
      retentionYears: 30,
      findings: ['own-retention'],
    });
  });

  it('names what goes beyond thirty years without words why, for ever included', () => {
    const years = (retentionYears: number | null, isRetentionGrounded = false): string[] => [
      ...outcomeOf(file(), to({ retentionYears, isRetentionGrounded }), rules()).findings,
    ];
    expect(years(30)).toEqual(['retention-changed']);
    expect(years(31)).toEqual(['retention-changed', 'over-thirty']);
    expect(years(null)).toEqual(['retention-changed', 'over-thirty']);
    expect(years(null, true)).toEqual(['retention-changed']);
  });

  it('names files that come behind another wall or to a stricter level, and none that were protected as much', () => {
    const guarded = to({ protection: { walls: ['social'], level: '005' } });
    expect(outcomeOf(file(), guarded, rules()).findings).toEqual(['wall-gained', 'level-raised']);
    const before = file({ walls: ['social', 'more'], confidentiality: '001' });
    expect(outcomeOf(before, guarded, rules()).findings).toEqual([]);
  });

  it('names open files in a unit that takes no new ones', () => {
    expect(outcomeOf(file(), to({ retired: true }), rules()).findings).toEqual(['retired']);
    expect(outcomeOf(file({ isOpen: false }), to({ retired: true }), rules()).findings).toEqual([]);
  });
});
