import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { newId } from '#kernel/ids';
import { queryIn, type Transaction } from '#platform/database';
import { Document } from '../domain/document.entity.js';
import { Proceeding } from '../domain/proceeding.entity.js';
import { insertFormat } from './document-formats.js';
import { isDocumentAccessible, levelSql } from './file-access-condition.js';

/** Loads and saves proceedings and documents. */
@Injectable()
export class DocumentRepository {
  async findProceeding(transaction: Transaction, id: string, fileId: string): Promise<Proceeding | undefined> {
    return (await transaction.getRepository(Proceeding).findOneBy({ id, fileId })) ?? undefined;
  }

  /** Whether the actor is not cleared for the proceeding. */
  async isHidden(transaction: Transaction, actor: Actor, proceedingId: string): Promise<boolean> {
    const sql = `SELECT 1 FROM proceeding WHERE id = $1 AND NOT (${levelSql(actor, 'proceeding')})`;
    return (await queryIn(transaction, sql, [proceedingId])).length > 0;
  }

  async saveProceeding(transaction: Transaction, proceeding: Proceeding): Promise<void> {
    await transaction.getRepository(Proceeding).insert(proceeding);
  }

  /** Keeps the number that was given to a part of it. */
  async keepPartNumber(transaction: Transaction, { id, lastPartNumber }: Proceeding): Promise<void> {
    await transaction.getRepository(Proceeding).update(id, { lastPartNumber });
  }

  /** Makes whoever files the same source at the same time wait until the transaction ends. */
  async lockSource(transaction: Transaction, source: string): Promise<void> {
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtextextended('document-source:' || $1, 0))`, [source]);
  }

  async findBySource(transaction: Transaction, source: string): Promise<Document | undefined> {
    return (await transaction.getRepository(Document).findOneBy({ source })) ?? undefined;
  }

  /** The document others are attached to, when the actor holds the permission on it; its file is locked already. */
  async findMain(
    transaction: Transaction,
    actor: Actor,
    permission: string,
    id: string,
  ): Promise<Document | undefined> {
    if (!(await isDocumentAccessible(transaction, actor, permission, id))) return undefined;
    return (await transaction.getRepository(Document).findOneBy({ id })) ?? undefined;
  }

  /** The attachments of a document in their order, whoever may see them. */
  async attachmentsOf(transaction: Transaction, mainId: string): Promise<Document[]> {
    return transaction
      .getRepository(Document)
      .find({ where: { attachedToId: mainId }, order: { attachmentNumber: 'ASC' } });
  }

  async nextAttachmentNumber(transaction: Transaction, mainId: string): Promise<number> {
    return ((await this.attachmentsOf(transaction, mainId)).at(-1)?.attachmentNumber ?? 0) + 1;
  }

  /**
   * Gives a document the level it is protected by where it lies as its own, before it lies elsewhere.
   * @returns its own level before and after where it got another one
   */
  async keepLevel(
    transaction: Transaction,
    id: string,
  ): Promise<{ readonly from: ConfidentialityLevel; readonly to: ConfidentialityLevel } | undefined> {
    const [kept] = await queryIn<{ from: ConfidentialityLevel; to: ConfidentialityLevel }>(
      transaction,
      `UPDATE document SET own_confidentiality = former.confidentiality
         FROM (SELECT own_confidentiality AS own, confidentiality FROM document WHERE id = $1) AS former
        WHERE document.id = $1 AND former.own <> former.confidentiality
        RETURNING former.own AS "from", former.confidentiality AS "to"`,
      [id],
    );
    return kept;
  }

  async save(transaction: Transaction, document: Document): Promise<void> {
    await transaction.getRepository(Document).save(document);
  }

  /** Saves a new document with its first version and that version's formats. */
  async insert(transaction: Transaction, document: Document, createdBy: string | null): Promise<void> {
    const { formats, pageTexts = [], note = null, ...row } = document;
    await transaction.getRepository(Document).insert(row);
    const versionId = newId(document.createdAt);
    await queryIn(
      transaction,
      'INSERT INTO document_version (id, document_id, number, created_at, created_by, note) VALUES ($1, $2, 1, $3, $4, $5)',
      [versionId, document.id, document.createdAt, createdBy, note],
    );
    for (const [index, text] of pageTexts.entries()) {
      await queryIn(transaction, 'INSERT INTO document_page_text (version_id, page, text) VALUES ($1, $2, $3)', [
        versionId,
        index + 1,
        text,
      ]);
    }
    for (const format of formats) await insertFormat(transaction, versionId, format, document.createdAt);
  }
}
