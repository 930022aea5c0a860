import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import readSheets from 'read-excel-file/node';
import { planFault } from '../domain/plan-fault.js';
import { NO_HEAD, type PlanTable } from './plan-table.js';
import { planTableOf, type TextRow } from './table-rows.js';

/** Most bytes the parts of a workbook may have when unpacked; 20,000 units need about 20 MB. */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

/** Reads a plan from the first sheet of an XLSX workbook that names mark and title. */
export async function readXlsxPlan(bytes: Uint8Array): Promise<PlanTable> {
  const obstacle = obstacleIn(bytes);
  if (obstacle) return withFault(obstacle);
  let sheets: Awaited<ReturnType<typeof readSheets>>;
  try {
    sheets = await readSheets(Buffer.from(bytes));
  } catch (error) {
    return withFault(planFault('file-unreadable', { detail: error instanceof Error ? error.message : 'XLSX' }));
  }
  const tables = sheets.map(({ data }) => planTableOf(data.map(textRow)));
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

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Unpacks the parts without keeping them: a small workbook that swells beyond all measure is refused before it is read. */
function obstacleIn(bytes: Uint8Array): ReturnType<typeof planFault> | undefined {
  let unpacked = 0;
  let broken: Error | null = null;
  const unzip = new Unzip((part) => {
    part.ondata = (error, chunk) => {
      broken ??= error;
      unpacked += chunk.length;
      if (unpacked > MAX_UNPACKED_BYTES) part.terminate();
    };
    if (unpacked <= MAX_UNPACKED_BYTES) part.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  const step = 64 * 1024;
  try {
    for (let at = 0; at < bytes.length && unpacked <= MAX_UNPACKED_BYTES; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    broken = error instanceof Error ? error : new Error('ZIP');
  }
  if (unpacked > MAX_UNPACKED_BYTES) return planFault('file-too-large');
  return broken === null ? undefined : planFault('file-unreadable', { detail: 'ZIP' });
}
