import { Injectable } from '@nestjs/common';
import { referenceKey } from '#modules/records';
import { Database } from '#platform/database';

/** Shorter ones would be found everywhere; a number alone is none before it is longer than a year. */
const KEY_MIN = 4;
const DIGITS_MIN = 6;
/** Longer than any reference. */
const KEY_MAX = 60;
const EACH_WAY_MAX = 50;
/** Of more references only so many are looked at, and it is said. */
const LIKE_MAX = 2000;

/** Files and documents by their ids. */
export interface ReferenceIds {
  readonly fileIds: readonly string[];
  readonly documentIds: readonly string[];
}

export const NO_REFERENCES: ReferenceIds = { fileIds: [], documentIds: [] };

/** Finds what a text stands for when it is a reference (own, former or foreign), in any spelling, or its beginning or end. */
@Injectable()
export class ReferenceHits {
  constructor(private readonly database: Database) {}

  async of(text: string): Promise<ReferenceIds> {
    const key = keyOf(text);
    if (key === undefined) return NO_REFERENCES;
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

  /** What has the value at the beginning of its reference, files also within; bounded, for a sign or two stand in all of them. */
  async like(value: string): Promise<ReferenceIds & { readonly isCapped: boolean }> {
    const key = referenceKey(withVolumeSpelt(value)).slice(0, KEY_MAX);
    if (key === '') return { ...NO_REFERENCES, isCapped: false };
    const rows = await this.database.query<{ id: string; isDocument: boolean }>(
      `(SELECT entry_id AS id, is_document AS "isDocument" FROM search_index.reference
         WHERE key LIKE $1 || '%' AND is_document LIMIT ${String(LIKE_MAX + 1)})
       UNION ALL
       (SELECT entry_id, is_document FROM search_index.reference
         WHERE key LIKE '%' || $1 || '%' AND NOT is_document LIMIT ${String(LIKE_MAX + 1)})`,
      [key],
    );
    const [documents, files] = [true, false].map((wanted) => rows.filter(({ isDocument }) => isDocument === wanted));
    const ids = (found: typeof rows = []): string[] => found.slice(0, LIKE_MAX).map(({ id }) => id);
    return {
      documentIds: ids(documents),
      fileIds: ids(files),
      isCapped: [documents, files].some((found = []) => found.length > LIKE_MAX),
    };
  }
}

/** Letters that pass for digits make no reference of a word, so true digits are needed. */
function keyOf(text: string): string | undefined {
  const key = referenceKey(withVolumeSpelt(text));
  if (key.length < KEY_MIN || key.length > KEY_MAX || !/\d/.test(text)) return undefined;
  const isSeparated = /[\p{L}\d][-–/.:\s]+[\p{L}\d]/u.test(text);
  return isSeparated || key.length >= DIGITS_MIN ? key : undefined;
}

/** Volumes are kept as `Band 2` behind the reference. */
function withVolumeSpelt(text: string): string {
  return text.replace(/[\s,]+Bd\.?\s*(?=\d+\s*$)/iu, ' Band ');
}
