import { Injectable } from '@nestjs/common';
import { type Actor, scopeFor } from '#kernel/actor';
import { localDay } from '#kernel/local-day';
import { Database, SqlConditions } from '#platform/database';
import { referenceKey } from '../../domain/file-reference.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { RecordDeleted } from '../../life-errors.js';
import { hideProtected } from '../access/walled-journal.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';

/** What is left of something that was deleted (Restdatensatz): no subject, only its hash. */
export interface DeletedRecordRow {
  readonly objectId: string;
  readonly objectKind: RecordObjectKind;
  readonly fileId: string;
  readonly leadUnitId: string;
  readonly reference: string;
  readonly subjectSha256: string;
  readonly beganOn: string;
  readonly requestId: string;
  readonly legalBasis: string;
  readonly requestedByName: string;
  readonly confirmedByName: string;
  readonly deletedAt: Date;
}

const COLUMNS = `gone.object_id AS "objectId", gone.object_kind AS "objectKind", gone.file_id AS "fileId",
  gone.lead_unit_id AS "leadUnitId", gone.reference, gone.subject_sha256 AS "subjectSha256",
  gone.began_on::text AS "beganOn", gone.request_id AS "requestId", gone.legal_basis AS "legalBasis",
  gone.requested_by_name AS "requestedByName", gone.confirmed_by_name AS "confirmedByName", gone.deleted_at AS "deletedAt"`;

/** Answers for what was deleted, to those who read what the office in charge has. */
@Injectable()
export class DeletedRecords {
  constructor(private readonly database: Database) {}

  /** What is left of everything that had this reference, in any spelling and also before it was re-marked. */
  async find(actor: Actor, reference: string): Promise<DeletedRecordRow[]> {
    const conditions = readable(actor);
    conditions.add(`gone.object_id IN (SELECT object_id FROM given_reference
      WHERE reference_key = ${conditions.bind(referenceKey(reference))})`);
    return this.database.query<DeletedRecordRow>(
      `SELECT ${COLUMNS} FROM deleted_record AS gone WHERE ${conditions.toSql()} ORDER BY gone.reference`,
      conditions.parameters,
    );
  }

  /** What a deletion took with it, the object itself first. */
  async ofRequest(actor: Actor, requestId: string): Promise<DeletedRecordRow[]> {
    const conditions = readable(actor);
    conditions.add(`gone.request_id = ${conditions.bind(requestId)}`);
    return this.database.query<DeletedRecordRow>(
      `SELECT ${COLUMNS} FROM deleted_record AS gone WHERE ${conditions.toSql()}
        ORDER BY array_position(ARRAY['file', 'proceeding', 'document'], gone.object_kind), gone.reference`,
      conditions.parameters,
    );
  }

  /** @throws {RecordDeleted} Thrown when this is the id of something that was deleted and the actor may know so. */
  async refuseIfDeleted(actor: Actor, objectId: string): Promise<void> {
    const conditions = readable(actor);
    conditions.add(`gone.object_id = ${conditions.bind(objectId)}`);
    const [gone] = await this.database.query<DeletedRecordRow>(
      `SELECT ${COLUMNS} FROM deleted_record AS gone WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (gone) throw deletionOf(gone);
  }

  /** @throws {RecordDeleted} Thrown when something that had this reference was deleted and the actor may know so. */
  async refuseIfReferenceDeleted(actor: Actor, reference: string): Promise<void> {
    const [gone] = await this.find(actor, reference);
    if (gone) throw deletionOf(gone);
  }
}

function deletionOf({ reference, deletedAt, legalBasis }: DeletedRecordRow): RecordDeleted {
  return new RecordDeleted(reference, localDay(deletedAt), legalBasis);
}

function readable(actor: Actor): SqlConditions {
  return addReadable(new SqlConditions(), actor);
}

/** Adds to a statement with `deleted_record` as `gone` who may know of it: whoever could read what it was. */
export function addReadable(conditions: SqlConditions, actor: Actor): SqlConditions {
  conditions.addScope('gone.lead_unit_id', scopeFor(actor, RECORDS_PERMISSIONS.read));
  hideProtected(conditions, actor, 'gone.file_id, gone.object_id');
  return conditions;
}
