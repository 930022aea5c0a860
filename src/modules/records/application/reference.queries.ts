import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { referenceKey } from '../domain/file-reference.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { levelSql } from '../persistence/file-access-condition.js';
import { DeletedRecords } from './deletion/deleted-records.js';
import { FileAccess } from './file-access.js';
import { fileSummary, type RecordFileRow } from './record-file.queries.js';

/** What a reference leads to, with its file. */
export interface FoundReferenceRow extends RecordFileRow {
  /** The reference as it was given. */
  readonly givenReference: string;
  readonly objectKind: 'file' | 'proceeding' | 'document';
  readonly objectId: string;
  /** The reference that took its place; `null` where it is in use. */
  readonly replacedBy: string | null;
}

/** So many objects one text may lead to; spelling left out, it is one as a rule. */
const MOST = 20;

/** What references lead to, those in use and those that others took the place of. */
@Injectable()
export class ReferenceQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly deleted: DeletedRecords,
  ) {}

  /**
   * Every file, proceeding or document that has or had this reference in any spelling, within what the actor may read.
   * @throws {RecordDeleted} Thrown when nothing has it any more because it was deleted.
   */
  async find(actor: Actor, reference: string): Promise<FoundReferenceRow[]> {
    const key = referenceKey(reference);
    if (key === '') return [];
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    conditions.add(`given.reference_key = ${conditions.bind(key)}`);
    for (const kind of ['document', 'proceeding']) {
      conditions.add(`given.object_kind <> '${kind}' OR EXISTS (SELECT 1 FROM ${kind}
        WHERE ${kind}.id = given.object_id AND ${levelSql(actor, kind)})`);
    }
    const rows = await this.database.query<FoundReferenceRow>(
      `SELECT ${fileSummary(actor)}, given.reference AS "givenReference", given.object_kind AS "objectKind",
              given.object_id AS "objectId", redirect.replaced_by AS "replacedBy"
         FROM given_reference AS given JOIN record_file AS file ON file.id = given.file_id
         JOIN plan_unit ON plan_unit.id = file.plan_unit_id
         LEFT JOIN reference_redirect AS redirect ON redirect.reference = given.reference
        WHERE ${conditions.toSql()}
        ORDER BY given.reference = ${conditions.bind(reference.trim())} DESC, redirect.reference IS NULL DESC, given.reference
        LIMIT ${String(MOST)}`,
      conditions.parameters,
    );
    if (rows.length === 0) await this.deleted.refuseIfReferenceDeleted(actor, reference);
    return rows;
  }
}
