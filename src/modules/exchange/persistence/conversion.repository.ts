import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { FolderEntry } from '../domain/manifest-context.js';
import type { ManifestFault } from '../domain/manifest-fault.js';
import type { PlannedFile } from '../domain/manifest-plan.js';

/** Where a conversion stands. */
export type ConversionState = 'collecting' | 'checking' | 'checked' | 'running' | 'stopped' | 'done';

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
export type ItemState = 'waiting' | 'done' | 'refused' | 'skipped';

/** A file of the manifest to be kept. */
export interface NewItem {
  readonly line: number;
  readonly lines: readonly number[];
  readonly state: ItemState;
  readonly plan: PlannedFile | null;
}

const CONVERSION = `id, manifest_name AS "manifestName", manifest_hash AS "manifestHash", state, begun_by AS "begunBy",
  begun_by_name AS "begunByName", started_by AS "startedBy", started_by_name AS "startedByName"`;
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
      `SELECT ${CONVERSION} FROM conversion WHERE manifest_hash = $1`,
      [hash],
    );
    return row;
  }

  async setState(transaction: Transaction, id: string, state: ConversionState): Promise<void> {
    await queryIn(transaction, 'UPDATE conversion SET state = $2 WHERE id = $1', [id, state]);
  }

  /** Notes how far a step has come; read by whoever watches. */
  async progress(id: string, done: number, total: number): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await queryIn(transaction, 'UPDATE conversion SET progress_done = $2, progress_total = $3 WHERE id = $1', [
        id,
        done,
        total,
      ]);
    });
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
      `UPDATE conversion_entry SET object_hash = $3, inspection = NULL
        WHERE conversion_id = $1 AND path = $2 AND kind = 'file' AND size_bytes = $4 RETURNING path`,
      [id, path, stored.hash, stored.sizeBytes],
    );
    return rows.length > 0;
  }

  async noteInspection(id: string, path: string, inspection: EntryInspection): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await queryIn(
        transaction,
        'UPDATE conversion_entry SET inspection = $3::jsonb WHERE conversion_id = $1 AND path = $2',
        [id, path, JSON.stringify(inspection)],
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
        `INSERT INTO conversion_item (id, conversion_id, line, position, lines, state, plan)
         SELECT id, $1, line, position, ARRAY(SELECT jsonb_array_elements_text(lines)::int), state, plan
           FROM jsonb_to_recordset($2::jsonb) AS item (id uuid, line int, position int, lines jsonb, state text, plan jsonb)
         ON CONFLICT ON CONSTRAINT uq_conversion_item_line DO NOTHING`,
        [id, JSON.stringify(kept.slice(at, at + PORTION))],
      );
    }
  }
}
