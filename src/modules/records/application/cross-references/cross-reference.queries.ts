import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import type { CrossReferenceKind } from '../../domain/cross-reference.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { addFileAccess, levelSql } from '../../persistence/file-access-condition.js';

/** A reference as it is shown at one of its ends. */
export interface CrossReferenceRow {
  readonly id: string;
  readonly kind: CrossReferenceKind;
  /** `from`: this end refers to the other; `to`: the other refers to this one. */
  readonly side: 'from' | 'to';
  readonly note: string | null;
  readonly addedAt: Date;
  readonly addedBy: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  readonly objectSubject: string;
  readonly otherKind: RecordObjectKind;
  readonly otherId: string;
  readonly otherFileId: string;
  readonly otherReference: string;
  readonly otherSubject: string;
  readonly isOtherInvalid: boolean;
}

const MOST = 1000;

/** References between objects, shown only to those who may see both ends. */
@Injectable()
export class CrossReferenceQueries {
  constructor(private readonly database: Database) {}

  /** The references at a file the caller has been shown, and at what is in it; the latest first. */
  async ofFile(actor: Actor, fileId: string): Promise<CrossReferenceRow[]> {
    const conditions = new SqlConditions();
    const id = conditions.bind(fileId);
    addFileAccess(conditions, actor, RECORDS_PERMISSIONS.read);
    for (const kind of ['proceeding', 'document'])
      conditions.add(`other_${kind}.id IS NULL OR ${levelSql(actor, `other_${kind}`)}`);
    return this.database.query<CrossReferenceRow>(
      `WITH own AS (
         SELECT id, subject, 0 AS rank FROM record_file WHERE id = ${id}
         UNION ALL SELECT id, subject, 1 FROM proceeding WHERE file_id = ${id} AND ${levelSql(actor, 'proceeding')}
         UNION ALL SELECT id, subject, 2 FROM document WHERE file_id = ${id} AND ${levelSql(actor, 'document')}),
       shown AS (
         SELECT reference.*, 'from' AS side, own.subject, from_kind AS own_kind, from_id AS own_id, to_kind AS other_kind, to_id AS other_id
           FROM cross_reference AS reference JOIN own ON own.id = reference.from_id
         UNION ALL
         SELECT reference.*, 'to', own.subject, to_kind, to_id, from_kind, from_id
           FROM cross_reference AS reference JOIN own ON own.id = reference.to_id)
       SELECT shown.id, shown.kind, shown.side, shown.note, shown.added_at AS "addedAt", shown.added_by_name AS "addedBy",
              shown.own_kind AS "objectKind", shown.own_id AS "objectId", shown.subject AS "objectSubject",
              shown.other_kind AS "otherKind", shown.other_id AS "otherId", file.id AS "otherFileId",
              coalesce(other_document.reference, other_proceeding.reference, file.reference) AS "otherReference",
              coalesce(other_document.subject, other_proceeding.subject, file.subject) AS "otherSubject",
              coalesce(other_document.invalid, other_proceeding.invalid, file.invalid) IS NOT NULL AS "isOtherInvalid"
         FROM shown
         LEFT JOIN proceeding AS other_proceeding ON other_proceeding.id = shown.other_id
         LEFT JOIN document AS other_document ON other_document.id = shown.other_id
         JOIN record_file AS file ON file.id = coalesce(other_proceeding.file_id, other_document.file_id, shown.other_id)
        WHERE ${conditions.toSql()} ORDER BY shown.added_at DESC, shown.id, shown.side LIMIT ${String(MOST)}`,
      conditions.parameters,
    );
  }
}
