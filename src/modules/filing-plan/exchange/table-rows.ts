import { planFault, type PlanField } from '../domain/plan-fault.js';
import { columnsOf, COLUMN_NAMES } from './plan-columns.js';
import { MAX_PLAN_ROWS, NO_HEAD, type PlanHead, type PlanTable, type PlanTableRow } from './plan-table.js';

/** A row of any table: its number in the file and the text of its cells. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Positions of number cells that may have lost zeros at their end. */
  readonly rounded?: readonly number[];
}

/** Titles and notes may stand above the names of the columns. */
const ROWS_ABOVE_HEADER = 30;

/** Finds the names of the columns and takes every row below them as a unit. */
export function planTableOf(rows: readonly TextRow[]): PlanTable {
  const header = headerAmong(rows);
  if (!header) {
    const fault = planFault('columns-missing', { detail: `${COLUMN_NAMES.mark}, ${COLUMN_NAMES.title}` });
    return { head: NO_HEAD, columns: {}, rows: [], faults: [fault] };
  }
  const below = rows.filter(({ row, cells }) => row > header.row && cells.some((cell) => cell.trim() !== ''));
  if (below.length > MAX_PLAN_ROWS) {
    const fault = planFault('file-too-large', { detail: String(MAX_PLAN_ROWS) });
    return { head: NO_HEAD, columns: header.names, rows: [], faults: [fault] };
  }
  const units = below.map((row) => unitRow(row, header.columns));
  const headRow = units[0] && isHeadRow(units[0]) ? units[0] : undefined;
  return {
    head: headRow ? headOf(headRow) : NO_HEAD,
    columns: header.names,
    rows: headRow ? units.slice(1) : units,
    faults: [],
  };
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<number, PlanField>;
  readonly names: Partial<Record<PlanField, string>>;
}

/** The row that names most columns; of several alike the last, since technical names stand below those for people. */
function headerAmong(rows: readonly TextRow[]): Header | undefined {
  let best: Header | undefined;
  for (const { row, cells } of rows.slice(0, ROWS_ABOVE_HEADER)) {
    const columns = columnsOf(cells);
    const fields = new Set(columns.values());
    if (!fields.has('mark') || !fields.has('title') || columns.size < (best?.columns.size ?? 0)) continue;
    const names = Object.fromEntries([...columns].map(([position, field]) => [field, (cells[position] ?? '').trim()]));
    best = { row, columns, names };
  }
  return best;
}

function unitRow({ row, cells, rounded = [] }: TextRow, columns: ReadonlyMap<number, PlanField>): PlanTableRow {
  const entries = [...columns].map(([position, field]) => [field, (cells[position] ?? '').trim()] as const);
  const roundedCells = rounded.flatMap((position) => columns.get(position) ?? []);
  return { row, cells: Object.fromEntries(entries.filter(([, text]) => text !== '')), roundedCells };
}

/** A first row with a title, without a mark and without anything only a unit has, speaks of the plan as a whole. */
function isHeadRow({ cells }: PlanTableRow): boolean {
  const { mark, title, retention, disposalKind } = cells;
  return title !== undefined && mark === undefined && retention === undefined && disposalKind === undefined;
}

function headOf({ cells }: PlanTableRow): PlanHead {
  return {
    name: cells.title ?? null,
    version: null,
    validFrom: cells.validFrom ?? null,
    validUntil: cells.validUntil ?? null,
  };
}
