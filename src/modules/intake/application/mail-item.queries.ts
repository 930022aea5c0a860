import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import type { MailItemState } from '../domain/mail-item-state.js';
import type { Problem } from '../domain/problem.js';
import { MailItemNotFound } from '../errors.js';
import type { PageWord } from '../imaging/raster.js';
import type { Suggestion } from '../reading/letter-reading.js';
import { MailItemAccess } from './mail-item-access.js';
import { SuggestedFiles } from './suggested-files.js';

/** A piece in a list. */
export interface MailItemRow {
  readonly id: string;
  readonly batchId: string;
  readonly batchNumber: string;
  readonly position: number;
  readonly state: MailItemState;
  readonly receivedAt: Date;
  readonly pages: number;
  readonly subject: string | null;
  readonly senderName: string | null;
  readonly documentType: string | null;
  readonly dateOfLetter: string | null;
  readonly unitId: string | null;
  readonly suggestedFile: { readonly id: string; readonly label: string } | null;
  readonly confidence: number | null;
  readonly problem: Problem | null;
  readonly version: number;
}

/** A piece with what only its own page shows. */
export interface MailItemDetailRow extends MailItemRow {
  readonly senderAddress: string | null;
  readonly foreignReference: string | null;
  readonly ourReference: string | null;
  readonly receivedOn: string;
  readonly suggestions: readonly Suggestion[];
  readonly renditionHash: string | null;
  readonly renditionSize: number | null;
  readonly documentId: string | null;
}

/** A page of a piece. */
export interface MailItemPageRow {
  readonly number: number;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly blank: boolean;
  readonly doubtful: boolean;
  readonly confidence: number | null;
}

/** A file as scanned from which pages of a piece come. */
export interface MailItemOriginalRow {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly pages: readonly number[];
}

/** What to look for among pieces. */
export interface MailItemFilter {
  readonly states?: readonly string[] | undefined;
  readonly unit?: string | undefined;
  readonly batch?: string | undefined;
  readonly q?: string | undefined;
}

const SUMMARY = `item.id, item.batch_id AS "batchId", batch.number AS "batchNumber", item.position, item.state,
  batch.received_at AS "receivedAt", item.pages, item.subject, item.sender_name AS "senderName",
  item.document_type AS "documentType", item.date_of_letter::text AS "dateOfLetter", item.unit_id AS "unitId",
  (SELECT jsonb_build_object('id', suggestion ->> 'value', 'label', suggestion ->> 'label')
     FROM jsonb_array_elements(item.suggestions) AS suggestion WHERE suggestion ->> 'field' = 'file' LIMIT 1) AS "suggestedFile",
  item.confidence, item.problem, item.version`;

/** Pieces of mail, filtered by the access rule in SQL. */
@Injectable()
export class MailItemQueries {
  constructor(
    private readonly database: Database,
    private readonly suggestedFiles: SuggestedFiles,
    private readonly access: MailItemAccess,
  ) {}

  /** Pieces, the longest waiting first. */
  async list(
    actor: Actor,
    filter: MailItemFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<MailItemRow>> {
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor);
    if (filter.states) conditions.add(`item.state = ANY(${conditions.bind(filter.states)}::text[])`);
    conditions.addEqual('item.unit_id', filter.unit);
    conditions.addEqual('item.batch_id', filter.batch);
    if (filter.q !== undefined && filter.q.trim() !== '') {
      const pattern = conditions.bind(`%${filter.q.trim().replace(/[\\%_]/g, (character) => `\\${character}`)}%`);
      conditions.add(
        ['item.subject', 'item.sender_name', 'item.our_reference', 'item.document_type', 'batch.number']
          .map((column) => `${column} ILIKE ${pattern}`)
          .join(' OR '),
      );
    }
    const where = conditions.toSql();
    const total = await this.count(where, conditions.parameters);
    const after = decodeCursor(cursor, 'time', 'small-number', 'id');
    if (after) {
      conditions.add(
        `(batch.received_at, item.position, item.id) > (${conditions.bind(after[0])}::timestamptz, ${conditions.bind(after[1])}::int, ${conditions.bind(after[2])}::uuid)`,
      );
    }
    const rows = await this.database.query<MailItemRow & { sortKey: string }>(
      `SELECT ${SUMMARY}, batch.received_at::text AS "sortKey" FROM mail_item AS item JOIN batch ON batch.id = item.batch_id
        WHERE ${conditions.toSql()} ORDER BY batch.received_at, item.position, item.id LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    const shown = await this.suggestedFiles.onlyNameable(actor, rows);
    return toPage(shown, limit, (row) => [row.sortKey, row.position, row.id], total);
  }

  /** @throws {MailItemNotFound} Thrown when the piece does not exist or the actor may not see it. */
  async get(actor: Actor, id: string): Promise<MailItemDetailRow> {
    const row = await this.find(actor, id);
    if (!row) throw new MailItemNotFound(id);
    return row;
  }

  async find(actor: Actor, id: string): Promise<MailItemDetailRow | undefined> {
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor);
    return this.load(actor, conditions, id);
  }

  /**
   * A piece the caller has just taken a step with: he may have moved it out of his own sight, and must not be told that
   * it does not exist.
   * @throws {MailItemNotFound} Thrown when the piece does not exist.
   */
  async afterStep(actor: Actor, id: string): Promise<MailItemDetailRow> {
    const row = await this.load(actor, new SqlConditions(), id);
    if (!row) throw new MailItemNotFound(id);
    return row;
  }

  /** Pages of a piece the caller has been shown. */
  async pages(id: string): Promise<MailItemPageRow[]> {
    return this.database.query<MailItemPageRow>(
      `SELECT number, width_px AS "widthPx", height_px AS "heightPx", blank, doubtful, confidence
         FROM mail_item_page WHERE mail_item_id = $1 ORDER BY number`,
      [id],
    );
  }

  /** The files as scanned behind a piece the caller has been shown. */
  async originals(id: string): Promise<MailItemOriginalRow[]> {
    return this.database.query<MailItemOriginalRow>(
      `SELECT file.id AS "fileId", file.name, file.media_type AS "mediaType", file.object_hash AS sha256,
              file.size_bytes::float8 AS "sizeBytes", array_agg(page.page_index + 1 ORDER BY page.number) AS pages
         FROM mail_item_page AS page JOIN batch_file AS file ON file.id = page.file_id
        WHERE page.mail_item_id = $1 GROUP BY file.id ORDER BY file.position`,
      [id],
    );
  }

  /** Words of a page with their places; empty where nothing was read. */
  async words(id: string, number: number): Promise<readonly PageWord[]> {
    const [row] = await this.database.query<{ words: readonly PageWord[] | null }>(
      'SELECT words FROM mail_item_page WHERE mail_item_id = $1 AND number = $2',
      [id, number],
    );
    return row?.words ?? [];
  }

  /** Picture of a page; `undefined` for blank pages and filed pieces. */
  async preview(
    id: string,
    number: number,
  ): Promise<{ readonly mediaType: string; readonly bytes: Buffer } | undefined> {
    const [row] = await this.database.query<{ mediaType: string; bytes: Buffer }>(
      'SELECT media_type AS "mediaType", bytes FROM mail_item_preview WHERE mail_item_id = $1 AND number = $2',
      [id, number],
    );
    return row;
  }

  private async load(actor: Actor, conditions: SqlConditions, id: string): Promise<MailItemDetailRow | undefined> {
    conditions.add(`item.id = ${conditions.bind(id)}`);
    const [row] = await this.database.query<MailItemDetailRow>(
      `SELECT ${SUMMARY}, item.sender_address AS "senderAddress", item.foreign_reference AS "foreignReference",
              item.our_reference AS "ourReference", item.received_on::text AS "receivedOn", item.suggestions,
              item.rendition_hash AS "renditionHash", item.rendition_size AS "renditionSize", item.document_id AS "documentId"
         FROM mail_item AS item JOIN batch ON batch.id = item.batch_id WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    return row && this.suggestedFiles.withoutHidden(actor, row);
  }

  private async count(where: string, parameters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM mail_item AS item JOIN batch ON batch.id = item.batch_id WHERE ${where}`,
      parameters,
    );
    return row?.total ?? 0;
  }
}
