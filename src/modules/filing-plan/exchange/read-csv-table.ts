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
  // Files put behind each other bring a mark of byte order each; it says nothing within a text.
  const text = decoded(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/(^|\n)\uFEFF+/g, '$1');
  const nul = text.indexOf('\u0000');
  if (nul >= 0) return { obstacle: 'not-text', detail: 'Zeichensatz', row: lineAt(text, nul) };
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
    return {
      obstacle: 'malformed',
      detail: error.code,
      row: lineOfBadQuote(text, delimiter) ?? (Number(error['lines']) || null),
    };
  }
}

/** Text of a file whose encoding nobody names: what spreadsheet programs in Germany write. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

/**
 * The line in which the quotation mark stands that spoils the table: one that is never closed swallows all lines below it,
 * and the place where that is noticed helps nobody.
 */
function lineOfBadQuote(text: string, delimiter: string): number | undefined {
  const divides = new Set([delimiter, '\n', undefined]);
  let opened: number | undefined;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (opened === undefined) {
      if (!divides.has(text[at - 1])) return lineAt(text, at);
      opened = at;
    } else if (text[at + 1] === '"') at += 1;
    else if (divides.has(text[at + 1])) opened = undefined;
    else return lineAt(text, opened);
  }
  return opened === undefined ? undefined : lineAt(text, opened);
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
