import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, SqlConditions, type Transaction } from '#platform/database';
import { CrossReference } from '../domain/cross-reference.entity.js';
import type { RecordObject, RecordObjectKind } from '../domain/record-object.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { addFileAccess, addLevel } from './file-access-condition.js';

const TABLES = { proceeding: 'proceeding', document: 'document' } as const;

/** Loads and saves references between objects. */
@Injectable()
export class CrossReferenceRepository {
  /** An object as the end of a reference, when the actor may read it; nobody deletes it until the transaction ends. */
  async findEnd(
    transaction: Transaction,
    actor: Actor,
    kind: RecordObjectKind,
    id: string,
  ): Promise<RecordObject | undefined> {
    const conditions = new SqlConditions();
    conditions.add(`${kind === 'file' ? 'file' : 'object'}.id = ${conditions.bind(id)}`);
    addFileAccess(conditions, actor, RECORDS_PERMISSIONS.read);
    if (kind !== 'file') addLevel(conditions, actor, 'object');
    const join = kind === 'file' ? '' : `JOIN ${TABLES[kind]} AS object ON object.file_id = file.id`;
    const [row] = await queryIn<{ fileId: string }>(
      transaction,
      `SELECT file.id AS "fileId" FROM record_file AS file ${join} WHERE ${conditions.toSql()}
          FOR KEY SHARE OF ${kind === 'file' ? 'file' : 'object'}`,
      conditions.parameters,
    );
    return row && { kind, id, fileId: row.fileId };
  }

  async find(transaction: Transaction, id: string): Promise<CrossReference | undefined> {
    return (await transaction.getRepository(CrossReference).findOneBy({ id })) ?? undefined;
  }

  /** Whether the ends refer to each other in this way already; a mutual one also the other way round. */
  async exists(transaction: Transaction, { fromId, toId, kind, isMutual }: CrossReference): Promise<boolean> {
    // two requests for one pair wait for each other, whichever way round they name it
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7315, hashtext($1))', [[fromId, toId].sort().join(' ')]);
    return transaction
      .getRepository(CrossReference)
      .existsBy([{ fromId, toId, kind }, ...(isMutual ? [{ fromId: toId, toId: fromId, kind }] : [])]);
  }

  async insert(transaction: Transaction, crossReference: CrossReference): Promise<void> {
    await transaction.getRepository(CrossReference).insert(crossReference);
  }

  async remove(transaction: Transaction, id: string): Promise<void> {
    await transaction.getRepository(CrossReference).delete(id);
  }
}
