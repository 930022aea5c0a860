import type { PlanUnitDetail } from '../../api/contract.js';
import { branchOf } from './unit-nodes.js';

const step = /[.\s/-]/;

/** The last step of a mark, with what divides it from the one above. */
function ownPart(mark: string, parent: string | null): string {
  if (parent !== null && mark.startsWith(parent)) {
    return mark.slice(parent.length);
  }
  const divided = mark.split('').findLastIndex((character) => step.test(character));
  return divided > 0 ? mark.slice(divided) : mark;
}

function divider(units: readonly PlanUnitDetail[], parent: string | null): string {
  const inside = units.find((unit) => unit.parent === parent && parent !== null);
  const part = inside === undefined ? '' : ownPart(inside.mark, parent);
  if (step.test(part.charAt(0))) {
    return part.charAt(0);
  }
  if (inside !== undefined) {
    return '';
  }
  return units.find((unit) => step.test(unit.mark))?.mark.match(step)?.[0] ?? '';
}

/** The mark a unit would get below another one: its own last step if that is free there, else the next free number. */
export function proposedMark(
  units: readonly PlanUnitDetail[],
  unit: Pick<PlanUnitDetail, 'mark' | 'parent'> | null,
  newParent: string | null,
): string {
  const taken = new Set(units.filter(({ mark }) => mark !== unit?.mark).map(({ mark }) => mark));
  const own = unit === null ? '' : ownPart(unit.mark, unit.parent).replace(/^[.\s/-]/, '');
  const before = newParent === null ? '' : `${newParent}${divider(units, newParent)}`;
  if (own !== '' && !taken.has(`${before}${own}`)) {
    return `${before}${own}`;
  }
  const siblings = units.filter((one) => one.parent === newParent).map(({ mark }) => mark.slice(before.length));
  const width = Math.max(1, ...siblings.filter((part) => /^\d+$/.test(part)).map((part) => part.length));
  const highest = Math.max(0, ...siblings.map((part) => (/^\d+$/.test(part) ? Number(part) : 0)));
  for (let next = highest + 1; ; next += 1) {
    const mark = `${before}${String(next).padStart(width, '0')}`;
    if (!taken.has(mark)) {
      return mark;
    }
  }
}

/** One mark before and after a move. */
export interface MarkChange {
  before: string;
  after: string;
  title: string;
}

/** Every mark that changes when a unit gets another one: its own and all below. */
export function markChanges(units: readonly PlanUnitDetail[], mark: string, newMark: string): MarkChange[] {
  return branchOf(units, [mark]).map((unit) => ({
    before: unit.mark,
    after: `${newMark}${unit.mark.slice(mark.length)}`,
    title: unit.title,
  }));
}

/** Marks that the move would give twice. */
export function collisions(units: readonly PlanUnitDetail[], changes: readonly MarkChange[]): string[] {
  const moving = new Set(changes.map(({ before }) => before));
  const staying = new Set(units.map(({ mark }) => mark).filter((mark) => !moving.has(mark)));
  return changes.map(({ after }) => after).filter((mark) => staying.has(mark));
}
