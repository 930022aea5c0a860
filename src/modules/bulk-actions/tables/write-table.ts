import writeSheets from 'write-excel-file/node';
import { csvCell, shielded } from '#kernel/csv-cell';

/** A table: a header, and rows of as many cells. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** UTF-8 is told by it: spreadsheet programs in Germany would read something else. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Widest column, in characters. */
const WIDEST = 60;

/** The table as CSV with semicolons; nothing in it is run as a formula. */
export function csvTable({ header, rows }: Table): Buffer {
  const lines = [header, ...rows].map((cells) => cells.map(csvCell).join(';'));
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
}

/** The table as an XLSX workbook; every cell is text, and stays so when it is saved as CSV. */
export async function xlsxTable({ header, rows }: Table, sheet: string): Promise<Buffer> {
  const cells = rows.map((row) => row.map((value) => ({ value: shielded(value), type: String, format: '@' })));
  const columns = header.map((name, column) => ({
    width: Math.min(WIDEST, Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)) + 2),
  }));
  const names = header.map((value) => ({ value, fontWeight: 'bold' as const }));
  return writeSheets([names, ...cells], { columns, sheet, stickyRowsCount: 1 }).toBuffer();
}
