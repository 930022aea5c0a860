import { planFault } from '../domain/plan-fault.js';
import { NO_HEAD, type PlanTable } from './plan-table.js';
import { cellText, readWorkbook } from './read-workbook.js';
import { planTableOf, type TextRow } from './table-rows.js';

/** Reads a plan from the first sheet of an XLSX workbook that names mark and title. */
export async function readXlsxPlan(bytes: Uint8Array): Promise<PlanTable> {
  const workbook = await readWorkbook(bytes);
  if ('obstacle' in workbook) {
    const code = workbook.obstacle === 'too-large' ? 'file-too-large' : 'file-unreadable';
    return withFault(planFault(code, { detail: workbook.detail }));
  }
  const tables = workbook.sheets.map((rows) => planTableOf(rows.map(textRow)));
  return (
    tables.find(({ columns }) => columns.mark !== undefined) ?? tables[0] ?? withFault(planFault('columns-missing'))
  );
}

function withFault(fault: ReturnType<typeof planFault>): PlanTable {
  return { head: NO_HEAD, columns: {}, rows: [], faults: [fault] };
}

function textRow(cells: readonly unknown[], index: number): TextRow {
  const rounded = cells.flatMap((cell, position) =>
    typeof cell === 'number' && !Number.isInteger(cell) ? position : [],
  );
  return { row: index + 1, cells: cells.map(cellText), rounded };
}
