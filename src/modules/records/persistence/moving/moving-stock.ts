import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, type Transaction } from '#platform/database';
import type { FileCircumstances, MoveObstacleKind } from '../../domain/moving/move-effects.js';
import type { PlacedDocument } from '../../domain/moving/moving-documents.js';
import { Proceeding } from '../../domain/proceeding.entity.js';
import { levelSql } from '../file-access-condition.js';

/** A document with what people know it by, as far as the person who moves it may know it. */
export interface StockDocument extends PlacedDocument {
  readonly reference: string;
  readonly subject: string;
  readonly isSeen: boolean;
}

/** A proceeding with whether the person who moves it may see it. */
export interface StockProceeding {
  readonly proceeding: Proceeding;
  readonly isSeen: boolean;
}

/** Something that keeps a document, proceeding or file where it is. */
export interface FoundObstacle {
  readonly kind: MoveObstacleKind;
  /** What it is; `null` where the person may only know that it is there. */
  readonly label: string | null;
}

/** Reads what lies in files, for moving it; the files are locked. */
@Injectable()
export class MovingStock {
  /** Proceedings of a file in the order of their numbers. */
  async proceedings(transaction: Transaction, actor: Actor, fileId: string): Promise<StockProceeding[]> {
    const found = await transaction.getRepository(Proceeding).find({ where: { fileId }, order: { number: 'ASC' } });
    const seen = await queryIn<{ id: string }>(
      transaction,
      `SELECT id FROM proceeding WHERE file_id = $1 AND ${levelSql(actor, 'proceeding')}`,
      [fileId],
    );
    const ids = new Set(seen.map(({ id }) => id));
    return found.map((proceeding) => ({ proceeding, isSeen: ids.has(proceeding.id) }));
  }

  /** Documents of a file, wherever in it they lie, in the order of their numbers. */
  async documents(transaction: Transaction, actor: Actor, fileId: string): Promise<StockDocument[]> {
    return queryIn<StockDocument>(
      transaction,
      `SELECT id, file_id AS "fileId", proceeding_id AS "proceedingId", number, attached_to_id AS "attachedToId", reference, subject,
              ${levelSql(actor, 'document')} AS "isSeen"
         FROM document WHERE file_id = $1 ORDER BY number`,
      [fileId],
    );
  }

  /** What the file brings upon everything in it. */
  async circumstances(transaction: Transaction, fileId: string, now: Date): Promise<FileCircumstances> {
    const [row] = await queryIn<FileCircumstances>(
      transaction,
      `SELECT lead_unit_id AS "leadUnitId", retention_years AS "retentionYears", disposal_kind AS "disposalKind", confidentiality, walls,
              (SELECT count(*)::int FROM file_grant AS given WHERE given.file_id = file.id AND given.revoked_at IS NULL
                  AND given.starts_at <= $2 AND given.ends_at > $2) AS grants
         FROM record_file AS file WHERE id = $1`,
      [fileId, now],
    );
    if (!row) throw new Error('The file is locked and gone');
    return row;
  }

  /** What a plan unit brings upon files that are opened under it. */
  async planProtection(
    transaction: Transaction,
    planUnitId: string,
  ): Promise<Pick<FileCircumstances, 'walls' | 'confidentiality'>> {
    const [row] = await queryIn<Pick<FileCircumstances, 'walls' | 'confidentiality'>>(
      transaction,
      'SELECT plan_walls($1) AS walls, plan_level($1) AS confidentiality',
      [planUnitId],
    );
    if (!row) throw new Error('No protection was found');
    return row;
  }

  /** Documents in somebody's hands, undecided uploads, and deletions asked for: of what moves, and of the files as a whole. */
  async obstacles(
    transaction: Transaction,
    actor: Actor,
    moving: { readonly documentIds: readonly string[]; readonly objectIds: readonly string[] },
  ): Promise<FoundObstacle[]> {
    const seen = levelSql(actor, 'document');
    return queryIn<FoundObstacle>(
      transaction,
      `SELECT found.kind, CASE WHEN ${seen} THEN document.reference || ' ' || document.subject || found.by END AS label
         FROM document CROSS JOIN LATERAL (
           SELECT 'checked-out' AS kind, ' (' || held.user_name || ')' AS by FROM document_check_out AS held
            WHERE held.document_id = document.id
           UNION ALL SELECT 'held-upload', '' FROM held_upload AS upload
            WHERE upload.document_id = document.id AND upload.state = 'waiting') AS found
        WHERE document.id = ANY($1::uuid[])
       UNION ALL
       SELECT 'deletion-requested', CASE WHEN request.object_kind = 'file'
                OR request.object_kind = 'document' AND EXISTS (SELECT 1 FROM document WHERE id = request.object_id AND ${seen})
                OR request.object_kind = 'proceeding' AND EXISTS (
                     SELECT 1 FROM proceeding WHERE id = request.object_id AND ${levelSql(actor, 'proceeding')})
              THEN request.reference END
         FROM deletion_request AS request WHERE request.state = 'requested' AND request.object_id = ANY($2::uuid[])`,
      [moving.documentIds, [...moving.objectIds, ...moving.documentIds]],
    );
  }

  /** Closed sub-files that proceedings lie in; whoever may not see such a proceeding is not told which. */
  async closedSubFiles(
    transaction: Transaction,
    actor: Actor,
    proceedingIds: readonly string[],
  ): Promise<FoundObstacle[]> {
    return queryIn<FoundObstacle>(
      transaction,
      `SELECT 'sub-file-closed' AS kind,
              CASE WHEN bool_or(${levelSql(actor, 'proceeding')}) THEN part.number || ' ' || part.subject END AS label
         FROM proceeding JOIN sub_file AS part ON part.id = proceeding.sub_file_id
        WHERE proceeding.id = ANY($1::uuid[]) AND part.state = 'closed' GROUP BY part.id ORDER BY part.number`,
      [proceedingIds],
    );
  }
}
