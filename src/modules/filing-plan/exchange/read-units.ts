import { planFault, type PlanFault, type PlanField } from '../domain/plan-fault.js';
import { isMark } from '../domain/plan-mark.js';
import type { PlanUnitContent } from '../domain/plan-unit-content.js';
import { parseRetention, type RetentionRule } from '../domain/retention-rule.js';
import { dayOf, disposalKindOf, markListOf, retentionStartOf, yesOrNo } from './cell-values.js';
import type { PlanTable, PlanTableRow } from './plan-table.js';

/** A unit with the place it was read from. */
export interface PlacedUnit {
  readonly row: number;
  readonly content: PlanUnitContent;
  /** What the file says of the unit above; `undefined` when it leaves that to the mark. */
  readonly saidParent: string | undefined;
  /** Whether files may be opened here; `undefined` when the file leaves that to the place in the tree. */
  readonly saidMayCarryFiles: boolean | undefined;
}

const LONGEST: Partial<Record<PlanField, number>> = {
  title: 500,
  description: 10_000,
  legalBasis: 1_000,
  leadUnit: 40,
};

/** Reads the cells of every row; a row with faults is left out of the units, and its faults say why. */
export function readUnits(table: PlanTable): { readonly units: PlacedUnit[]; readonly faults: PlanFault[] } {
  const faults: PlanFault[] = [];
  const units = table.rows.flatMap((row) => {
    const reader = new RowReader(row, table.columns);
    const unit = reader.read();
    faults.push(...reader.faults);
    return unit;
  });
  return { units, faults };
}

class RowReader {
  readonly faults: PlanFault[] = [];

  constructor(
    private readonly row: PlanTableRow,
    private readonly columns: Partial<Record<PlanField, string>>,
  ) {}

  read(): PlacedUnit | [] {
    const { cells, row } = this.row;
    const mark = this.mark();
    this.checkTexts();
    const content: PlanUnitContent = {
      mark,
      ...this.texts(),
      ...this.validity(),
      parent: null,
      mayCarryFiles: false,
      retention: this.retention(),
      disposalKind: this.value('disposalKind', 'disposal-kind-unknown', disposalKindOf) ?? null,
      retired: this.value('retired', 'yes-or-no-expected', yesOrNo) ?? false,
    };
    const saidMayCarryFiles = this.value('mayCarryFiles', 'yes-or-no-expected', yesOrNo);
    return mark === '' ? [] : { row, content, saidParent: cells.parent, saidMayCarryFiles };
  }

  private texts(): Pick<PlanUnitContent, 'title' | 'description' | 'legalBasis' | 'leadUnit' | 'seeAlso'> {
    const { title = '', description = '', legalBasis = '', leadUnit = null, seeAlso = '' } = this.row.cells;
    return { title, description, legalBasis, leadUnit, seeAlso: markListOf(seeAlso) };
  }

  private checkTexts(): void {
    const { cells } = this.row;
    if (cells.title === undefined) this.fault('title-missing', 'title');
    for (const [field, longest] of Object.entries(LONGEST) as [PlanField, number][]) {
      if ((cells[field]?.length ?? 0) > longest) this.fault('text-too-long', field, String(longest));
    }
  }

  private validity(): Pick<PlanUnitContent, 'validFrom' | 'validUntil'> {
    const [validFrom, validUntil] = [this.day('validFrom'), this.day('validUntil')];
    if (validFrom !== null && validUntil !== null && validFrom > validUntil) {
      this.fault('validity-reversed', 'validUntil');
    }
    return { validFrom, validUntil };
  }

  private mark(): string {
    const mark = this.row.cells.mark;
    if (mark === undefined) this.fault('mark-missing', 'mark');
    else if (this.row.roundedCells?.includes('mark')) this.fault('mark-lost-digits', 'mark');
    else if (!isMark(mark)) this.fault('mark-invalid', 'mark');
    else return mark;
    return '';
  }

  private retention(): RetentionRule | null {
    const start = this.value('retentionStart', 'retention-start-unknown', retentionStartOf);
    return this.value('retention', 'retention-invalid', (text) => parseRetention(text, start)) ?? null;
  }

  private day(field: 'validFrom' | 'validUntil'): string | null {
    return this.value(field, 'day-invalid', dayOf) ?? null;
  }

  private value<Value>(
    field: PlanField,
    code: PlanFault['code'],
    parse: (text: string) => Value | undefined,
  ): Value | undefined {
    const text = this.row.cells[field];
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) this.fault(code, field);
    return value;
  }

  private fault(code: PlanFault['code'], field: PlanField, detail?: string): void {
    this.faults.push(
      planFault(code, {
        row: this.row.row,
        column: this.columns[field] ?? null,
        mark: this.row.cells.mark ?? null,
        value: this.row.cells[field] ?? null,
        detail: detail ?? null,
      }),
    );
  }
}
