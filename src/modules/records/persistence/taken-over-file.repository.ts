import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { PresentState } from '../domain/taken-over-state.js';

/** What the tables of files and what lies in them say of a file. */
export type OwnState = Omit<PresentState, 'isInWork'>;

/** The file and everything in it. */
const OBJECTS = `(SELECT file.id UNION ALL SELECT id FROM proceeding WHERE file_id = file.id
  UNION ALL SELECT id FROM document WHERE file_id = file.id) AS object`;

const STATES = `SELECT file.id, file.version, file.touched, file.state = 'closed' AS "isClosed",
    (SELECT count(*)::int FROM document WHERE file_id = file.id) AS documents,
    (SELECT count(*)::int FROM proceeding WHERE file_id = file.id) AS proceedings,
    (SELECT count(*)::int FROM note WHERE file_id = file.id) + (SELECT count(*)::int FROM follow_up WHERE file_id = file.id) AS remarks,
    EXISTS (SELECT 1 FROM paper_loan WHERE file_id = file.id AND returned_on IS NULL) AS "isLent",
    (SELECT count(*)::int FROM ${OBJECTS} JOIN cross_reference AS link ON link.to_id = object.id)
      + (SELECT count(*)::int FROM ${OBJECTS} JOIN cross_reference AS link ON link.from_id = object.id) AS "references"
  FROM record_file AS file WHERE file.id = ANY($1::uuid[])`;

/** Files of conversions, as they are now. */
@Injectable()
export class TakenOverFileRepository {
  constructor(private readonly database: Database) {}

  /**
   * Locks the file and its documents so that nobody begins anything with them before the transaction ends; what somebody
   * else has begun is there to be seen afterwards.
   */
  async lock(transaction: Transaction, fileId: string): Promise<void> {
    await queryIn(transaction, 'SELECT 1 FROM record_file WHERE id = $1 FOR UPDATE', [fileId]);
    await queryIn(transaction, 'SELECT 1 FROM document WHERE file_id = $1 ORDER BY id FOR UPDATE', [fileId]);
  }

  /** How they stand, by id; inside a transaction as that one sees them. Files that are gone are not in the answer. */
  async states(fileIds: readonly string[]): Promise<ReadonlyMap<string, OwnState>> {
    const rows = await this.database.query<OwnState & { id: string }>(STATES, [fileIds]);
    return new Map(rows.map(({ id, ...state }) => [id, state]));
  }
}
