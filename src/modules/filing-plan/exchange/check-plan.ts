import { planFault, type PlanFault } from '../domain/plan-fault.js';
import { compareMarks, expectedAbove, markAbove } from '../domain/plan-mark.js';
import { structureFaults, type StructureFault } from '../domain/plan-structure.js';
import type { PlanUnitContent } from '../domain/plan-unit-content.js';
import type { PlanHead, PlanTable } from './plan-table.js';
import { readUnits, type PlacedUnit } from './read-units.js';

/** A file as a plan, and everything that is wrong with it. */
export interface CheckedPlan {
  readonly head: PlanHead;
  /** In the order of their marks; complete only when no fault is an error. */
  readonly units: readonly PlanUnitContent[];
  /** In the order of the rows. */
  readonly faults: readonly PlanFault[];
}

/**
 * Turns the rows of a file into units and finds every fault at once: in each cell, and between the units.
 * @param leadUnits numbers of the organisational units there are; `undefined` where they are not known
 */
export function checkPlan(table: PlanTable, leadUnits?: ReadonlySet<string>): CheckedPlan {
  const { units: placed, faults } = readUnits(table);
  const found = [...table.faults, ...faults];
  if (table.rows.length === 0 && found.length === 0) found.push(planFault('no-units'));
  const units = contentsOf(placed);
  const between = structureFaults(units, leadUnits)
    .map((fault) => placedFault(fault, placed, table))
    .filter((fault) => !isToldAlready(fault, faults));
  return {
    head: table.head,
    units: [...units].sort((a, b) => compareMarks(a.mark, b.mark)),
    faults: [...found, ...between].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  };
}

/** A cell that cannot be read is not missing besides. */
function isToldAlready({ severity, row, column }: PlanFault, faults: readonly PlanFault[]): boolean {
  return severity === 'open' && faults.some((fault) => fault.row === row && fault.column === column);
}

/** Puts the units into a tree: by what the file says, else by their marks. */
function contentsOf(placed: readonly PlacedUnit[]): PlanUnitContent[] {
  const marks = new Set(placed.map(({ content }) => content.mark));
  const parents = placed.map(({ content: { mark }, saidParent }) => {
    if (saidParent !== undefined) return saidParent;
    const above = markAbove(mark, marks);
    return above === undefined ? expectedAbove(mark) : above;
  });
  const groups = new Set(parents);
  return placed.map(({ content, saidMayCarryFiles }, index) => ({
    ...content,
    parent: parents[index] ?? null,
    mayCarryFiles: saidMayCarryFiles ?? !groups.has(content.mark),
  }));
}

function placedFault(
  { index, code, field, detail }: StructureFault,
  placed: readonly PlacedUnit[],
  { columns }: PlanTable,
): PlanFault {
  const unit = placed[index];
  return planFault(code, {
    row: unit?.row ?? null,
    column: columns[field] ?? (field === 'parent' ? columns.mark : undefined) ?? null,
    mark: unit?.content.mark ?? null,
    detail: code === 'mark-taken' ? String(placed[Number(detail)]?.row) : detail,
  });
}
