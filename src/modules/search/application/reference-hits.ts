import { Injectable } from '@nestjs/common';
import { referenceKey } from '#modules/records';
import { Database } from '#platform/database';
import type { Wanted } from './candidates.js';

/** Shorter ones would be found everywhere; a number alone is none before it is longer than a year. */
const KEY_MIN = 4;
const DIGITS_MIN = 6;
/** Longer than any reference. */
const KEY_MAX = 60;
const EACH_WAY_MAX = 50;
const NONE: Wanted['byReference'] = { fileIds: [], documentIds: [] };

/** Finds what a text stands for when it is a reference (own, former or foreign), in any spelling, or its beginning or end. */
@Injectable()
export class ReferenceHits {
  constructor(private readonly database: Database) {}

  async of(text: string): Promise<Wanted['byReference']> {
    const key = keyOf(text);
    if (key === undefined) return NONE;
    const rows = await this.database.query<{ id: string; isDocument: boolean }>(
      `(SELECT entry_id AS id, is_document AS "isDocument" FROM search_index.reference
         WHERE key LIKE $1 || '%' ORDER BY length(key) LIMIT ${String(EACH_WAY_MAX)})
       UNION
       (SELECT entry_id, is_document FROM search_index.reference
         WHERE reverse(key) LIKE reverse($1) || '%' ORDER BY length(key) LIMIT ${String(EACH_WAY_MAX)})`,
      [key],
    );
    const of = (isDocument: boolean): string[] =>
      rows.filter((row) => row.isDocument === isDocument).map(({ id }) => id);
    return { fileIds: of(false), documentIds: of(true) };
  }
}

/** Letters that pass for digits make no reference of a word, so true digits are needed. */
function keyOf(text: string): string | undefined {
  const key = referenceKey(text);
  if (key.length < KEY_MIN || key.length > KEY_MAX || !/\d/.test(text)) return undefined;
  const isSeparated = /[\p{L}\d][-–/.:\s]+[\p{L}\d]/u.test(text);
  return isSeparated || key.length >= DIGITS_MIN ? key : undefined;
}
