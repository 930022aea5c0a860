import { csvCell } from '#kernel/csv-cell';

/** A value in a table for spreadsheet programs. */
export type CsvValue = string | number | boolean | null;

/** One line of a table as German spreadsheet programs read it: semicolons, quotes doubled; no value is taken for a formula. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(';')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return csvCell(value);
}
