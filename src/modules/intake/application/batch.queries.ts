import { Injectable } from '@nestjs/common';
import { type Actor, scopeFor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import type { MailItemState } from '../domain/mail-item-state.js';
import type { Problem } from '../domain/problem.js';
import { BatchNotFound } from '../errors.js';
import { INTAKE_PERMISSIONS } from '../permissions.js';
import { MailItemAccess } from './mail-item-access.js';

/** Number of pieces of a batch by state. */
export type PieceCounts = Readonly<Record<MailItemState | 'total', number>>;

/** A batch in a list. */
export interface BatchRow {
  readonly id: string;
  readonly number: string;
  readonly channel: 'upload' | 'api' | 'folder';
  readonly source: string | null;
  readonly receivedAt: Date;
  readonly receivedBy: string | null;
  readonly receivedByName: string;
  readonly state: 'received' | 'splitting' | 'processing' | 'done' | 'failed';
  readonly files: number;
  readonly pages: number;
  readonly pieces: PieceCounts;
  readonly problems: readonly Problem[];
}

/** A file of a batch. */
export interface BatchFileRow {
  readonly id: string;
  /** Null, as its hash, where it holds a piece that is filed where the actor may not look. */
  readonly name: string | null;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly objectHash: string | null;
  readonly pages: number | null;
  readonly state: 'stored' | 'inspected' | 'refused';
  readonly problems: readonly Problem[];
}

/** A page of a batch. */
export interface BatchPageRow {
  readonly fileId: string;
  readonly index: number;
  readonly kind: 'unknown' | 'content' | 'separator' | 'blank' | 'unreadable';
  readonly pieceId: string | null;
  readonly separatorPayload: string | null;
}

const SUMMARY = `batch.id, batch.number, batch.channel, batch.source, batch.received_at AS "receivedAt",
  batch.received_by AS "receivedBy", batch.received_by_name AS "receivedByName", batch.state,
  (SELECT count(*)::int FROM batch_file WHERE batch_id = batch.id) AS files,
  (SELECT coalesce(sum(pages), 0)::int FROM batch_file WHERE batch_id = batch.id) AS pages,
  (SELECT jsonb_build_object('total', count(*),
     'waiting', count(*) FILTER (WHERE state = 'waiting'), 'reading', count(*) FILTER (WHERE state = 'reading'),
     'review', count(*) FILTER (WHERE state = 'review'), 'delivered', count(*) FILTER (WHERE state = 'delivered'),
     'filed', count(*) FILTER (WHERE state = 'filed'), 'returned', count(*) FILTER (WHERE state = 'returned'),
     'problem', count(*) FILTER (WHERE state = 'problem')) FROM mail_item WHERE batch_id = batch.id) AS pieces,
  batch.problems || coalesce((SELECT jsonb_agg(problem) FROM batch_file AS file, jsonb_array_elements(file.problems) AS problem
    WHERE file.batch_id = batch.id), '[]') AS problems`;

/** Batches for those who work in the mail room; a city-wide role sees all, others what they brought in. */
@Injectable()
export class BatchQueries {
  constructor(
    private readonly database: Database,
    private readonly access: MailItemAccess,
  ) {}

  /** Batches, the latest first. */
  async list(
    actor: Actor,
    filter: { readonly state?: string | undefined },
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<BatchRow>> {
    const conditions = new SqlConditions();
    addBatchScope(conditions, actor);
    conditions.addEqual('batch.state', filter.state);
    const after = decodeCursor(cursor, 'time', 'id');
    if (after)
      conditions.add(
        `(batch.received_at, batch.id) < (${conditions.bind(after[0])}::timestamptz, ${conditions.bind(after[1])}::uuid)`,
      );
    const rows = await this.database.query<BatchRow & { sortKey: string }>(
      `SELECT ${SUMMARY}, batch.received_at::text AS "sortKey" FROM batch
        WHERE ${conditions.toSql()} ORDER BY batch.received_at DESC, batch.id DESC LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(rows, limit, (row) => [row.sortKey, row.id]);
  }

  /** @throws {BatchNotFound} Thrown when the batch does not exist or the actor may not see it. */
  async get(actor: Actor, id: string): Promise<BatchRow> {
    const row = await this.find(actor, id);
    if (!row) throw new BatchNotFound(id);
    return row;
  }

  async find(actor: Actor, id: string): Promise<BatchRow | undefined> {
    const conditions = new SqlConditions();
    addBatchScope(conditions, actor);
    conditions.add(`batch.id = ${conditions.bind(id)}`);
    const [row] = await this.database.query<BatchRow>(
      `SELECT ${SUMMARY} FROM batch WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    return row;
  }

  /** Files of a batch the caller has been shown. */
  async files(actor: Actor, batchId: string): Promise<BatchFileRow[]> {
    const piece = new SqlConditions([batchId]);
    this.access.addFiled(piece, actor, 'item.document_id');
    const open = `NOT EXISTS (SELECT 1 FROM mail_item_page AS page JOIN mail_item AS item ON item.id = page.mail_item_id
      WHERE page.file_id = file.id AND NOT (${piece.toSql()}))`;
    return this.database.query<BatchFileRow>(
      `SELECT file.id, CASE WHEN shown.open THEN file.name END AS name, file.media_type AS "mediaType",
              file.size_bytes::float8 AS "sizeBytes", CASE WHEN shown.open THEN file.object_hash END AS "objectHash", file.pages,
              file.state, CASE WHEN shown.open THEN file.problems ELSE '[]' END AS problems
         FROM batch_file AS file CROSS JOIN LATERAL (SELECT ${open} AS open) AS shown
        WHERE file.batch_id = $1 ORDER BY file.position`,
      piece.parameters,
    );
  }

  /** Pages of a batch the caller has been shown, in scan order. */
  async pages(actor: Actor, batchId: string): Promise<BatchPageRow[]> {
    const piece = new SqlConditions([batchId]);
    this.access.addFiled(piece, actor, 'item.document_id');
    return this.database.query<BatchPageRow>(
      `SELECT page.file_id AS "fileId", page.page_index AS index, page.kind,
              (SELECT item.id FROM mail_item AS item WHERE item.id = page.mail_item_id AND ${piece.toSql()}) AS "pieceId",
              page.separator_payload AS "separatorPayload"
         FROM batch_page AS page JOIN batch_file AS file ON file.id = page.file_id
        WHERE page.batch_id = $1 ORDER BY file.position, page.page_index`,
      piece.parameters,
    );
  }
}

function addBatchScope(conditions: SqlConditions, actor: Actor): void {
  if (scopeFor(actor, INTAKE_PERMISSIONS.process) === 'all') return;
  if (actor.kind === 'user') conditions.add(`batch.received_by = ${conditions.bind(actor.id)}`);
}
