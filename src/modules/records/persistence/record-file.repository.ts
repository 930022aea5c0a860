import { Injectable } from '@nestjs/common';
import type { UnitScope } from '#kernel/actor';
import { queryIn, type Transaction } from '#platform/database';
import { RecordFile } from '../domain/record-file.entity.js';

/** Loads and saves files; a loaded file is locked until the transaction ends. */
@Injectable()
export class RecordFileRepository {
  /** The file when it lies in the scope; `undefined` otherwise. */
  async findLocked(transaction: Transaction, id: string, scope: UnitScope): Promise<RecordFile | undefined> {
    const file = await transaction
      .getRepository(RecordFile)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!file || (scope !== 'all' && !scope.includes(file.leadUnitId))) return undefined;
    return file;
  }

  /** The file opened earlier with this id; two requests with one id wait for each other. */
  async findReferenceOf(transaction: Transaction, id: string): Promise<string | undefined> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7308, hashtext($1))', [id]);
    const [row] = await queryIn<{ reference: string }>(transaction, 'SELECT reference FROM record_file WHERE id = $1', [
      id,
    ]);
    return row?.reference;
  }

  async save(transaction: Transaction, file: RecordFile): Promise<void> {
    await transaction.getRepository(RecordFile).save(file);
  }
}
