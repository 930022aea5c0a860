import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { queryIn, SqlConditions, type Transaction } from '#platform/database';

/** A document as a folder takes it in: its latest version, and what protects it. */
export interface PaperNow {
  readonly documentId: string;
  readonly fileId: string;
  readonly proceedingId: string | null;
  readonly fileReference: string;
  readonly reference: string;
  readonly subject: string;
  readonly state: string;
  readonly level: ConfidentialityLevel;
  /** Whether its file stands behind a wall, or it is more than for official use. */
  readonly isProtected: boolean;
  /** Whether it is at another level than its file. */
  readonly isPart: boolean;
  readonly leadUnitId: string;
  /** Walls its file stands behind. */
  readonly walls: readonly string[];
  readonly version: number;
  /** SHA-256 over the originals of the version; over its reading copies where it has none. */
  readonly hash: string;
}

/** Adds to a statement over `circulation_folder AS folder` that the actor may read every paper that ever lay in it. */
export function addVisible(conditions: SqlConditions, access: FileAccess, actor: Actor): void {
  const within = new SqlConditions(conditions.parameters);
  access.addToDocuments(within, actor, RECORDS_PERMISSIONS.read, { file: 'paper_file', document: 'paper_document' });
  conditions.add('EXISTS (SELECT 1 FROM circulation_paper AS paper WHERE paper.folder_id = folder.id)');
  conditions.add(`NOT EXISTS (SELECT 1 FROM circulation_paper AS paper
      JOIN document AS paper_document ON paper_document.id = paper.document_id
      JOIN record_file AS paper_file ON paper_file.id = paper_document.file_id
     WHERE paper.folder_id = folder.id AND NOT (${within.toSql()}))`);
}

/** Documents as they are now. */
@Injectable()
export class PaperRepository {
  constructor(private readonly access: FileAccess) {}

  /** Whether the folder exists and the actor may read all that is in it. */
  async isVisible(transaction: Transaction, actor: Actor, folderId: string): Promise<boolean> {
    const conditions = new SqlConditions([folderId]);
    addVisible(conditions, this.access, actor);
    const sql = `SELECT 1 FROM circulation_folder AS folder WHERE folder.id = $1 AND ${conditions.toSql()}`;
    return (await queryIn(transaction, sql, conditions.parameters)).length > 0;
  }

  /** Those of the drafts that somebody signs in another folder at this moment. */
  async signedElsewhere(
    transaction: Transaction,
    folderId: string,
    documentIds: readonly string[],
  ): Promise<readonly string[]> {
    const rows = await queryIn<{ id: string }>(
      transaction,
      `SELECT DISTINCT paper.document_id AS id FROM circulation_paper AS paper
         JOIN circulation_folder AS folder ON folder.id = paper.folder_id AND folder.round = paper.round
        WHERE folder.id <> $1 AND folder.state = 'running' AND paper.document_id = ANY($2::uuid[])
          AND paper.is_for_signature AND paper.is_own
          AND EXISTS (SELECT 1 FROM circulation_step AS step WHERE step.folder_id = folder.id AND step.state = 'open'
                         AND step.kind IN ('co-signature', 'final-signature'))`,
      [folderId, documentIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether somebody may read all of these documents. */
  async readableBy(actor: Actor, documentIds: readonly string[]): Promise<boolean> {
    return (await this.access.documentsAmong(actor, RECORDS_PERMISSIONS.read, documentIds)).size === documentIds.length;
  }

  /**
   * Before papers go round: whoever closes their files or deletes one of them waits until the transaction ends, and what is being
   * done so at this moment is waited for. Files first and in order, as every step on a file takes them.
   */
  async hold(transaction: Transaction, documentIds: readonly string[]): Promise<void> {
    const lying = 'SELECT file_id FROM document WHERE id = ANY($1::uuid[])';
    await queryIn(transaction, `SELECT 1 FROM record_file WHERE id IN (${lying}) ORDER BY id FOR NO KEY UPDATE`, [
      documentIds,
    ]);
    await queryIn(transaction, 'SELECT 1 FROM document WHERE id = ANY($1::uuid[]) ORDER BY id FOR KEY SHARE', [
      documentIds,
    ]);
  }

  /** The documents with their latest versions, in the order asked for; those that do not exist are missing. */
  async now(transaction: Transaction, documentIds: readonly string[]): Promise<PaperNow[]> {
    return queryIn<PaperNow>(
      transaction,
      `SELECT document.id AS "documentId", document.file_id AS "fileId", document.proceeding_id AS "proceedingId",
              document.confidentiality <> file.confidentiality AS "isPart", file.reference AS "fileReference", document.reference,
              document.subject, document.state, document.confidentiality AS level, latest.number AS version, latest.hash,
              file.walls <> '{}' OR document.confidentiality NOT IN ('003', '002') AS "isProtected",
              file.lead_unit_id AS "leadUnitId", file.walls
         FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place)
         JOIN document ON document.id = wanted.id JOIN record_file AS file ON file.id = document.file_id
         CROSS JOIN LATERAL (
           SELECT version.number, encode(sha256(convert_to(string_agg(format.object_hash, ' ' ORDER BY format.object_hash)
                    FILTER (WHERE format.role = kind.role), 'UTF8')), 'hex') AS hash
             FROM document_version AS version JOIN document_format AS format ON format.version_id = version.id
             CROSS JOIN LATERAL (SELECT CASE WHEN bool_or(own.role = 'original') THEN 'original' ELSE 'rendition' END AS role
                                   FROM document_format AS own WHERE own.version_id = version.id) AS kind
            WHERE version.document_id = document.id
            GROUP BY version.number ORDER BY version.number DESC LIMIT 1) AS latest
        ORDER BY wanted.place`,
      [documentIds],
    );
  }
}
