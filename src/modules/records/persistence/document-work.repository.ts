import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, type Transaction } from '#platform/database';
import { CheckOut } from '../domain/check-out.entity.js';
import { Document, type NewFormat } from '../domain/document.entity.js';
import { HeldUpload } from '../domain/held-upload.entity.js';
import { Proceeding } from '../domain/proceeding.entity.js';
import { RecordFile } from '../domain/record-file.entity.js';
import { insertFormat } from './document-formats.js';
import { isDocumentAccessible } from './file-access-condition.js';

/** A version to be added to a document. */
export interface NewVersion {
  readonly id: string;
  readonly number: number;
  readonly basedOn: number;
  readonly note: string | null;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly format: NewFormat;
}

/** A document to be worked on, with what it lies in and the document it is attached to. */
export interface LockedDocument {
  readonly document: Document;
  readonly proceeding: Proceeding | null;
  readonly main: Document | null;
}

/** Loads and saves documents while they are worked on, with their versions, check-outs and waiting uploads. */
@Injectable()
export class DocumentWorkRepository {
  /** The document when the actor holds the permission on it, locked until the transaction ends; its file is locked already. */
  async findLocked(
    transaction: Transaction,
    actor: Actor,
    permission: string,
    id: string,
  ): Promise<LockedDocument | undefined> {
    const document = await transaction
      .getRepository(Document)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return document ? this.withSurroundings(transaction, actor, permission, document) : undefined;
  }

  /** The same with its file for looking only: nobody has to wait for it, and it waits for nobody. */
  async find(
    transaction: Transaction,
    actor: Actor,
    permission: string,
    id: string,
  ): Promise<(LockedDocument & { readonly file: RecordFile }) | undefined> {
    const document = await transaction.getRepository(Document).findOneBy({ id });
    const found = document && (await this.withSurroundings(transaction, actor, permission, document));
    if (!found) return undefined;
    return {
      ...found,
      file: await transaction.getRepository(RecordFile).findOneByOrFail({ id: found.document.fileId }),
    };
  }

  private async withSurroundings(
    transaction: Transaction,
    actor: Actor,
    permission: string,
    document: Document,
  ): Promise<LockedDocument | undefined> {
    if (!(await isDocumentAccessible(transaction, actor, permission, document.id))) return undefined;
    const { proceedingId, attachedToId } = document;
    const proceeding =
      proceedingId === null ? null : await transaction.getRepository(Proceeding).findOneBy({ id: proceedingId });
    const main =
      attachedToId === null ? null : await transaction.getRepository(Document).findOneBy({ id: attachedToId });
    return { document, proceeding, main };
  }

  async save(transaction: Transaction, document: Document): Promise<void> {
    await transaction.getRepository(Document).save(document);
  }

  /** Brings a file one has loaded up to date with what others did to it in the same transaction. */
  async refreshFile(transaction: Transaction, file: RecordFile): Promise<void> {
    Object.assign(file, await transaction.getRepository(RecordFile).findOneByOrFail({ id: file.id }));
  }

  async lastVersion(transaction: Transaction, documentId: string): Promise<number> {
    const [row] = await queryIn<{ last: number }>(
      transaction,
      'SELECT coalesce(max(number), 0) AS last FROM document_version WHERE document_id = $1',
      [documentId],
    );
    return row?.last ?? 0;
  }

  async addVersion(transaction: Transaction, documentId: string, version: NewVersion): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO document_version (id, document_id, number, created_at, created_by, note, based_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [version.id, documentId, version.number, version.createdAt, version.createdBy, version.note, version.basedOn],
    );
    await insertFormat(transaction, version.id, version.format, version.createdAt);
  }

  async findCheckOut(transaction: Transaction, documentId: string): Promise<CheckOut | undefined> {
    return (await transaction.getRepository(CheckOut).findOneBy({ documentId })) ?? undefined;
  }

  async insertCheckOut(transaction: Transaction, checkOut: CheckOut): Promise<void> {
    await transaction.getRepository(CheckOut).insert(checkOut);
  }

  async moveCheckOut(transaction: Transaction, documentId: string, baseVersion: number): Promise<void> {
    await transaction.getRepository(CheckOut).update({ documentId }, { baseVersion });
  }

  async removeCheckOut(transaction: Transaction, documentId: string): Promise<void> {
    await transaction.getRepository(CheckOut).delete({ documentId });
  }

  async findUpload(transaction: Transaction, id: string, documentId: string): Promise<HeldUpload | undefined> {
    return (await transaction.getRepository(HeldUpload).findOneBy({ id, documentId })) ?? undefined;
  }

  async saveUpload(transaction: Transaction, upload: HeldUpload): Promise<void> {
    await transaction.getRepository(HeldUpload).save(upload);
  }

  async waitingUploads(transaction: Transaction, documentId: string): Promise<number> {
    return transaction.getRepository(HeldUpload).countBy({ documentId, state: 'waiting' });
  }

  /** Versions of a document whose bytes these are and which nobody read yet. */
  async unreadVersions(transaction: Transaction, documentId: string, objectHash: string): Promise<string[]> {
    const rows = await queryIn<{ id: string }>(
      transaction,
      `SELECT DISTINCT version.id FROM document_version AS version JOIN document_format AS format ON format.version_id = version.id
        WHERE version.document_id = $1 AND format.object_hash = $2 AND format.role = 'original'
          AND NOT EXISTS (SELECT 1 FROM document_version_reading AS reading WHERE reading.version_id = version.id)`,
      [documentId, objectHash],
    );
    return rows.map(({ id }) => id);
  }

  /** Keeps what was read in a version; its text and reading copy only where it has none. */
  async keepReading(
    transaction: Transaction,
    versionId: string,
    reading: {
      readonly findings: readonly object[];
      readonly pageTexts: readonly string[];
      readonly readingCopy: NewFormat | null;
    },
    now: Date,
  ): Promise<void> {
    await queryIn(
      transaction,
      'INSERT INTO document_version_reading (version_id, findings, read_at) VALUES ($1, $2::jsonb, $3)',
      [versionId, JSON.stringify(reading.findings), now],
    );
    await queryIn(
      transaction,
      `INSERT INTO document_page_text (version_id, page, text)
       SELECT $1, page.number, page.text FROM unnest($2::text[]) WITH ORDINALITY AS page (text, number)
       ON CONFLICT DO NOTHING`,
      [versionId, [...reading.pageTexts]],
    );
    if (reading.readingCopy !== null) await insertFormat(transaction, versionId, reading.readingCopy, now);
  }

  /** Keeps the text of uploads that wait for a decision. */
  async keepUploadTexts(
    transaction: Transaction,
    documentId: string,
    objectHash: string,
    pageTexts: readonly string[],
  ): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE held_upload SET page_texts = $3 WHERE document_id = $1 AND format ->> 'objectHash' = $2`,
      [documentId, objectHash, [...pageTexts]],
    );
  }
}
