import { fieldOf, COLUMN_NAMES, type ManifestField } from './manifest-field.js';
import { manifestFault, type ManifestFault } from './manifest-fault.js';

/** Most bytes of a manifest. */
export const MAX_MANIFEST_BYTES = 50 * 1024 * 1024;
/** Most rows of a manifest: a department's stock, not a whole city's. */
export const MAX_MANIFEST_ROWS = 200_000;
/** Titles and notes may stand above the headings. */
const ROWS_ABOVE_HEADER = 30;
const MOJIBAKE = /Ã[\u0080-\u00bf¤¶¼Ÿ„–œ]|â€[œžš]|\uFFFD/u;
const OTHER_DELIMITERS = [';', ',', '\t', '|'];
/** Columns of specialist fields are called `feld.` and the key of the field. */
const FIELD_COLUMN = /^feld\.\s*(.+)$/i;

/** A line of a table, before anybody knows what its cells mean. */
export interface TextLine {
  readonly row: number;
  readonly cells: readonly string[];
  /** Positions of number cells that may have lost zeros at their end. */
  readonly rounded?: readonly number[];
}

/** A row of a manifest: what its cells say, by the meaning of their columns. */
export interface ManifestRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ManifestField, string>>>;
  /** Specialist fields (Fachangaben) by their key. */
  readonly fields: Readonly<Record<string, string>>;
  readonly rounded: ReadonlySet<ManifestField>;
}

/** A manifest as a table, with what is wrong with it as such. */
export interface ManifestTable {
  /** Heading of each column as the manifest has it. */
  readonly headings: Readonly<Partial<Record<ManifestField, string>>>;
  readonly rows: readonly ManifestRow[];
  readonly faults: readonly ManifestFault[];
}

/** A manifest that cannot be read as a table at all. */
export function unreadableManifest(...faults: ManifestFault[]): ManifestTable {
  return { headings: {}, rows: [], faults };
}

interface Header {
  readonly row: number;
  readonly width: number;
  readonly cells: readonly string[];
  readonly columns: ReadonlyMap<number, ManifestField>;
  readonly fieldColumns: ReadonlyMap<number, string>;
  readonly faults: readonly ManifestFault[];
}

/** Finds the headings and reads every row below them. @param delimiter what divides the cells of a CSV */
export function manifestTable(lines: readonly TextLine[], delimiter?: string): ManifestTable {
  const header = headerAmong(lines);
  if (header === undefined) return unreadableManifest(manifestFault('header-missing'));
  const headings = Object.fromEntries(
    [...header.columns].map(([position, field]) => [field, (header.cells[position] ?? '').trim()]),
  );
  const missing = (['level', 'subject', 'path'] as const).filter((field) => headings[field] === undefined);
  if (missing.length > 0) {
    const faults = missing.map((field) => manifestFault('column-missing', { detail: COLUMN_NAMES[field] }));
    return { headings, rows: [], faults: [...header.faults, ...faults] };
  }
  const below = lines.filter(({ row, cells }) => row > header.row && cells.some((cell) => cell.trim() !== ''));
  if (below.length > MAX_MANIFEST_ROWS) {
    const fault = manifestFault('rows-too-many', { detail: String(MAX_MANIFEST_ROWS) });
    return { headings, rows: [], faults: [...header.faults, fault] };
  }
  const faults =
    below.length === 0
      ? [manifestFault('rows-missing')]
      : below.flatMap((line) => shapeFaults(line, header, delimiter));
  return { headings, rows: below.map((line) => rowOf(line, header)), faults: [...header.faults, ...faults] };
}

/** The first line that names the level and at least two other columns. */
function headerAmong(lines: readonly TextLine[]): Header | undefined {
  for (const line of lines.slice(0, ROWS_ABOVE_HEADER)) {
    const header = headerOf(line);
    if (header.columns.size >= 3) return header;
  }
  return undefined;
}

function headerOf({ row, cells }: TextLine): Header {
  const columns = new Map<number, ManifestField>();
  const fieldColumns = new Map<number, string>();
  const faults: ManifestFault[] = [];
  cells.forEach((cell, position) => {
    const heading = cell.trim();
    const key = FIELD_COLUMN.exec(heading)?.[1]?.trim();
    const field = fieldOf(heading);
    const isTaken =
      key === undefined
        ? [...columns.values()].includes(field as ManifestField)
        : [...fieldColumns.values()].includes(key);
    if (heading === '') return;
    if (isTaken) faults.push(manifestFault('column-twice', { row, column: heading, value: heading }));
    else if (key !== undefined) fieldColumns.set(position, key);
    else if (field !== undefined) columns.set(position, field);
    else faults.push(manifestFault('column-unknown', { row, column: heading, value: heading }));
  });
  return { row, width: cells.length, cells, columns, fieldColumns, faults };
}

function rowOf({ row, cells, rounded = [] }: TextLine, header: Header): ManifestRow {
  const filled = <Key extends string>(columns: ReadonlyMap<number, Key>): [Key, string][] =>
    [...columns].flatMap(([position, key]): [Key, string][] => {
      const text = (cells[position] ?? '').trim();
      return text === '' ? [] : [[key, text]];
    });
  return {
    row,
    cells: Object.fromEntries(filled(header.columns)),
    fields: Object.fromEntries(filled(header.fieldColumns)),
    rounded: new Set(rounded.flatMap((position) => header.columns.get(position) ?? [])),
  };
}

/** What a line shows to be wrong whatever its cells mean. */
function shapeFaults({ row, cells }: TextLine, header: Header, delimiter: string | undefined): ManifestFault[] {
  const faults: ManifestFault[] = [];
  const tooMany = cells.slice(header.width).filter((cell) => cell.trim() !== '');
  if (tooMany.length > 0)
    faults.push(manifestFault('cells-too-many', { row, value: tooMany.join(' | '), detail: String(header.width) }));
  const other = delimiter === undefined || cells.length > 1 ? undefined : otherDelimiter(cells[0] ?? '', delimiter);
  if (other !== undefined && header.width > 2)
    faults.push(
      manifestFault('delimiters-mixed', {
        row,
        value: cells[0] ?? '',
        detail: `${shownDelimiter(delimiter ?? '')} ≠ ${shownDelimiter(other)}`,
      }),
    );
  cells.forEach((cell, position) => {
    const column = headingOf(header, position);
    if (/[\p{Cc}\uFEFF]/u.test(cell.replace(/[\n\r\t]/g, '')))
      faults.push(manifestFault('character-forbidden', { row, column, value: cell }));
    if (MOJIBAKE.test(cell)) faults.push(manifestFault('text-damaged', { row, column, value: cell }));
  });
  return faults;
}

function headingOf(header: Header, position: number): string | null {
  const field = header.columns.get(position);
  const key = header.fieldColumns.get(position);
  return field === undefined ? (key === undefined ? null : `feld.${key}`) : COLUMN_NAMES[field];
}

function otherDelimiter(text: string, delimiter: string): string | undefined {
  return OTHER_DELIMITERS.find((other) => other !== delimiter && text.split(other).length >= 3);
}

function shownDelimiter(delimiter: string): string {
  return delimiter === '\t' ? 'Tab' : delimiter;
}
