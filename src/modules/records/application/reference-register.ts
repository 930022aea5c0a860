import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { referenceKey } from '../domain/file-reference.js';

/** A reference that was given before, and the file it leads to. */
export interface GivenReference {
  readonly reference: string;
  readonly fileId: string;
}

/** A file as the mail room needs it to tell where a piece belongs. */
export interface RegisteredFile {
  readonly id: string;
  readonly reference: string;
  readonly referenceKey: string;
  readonly subject: string;
  readonly leadUnitId: string;
  readonly parties: readonly { readonly name: string; readonly address: string }[];
  /** References it had before it was re-marked. */
  readonly formerReferences: readonly string[];
  /** Marks that senders put on letters filed here. */
  readonly foreignReferences: readonly string[];
}

const COLUMNS = `file.id, file.reference, file.reference_key AS "referenceKey", file.subject, file.lead_unit_id AS "leadUnitId",
  file.parties, ARRAY(SELECT redirect.reference FROM reference_redirect AS redirect
    WHERE redirect.file_id = file.id AND redirect.object_kind = 'file') AS "formerReferences",
  ARRAY(SELECT DISTINCT document.foreign_reference FROM document
    WHERE document.file_id = file.id AND document.foreign_reference IS NOT NULL) AS "foreignReferences"`;

/**
 * The living register of open files, asked by the product itself when it reads mail (never by a person: it knows no
 * access rule; what it says becomes visible only as a suggestion to those who may route or file the piece).
 */
@Injectable()
export class ReferenceRegister {
  constructor(private readonly database: Database) {}

  /** Open files whose reference, or a former one, equals one of these in any spelling, or is continued by it (proceeding, document). */
  async findByReferences(candidates: readonly string[]): Promise<RegisteredFile[]> {
    const keys = candidates.map(referenceKey).filter((key) => key.length >= 6);
    if (keys.length === 0) return [];
    return this.database.query<RegisteredFile>(
      `SELECT ${COLUMNS} FROM record_file AS file
        WHERE file.state = 'open'
          AND (EXISTS (SELECT 1 FROM unnest($1::text[]) AS key WHERE starts_with(key, file.reference_key))
               OR file.id IN (SELECT redirect.file_id FROM reference_redirect AS redirect, unnest($1::text[]) AS key
                               WHERE redirect.object_kind = 'file' AND starts_with(key, redirect.reference_key)))`,
      [keys],
    );
  }

  /** Open files whose reference, or a former one, resembles this text, best first: candidates for a comparison letter by letter. */
  async findSimilarReferences(text: string, limit: number): Promise<RegisteredFile[]> {
    return this.database.query<RegisteredFile>(
      `WITH alike AS (
         SELECT id AS file_id, reference_key FROM record_file WHERE state = 'open' AND reference_key % $1
         UNION ALL
         SELECT file_id, reference_key FROM reference_redirect WHERE object_kind = 'file' AND reference_key % $1)
       SELECT ${COLUMNS} FROM record_file AS file
         JOIN (SELECT file_id, max(similarity(reference_key, $1)) AS similarity FROM alike GROUP BY file_id) AS best
           ON best.file_id = file.id
        WHERE file.state = 'open' ORDER BY best.similarity DESC LIMIT $2`,
      [referenceKey(text), limit],
    );
  }

  /** Open files that hold a document with one of these marks of a sender, compared without spelling. */
  async findByForeignReferences(keys: readonly string[], limit: number): Promise<RegisteredFile[]> {
    return this.database.query<RegisteredFile>(
      `SELECT ${COLUMNS} FROM record_file AS file
        WHERE file.state = 'open'
          AND file.id IN (SELECT document.file_id FROM document WHERE document.foreign_reference_key = ANY($1::text[])) LIMIT $2`,
      [keys.filter((key) => key.length >= 4), limit],
    );
  }

  /** Open files with a party of this name, best first. */
  async findByParty(name: string, limit: number): Promise<RegisteredFile[]> {
    return this.database.query<RegisteredFile>(
      `SELECT ${COLUMNS} FROM record_file AS file
        WHERE file.state = 'open' AND $1 <% file.parties::text
        ORDER BY word_similarity($1, file.parties::text) DESC LIMIT $2`,
      [name, limit],
    );
  }

  /** Open files whose subject shares words with the text, best first. */
  async findBySubject(text: string, limit: number): Promise<RegisteredFile[]> {
    return this.database.query<RegisteredFile>(
      `SELECT ${COLUMNS} FROM record_file AS file
        WHERE file.state = 'open'
          AND to_tsvector('german', file.subject) @@ to_tsquery('german', nullif(array_to_string(ARRAY(
                SELECT DISTINCT quote_literal(lexeme) FROM unnest(to_tsvector('german', $1))), ' | '), ''))
        ORDER BY ts_rank(to_tsvector('german', file.subject), to_tsquery('german', nullif(array_to_string(ARRAY(
                SELECT DISTINCT quote_literal(lexeme) FROM unnest(to_tsvector('german', $1))), ' | '), ''))) DESC
        LIMIT $2`,
      [text, limit],
    );
  }

  /** Those of the references that were ever given, to whatever, and the files they lead to; but for those that were freed. */
  async given(references: readonly string[]): Promise<GivenReference[]> {
    if (references.length === 0) return [];
    return this.database.query<GivenReference>(
      `SELECT reference, file_id AS "fileId" FROM given_reference AS given WHERE reference = ANY($1::text[])
          AND NOT EXISTS (SELECT 1 FROM freed_reference AS freed WHERE freed.reference = given.reference)`,
      [references],
    );
  }

  /** The highest running number given so far, by what numbers count within. */
  async lastNumbers(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ scope: string; last: number }>(
      'SELECT scope, last_number AS last FROM reference_counter',
    );
    return new Map(rows.map(({ scope, last }) => [scope, last]));
  }
}
