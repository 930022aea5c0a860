import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { FolderEntry } from '../domain/manifest-context.js';
import type { ManifestFault } from '../domain/manifest-fault.js';
import type { DescribedFile, PlannedFile } from '../domain/manifest-plan.js';

/** Where a conversion stands. */
export type ConversionState =
  'collecting' | 'checking' | 'checked' | 'running' | 'stopped' | 'done' | 'undoing' | 'undone';

/** A conversion as it is kept. */
export interface ConversionRow {
  readonly id: string;
  readonly manifestName: string;
  readonly manifestHash: string;
  readonly state: ConversionState;
  readonly begunBy: string | null;
  readonly begunByName: string;
  readonly startedBy: string | null;
  readonly startedByName: string | null;
  /** The present check; one that was overtaken saves nothing. */
  readonly checkId: string | null;
}

/** What lies in the folder under a path, and what is known of its bytes. */
export interface EntryRow extends FolderEntry {
  readonly path: string;
  readonly modifiedAt: number;
  readonly isNamed: boolean;
  readonly objectHash: string | null;
  readonly inspection: EntryInspection | null;
}

/** What looking at a document's content found. */
export interface EntryInspection {
  readonly mediaType: string | null;
  readonly pages: number;
  /** Codes of findings with the page they concern, counted from 1. */
  readonly findings: readonly { readonly code: string; readonly page: number | null }[];
}

/** State of a file of the manifest. */
export type ItemState = 'waiting' | 'done' | 'refused' | 'skipped' | 'taken-back';

/** A file of the manifest to be kept. */
export interface NewItem {
  readonly line: number;
  readonly lines: readonly number[];
  readonly state: ItemState;
  readonly plan: PlannedFile | DescribedFile | null;
  /** What the file consists of, where it can be taken over. */
  readonly fingerprint: string | null;
}

/** A file a conversion took over. */
export interface ConvertedFile {
  readonly fileId: string;
  readonly fingerprint: string | null;
}

const CONVERSION = `id, manifest_name AS "manifestName", manifest_hash AS "manifestHash", state, begun_by AS "begunBy",
  begun_by_name AS "begunByName", started_by AS "startedBy", started_by_name AS "startedByName", check_id AS "checkId"`;
const PORTION = 1000;

/** Conversions, their folders and their files. */
@Injectable()
export class ConversionRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<ConversionRow | undefined> {
    const [row] = await this.database.query<ConversionRow>(`SELECT ${CONVERSION} FROM conversion WHERE id = $1`, [id]);
    return row;
  }

  /** The conversion, locked until the transaction ends. */
  async findLocked(transaction: Transaction, id: string): Promise<ConversionRow | undefined> {
    const [row] = await queryIn<ConversionRow>(
      transaction,
      `SELECT ${CONVERSION} FROM conversion WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row;
  }

  async findByManifest(transaction: Transaction, hash: string): Promise<ConversionRow | undefined> {
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtextextended('conversion:' || $1, 0))`, [hash]);
    const [row] = await queryIn<ConversionRow>(
      transaction,
      // what was taken back may be taken over once more
      `SELECT ${CONVERSION} FROM conversion WHERE manifest_hash = $1 AND state NOT IN ('undoing', 'undone')`,
      [hash],
    );
    return row;
  }

  async setState(transaction: Transaction, id: string, state: ConversionState): Promise<void> {
    await queryIn(transaction, 'UPDATE conversion SET state = $2 WHERE id = $1', [id, state]);
  }

  /** Begins a check; one that is going on is overtaken by it. */
  async beginCheck(transaction: Transaction, id: string): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE conversion SET state = 'checking', check_id = $2, failure = NULL, progress_done = 0, progress_total = 0 WHERE id = $1`,
      [id, newId()],
    );
  }

  /** Gives a check up: the folder changes under it, or its process is gone. */
  async abandonCheck(transaction: Transaction, { id, state }: ConversionRow): Promise<void> {
    if (state !== 'checking') return;
    await queryIn(transaction, `UPDATE conversion SET state = 'collecting', check_id = NULL WHERE id = $1`, [id]);
  }

  /** Notes how far a check has come; read by whoever watches. @returns false when it was overtaken */
  async checkProgress({ id, checkId }: ConversionRow, done: number, total: number): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const rows = await queryIn(
        transaction,
        'UPDATE conversion SET progress_done = $3, progress_total = $4 WHERE id = $1 AND check_id = $2 RETURNING id',
        [id, checkId, done, total],
      );
      return rows.length > 0;
    });
  }

  /** Notes what broke a check off, so that somebody can begin it anew; one that was overtaken has nothing to say. */
  async noteCheckFailure({ id, checkId }: ConversionRow, failure: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await queryIn(
        transaction,
        `UPDATE conversion SET failure = $2, check_id = NULL, state = 'collecting'
          WHERE id = $1 AND check_id = $3 AND state = 'checking'`,
        [id, failure, checkId],
      );
    });
  }

  /** Notes what broke a run off, so that somebody can go on with it. */
  async noteRunFailure(id: string, failure: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await queryIn(
        transaction,
        `UPDATE conversion SET failure = $2, state = 'stopped' WHERE id = $1 AND state = 'running'`,
        [id, failure],
      );
    });
  }

  /** What the files consisted of when a conversion took them over; others are not in the answer. */
  async fingerprints(fileIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const rows = await this.database.query<ConvertedFile>(
      `SELECT id AS "fileId", fingerprint FROM conversion_item WHERE state = 'done' AND id = ANY($1::uuid[])`,
      [fileIds],
    );
    return new Map(rows.map(({ fileId, fingerprint }) => [fileId, fingerprint]));
  }

  /** Files conversions took over, by the system they came from and their id there. */
  async takenOverBySource(sourceKeys: readonly string[]): Promise<ReadonlyMap<string, ConvertedFile>> {
    const rows = await this.database.query<ConvertedFile & { sourceKey: string }>(
      `SELECT id AS "fileId", fingerprint, source_key AS "sourceKey" FROM conversion_item
        WHERE state = 'done' AND source_key = ANY($1::text[])`,
      [sourceKeys],
    );
    return new Map(rows.map(({ sourceKey, ...file }) => [sourceKey, file]));
  }

  async entries(id: string): Promise<EntryRow[]> {
    return this.database.query<EntryRow>(
      `SELECT path, kind, size_bytes::float8 AS "sizeBytes", modified_at::float8 AS "modifiedAt", is_named AS "isNamed",
              object_hash AS "objectHash", inspection
         FROM conversion_entry WHERE conversion_id = $1 ORDER BY path`,
      [id],
    );
  }

  /** Takes over what lies in the folder now; bytes of files that did not change stay known. */
  async replaceEntries(
    transaction: Transaction,
    id: string,
    entries: readonly Omit<EntryRow, 'objectHash' | 'inspection'>[],
  ): Promise<void> {
    await queryIn(transaction, 'DELETE FROM conversion_entry WHERE conversion_id = $1 AND NOT path = ANY($2::text[])', [
      id,
      entries.map(({ path }) => path),
    ]);
    for (let at = 0; at < entries.length; at += PORTION) {
      await queryIn(
        transaction,
        `INSERT INTO conversion_entry AS known (conversion_id, path, kind, size_bytes, modified_at, is_named)
         SELECT $1, path, kind, "sizeBytes", "modifiedAt", "isNamed" FROM jsonb_to_recordset($2::jsonb)
           AS row (path text, kind text, "sizeBytes" bigint, "modifiedAt" bigint, "isNamed" boolean)
         ON CONFLICT (conversion_id, path) DO UPDATE SET
           kind = EXCLUDED.kind, size_bytes = EXCLUDED.size_bytes, modified_at = EXCLUDED.modified_at, is_named = EXCLUDED.is_named,
           object_hash = CASE WHEN known.size_bytes = EXCLUDED.size_bytes AND known.modified_at = EXCLUDED.modified_at THEN known.object_hash END,
           inspection = CASE WHEN known.size_bytes = EXCLUDED.size_bytes AND known.modified_at = EXCLUDED.modified_at THEN known.inspection END`,
        [id, JSON.stringify(entries.slice(at, at + PORTION))],
      );
    }
  }

  /** Notes that the bytes of an entry are stored. @returns false when the folder has no such file of this size */
  async noteStored(
    transaction: Transaction,
    id: string,
    path: string,
    stored: { readonly hash: string; readonly sizeBytes: number },
  ): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `UPDATE conversion_entry SET inspection = CASE WHEN object_hash = $3 THEN inspection END, object_hash = $3
        WHERE conversion_id = $1 AND path = $2 AND kind = 'file' AND size_bytes = $4 RETURNING path`,
      [id, path, stored.hash, stored.sizeBytes],
    );
    return rows.length > 0;
  }

  /** Keeps what was seen in the bytes; other ones that came meanwhile are looked at anew. */
  async noteInspection(id: string, path: string, hash: string, inspection: EntryInspection): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await queryIn(
        transaction,
        'UPDATE conversion_entry SET inspection = $4::jsonb WHERE conversion_id = $1 AND path = $2 AND object_hash = $3',
        [id, path, hash, JSON.stringify(inspection)],
      );
    });
  }

  /** Replaces what an earlier check found; files that were taken over meanwhile stay as they are. */
  async replaceFindings(
    transaction: Transaction,
    id: string,
    faults: readonly ManifestFault[],
    items: readonly NewItem[],
  ): Promise<void> {
    await queryIn(transaction, 'DELETE FROM conversion_fault WHERE conversion_id = $1', [id]);
    const placed = faults.map((fault, position) => ({ ...fault, position }));
    for (let at = 0; at < placed.length; at += PORTION) {
      await queryIn(
        transaction,
        `INSERT INTO conversion_fault (conversion_id, position, code, severity, line, heading, value, detail)
         SELECT $1, position, code, severity, row, "column", value, detail FROM jsonb_to_recordset($2::jsonb)
           AS fault (position int, code text, severity text, row int, "column" text, value text, detail text)`,
        [id, JSON.stringify(placed.slice(at, at + PORTION))],
      );
    }
    await queryIn(transaction, `DELETE FROM conversion_item WHERE conversion_id = $1 AND state <> 'done'`, [id]);
    const kept = items.map((item, position) => ({ ...item, id: newId(), position }));
    for (let at = 0; at < kept.length; at += PORTION) {
      await queryIn(
        transaction,
        `INSERT INTO conversion_item (id, conversion_id, line, position, lines, state, plan, fingerprint, source_key)
         SELECT id, $1, line, position, ARRAY(SELECT jsonb_array_elements_text(lines)::int), state, plan, fingerprint, plan ->> 'sourceKey'
           FROM jsonb_to_recordset($2::jsonb)
             AS item (id uuid, line int, position int, lines jsonb, state text, plan jsonb, fingerprint text)
         ON CONFLICT ON CONSTRAINT uq_conversion_item_line DO NOTHING`,
        [id, JSON.stringify(kept.slice(at, at + PORTION))],
      );
    }
  }
}
