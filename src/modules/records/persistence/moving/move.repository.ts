import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import type { MovedDocument } from '../../domain/moving/moving-documents.js';
import type { Proceeding } from '../../domain/proceeding.entity.js';
import type { FileMove, KeptLevel, LeftChecklistEntry, LeftPart, MoveContent, NewRedirect } from './file-move.js';

const COLUMNS = `id, kind, source_id AS "sourceId", target_id AS "targetId", reason, moved_by_name AS "movedByName",
  moved_at AS "movedAt", content, undone_at AS "undoneAt"`;

/** Whether nothing happened in either file since, as `move`, `source` and `target` know. */
export const IS_UNTOUCHED = `source.version = move.source_version AND source.touched = move.source_touched
  AND target.version = move.target_version AND target.touched = move.target_touched`;

/** An attachment lies in the volume of its main document, which must be there before; a part in the sub-file of its whole. */
const MAINS_FIRST = ['document.attached_to_id IS NULL', 'document.attached_to_id IS NOT NULL'];
const WHOLES_FIRST = ['row."partOfId" IS NULL', 'row."partOfId" IS NOT NULL'];

/** Puts things into other files, with everything that hangs on them, and keeps what was done. */
@Injectable()
export class MoveRepository {
  /** The move with this id; two requests with one id wait for each other. */
  async find(transaction: Transaction, id: string): Promise<FileMove | undefined> {
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtextextended('file-move:' || $1, 0))`, [id]);
    const [row] = await queryIn<FileMove>(transaction, `SELECT ${COLUMNS} FROM file_move WHERE id = $1`, [id]);
    return row;
  }

  /** Keeps what was done, once it is done: what happens in either file from now on, happened since. */
  async add(transaction: Transaction, move: Omit<FileMove, 'undoneAt'>): Promise<void> {
    const { id, kind, sourceId, targetId, reason, movedByName, movedAt, content } = move;
    await queryIn(
      transaction,
      `INSERT INTO file_move (id, kind, source_id, target_id, reason, moved_by_name, moved_at, content,
                              source_version, target_version, source_touched, target_touched)
       SELECT $1, $2, source.id, target.id, $5, $6, $7, $8::jsonb, source.version, target.version, source.touched, target.touched
         FROM record_file AS source, record_file AS target WHERE source.id = $3 AND target.id = $4`,
      [id, kind, sourceId, targetId, reason, movedByName, movedAt, JSON.stringify(content)],
    );
  }

  /** Whether nothing happened in either file since; they are locked. */
  async isUntouched(transaction: Transaction, id: string): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `SELECT 1 FROM file_move AS move JOIN record_file AS source ON source.id = move.source_id
         JOIN record_file AS target ON target.id = move.target_id WHERE move.id = $1 AND ${IS_UNTOUCHED}`,
      [id],
    );
    return rows.length > 0;
  }

  async noteUndone(
    transaction: Transaction,
    id: string,
    by: { readonly name: string; readonly at: Date; readonly reason: string },
  ): Promise<void> {
    await queryIn(
      transaction,
      'UPDATE file_move SET undone_at = $2, undone_by_name = $3, undone_reason = $4 WHERE id = $1',
      [id, by.at, by.name, by.reason],
    );
  }

  /** Puts proceedings and documents into a file, with metadata, register places, notes and follow-ups about them. */
  async place(
    transaction: Transaction,
    fileId: string,
    proceedings: readonly Proceeding[],
    documents: readonly { readonly id: string; readonly to: MovedDocument['to'] }[],
  ): Promise<void> {
    for (const isPass of WHOLES_FIRST)
      await queryIn(
        transaction,
        `UPDATE proceeding SET file_id = $1, number = row.number, reference = row.reference, part_of_id = row."partOfId", part_number = row."partNumber"
           FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, number integer, reference text, "partOfId" uuid, "partNumber" integer)
          WHERE proceeding.id = row.id AND ${isPass}`,
        [fileId, JSON.stringify(proceedings)],
      );
    for (const isPass of MAINS_FIRST)
      await queryIn(
        transaction,
        `UPDATE document SET file_id = $1, proceeding_id = row."proceedingId", number = row.number, version = document.version + 1
           FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, "proceedingId" uuid, number integer)
          WHERE document.id = row.id AND ${isPass}`,
        [fileId, JSON.stringify(documents.map(({ id, to }) => ({ id, ...to })))],
      );
    const objects = [...proceedings, ...documents].map(({ id }) => id);
    for (const table of ['record_metadata', 'register_place', 'note', 'follow_up'])
      await queryIn(transaction, `UPDATE ${table} SET file_id = $1 WHERE object_id = ANY($2::uuid[])`, [
        fileId,
        objects,
      ]);
  }

  /** Sub-files and volumes that these proceedings and documents lie in. */
  async partsOf(transaction: Transaction, objectIds: readonly string[]): Promise<LeftPart[]> {
    return queryIn<LeftPart>(
      transaction,
      `SELECT id, sub_file_id AS "partId" FROM proceeding WHERE id = ANY($1::uuid[]) AND sub_file_id IS NOT NULL
       UNION ALL SELECT id, volume_id FROM document WHERE id = ANY($1::uuid[]) AND volume_id IS NOT NULL`,
      [objectIds],
    );
  }

  /** Puts them into their sub-files and volumes again; not into a sub-file that was closed since. */
  async restoreParts(transaction: Transaction, parts: readonly LeftPart[]): Promise<void> {
    const rows = 'jsonb_to_recordset($1::jsonb) AS row (id uuid, "partId" uuid)';
    await queryIn(
      transaction,
      `UPDATE proceeding SET sub_file_id = part.id FROM ${rows} JOIN sub_file AS part ON part.id = row."partId"
        WHERE proceeding.id = row.id AND (part.state = 'open' OR proceeding.state = 'closed' OR proceeding.invalid IS NOT NULL)`,
      [JSON.stringify(parts)],
    );
    for (const isPass of MAINS_FIRST)
      await queryIn(
        transaction,
        `UPDATE document SET volume_id = part.id FROM ${rows} JOIN volume AS part ON part.id = row."partId"
          WHERE document.id = row.id AND ${isPass}`,
        [JSON.stringify(parts)],
      );
  }

  /**
   * Gives documents and parts that leave a proceeding the level it protected them by; to be asked before they are placed.
   * @returns the former and present level of those that got another one
   */
  async keepLevels(transaction: Transaction, ids: readonly string[]): Promise<KeptLevel[]> {
    const keep = async (table: 'proceeding' | 'document'): Promise<KeptLevel[]> =>
      queryIn<KeptLevel>(
        transaction,
        `UPDATE ${table} AS object SET own_confidentiality = former.confidentiality
           FROM (SELECT id, own_confidentiality AS own, confidentiality FROM ${table} WHERE id = ANY($1::uuid[])) AS former
          WHERE object.id = former.id AND former.own <> former.confidentiality
          RETURNING object.id, former.own AS "from", former.confidentiality AS "to"`,
        [ids],
      );
    return [...(await keep('proceeding')), ...(await keep('document'))];
  }

  /** Gives them their own levels back, where what protected them protects them again. */
  async restoreLevels(transaction: Transaction, levels: readonly KeptLevel[]): Promise<void> {
    for (const table of ['proceeding', 'document'])
      await queryIn(
        transaction,
        `UPDATE ${table} AS object SET own_confidentiality = row."from"
           FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, "from" text) WHERE object.id = row.id`,
        [JSON.stringify(levels)],
      );
  }

  /**
   * Lets follow-ups and notes about one file itself be about another.
   * @param only those that came from there before
   * @returns their ids
   */
  async passOn(
    transaction: Transaction,
    fromId: string,
    toId: string,
    only?: Pick<MoveContent, 'followUps' | 'notes'>,
  ): Promise<Pick<MoveContent, 'followUps' | 'notes'>> {
    const pass = async (table: 'note' | 'follow_up', ids: readonly string[] | undefined): Promise<string[]> => {
      const rows = await queryIn<{ id: string }>(
        transaction,
        `UPDATE ${table} SET file_id = $2, object_id = $2
          WHERE object_kind = 'file' AND object_id = $1 AND ($3::uuid[] IS NULL OR id = ANY($3)) RETURNING id`,
        [fromId, toId, ids ?? null],
      );
      return rows.map(({ id }) => id);
    };
    return { followUps: await pass('follow_up', only?.followUps), notes: await pass('note', only?.notes) };
  }

  /**
   * Takes documents out of the checklist they stood in, for they lie elsewhere; where the other file is of the same type
   * and its entry is open, they stand for it there. What is about somebody who stays behind stands for nobody else.
   * @returns the entries that are open again
   */
  async moveChecklist(
    transaction: Transaction,
    {
      from,
      to,
      documentIds,
      standsFor,
    }: {
      readonly from: string;
      readonly to: string;
      readonly documentIds: readonly string[];
      /** Contacts of the other file by those of the first that are the same people. */
      readonly standsFor: ReadonlyMap<string, string>;
    },
  ): Promise<LeftChecklistEntry[]> {
    if (from === to) return [];
    const left = await queryIn<LeftChecklistEntry>(
      transaction,
      `DELETE FROM checklist_mark WHERE file_id = $1 AND document_id = ANY($2::uuid[])
       RETURNING item_key AS "itemKey", contact_id AS "contactId", document_id AS "documentId", marked_by AS "markedBy",
                 marked_at AS "markedAt"`,
      [from, documentIds],
    );
    const there = left.flatMap((entry) => {
      const contactId = entry.contactId === null ? null : standsFor.get(entry.contactId);
      return contactId === undefined ? [] : [{ ...entry, contactId }];
    });
    await this.mark(transaction, to, there, from);
    return left;
  }

  /** Puts entries of a checklist back where they stood. */
  async restoreChecklist(
    transaction: Transaction,
    { from, to }: { readonly from: string; readonly to: string },
    entries: readonly LeftChecklistEntry[],
    documentIds: readonly string[],
  ): Promise<void> {
    if (from === to) return;
    await queryIn(transaction, 'DELETE FROM checklist_mark WHERE file_id = $1 AND document_id = ANY($2::uuid[])', [
      to,
      documentIds,
    ]);
    await this.mark(transaction, from, entries);
  }

  /** Keeps references that others took the place of resolvable. */
  async redirect(
    transaction: Transaction,
    redirects: readonly NewRedirect[],
    why: { readonly at: Date; readonly reason: string },
  ): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO reference_redirect (reference, object_kind, object_id, file_id, replaced_by, replaced_at, reason)
       SELECT reference, kind, "objectId", "fileId", "replacedBy", $2, $3
         FROM jsonb_to_recordset($1::jsonb) AS row (reference text, kind text, "objectId" uuid, "fileId" uuid, "replacedBy" text)`,
      [JSON.stringify(redirects), why.at, why.reason],
    );
  }

  /** References that are in use again lead to nothing else. */
  async takeBackRedirects(transaction: Transaction, references: readonly string[]): Promise<void> {
    await queryIn(transaction, 'DELETE FROM reference_redirect WHERE reference = ANY($1::text[])', [references]);
  }

  /** Lets every reference of a file, and of those merged into it before, lead to another file. */
  async leadTo(transaction: Transaction, fileId: string, targetId: string): Promise<void> {
    for (const table of ['given_reference', 'reference_redirect'])
      await queryIn(
        transaction,
        `WITH RECURSIVE merged AS (
           SELECT $1::uuid AS id UNION SELECT file.id FROM record_file AS file JOIN merged ON file.merged_into_id = merged.id)
         UPDATE ${table} SET file_id = $2 WHERE object_kind = 'file' AND object_id IN (SELECT id FROM merged)`,
        [fileId, targetId],
      );
  }

  /** A file that was split off continues the one it came from, and is no less protected. */
  async continueFile(
    transaction: Transaction,
    sourceId: string,
    file: { readonly id: string },
    at: Date,
    by: string,
  ): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE record_file AS file SET own_walls = source.walls, own_confidentiality = stricter_level(file.own_confidentiality, source.confidentiality)
         FROM record_file AS source WHERE file.id = $1 AND source.id = $2`,
      [file.id, sourceId],
    );
    await queryIn(
      transaction,
      `INSERT INTO cross_reference (id, kind, from_kind, from_id, to_kind, to_id, note, added_at, added_by_name)
       VALUES (gen_random_uuid(), 'continues', 'file', $1, 'file', $2, NULL, $3, $4)`,
      [file.id, sourceId, at, by],
    );
  }

  private async mark(
    transaction: Transaction,
    fileId: string,
    entries: readonly LeftChecklistEntry[],
    sameTypeAs?: string,
  ): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO checklist_mark (file_id, item_key, contact_id, document_id, marked_by, marked_at)
       SELECT $1, "itemKey", "contactId", "documentId", "markedBy", "markedAt" FROM jsonb_to_recordset($2::jsonb)
           AS row ("itemKey" text, "contactId" uuid, "documentId" uuid, "markedBy" text, "markedAt" timestamptz)
        WHERE $3::uuid IS NULL
           OR ("contactId" IS NULL OR EXISTS (SELECT 1 FROM file_contact WHERE id = "contactId" AND file_id = $1))
          AND EXISTS (SELECT 1 FROM file_fields AS one JOIN file_fields AS other
          ON other.type_version_id = one.type_version_id WHERE one.file_id = $1 AND other.file_id = $3)
       ON CONFLICT DO NOTHING`,
      [fileId, JSON.stringify(entries), sameTypeAs ?? null],
    );
  }
}
