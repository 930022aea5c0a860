import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { CollectionState } from '../domain/hand-out-collection.js';

/** Many files that are handed out in one archive. */
export interface CollectionRow {
  readonly id: string;
  readonly state: CollectionState;
  readonly purpose: string;
  readonly requestedBy: string;
  readonly requestedName: string;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly objectHash: string | null;
  readonly sizeBytes: number | null;
  readonly fileName: string | null;
  readonly failure: string | null;
  /** Files that were to come into it, and those that did not in the end. */
  readonly files: number;
  readonly leftOut: number;
}

/** A file of a collection. */
export interface CollectedFile {
  readonly id: string;
  readonly fileId: string;
}

/** What a file's hand-out consists of. */
export interface CollectedHandOut extends CollectedFile {
  readonly handed: readonly object[];
  readonly notShown: readonly object[];
}

const COLUMNS = `id, state, purpose, requested_by AS "requestedBy", requested_name AS "requestedName", requested_at AS "requestedAt",
  finished_at AS "finishedAt", expires_at AS "expiresAt", progress_done AS "progressDone", progress_total AS "progressTotal",
  object_hash AS "objectHash", size_bytes::float8 AS "sizeBytes", file_name AS "fileName", failure,
  (SELECT count(*)::int FROM collected_file WHERE collection_id = collection.id) AS files,
  (SELECT count(*)::int FROM collected_file WHERE collection_id = collection.id AND code IS NOT NULL) AS "leftOut"`;

/** Hand-outs of many files at once. */
@Injectable()
export class HandOutCollectionRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<CollectionRow | undefined> {
    const [row] = await this.database.query<CollectionRow>(
      `SELECT ${COLUMNS} FROM hand_out_collection AS collection WHERE id = $1`,
      [id],
    );
    return row;
  }

  /** Adds a file; a repeated request changes nothing more. */
  async add(
    transaction: Transaction,
    collection: Pick<CollectionRow, 'id' | 'purpose' | 'requestedBy' | 'requestedName' | 'requestedAt'>,
    file: CollectedFile,
  ): Promise<void> {
    const { id, purpose, requestedBy, requestedName, requestedAt } = collection;
    await queryIn(
      transaction,
      `INSERT INTO hand_out_collection (id, state, purpose, requested_by, requested_name, requested_at)
       VALUES ($1, 'collecting', $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
      [id, purpose, requestedBy, requestedName, requestedAt],
    );
    await queryIn(
      transaction,
      'INSERT INTO collected_file (id, collection_id, file_id) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING',
      [file.id, id, file.fileId],
    );
  }

  /** No file comes to it any more. @returns how many there are; `undefined` when it was closed before, or has none */
  async close(transaction: Transaction, id: string): Promise<number | undefined> {
    const [row] = await queryIn<{ files: number }>(
      transaction,
      `UPDATE hand_out_collection SET state = 'waiting' WHERE id = $1 AND state = 'collecting'
       RETURNING (SELECT count(*)::int FROM collected_file WHERE collection_id = $1) AS files`,
      [id],
    );
    return row?.files;
  }

  /** Its files in their order. */
  async files(id: string): Promise<CollectedFile[]> {
    return this.database.query<CollectedFile>(
      'SELECT id, file_id AS "fileId" FROM collected_file WHERE collection_id = $1 ORDER BY position',
      [id],
    );
  }

  async progress(id: string, done: number, total: number): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(transaction, 'UPDATE hand_out_collection SET progress_done = $2, progress_total = $3 WHERE id = $1', [
        id,
        done,
        total,
      ]),
    );
  }

  /** @returns false when it was finished before */
  async finish(
    transaction: Transaction,
    id: string,
    result: {
      readonly objectHash: string;
      readonly sizeBytes: number;
      readonly fileName: string;
      readonly finishedAt: Date;
      readonly expiresAt: Date;
    },
  ): Promise<boolean> {
    const { objectHash, sizeBytes, fileName, finishedAt, expiresAt } = result;
    const rows = await queryIn(
      transaction,
      `UPDATE hand_out_collection SET state = 'ready', object_hash = $2, size_bytes = $3, file_name = $4, finished_at = $5, expires_at = $6
        WHERE id = $1 AND state = 'waiting' RETURNING id`,
      [id, objectHash, sizeBytes, fileName, finishedAt, expiresAt],
    );
    return rows.length > 0;
  }

  /** Keeps what was handed out of a file, so that its own history tells of it. */
  async keepHandOut(
    transaction: Transaction,
    { id, purpose, requestedBy, requestedName, requestedAt }: CollectionRow,
    { id: handOutId, fileId, handed, notShown }: CollectedHandOut,
    at: Date,
  ): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO hand_out (id, file_id, kind, state, purpose, requested_by, requested_name, requested_at, finished_at, handed, not_shown, collection_id)
       VALUES ($1, $2, 'zip', 'collected', $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10) ON CONFLICT (id) DO NOTHING`,
      [
        handOutId,
        fileId,
        purpose,
        requestedBy,
        requestedName,
        requestedAt,
        at,
        JSON.stringify(handed),
        JSON.stringify(notShown),
        id,
      ],
    );
  }

  /** Why files could not be handed out in the end. */
  async leaveOut(
    transaction: Transaction,
    left: readonly { readonly id: string; readonly code: string }[],
  ): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE collected_file SET code = given.code FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, code text)
        WHERE collected_file.id = given.id`,
      [JSON.stringify(left)],
    );
  }

  async fail(transaction: Transaction, id: string, failure: string, at: Date): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE hand_out_collection SET state = 'failed', failure = $2, finished_at = $3 WHERE id = $1 AND state IN ('collecting', 'waiting')`,
      [id, failure, at],
    );
  }

  /** Files that were handed out in it, with their documents. */
  async handed(id: string): Promise<{ handOutId: string; fileId: string; documents: string[] }[]> {
    return this.database.query(
      `SELECT id AS "handOutId", file_id AS "fileId", ARRAY(SELECT line ->> 'documentId' FROM jsonb_array_elements(handed) AS line) AS documents
         FROM hand_out WHERE collection_id = $1 ORDER BY requested_at, id`,
      [id],
    );
  }

  /** Results whose time is up. */
  async expired(now: Date): Promise<{ id: string; objectHash: string }[]> {
    return this.database.query(
      `SELECT id, object_hash AS "objectHash" FROM hand_out_collection WHERE state = 'ready' AND expires_at < $1 ORDER BY expires_at LIMIT 100`,
      [now],
    );
  }

  async expire(transaction: Transaction, id: string): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE hand_out_collection SET state = 'expired', object_hash = NULL WHERE id = $1 AND state = 'ready'`,
      [id],
    );
  }
}
