import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import type { Problem } from '../domain/problem.js';

/** A batch as it is first written down. */
export interface NewBatch {
  readonly id: string;
  readonly number: string;
  readonly channel: string;
  readonly source: string | null;
  readonly receivedAt: Date;
  readonly receivedBy: string | null;
  readonly receivedByName: string;
  readonly idempotencyKey: string | null;
  readonly problems: readonly Problem[];
}

/** Where the same bytes came in before. */
export interface EarlierFile {
  readonly fileId: string;
  readonly batchId: string;
  readonly batchNumber: string;
}

/** Writes batches and their numbers. */
@Injectable()
export class BatchRepository {
  async insert(transaction: Transaction, batch: NewBatch): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO batch (id, number, channel, source, state, received_at, received_by, received_by_name, idempotency_key, problems)
       VALUES ($1, $2, $3, $4, 'received', $5, $6, $7, $8, $9::jsonb)`,
      [
        batch.id,
        batch.number,
        batch.channel,
        batch.source,
        batch.receivedAt,
        batch.receivedBy,
        batch.receivedByName,
        batch.idempotencyKey,
        JSON.stringify(batch.problems),
      ],
    );
  }

  /** Next number of the year, such as `S-2026-000012`; without gaps. */
  async nextNumber(transaction: Transaction, year: number): Promise<string> {
    const [row] = await queryIn<{ last_number: number }>(
      transaction,
      `INSERT INTO batch_counter AS counter (year, last_number) VALUES ($1, 1)
       ON CONFLICT ON CONSTRAINT pk_batch_counter DO UPDATE SET last_number = counter.last_number + 1 RETURNING last_number`,
      [year],
    );
    return `S-${String(year)}-${String(row?.last_number).padStart(6, '0')}`;
  }

  /** The batch that came with this key; two requests with one key wait for each other. */
  async findByIdempotencyKey(transaction: Transaction, key: string): Promise<string | undefined> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7306, hashtext($1))', [key]);
    const [row] = await queryIn<{ id: string }>(transaction, 'SELECT id FROM batch WHERE idempotency_key = $1', [key]);
    return row?.id;
  }

  /** The first file with these bytes that is worked on; two batches with the same bytes wait for each other. */
  async findEarlierFile(transaction: Transaction, hash: string): Promise<EarlierFile | undefined> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7307, hashtext($1))', [hash]);
    const [row] = await queryIn<EarlierFile>(
      transaction,
      `SELECT file.id AS "fileId", batch.id AS "batchId", batch.number AS "batchNumber"
         FROM batch_file AS file JOIN batch ON batch.id = file.batch_id
        WHERE file.object_hash = $1 AND file.state <> 'refused' AND file.duplicate_of IS NULL`,
      [hash],
    );
    return row;
  }
}
