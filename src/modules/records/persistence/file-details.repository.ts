import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { type ConfidentialityLevel, stricterLevel } from '#kernel/confidentiality';
import { queryIn, type Transaction } from '#platform/database';
import type { ChecklistMark } from '../domain/checklist.js';
import { FileContact } from '../domain/file-contact.entity.js';
import { FileFields } from '../domain/file-fields.entity.js';
import { ContactNotFound } from '../type-errors.js';
import { levelSql } from './file-access-condition.js';

/** A mark on a line of a checklist that is to be kept. */
export interface NewChecklistMark extends ChecklistMark {
  readonly markedAt: Date;
}

/** Loads and saves what files say beyond their metadata; the file must be locked. */
@Injectable()
export class FileDetailsRepository {
  async findFields(transaction: Transaction, fileId: string): Promise<FileFields | undefined> {
    return (await transaction.getRepository(FileFields).findOneBy({ fileId })) ?? undefined;
  }

  async saveFields(transaction: Transaction, fields: FileFields): Promise<void> {
    await transaction.getRepository(FileFields).save(fields);
  }

  /** How a file would become more confidential by a type of this level; `null` when its own is no less strict. */
  async levelChange(
    transaction: Transaction,
    fileId: string,
    level: ConfidentialityLevel,
  ): Promise<{ readonly from: ConfidentialityLevel; readonly to: ConfidentialityLevel } | null> {
    const [row] = await queryIn<{ own: ConfidentialityLevel }>(
      transaction,
      'SELECT own_confidentiality AS own FROM record_file WHERE id = $1',
      [fileId],
    );
    return row === undefined || stricterLevel(row.own, level) === row.own ? null : { from: row.own, to: level };
  }

  /** Makes a file at least as confidential; never less. */
  async raiseLevel(transaction: Transaction, fileId: string, level: ConfidentialityLevel): Promise<void> {
    await queryIn(
      transaction,
      'UPDATE record_file SET own_confidentiality = stricter_level(own_confidentiality, $2) WHERE id = $1',
      [fileId, level],
    );
  }

  /** In their order. */
  async contacts(transaction: Transaction, fileId: string): Promise<FileContact[]> {
    return transaction.getRepository(FileContact).find({ where: { fileId }, order: { position: 'ASC', id: 'ASC' } });
  }

  /** @throws {ContactNotFound} Thrown when the file has no such contact. */
  async getContact(transaction: Transaction, fileId: string, id: string): Promise<FileContact> {
    const contact = await transaction.getRepository(FileContact).findOneBy({ id, fileId });
    if (!contact) throw new ContactNotFound(id);
    return contact;
  }

  async saveContacts(transaction: Transaction, contacts: readonly FileContact[]): Promise<void> {
    await transaction.getRepository(FileContact).save([...contacts]);
  }

  /** Puts these in the place of those of whom only the short form was known. */
  async replaceContacts(transaction: Transaction, fileId: string, contacts: readonly FileContact[]): Promise<void> {
    await queryIn(transaction, 'DELETE FROM file_contact WHERE file_id = $1', [fileId]);
    await this.saveContacts(transaction, contacts);
  }

  async removeContact(transaction: Transaction, id: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM file_contact WHERE id = $1', [id]);
  }

  /** Whether the file has this document, and the actor is cleared for it. */
  async hasDocument(transaction: Transaction, actor: Actor, fileId: string, documentId: string): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `SELECT 1 FROM document WHERE id = $1 AND file_id = $2 AND ${levelSql(actor, 'document')}`,
      [documentId, fileId],
    );
    return rows.length > 0;
  }

  /** Puts the mark in the place of the one that is there; one that says nothing takes it away. */
  async mark(transaction: Transaction, fileId: string, mark: NewChecklistMark): Promise<void> {
    const { itemKey, contactId, documentId, waivedReason, markedBy, markedAt } = mark;
    await queryIn(
      transaction,
      'DELETE FROM checklist_mark WHERE file_id = $1 AND item_key = $2 AND contact_id IS NOT DISTINCT FROM $3',
      [fileId, itemKey, contactId],
    );
    if (documentId === null && waivedReason === null) return;
    await queryIn(
      transaction,
      `INSERT INTO checklist_mark (file_id, item_key, contact_id, document_id, waived_reason, marked_by, marked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [fileId, itemKey, contactId, documentId, waivedReason, markedBy, markedAt],
    );
  }

  /** The tab something stood under before; `null` for none. */
  async fileUnderTab(
    transaction: Transaction,
    place: { readonly fileId: string; readonly objectId: string; readonly tabKey: string | null },
  ): Promise<string | null> {
    const [before] = await queryIn<{ tabKey: string }>(
      transaction,
      'DELETE FROM register_place WHERE object_id = $1 RETURNING tab_key AS "tabKey"',
      [place.objectId],
    );
    if (place.tabKey !== null) {
      await queryIn(transaction, 'INSERT INTO register_place (object_id, file_id, tab_key) VALUES ($1, $2, $3)', [
        place.objectId,
        place.fileId,
        place.tabKey,
      ]);
    }
    return before?.tabKey ?? null;
  }
}
