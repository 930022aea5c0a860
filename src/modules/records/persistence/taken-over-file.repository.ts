import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { PresentState } from '../domain/taken-over-state.js';

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

  /** How they stand, by id; inside a transaction as that one sees them. Files that are gone are not in the answer. */
  async states(fileIds: readonly string[]): Promise<ReadonlyMap<string, PresentState>> {
    const rows = await this.database.query<PresentState & { id: string }>(STATES, [fileIds]);
    return new Map(rows.map(({ id, ...state }) => [id, state]));
  }
}
