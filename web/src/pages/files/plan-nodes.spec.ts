import { describe, expect, it } from '@jest/globals';
import type { PlanUnit } from '../../api/contract.js';
import { pathTo, planTree } from './plan-nodes.js';

const unit = (id: string, mark: string, parentId: string | null) => ({ id, mark, parentId }) as unknown as PlanUnit;
const units = [
  unit('c', '6 10', 'b'),
  unit('b', '6', null),
  unit('d', '6 2', 'b'),
  unit('a', '1', null),
  unit('x', '9', 'gone'),
];

describe(planTree.name, () => {
  it('orders by mark as people count', () => {
    const tree = planTree(units);
    expect(tree.map((node) => node.id)).toEqual(['a', 'b', 'x']);
    expect(tree[1]?.children.map((node) => node.id)).toEqual(['d', 'c']);
  });
});

describe(pathTo.name, () => {
  it('names the units above', () => {
    expect(pathTo(units, 'c')).toEqual(['b']);
    expect(pathTo(units, undefined)).toEqual([]);
  });
});
