import { describe, expect, it } from '@jest/globals';
import { type PlannedUnit, PlannedUnits, type StockUnit } from './unit-mapping.js';

const stock = (mark: string, lineageId = `l${mark}`): StockUnit => ({
  id: `old-${mark}`,
  lineageId,
  mark,
  title: `Titel ${mark}`,
  leadUnitId: null,
  retentionYears: 10,
  disposalKind: 'B',
});
const planned = (mark: string, more: Partial<PlannedUnit> = {}): PlannedUnit => ({
  ...stock(mark),
  id: `new-${mark}`,
  parentId: null,
  mayCarryFiles: true,
  retired: false,
  protection: { walls: [], level: '003' },
  isRetentionGrounded: false,
  ...more,
});

describe(PlannedUnits.name, () => {
  const split = planned('632', { mayCarryFiles: false });
  const units = new PlannedUnits([
    planned('531', { lineageId: 'l631' }),
    split,
    planned('632.1', { parentId: split.id }),
    planned('632.2', { parentId: split.id, retired: true }),
    planned('633', { retired: true }),
    planned('639', { title: 'Titel 634' }),
  ]);

  it('follows lineage, whatever the mark is now, also into a retired unit', () => {
    expect(units.mappingOf(stock('631'), undefined)).toMatchObject({ kind: 'lineage', to: { mark: '531' } });
    expect(units.mappingOf(stock('633'), undefined)).toMatchObject({ kind: 'lineage', to: { retired: true } });
  });

  it('leaves open where files of a unit go that is gone or became a group', () => {
    expect(units.mappingOf(stock('634'), undefined)).toEqual({ kind: 'undecided', cause: 'removed' });
    expect(units.mappingOf(stock('632'), undefined)).toEqual({ kind: 'undecided', cause: 'carries-no-files' });
  });

  it('takes a decision, unless the unit it names carries no files', () => {
    expect(units.mappingOf(stock('634'), 'new-639')).toMatchObject({ kind: 'decided', to: { mark: '639' } });
    expect(units.mappingOf(stock('634'), 'new-632')).toMatchObject({ kind: 'undecided' });
    expect(units.mappingOf(stock('631'), 'gone')).toMatchObject({ kind: 'lineage' });
    expect(units.mappingOf(stock('634'), 'new-632.2')).toMatchObject({ kind: 'undecided' });
  });

  it('takes the decision on a single file before that on its unit, as long as its unit is there', () => {
    expect(units.mappingOf(stock('634'), 'new-531', 'new-639')).toMatchObject({ kind: 'decided', to: { mark: '531' } });
    expect(units.mappingOf(stock('634'), 'gone', 'new-639')).toMatchObject({ kind: 'decided', to: { mark: '639' } });
  });

  it('suggests what lies below a split unit, then what has the same mark or title, then neighbours', () => {
    expect(units.suggestionsFor(stock('632')).map(({ mark }) => mark)).toEqual(['632.1', '639']);
    expect(units.suggestionsFor(stock('634')).map(({ mark }) => mark)).toEqual(['639', '632.1']);
  });
});
