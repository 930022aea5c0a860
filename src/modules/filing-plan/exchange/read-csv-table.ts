import { CsvError, parse } from 'csv-parse/sync';
import { unshielded } from '#kernel/csv-cell';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** A row of any table: its number in the file and the text of its cells. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of a table with what divides their cells; or why it cannot be read, and at which line. */
export type CsvTable =
  | { readonly delimiter: string; readonly rows: readonly CsvRow[] }
  | { readonly obstacle: 'not-text' | 'malformed'; readonly detail: string; readonly row: number | null };

interface RecordWithInfo {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table from CSV: divided by semicolon, comma, tab or bar, in UTF-8, UTF-16 or Windows-1252.
 * Rows are counted as lines of the file, so that an editor finds them.
 */
export function readCsvTable(bytes: Uint8Array): CsvTable {
  const text = decoded(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return { obstacle: 'not-text', detail: 'Zeichensatz', row: lineOfNul(bytes) };
  const delimiter = delimiterOf(text);
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RecordWithInfo[];
    const rows = records.map(({ record, info }) => ({
      row: info.lines - lineBreaksIn(record),
      cells: record.map(unshielded),
    }));
    return { delimiter, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { obstacle: 'malformed', detail: error.code, row: Number(error['lines']) || null };
  }
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

function lineOfNul(bytes: Uint8Array): number {
  return bytes.subarray(0, bytes.indexOf(0)).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
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
