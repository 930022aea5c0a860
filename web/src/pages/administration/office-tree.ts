import type { OrgUnit } from '../../api/contract.js';

/** An office with its depth in the tree. */
export interface OfficeNode {
  office: OrgUnit;
  depth: number;
}

/** The offices as a tree written line by line: each office before those below it. */
export function officeTree(offices: readonly OrgUnit[]): OfficeNode[] {
  const known = new Set(offices.map((office) => office.id));
  const childrenOf = new Map<string, OrgUnit[]>();
  for (const office of offices) {
    const parent = office.parentId !== null && known.has(office.parentId) ? office.parentId : '';
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), office]);
  }
  const below = (parent: string, depth: number): OfficeNode[] =>
    (childrenOf.get(parent) ?? []).flatMap((office) => [{ office, depth }, ...below(office.id, depth + 1)]);
  return below('', 0);
}
