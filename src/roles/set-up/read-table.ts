import { CsvError, parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CityFault } from './city-fault.js';

/** A column of a table: names under which it may stand, the first one is ours. */
export interface Column {
  readonly names: readonly string[];
  readonly isRequired?: boolean;
}

/** A row with its place in the file. */
export interface TableRow<Field extends string> {
  readonly file: string;
  /** Line of the file, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Field, string>>;
  /** Names of the columns as the file has them. */
  readonly columns: Readonly<Record<Field, string>>;
}

/** The rows of a table, and what is wrong with it as a whole. */
export interface Table<Field extends string> {
  readonly rows: readonly TableRow<Field>[];
  readonly faults: readonly CityFault[];
}

interface RecordWithInfo {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Reads a table divided by semicolons, in UTF-8 or as spreadsheet programs in Germany write it (Windows-1252). */
export async function readTable<Field extends string>(
  folder: string,
  file: string,
  columns: Readonly<Record<Field, Column>>,
): Promise<Table<Field> | undefined> {
  const bytes = await readOptional(path.join(folder, file));
  if (bytes === undefined) return undefined;
  try {
    const records = parse(decoded(bytes), {
      bom: true,
      delimiter: ';',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as RecordWithInfo[];
    const [head, ...rest] = records;
    if (!head) return { rows: [], faults: [{ file, code: 'file-unreadable' }] };
    return tableOf(file, columns, head.record, rest);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['lines']);
    return { rows: [], faults: [{ file, code: 'file-unreadable', ...(row > 0 ? { row } : {}), value: error.code }] };
  }
}

function tableOf<Field extends string>(
  file: string,
  columns: Readonly<Record<Field, Column>>,
  head: readonly string[],
  records: readonly RecordWithInfo[],
): Table<Field> {
  const fields = Object.keys(columns) as Field[];
  const positions = new Map<Field, number>();
  for (const field of fields) {
    const position = head.findIndex((name) => columns[field].names.some((known) => plain(known) === plain(name)));
    if (position >= 0) positions.set(field, position);
  }
  const known = new Set(positions.values());
  const faults: CityFault[] = [
    ...head.flatMap((name, position) =>
      known.has(position) || name === '' ? [] : [{ file, row: 1, column: name, code: 'column-unknown' } as const],
    ),
    ...fields.flatMap((field) =>
      columns[field].isRequired === true && !positions.has(field)
        ? [{ file, row: 1, column: columns[field].names[0] ?? field, code: 'column-missing' } as const]
        : [],
    ),
  ];
  const named = of(fields, (field) => head[positions.get(field) ?? -1] ?? columns[field].names[0] ?? field);
  const rows = records.map(({ record, info }) => ({
    file,
    row: info.lines - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0),
    cells: of(fields, (field) => record[positions.get(field) ?? -1] ?? ''),
    columns: named,
  }));
  return { rows: faults.some(({ code }) => code === 'column-missing') ? [] : rows, faults };
}

function of<Field extends string>(fields: readonly Field[], value: (field: Field) => string): Record<Field, string> {
  return Object.fromEntries(fields.map((field) => [field, value(field)])) as Record<Field, string>;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-zäöüß0-9]/g, '');
}

/** The bytes of a file; `undefined` when it does not exist. */
export async function readOptional(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
