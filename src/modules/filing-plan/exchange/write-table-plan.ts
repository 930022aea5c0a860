import { stringify } from 'csv-stringify/sync';
import writeSheets from 'write-excel-file/node';
import { shielded } from '#kernel/csv-cell';
import { COLUMN_NAMES, PLAN_FIELDS } from './plan-columns.js';
import { cellsOf, type PlanForExport } from './plan-cells.js';

/** Widths of the columns in characters; the others are as wide as their name. */
const WIDTHS: Readonly<Record<string, number>> = { title: 45, description: 60, legalBasis: 30, mark: 16 };

/** The plan as CSV with semicolons in UTF-8 with byte order mark, which spreadsheet programs in Germany open as it is. */
export function writeCsvPlan(plan: PlanForExport): Buffer {
  const rows = plan.units.map((unit) => {
    const cells = cellsOf(unit);
    return PLAN_FIELDS.map((field) => shielded(cells[field]));
  });
  const header = PLAN_FIELDS.map((field) => COLUMN_NAMES[field]);
  return Buffer.from(stringify([header, ...rows], { bom: true, delimiter: ';', record_delimiter: 'windows' }));
}

/** The plan as an XLSX workbook; every cell is text, so that no mark loses a zero. */
export async function writeXlsxPlan(plan: PlanForExport): Promise<Buffer> {
  const header = PLAN_FIELDS.map((field) => ({ value: COLUMN_NAMES[field], fontWeight: 'bold' as const }));
  const rows = plan.units.map((unit) => {
    const cells = cellsOf(unit);
    return PLAN_FIELDS.map((field) => ({ value: cells[field], type: String, format: '@' }));
  });
  const columns = PLAN_FIELDS.map((field) => ({ width: WIDTHS[field] ?? COLUMN_NAMES[field].length + 2 }));
  return writeSheets([header, ...rows], { columns, sheet: 'Aktenplan', stickyRowsCount: 1 }).toBuffer();
}
