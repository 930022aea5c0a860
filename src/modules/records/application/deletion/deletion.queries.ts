import { Injectable } from '@nestjs/common';
import { type Actor, scopeFor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import type { DeletionRequestState } from '../../domain/deletion-request.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { DeletionRequestNotFound } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { hideProtected } from '../access/walled-journal.js';
import { CONTENT_STATE, DOCUMENTS_OF_REQUEST, PROCEEDINGS_OF_REQUEST } from './content-state.js';
import { addFileAccess, levelSql } from '../../persistence/file-access-condition.js';

/** A request for deletion in a list. */
export interface DeletionRequestRow {
  readonly id: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  readonly fileId: string;
  readonly leadUnitId: string;
  readonly reference: string;
  /** `null` once the object is gone. */
  readonly subject: string | null;
  readonly reason: string;
  readonly legalBasis: string;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  readonly state: DeletionRequestState;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  /** Fingerprint of what would go, to be named when confirming; `null` once it is decided. */
  readonly contentState: string | null;
  /** Whether something came, went or changed since deletion was asked for. */
  readonly isChangedSince: boolean;
  /** What would go with it. */
  readonly proceedings: number;
  readonly documents: number;
  readonly notes: number;
  /** What people have in hand of it: documents checked out, uploads nobody decided on. */
  readonly checkOuts: number;
  readonly uploads: number;
  /** Stored objects of a confirmed deletion: still locked, let go, kept because other documents consist of them too. */
  readonly objectsPlanned: number;
  readonly objectsReleased: number;
  readonly objectsKept: number;
  /** When the last of them is let go. */
  readonly lockedUntil: Date | null;
}

const COLUMNS = `request.id, request.object_kind AS "objectKind", request.object_id AS "objectId", request.file_id AS "fileId",
  coalesce(file.lead_unit_id, request.lead_unit_id) AS "leadUnitId", request.reference,
  CASE request.object_kind WHEN 'file' THEN file.subject
    WHEN 'proceeding' THEN of_proceeding.subject ELSE of_document.subject END AS subject,
  request.reason, request.legal_basis AS "legalBasis", request.requested_by AS "requestedBy",
  request.requested_by_name AS "requestedByName", request.requested_at AS "requestedAt", request.state,
  request.decided_by_name AS "decidedByName", request.decided_at AS "decidedAt",
  request.decision_reason AS "decisionReason", present.state AS "contentState",
  present.state IS DISTINCT FROM request.content_state AND request.state = 'requested' AS "isChangedSince",
  (SELECT count(*)::int FROM (${PROCEEDINGS_OF_REQUEST}) AS contained) AS proceedings,
  (SELECT count(*)::int FROM (${DOCUMENTS_OF_REQUEST}) AS contained) AS documents,
  (SELECT count(*)::int FROM note WHERE note.file_id = request.file_id AND (request.object_kind = 'file'
     OR note.object_id = request.object_id OR note.object_id IN (${PROCEEDINGS_OF_REQUEST} UNION ALL ${DOCUMENTS_OF_REQUEST}))) AS notes,
  (SELECT count(*)::int FROM document_check_out WHERE document_id IN (${DOCUMENTS_OF_REQUEST})) AS "checkOuts",
  (SELECT count(*)::int FROM held_upload AS upload WHERE upload.state = 'waiting'
     AND document_id IN (${DOCUMENTS_OF_REQUEST})) AS uploads,
  released.planned AS "objectsPlanned", released.released AS "objectsReleased", released.kept AS "objectsKept",
  released.locked_until AS "lockedUntil"`;

const FROM = `deletion_request AS request LEFT JOIN record_file AS file ON file.id = request.file_id
  LEFT JOIN proceeding AS of_proceeding ON of_proceeding.id = request.object_id
  LEFT JOIN document AS of_document ON of_document.id = request.object_id
  CROSS JOIN LATERAL (SELECT CASE request.state WHEN 'requested' THEN ${CONTENT_STATE} END AS state) AS present
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state IN ('planned', 'removing'))::int AS planned, count(*) FILTER (WHERE state = 'released')::int AS released,
           count(*) FILTER (WHERE state = 'kept')::int AS kept, max(not_before) FILTER (WHERE state = 'planned') AS locked_until
      FROM object_release WHERE request_id = request.id) AS released`;

/** Requests for deletion: of files the actor may read, and of those that are gone where he reads what the office has. */
@Injectable()
export class DeletionQueries {
  constructor(private readonly database: Database) {}

  /** Requests, the latest first. */
  async list(
    actor: Actor,
    filter: { readonly open?: boolean | undefined; readonly fileId?: string | undefined },
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<DeletionRequestRow>> {
    const conditions = visible(actor);
    if (filter.open === true) conditions.add(`request.state = 'requested'`);
    conditions.addEqual('request.file_id', filter.fileId);
    const after = decodeCursor(cursor, 'time', 'id');
    if (after)
      conditions.add(
        `(request.requested_at, request.id) < (${conditions.bind(after[0])}::timestamptz, ${conditions.bind(after[1])}::uuid)`,
      );
    const rows = await this.database.query<DeletionRequestRow & { sortKey: string }>(
      `SELECT ${COLUMNS}, request.requested_at::text AS "sortKey" FROM ${FROM} WHERE ${conditions.toSql()}
        ORDER BY request.requested_at DESC, request.id DESC LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(rows, limit, (row) => [row.sortKey, row.id]);
  }

  /** @throws {DeletionRequestNotFound} Thrown when there is none or the actor may not see it. */
  async get(actor: Actor, id: string): Promise<DeletionRequestRow> {
    const conditions = visible(actor);
    conditions.add(`request.id = ${conditions.bind(id)}`);
    const [row] = await this.database.query<DeletionRequestRow>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (!row) throw new DeletionRequestNotFound(id);
    return row;
  }
}

function visible(actor: Actor): SqlConditions {
  const conditions = new SqlConditions();
  const scope = scopeFor(actor, RECORDS_PERMISSIONS.read);
  if (scope === 'all' && actor.kind === 'system') return conditions;
  const gone = scope === 'all' ? 'TRUE' : `request.lead_unit_id = ANY(${conditions.bind(scope)}::uuid[])`;
  const there = new SqlConditions(conditions.parameters);
  addFileAccess(there, actor, RECORDS_PERMISSIONS.read, 'file');
  hideProtected(conditions, actor, 'request.file_id, request.object_id');
  for (const [kind, object] of [
    ['proceeding', 'of_proceeding'],
    ['document', 'of_document'],
  ] as const) {
    conditions.add(`request.object_kind <> '${kind}' OR ${object}.id IS NULL OR ${levelSql(actor, object)}`);
  }
  return conditions.add(`CASE WHEN file.id IS NULL THEN ${gone} ELSE ${there.toSql()} END`);
}
