import { describe, expect, it } from '@jest/globals';
import type { OrgUnit } from './org-unit.js';
import { OrgUnitTree } from './org-unit-tree.js';

function unit(number: string, parent: string | null): OrgUnit {
  return {
    id: `id-${number}`,
    number,
    name: `Amt ${number}`,
    shortName: number,
    parentId: parent === null ? null : `id-${parent}`,
    address: '',
    keywords: [],
    closedAt: null,
    version: 1,
  };
}

describe(OrgUnitTree.name, () => {
  const tree = new OrgUnitTree([
    unit('63.1.2', '63.1'),
    unit('10.10', '10'),
    unit('63', null),
    unit('10', null),
    unit('63.2', '63'),
    unit('63.1', '63'),
    unit('10.2', '10'),
  ]);

  it('sorts numbers as people count', () => {
    expect(tree.units.map((each) => each.number)).toEqual(['10', '10.2', '10.10', '63', '63.1', '63.1.2', '63.2']);
  });

  it('reaches through all levels below a unit, and nothing beside it', () => {
    expect(tree.subtreeOf('id-63').map((each) => each.number)).toEqual(['63', '63.1', '63.2', '63.1.2']);
    expect(tree.subtreeOf('id-10.2').map((each) => each.number)).toEqual(['10.2']);
  });

  it('knows no subtree of a unit that does not exist', () => {
    expect(tree.subtreeOf('id-99')).toEqual([]);
  });

  it('knows what lies within a unit', () => {
    expect([tree.isWithin('id-63.1.2', 'id-63'), tree.isWithin('id-63', 'id-63')]).toEqual([true, true]);
    expect([tree.isWithin('id-63', 'id-63.1'), tree.isWithin('id-10', 'id-63')]).toEqual([false, false]);
  });
});
