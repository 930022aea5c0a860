import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, type Transaction } from '#platform/database';
import { RecordFile } from '../domain/record-file.entity.js';
import { isFileAccessible } from './file-access-condition.js';

/** Loads and saves files. */
@Injectable()
export class RecordFileRepository {
  /**
   * The file when the actor holds the permission on it, locked until the transaction ends; `undefined` otherwise. Others
   * may refer to it meanwhile: two who refer to each other's file at the same moment would otherwise wait for ever.
   */
  async findLocked(
    transaction: Transaction,
    actor: Actor,
    permission: string,
    id: string,
  ): Promise<RecordFile | undefined> {
    const file = await transaction
      .getRepository(RecordFile)
      .findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    return file && (await isFileAccessible(transaction, actor, permission, id)) ? file : undefined;
  }

  /** The same for looking only: nobody has to wait for it, and it waits for nobody. */
  async find(transaction: Transaction, actor: Actor, permission: string, id: string): Promise<RecordFile | undefined> {
    const file = await transaction.getRepository(RecordFile).findOneBy({ id });
    return file && (await isFileAccessible(transaction, actor, permission, id)) ? file : undefined;
  }

  /** The file opened earlier with this id; two requests with one id wait for each other. */
  async findReferenceOf(transaction: Transaction, id: string): Promise<string | undefined> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7308, hashtext($1))', [id]);
    const [row] = await queryIn<{ reference: string }>(transaction, 'SELECT reference FROM record_file WHERE id = $1', [
      id,
    ]);
    return row?.reference;
  }

  /**
   * Saves a file after a step on it. A step that changes only what lies in it leaves the version as it is, for nobody who
   * changes the file itself need mind it; that there was one is counted all the same.
   */
  async save(transaction: Transaction, file: RecordFile): Promise<void> {
    const { version } = file;
    await transaction.getRepository(RecordFile).save(file);
    if (file.version === version) await this.touch(transaction, file.id);
  }

  /** Counts a step on the file that its version says nothing of. */
  async touch(transaction: Transaction, id: string): Promise<void> {
    await queryIn(transaction, 'UPDATE record_file SET touched = touched + 1 WHERE id = $1', [id]);
  }
}
