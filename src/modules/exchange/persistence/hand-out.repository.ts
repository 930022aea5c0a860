import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { KeptNotShown } from '../domain/hand-out-content.js';
import type { HandOutRow } from '../domain/hand-out.js';

const COLUMNS = `id, file_id AS "fileId", kind, state, purpose, document_ids AS "documentIds", requested_by AS "requestedBy",
  requested_name AS "requestedName", requested_at AS "requestedAt", finished_at AS "finishedAt", expires_at AS "expiresAt",
  progress_done AS "progressDone", progress_total AS "progressTotal", object_hash AS "objectHash",
  size_bytes::float8 AS "sizeBytes", file_name AS "fileName", jsonb_array_length(handed) AS documents, failure, not_shown AS "notShown"`;
const LIST_LIMIT = 50;

/** Files that were handed out. */
@Injectable()
export class HandOutRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<HandOutRow | undefined> {
    const [row] = await this.database.query<HandOutRow>(`SELECT ${COLUMNS} FROM hand_out WHERE id = $1`, [id]);
    return row;
  }

  /** The latest hand-outs of a file. */
  async ofFile(fileId: string): Promise<HandOutRow[]> {
    return this.database.query<HandOutRow>(
      `SELECT ${COLUMNS} FROM hand_out WHERE file_id = $1 ORDER BY requested_at DESC, id LIMIT ${String(LIST_LIMIT)}`,
      [fileId],
    );
  }

  /** Ids of the documents a result consists of. */
  async handedDocuments(id: string): Promise<string[]> {
    const rows = await this.database.query<{ documentId: string }>(
      `SELECT line ->> 'documentId' AS "documentId" FROM hand_out, jsonb_array_elements(handed) AS line WHERE id = $1`,
      [id],
    );
    return rows.map(({ documentId }) => documentId);
  }

  /** Results whose time is up. */
  async expired(now: Date): Promise<{ id: string; fileId: string; objectHash: string }[]> {
    return this.database.query(
      `SELECT id, file_id AS "fileId", object_hash AS "objectHash" FROM hand_out WHERE state = 'ready' AND expires_at < $1 ORDER BY expires_at LIMIT 100`,
      [now],
    );
  }

  /** @returns whether it is new: a repeated request is answered with the first one */
  async insert(
    transaction: Transaction,
    handOut: Pick<
      HandOutRow,
      'id' | 'fileId' | 'kind' | 'purpose' | 'documentIds' | 'requestedBy' | 'requestedName' | 'requestedAt'
    >,
  ): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `INSERT INTO hand_out (id, file_id, kind, state, purpose, document_ids, requested_by, requested_name, requested_at)
       VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        handOut.id,
        handOut.fileId,
        handOut.kind,
        handOut.purpose,
        handOut.documentIds,
        handOut.requestedBy,
        handOut.requestedName,
        handOut.requestedAt,
      ],
    );
    return rows.length > 0;
  }

  async progress(id: string, done: number, total: number): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await queryIn(transaction, 'UPDATE hand_out SET progress_done = $2, progress_total = $3 WHERE id = $1', [
        id,
        done,
        total,
      ]);
    });
  }

  /** @returns false when it was finished before */
  async finish(
    transaction: Transaction,
    id: string,
    result: {
      readonly objectHash: string;
      readonly sizeBytes: number;
      readonly fileName: string;
      readonly handed: readonly object[];
      readonly notShown: readonly KeptNotShown[];
      readonly finishedAt: Date;
      readonly expiresAt: Date;
    },
  ): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `UPDATE hand_out SET state = 'ready', object_hash = $2, size_bytes = $3, file_name = $4, handed = $5::jsonb, finished_at = $6,
              expires_at = $7, not_shown = $8::jsonb WHERE id = $1 AND state = 'waiting' RETURNING id`,
      [
        id,
        result.objectHash,
        result.sizeBytes,
        result.fileName,
        JSON.stringify(result.handed),
        result.finishedAt,
        result.expiresAt,
        JSON.stringify(result.notShown),
      ],
    );
    return rows.length > 0;
  }

  async fail(transaction: Transaction, id: string, failure: string, at: Date): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE hand_out SET state = 'failed', failure = $2, finished_at = $3 WHERE id = $1 AND state = 'waiting'`,
      [id, failure, at],
    );
  }

  async expire(transaction: Transaction, id: string): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE hand_out SET state = 'expired', object_hash = NULL WHERE id = $1 AND state = 'ready'`,
      [id],
    );
  }
}
