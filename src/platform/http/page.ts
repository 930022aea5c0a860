import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Query of a list: where to go on and how many. */
export class PageRequest {
  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  cursor?: string;

  /** Number of items wanted. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;
}

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

/** Unpacks a cursor; `undefined` when there is none or it was made up. */
export function decodeCursor(cursor: string | undefined): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) && values.every((v) => typeof v === 'string' || typeof v === 'number') ? values : undefined;
  } catch {
    return undefined;
  }
}

/** Cuts a result that was read with one row more than wanted into a page. */
export function toPage<T>(rows: readonly T[], limit: number, key: (row: T) => readonly (string | number)[], total?: number): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null,
    ...(total === undefined ? {} : { total }),
  };
}
