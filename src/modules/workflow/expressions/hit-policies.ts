import { isDeepStrictEqual } from 'node:util';
import type { Aggregation, DecisionFaultCode, DecisionTable, HitPolicy } from './decision-table.js';

/** A row that matched, with what it answers. */
export interface MatchedRow {
  /** Counted from 1. */
  readonly row: number;
  readonly answers: readonly unknown[];
}

/** The one answer of a table, or why there is none. */
export type Outcome =
  | { readonly value: unknown; readonly rows: readonly number[] }
  | { readonly code: DecisionFaultCode; readonly row: number; readonly column: number; readonly detail: string };

/**
 * Makes one answer of the rows that matched, at least one. `orders` are the values of each output, the most important
 * first. @norm DMN 1.5 section 8.2.10
 */
export function applyHitPolicy(
  table: DecisionTable,
  matched: readonly MatchedRow[],
  orders: readonly (readonly unknown[])[],
): Outcome {
  const [first] = matched;
  return first === undefined ? { value: null, rows: [] } : POLICIES[table.hitPolicy]({ table, matched, orders, first });
}

/** What a policy rests on. */
interface Matches {
  readonly table: DecisionTable;
  readonly matched: readonly MatchedRow[];
  readonly orders: readonly (readonly unknown[])[];
  readonly first: MatchedRow;
}

const POLICIES: Readonly<Record<HitPolicy, (matches: Matches) => Outcome>> = {
  UNIQUE: ({ table, matched, first }) => (matched.length === 1 ? one(table, first) : clash('several-rows', matched)),
  ANY: ({ table, matched, first }) => {
    const isSame = matched.every((other) => isDeepStrictEqual(other.answers, first.answers));
    return isSame ? { value: shape(table, first.answers), rows: rowsOf(matched) } : clash('rows-differ', matched);
  },
  FIRST: ({ table, first }) => one(table, first),
  'RULE ORDER': ({ table, matched }) => all(table, matched),
  COLLECT: ({ table, matched }) => collect(table, matched),
  PRIORITY: ({ table, matched, orders, first }) => {
    const sorted = byPriority(table, matched, orders);
    return 'code' in sorted ? sorted : one(table, sorted.list[0] ?? first);
  },
  'OUTPUT ORDER': ({ table, matched, orders }) => {
    const sorted = byPriority(table, matched, orders);
    return 'code' in sorted ? sorted : all(table, sorted.list);
  },
};

function one(table: DecisionTable, { row, answers }: MatchedRow): Outcome {
  return { value: shape(table, answers), rows: [row] };
}

function all(table: DecisionTable, list: readonly MatchedRow[]): Outcome {
  return { value: list.map(({ answers }) => shape(table, answers)), rows: rowsOf(list) };
}

function rowsOf(list: readonly MatchedRow[]): number[] {
  return list.map(({ row }) => row);
}

function clash(code: DecisionFaultCode, matched: readonly MatchedRow[]): Outcome {
  const rows = rowsOf(matched);
  return { code, row: rows[1] ?? 0, column: 0, detail: rows.join(', ') };
}

function shape({ outputs }: DecisionTable, answers: readonly unknown[]): unknown {
  if (outputs.length === 1) return answers[0] ?? null;
  return Object.fromEntries(outputs.map(({ name }, index) => [name, answers[index] ?? null]));
}

function collect(table: DecisionTable, matched: readonly MatchedRow[]): Outcome {
  const rows = rowsOf(matched);
  const values = matched.map(({ answers }) => shape(table, answers));
  if (table.aggregation === undefined) return { value: values, rows };
  if (table.aggregation === 'COUNT') return { value: values.length, rows };
  const numbers = values.filter((value): value is number => typeof value === 'number');
  if (numbers.length !== values.length) {
    const odd = matched.find(({ answers }) => typeof answers[0] !== 'number');
    return {
      code: 'not-a-number',
      row: odd?.row ?? 0,
      column: table.inputs.length + 1,
      detail: typeof odd?.answers[0],
    };
  }
  return { value: AGGREGATE[table.aggregation](numbers), rows };
}

const AGGREGATE: Readonly<Record<Exclude<Aggregation, 'COUNT'>, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => numbers.reduce((sum, number) => sum + number, 0),
  MIN: (numbers) => Math.min(...numbers),
  MAX: (numbers) => Math.max(...numbers),
};

function byPriority(
  table: DecisionTable,
  matched: readonly MatchedRow[],
  orders: readonly (readonly unknown[])[],
): { readonly list: readonly MatchedRow[] } | Extract<Outcome, { code: unknown }> {
  const ranked: { readonly each: MatchedRow; readonly ranks: readonly number[] }[] = [];
  for (const each of matched) {
    const ranks = each.answers.map((answer, column) =>
      (orders[column] ?? []).findIndex((value) => isDeepStrictEqual(value, answer)),
    );
    const odd = ranks.indexOf(-1);
    if (odd !== -1) {
      const column = table.inputs.length + odd + 1;
      return { code: 'output-not-listed', row: each.row, column, detail: typeof each.answers[odd] };
    }
    ranked.push({ each, ranks });
  }
  // Stable: rows of the same rank stay in the order of the table.
  ranked.sort((one, other) => compareRanks(one.ranks, other.ranks));
  return { list: ranked.map(({ each }) => each) };
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const difference = rank - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
