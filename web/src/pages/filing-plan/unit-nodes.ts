import type { PlanUnitDetail } from '../../api/contract.js';

/** A plan unit with those below it. */
export interface UnitNode {
  id: string;
  unit: PlanUnitDetail;
  children: UnitNode[];
}

const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });

/** Marks as people read them: `63.9` before `63.10`. */
export function compareMarks(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
}

/** A plan as a tree in the order of its marks; a unit whose parent is missing stands at the top. */
export function unitTree(units: readonly PlanUnitDetail[]): UnitNode[] {
  const sorted = [...units].sort((one, other) => compareMarks(one.mark, other.mark));
  const nodes = new Map(sorted.map((unit) => [unit.mark, { id: unit.id, unit, children: [] as UnitNode[] }]));
  const roots: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.unit.parent === null ? undefined : nodes.get(node.unit.parent);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

/** The units above one, nearest first. */
export function unitsAbove(units: readonly PlanUnitDetail[], unit: PlanUnitDetail): PlanUnitDetail[] {
  const byMark = new Map(units.map((one) => [one.mark, one]));
  const path: PlanUnitDetail[] = [];
  let parent = unit.parent === null ? undefined : byMark.get(unit.parent);
  while (parent !== undefined && !path.includes(parent)) {
    path.push(parent);
    parent = parent.parent === null ? undefined : byMark.get(parent.parent);
  }
  return path;
}

/** The marks with all marks below them, in the order of the marks. */
export function branchOf(units: readonly PlanUnitDetail[], marks: readonly string[]): PlanUnitDetail[] {
  const inside = new Set(marks);
  for (const { mark, parent } of [...units].sort((one, other) => one.mark.length - other.mark.length)) {
    if (parent !== null && inside.has(parent)) {
      inside.add(mark);
    }
  }
  return units.filter(({ mark }) => inside.has(mark)).sort((one, other) => compareMarks(one.mark, other.mark));
}

function plain(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');
}

/** The units in whose mark, title or contents note every word occurs; those whose mark begins so come first. */
export function findUnits(units: readonly PlanUnitDetail[], typed: string): PlanUnitDetail[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) {
    return [];
  }
  const found = units.filter((unit) => {
    const text = plain(`${unit.mark} ${unit.title} ${unit.description}`);
    return words.every((word) => text.includes(word));
  });
  const rank = ({ mark, title }: PlanUnitDetail) =>
    plain(mark).startsWith(words[0] ?? '') ? 0 : plain(title).includes(words[0] ?? '') ? 1 : 2;
  return found.sort((one, other) => rank(one) - rank(other) || compareMarks(one.mark, other.mark));
}
