import { describe, expect, it } from '@jest/globals';
import type { OrgUnit } from '../../api/contract.js';
import { officeTree } from './office-tree.js';

const office = (number: string, parent: string | null): OrgUnit => ({
  id: number,
  number,
  name: number,
  shortName: number,
  parentId: parent,
  address: '',
  keywords: [],
  closedAt: null,
  version: 1,
});

describe(officeTree.name, () => {
  it('writes each office before those below it, in the given order', () => {
    const nodes = officeTree([office('10', null), office('50', null), office('10.1', '10'), office('10.1.2', '10.1')]);
    expect(nodes.map(({ office: one, depth }) => `${String(depth)} ${one.number}`)).toEqual([
      '0 10',
      '1 10.1',
      '2 10.1.2',
      '0 50',
    ]);
  });

  it('keeps an office whose parent is not listed', () => {
    expect(officeTree([office('63.1', '63')]).map(({ depth }) => depth)).toEqual([0]);
  });
});
