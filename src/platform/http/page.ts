import { isDay } from './calendar.js';
import { RequestInvalid } from './problem-details.filter.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Pass it back as `cursor`; `null` at the end. */
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** Packs the sort key of the last item into an opaque cursor. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What a value in a cursor is: a time stamp as PostgreSQL writes it, an id, a small number (int4), a number. */
export type CursorValue = 'time' | 'id' | 'small-number' | 'number';

const TIME = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INT4_MAX = 2_147_483_647;

const FITS: Readonly<Record<CursorValue, (value: unknown) => boolean>> = {
  time: (value) => typeof value === 'string' && isDay(TIME.exec(value)?.[1]),
  id: (value) => typeof value === 'string' && ID.test(value),
  'small-number': (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= INT4_MAX,
  number: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};

/**
 * Unpacks a cursor; `undefined` when there is none.
 * @param shape what the values must be, in their order: they go into SQL
 * @throws {RequestInvalid} Thrown when the cursor is not one of ours.
 */
export function decodeCursor(cursor: string | undefined, ...shape: CursorValue[]): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  const values = parseCursor(cursor);
  const fits =
    Array.isArray(values) && values.length === shape.length && shape.every((kind, index) => FITS[kind](values[index]));
  if (!fits)
    throw new RequestInvalid([
      { field: 'cursor', code: 'isCursor', message: 'cursor must be the nextCursor of a page before' },
    ]);
  return values as (string | number)[];
}

function parseCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Cuts a result that was read with one row more than wanted into a page. */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  key: (row: T) => readonly (string | number)[],
  total?: number,
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null,
    ...(total === undefined ? {} : { total }),
  };
}

/** The same page with each item in another shape. */
export function mapPage<T, R>(
  page: Page<T>,
  shape: (item: T) => R,
): { items: R[]; nextCursor: string | null; total?: number } {
  return { ...page, items: page.items.map(shape) };
}
