import { planFault, type PlanFault, type PlanField } from '../domain/plan-fault.js';
import { compareMarks, expectedAbove, markAbove } from '../domain/plan-mark.js';
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
  const { units, faults } = readUnits(table);
  const found = [...table.faults, ...faults];
  if (table.rows.length === 0 && found.length === 0) found.push(planFault('no-units'));
  const tree = new PlanTree(units, table.columns, leadUnits);
  const contents = tree.units().sort((a, b) => compareMarks(a.mark, b.mark));
  return {
    head: table.head,
    units: contents,
    faults: [...found, ...tree.faults].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  };
}

/** Judges how the units of a plan stand to each other. */
class PlanTree {
  readonly faults: PlanFault[] = [];
  private readonly firstRows = new Map<string, number>();
  private readonly parents = new Map<string, string | null>();

  constructor(
    private readonly placed: readonly PlacedUnit[],
    private readonly columns: Partial<Record<PlanField, string>>,
    private readonly leadUnits: ReadonlySet<string> | undefined,
  ) {
    for (const { row, content } of placed) {
      if (!this.firstRows.has(content.mark)) this.firstRows.set(content.mark, row);
    }
  }

  units(): PlanUnitContent[] {
    const marks = new Set(this.firstRows.keys());
    for (const unit of this.placed) this.parents.set(unit.content.mark, this.parentOf(unit, marks));
    const groups = new Set(this.parents.values());
    return this.placed.map((unit) => {
      const { content, saidMayCarryFiles } = unit;
      this.checkMark(unit);
      this.checkReferences(unit, marks);
      const mayCarryFiles = saidMayCarryFiles ?? !groups.has(content.mark);
      if (mayCarryFiles && !content.retired) this.checkDecided(unit);
      return { ...content, parent: this.parents.get(content.mark) ?? null, mayCarryFiles };
    });
  }

  private parentOf(unit: PlacedUnit, marks: ReadonlySet<string>): string | null {
    const { mark } = unit.content;
    if (unit.saidParent !== undefined) {
      if (!marks.has(unit.saidParent)) this.fault(unit, 'parent-missing', 'parent', unit.saidParent);
      else if (mark === unit.saidParent || !mark.startsWith(unit.saidParent)) {
        this.fault(unit, 'parent-not-continued', 'parent', unit.saidParent);
      } else return unit.saidParent;
      return null;
    }
    const above = markAbove(mark, marks);
    if (above === undefined) this.fault(unit, 'parent-missing', 'mark', expectedAbove(mark));
    return above ?? null;
  }

  private checkMark(unit: PlacedUnit): void {
    const first = this.firstRows.get(unit.content.mark);
    if (first !== undefined && first !== unit.row) this.fault(unit, 'mark-taken', 'mark', String(first));
  }

  private checkReferences(unit: PlacedUnit, marks: ReadonlySet<string>): void {
    const { leadUnit, seeAlso } = unit.content;
    if (leadUnit !== null && this.leadUnits?.has(leadUnit) === false) this.fault(unit, 'lead-unit-unknown', 'leadUnit');
    for (const mark of seeAlso) if (!marks.has(mark)) this.fault(unit, 'see-also-unknown', 'seeAlso', mark);
  }

  /** A unit that carries files has a period and a kind of disposal, or nobody could ever close one. */
  private checkDecided(unit: PlacedUnit): void {
    if (unit.content.retention === null) this.fault(unit, 'retention-missing', 'retention');
    if (unit.content.disposalKind === null) this.fault(unit, 'disposal-kind-missing', 'disposalKind');
  }

  private fault({ row, content }: PlacedUnit, code: PlanFault['code'], field: PlanField, detail?: string): void {
    const value = field === 'mark' ? content.mark : field === 'leadUnit' ? content.leadUnit : null;
    this.faults.push(
      planFault(code, { row, column: this.columns[field] ?? null, mark: content.mark, value, detail: detail ?? null }),
    );
  }
}
