import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';

/** A file or document as the search index takes it in. Internal to the product: it knows no rights. */
export interface IndexableRecord {
  readonly id: string;
  readonly kind: 'file' | 'document';
  readonly fileId: string;
  /** Unit in charge of the file. */
  readonly unitId: string;
  readonly planUnitId: string;
  readonly fileType: string;
  /** Type of the document; null for files. */
  readonly documentType: string | null;
  /** State of the file. */
  readonly state: string;
  /** Day it is sorted by, YYYY-MM-DD: of the letter (never later than its filing), or the first day of the file (never later than its opening). */
  readonly day: string;
  /** When it came into the records. */
  readonly addedAt: Date;
  readonly subject: string;
  /** Names of senders or parties. */
  readonly contacts: readonly string[];
  /** What else it may be found by: addresses, values of typed fields, subjects of its sub-files or of its file. */
  readonly more: readonly string[];
  /** References in use, former ones and foreign ones, of files also those of sub-files and volumes; of a document only its own. */
  readonly references: readonly string[];
  readonly pages: readonly string[];
}

/** How a record that was found is called. */
export interface RecordLabel {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly fileReference: string;
  readonly fileSubject: string;
  readonly contacts: readonly string[];
  readonly foreignReference: string | null;
  /** It or its file is marked invalid. */
  readonly isInvalid: boolean;
}

/** Files and plan units that grants may open to somebody, whatever else the rule says. */
export interface OpenedByGrants {
  readonly fileIds: readonly string[];
  readonly planUnitIds: readonly string[];
}

const FORMER = `ARRAY(SELECT redirect.reference FROM reference_redirect AS redirect
  WHERE redirect.file_id = file.id AND redirect.object_kind = 'file')`;

/**
 * By what a file is referred to, now and before: alone, or with a sub-file (`subFileReference`), or with a volume of either,
 * which has no reference but its number.
 */
const OF_FILE = `ARRAY(SELECT given.reference || part.behind
   FROM unnest(ARRAY[file.reference] || ${FORMER}) WITH ORDINALITY AS given (reference, place)
  CROSS JOIN (
    SELECT 0 AS place, '' AS behind
    UNION ALL SELECT 1, '-T' || sub_file.number FROM sub_file WHERE sub_file.file_id = file.id
    UNION ALL SELECT 2, coalesce('-T' || sub_file.number, '') || ' Band ' || volume.number
      FROM volume LEFT JOIN sub_file ON sub_file.id = volume.sub_file_id WHERE volume.file_id = file.id) AS part
  ORDER BY part.place, given.place, part.behind)`;

const FILE = `SELECT file.id, 'file' AS kind, file.id AS "fileId", file.lead_unit_id AS "unitId", file.plan_unit_id AS "planUnitId",
    file.file_type AS "fileType", NULL AS "documentType", file.state,
    least(file.started_on, (uuid_extract_timestamp(file.id) AT TIME ZONE 'Europe/Berlin')::date)::text AS day,
    coalesce(uuid_extract_timestamp(file.id), file.started_on::timestamptz) AS "addedAt", file.subject,
    ARRAY(SELECT party ->> 'name' FROM jsonb_array_elements(file.parties) AS party) AS contacts,
    ARRAY(SELECT party ->> 'address' FROM jsonb_array_elements(file.parties) AS party) || file.field_words
      || ARRAY(SELECT sub_file.subject FROM sub_file WHERE sub_file.file_id = file.id) AS more,
    ${OF_FILE} AS "references", '{}'::text[] AS pages
  FROM record_file AS file`;

const DOCUMENT = `SELECT document.id, 'document' AS kind, document.file_id AS "fileId", file.lead_unit_id AS "unitId",
    file.plan_unit_id AS "planUnitId", file.file_type AS "fileType", document.type AS "documentType", file.state,
    least(coalesce(document.date_of_letter, document.received_on), (document.created_at AT TIME ZONE 'Europe/Berlin')::date)::text AS day,
    document.created_at AS "addedAt", document.subject,
    array_remove(ARRAY[document.sender_name], NULL) AS contacts,
    array_remove(ARRAY[document.sender_address, file.subject], NULL) AS more,
    array_remove(ARRAY[document.reference, document.foreign_reference], NULL) || ARRAY(
      SELECT redirect.reference FROM reference_redirect AS redirect
       WHERE redirect.file_id = file.id AND redirect.object_kind = 'document' AND redirect.object_id = document.id) AS "references",
    ARRAY(SELECT page.text FROM document_page_text AS page
           WHERE page.version_id = (SELECT version.id FROM document_version AS version
                                     WHERE version.document_id = document.id ORDER BY version.number DESC LIMIT 1)
           ORDER BY page.page) AS pages
  FROM document JOIN record_file AS file ON file.id = document.file_id`;

/** What the search index is made from, and what it shows of its hits. */
@Injectable()
export class IndexableRecords {
  constructor(private readonly database: Database) {}

  /** The files and documents with these ids; those that are gone are left out. */
  async byIds(fileIds: readonly string[], documentIds: readonly string[]): Promise<IndexableRecord[]> {
    const files =
      fileIds.length === 0
        ? []
        : await this.database.query<IndexableRecord>(`${FILE} WHERE file.id = ANY($1::uuid[])`, [fileIds]);
    const documents =
      documentIds.length === 0
        ? []
        : await this.database.query<IndexableRecord>(`${DOCUMENT} WHERE document.id = ANY($1::uuid[])`, [documentIds]);
    return [...files, ...documents];
  }

  /** Ids in their order, beginning after this one; `null` begins at the first. */
  async idsAfter(kind: 'file' | 'document', after: string | null, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM ${kind === 'file' ? 'record_file' : 'document'} WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`,
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of all documents of a file. */
  async documentIdsOf(fileId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>('SELECT id FROM document WHERE file_id = $1 ORDER BY id', [
      fileId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Number of files and documents. */
  async count(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'SELECT ((SELECT count(*) FROM record_file) + (SELECT count(*) FROM document))::float8 AS count',
    );
    return row?.count ?? 0;
  }

  /** Names of files and documents the caller may see. */
  async labels(ids: readonly string[]): Promise<ReadonlyMap<string, RecordLabel>> {
    const rows = await this.database.query<RecordLabel>(
      `SELECT document.id, document.reference, document.subject, file.reference AS "fileReference", file.subject AS "fileSubject",
              array_remove(ARRAY[document.sender_name], NULL) AS contacts, document.foreign_reference AS "foreignReference",
              coalesce(document.invalid, file.invalid) IS NOT NULL AS "isInvalid"
         FROM document JOIN record_file AS file ON file.id = document.file_id WHERE document.id = ANY($1::uuid[])
       UNION ALL
       SELECT file.id, file.reference, file.subject, file.reference, file.subject,
              ARRAY(SELECT party ->> 'name' FROM jsonb_array_elements(file.parties) AS party), NULL, file.invalid IS NOT NULL
         FROM record_file AS file WHERE file.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Texts of pages of documents the caller may see, by number of page from 1. */
  async pageTexts(
    pages: readonly { readonly documentId: string; readonly page: number }[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; text: string }>(
      `SELECT wanted.id, text.text
         FROM unnest($1::uuid[], $2::int[]) AS wanted (id, page)
         JOIN LATERAL (SELECT version.id FROM document_version AS version
                        WHERE version.document_id = wanted.id ORDER BY version.number DESC LIMIT 1) AS latest ON true
         JOIN document_page_text AS text ON text.version_id = latest.id AND text.page = wanted.page`,
      [pages.map(({ documentId }) => documentId), pages.map(({ page }) => page)],
    );
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  /** Files and plan units (with those below them) about which grants to the actor, his offices or whom he stands in for exist now. */
  async openedByGrants(actor: Actor): Promise<OpenedByGrants> {
    if (actor.kind === 'system') return { fileIds: [], planUnitIds: [] };
    const [row] = await this.database.query<OpenedByGrants>(
      `WITH mine AS (SELECT file_id, lineage_id FROM file_grant
          WHERE revoked_at IS NULL AND ends_at > $3 AND starts_at <= $3
            AND (user_id = ANY($1::uuid[]) OR unit_id = ANY($2::uuid[])))
       SELECT ARRAY(SELECT DISTINCT file_id FROM mine WHERE file_id IS NOT NULL) AS "fileIds",
              ARRAY(SELECT DISTINCT plan_units_below(lineage_id) FROM mine WHERE lineage_id IS NOT NULL) AS "planUnitIds"`,
      [
        [actor.id, ...actor.standsInFor.map(({ id }) => id)],
        [...actor.offices, ...actor.standsInFor.flatMap(({ offices }) => offices)],
        actor.at,
      ],
    );
    return row ?? { fileIds: [], planUnitIds: [] };
  }
}
