import { CsvError, parse } from 'csv-parse/sync';
import { planFault } from '../domain/plan-fault.js';
import { NO_HEAD, type PlanTable } from './plan-table.js';
import { planTableOf, type TextRow } from './table-rows.js';

const DELIMITERS = [';', ',', '\t', '|'] as const;

interface RecordWithInfo {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a plan from CSV: divided by semicolon, comma, tab or bar, in UTF-8, UTF-16 or Windows-1252.
 * Rows are counted as lines of the file, so that an editor finds them.
 */
export function readCsvPlan(bytes: Uint8Array): PlanTable {
  const text = decoded(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return unreadable('Zeichensatz');
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RecordWithInfo[];
    return planTableOf(
      records.map(({ record, info }): TextRow => ({
        row: info.lines - lineBreaksIn(record),
        cells: record.map(withoutShield),
      })),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return unreadable(error.code, Number(error['lines']) || undefined);
  }
}

function unreadable(detail: string, row?: number): PlanTable {
  const fault = planFault('file-unreadable', { detail, row: row ?? null });
  return { head: NO_HEAD, columns: {}, rows: [], faults: [fault] };
}

/** Text of a file whose encoding nobody names: what spreadsheet programs in Germany write. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The delimiter that divides the first lines most often. */
function delimiterOf(text: string): string {
  const start = text
    .split(/\r?\n/, 30)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, times: start.split(delimiter).length }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}

function lineBreaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

/** Takes away the apostrophe that {@link shielded} put before what a spreadsheet would take for a formula. */
function withoutShield(cell: string): string {
  return /^'[=+@\t-]/.test(cell) ? cell.slice(1) : cell;
}

/** A cell that no spreadsheet program runs as a formula. */
export function shielded(cell: string): string {
  return /^[=+@\t]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
}
