import type { PlanUnit } from '../../api/contract.js';

/** A plan unit with those below it. */
export interface PlanNode {
  id: string;
  unit: PlanUnit;
  children: PlanNode[];
}

function byMark(one: PlanNode, other: PlanNode): number {
  return one.unit.mark.localeCompare(other.unit.mark, 'de', { numeric: true });
}

/** The plan as a tree, ordered by mark. A unit whose parent is missing stands at the top. */
export function planTree(units: readonly PlanUnit[]): PlanNode[] {
  const nodes = new Map(units.map((unit) => [unit.id, { id: unit.id, unit, children: [] as PlanNode[] }]));
  const roots: PlanNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.unit.parentId === null ? undefined : nodes.get(node.unit.parentId);
    (parent?.children ?? roots).push(node);
  }
  for (const node of nodes.values()) {
    node.children.sort(byMark);
  }
  return roots.sort(byMark);
}

/** The ids of the units above one, so that the tree can open down to it. */
export function pathTo(units: readonly PlanUnit[], id: string | undefined): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path: string[] = [];
  let parent = id === undefined ? null : (byId.get(id)?.parentId ?? null);
  while (parent !== null && !path.includes(parent)) {
    path.push(parent);
    parent = byId.get(parent)?.parentId ?? null;
  }
  return path;
}
