import { Injectable } from '@nestjs/common';
import { referenceKey } from '#modules/records';
import { queryIn, storableText, type Transaction } from '#platform/database';
import { marksOf } from '../domain/index-marks.js';
import { indexable } from '../domain/plain-text.js';
import { plainSpelling, soundOf } from '../domain/spelling.js';
import type { IndexableRecord } from './indexable.js';

/** Which tables: those in use, or those a rebuild makes beside them. */
export type IndexTables = 'in-use' | 'next';

/** PostgreSQL takes no more than a megabyte of word forms a row; what is longer goes on in a further one. */
const PART_CHARACTERS = 250_000;
const MARK_SEPARATOR = '\u001f';
/** Shorter words are no part of a compound worth looking for; longer ones are none at all. */
const WORDS = '^[[:alpha:]]{4,40}$';
const NAME = /\p{L}{4,30}/gu;

interface EntryRows {
  readonly ids: string[];
  readonly parts: number[];
  readonly texts: string[];
  readonly records: IndexableRecord[];
}

/** Writes entries of the index; each record's rows are replaced as a whole, so repeated runs give the same rows. */
@Injectable()
export class IndexWriter {
  /** @param ids all that is brought up to date; what has no record any more leaves the index */
  async write(
    transaction: Transaction,
    ids: readonly string[],
    records: readonly IndexableRecord[],
    tables: IndexTables = 'in-use',
  ): Promise<void> {
    await this.remove(transaction, ids, tables);
    if (records.length === 0) return;
    await this.writeEntries(transaction, records, tables);
    await this.writePages(transaction, records, tables);
    await this.writeReferences(transaction, records, tables);
    await this.writeNames(transaction, records, tables);
  }

  private async remove(transaction: Transaction, ids: readonly string[], tables: IndexTables): Promise<void> {
    for (const [table, column] of [
      ['entry', 'id'],
      ['page', 'document_id'],
      ['reference', 'entry_id'],
    ] as const) {
      await queryIn(transaction, `DELETE FROM ${named(table, tables)} WHERE ${column} = ANY($1::uuid[])`, [ids]);
    }
  }

  private async writeEntries(
    transaction: Transaction,
    records: readonly IndexableRecord[],
    tables: IndexTables,
  ): Promise<void> {
    const rows = entryRows(records);
    const of = <T>(value: (record: IndexableRecord) => T): T[] => rows.records.map(value);
    await queryIn(
      transaction,
      `WITH given AS (
         SELECT *, setweight(to_tsvector('talakte', subject), 'A') || setweight(to_tsvector('talakte', more), 'B')
                     || setweight(to_tsvector('talakte', contacts), 'C') AS heading
           FROM unnest($1::uuid[], $2::smallint[], $3::boolean[], $4::text[], $5::date[], $6::uuid[], $7::timestamptz[],
                       $8::text[], $9::text[], $10::text[], $11::text[], $12::text[])
             AS given (id, part, is_document, document_type, day, file_id, added_at, subject, contacts, more, text, marks)),
       written AS (
         INSERT INTO ${named('entry', tables)} (id, part, is_document, document_type, day, file_id, added_at, heading, terms)
         SELECT id, part, is_document, document_type, day, file_id, added_at, heading,
                heading || to_tsvector('talakte', text) || array_to_tsvector(string_to_array(marks, '${MARK_SEPARATOR}'))
           FROM given RETURNING terms)
       INSERT INTO ${named('word', tables)} (lexeme)
       SELECT DISTINCT lexeme FROM written, unnest(tsvector_to_array(terms)) AS lexeme WHERE lexeme ~ '${WORDS}' ORDER BY lexeme
       ON CONFLICT DO NOTHING`,
      [
        rows.ids,
        rows.parts,
        of(({ kind }) => kind === 'document'),
        of(({ documentType }) => documentType),
        of(({ day }) => day),
        of(({ fileId }) => fileId),
        of(({ addedAt }) => addedAt),
        of(({ subject }) => indexable(subject)),
        of(({ contacts }) => indexable(contacts.join(' · '))),
        of(({ references, more }) => indexable([...references, ...more].join(' · '))),
        rows.texts,
        of((record) => marksOf(record).join(MARK_SEPARATOR)),
      ],
    );
  }

  /** Of documents of one page it is known without looking which page a hit is on. */
  private async writePages(
    transaction: Transaction,
    records: readonly IndexableRecord[],
    tables: IndexTables,
  ): Promise<void> {
    const pages = records
      .filter((record) => record.pages.length > 1)
      .flatMap(({ id, pages: texts }) =>
        texts.flatMap((text, index) => partsOf(indexable(text)).map((part) => ({ id, page: index + 1, text: part }))),
      );
    if (pages.length === 0) return;
    await queryIn(
      transaction,
      `INSERT INTO ${named('page', tables)} (document_id, page, terms)
       SELECT document_id, page, to_tsvector('talakte', text)
         FROM unnest($1::uuid[], $2::int[], $3::text[]) AS given (document_id, page, text)`,
      [pages.map(({ id }) => id), pages.map(({ page }) => page), pages.map(({ text }) => text)],
    );
  }

  private async writeReferences(
    transaction: Transaction,
    records: readonly IndexableRecord[],
    tables: IndexTables,
  ): Promise<void> {
    const keys = records.flatMap(({ id, kind, references }) =>
      [...new Set(references.map(referenceKey))]
        .filter((key) => key !== '')
        .map((key) => ({ id, key, isDocument: kind === 'document' })),
    );
    await queryIn(
      transaction,
      `INSERT INTO ${named('reference', tables)} (key, entry_id, is_document)
       SELECT * FROM unnest($1::text[], $2::uuid[], $3::boolean[])`,
      [keys.map(({ key }) => key), keys.map(({ id }) => id), keys.map(({ isDocument }) => isDocument)],
    );
  }

  private async writeNames(
    transaction: Transaction,
    records: readonly IndexableRecord[],
    tables: IndexTables,
  ): Promise<void> {
    const names = new Map<string, string>();
    for (const { subject, contacts } of records) {
      for (const text of [...contacts, subject]) {
        for (const [word] of storableText(text.normalize('NFC')).matchAll(NAME)) {
          const plain = plainSpelling(word);
          if (!names.has(plain)) names.set(plain, word);
        }
      }
    }
    // In one order everywhere: two that write the same names at the same time would else wait for each other.
    const sorted = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
    await queryIn(
      transaction,
      `INSERT INTO ${named('name', tables)} (plain, shown, sound)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`,
      [sorted.map(([plain]) => plain), sorted.map(([, shown]) => shown), sorted.map(([plain]) => soundOf(plain))],
    );
  }
}

/** A table of the index by its full name. */
export function named(table: string, tables: IndexTables): string {
  return `search_index.${table}${tables === 'next' ? '_next' : ''}`;
}

/** One row a record, and for very long texts as many as it takes. */
function entryRows(records: readonly IndexableRecord[]): EntryRows {
  const rows: EntryRows = { ids: [], parts: [], texts: [], records: [] };
  for (const record of records) {
    partsOf(indexable(record.pages.join('\n'))).forEach((text, part) => {
      rows.ids.push(record.id);
      rows.parts.push(part);
      rows.texts.push(text);
      rows.records.push(record);
    });
  }
  return rows;
}

/** The text in pieces that PostgreSQL takes; at least one. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += PART_CHARACTERS) {
    parts.push(storableText(text.slice(at, at + PART_CHARACTERS)));
  }
  return parts;
}
