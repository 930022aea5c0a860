import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { AddDocument, type FiledDocument, type FilingPlace, type NewFormat } from '#modules/records';
import { queryIn, type Transaction } from '#platform/database';
import type { MailItem } from '../domain/mail-item.entity.js';
import { MailItemStepNotAllowed } from '../errors.js';
import { MailItemRepository } from '../persistence/mail-item.repository.js';
import { IntakeFacts } from './intake-facts.js';
import { MailItemChanges } from './mail-item-changes.js';

/** Where a piece goes and what is noted about it; what is left out is taken from the piece. */
export interface FileMailItemInput extends FilingPlace {
  readonly id: string;
  readonly version: number;
  readonly subject: string;
  readonly documentType: string;
  readonly dateOfLetter?: string | null | undefined;
  readonly senderName?: string | null | undefined;
  readonly senderAddress?: string | null | undefined;
  readonly foreignReference?: string | null | undefined;
}

interface OriginalRow {
  readonly object_hash: string;
  readonly media_type: string;
  readonly name: string;
  readonly size_bytes: string;
  readonly pages: number | null;
}

/** Files a piece (zur Akte nehmen): it becomes a document with its reading copy and its unchanged original. */
@Injectable()
export class FileMailItem {
  constructor(
    private readonly changes: MailItemChanges,
    private readonly items: MailItemRepository,
    private readonly addDocument: AddDocument,
    private readonly facts: IntakeFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Filing one piece twice is impossible: its state, the version the actor saw and the document's source forbid it.
   * @throws {MailItemAlreadyFiled} Thrown when it lies in a file already.
   * @throws {RecordFileNotFound} Thrown when the actor may not file into the file.
   */
  async execute(actor: Actor, input: FileMailItemInput): Promise<FiledDocument> {
    return this.changes.change(actor, { id: input.id, version: input.version, hat: 'office' }, async (transaction, item) => {
      item.checkStep('file');
      const place: FilingPlace = {
        fileId: input.fileId,
        proceedingId: input.proceedingId ?? null,
        newProceedingSubject: input.newProceedingSubject ?? null,
      };
      const filed = await this.addDocument.executeIn(transaction, actor, place, {
        subject: input.subject,
        type: input.documentType,
        dateOfLetter: input.dateOfLetter === undefined ? item.dateOfLetter : input.dateOfLetter,
        receivedOn: item.receivedOn,
        senderName: input.senderName === undefined ? item.senderName : input.senderName,
        senderAddress: input.senderAddress === undefined ? item.senderAddress : input.senderAddress,
        foreignReference: input.foreignReference === undefined ? item.foreignReference : input.foreignReference,
        medium: '001',
        pages: item.pages,
        source: `mail-item:${item.id}`,
        formats: await this.formats(transaction, item),
        pageTexts: await this.pageTexts(transaction, item),
      });
      item.file(filed.documentId, this.clock.now());
      await this.items.removePreviews(transaction, item.id);
      await this.facts.aboutMailItem(
        transaction,
        actor,
        item,
        {
          type: 'intake.mail-item-filed',
          version: 1,
          aggregateId: item.id,
          payload: { mailItemId: item.id, documentId: filed.documentId, fileId: filed.fileId },
        },
        { before: { state: 'delivered' }, after: { state: item.state, documentId: filed.documentId, reference: filed.reference } },
      );
      return filed;
    });
  }

  private async formats(transaction: Transaction, item: MailItem): Promise<NewFormat[]> {
    if (item.renditionHash === null) throw new MailItemStepNotAllowed(item.id, item.state, 'file');
    const originals = await queryIn<OriginalRow>(
      transaction,
      `SELECT file.object_hash, file.media_type, file.name, file.size_bytes, file.pages FROM batch_file AS file
        WHERE file.id IN (SELECT page.file_id FROM mail_item_page AS page WHERE page.mail_item_id = $1) ORDER BY file.position`,
      [item.id],
    );
    return [
      {
        name: 'Lesefassung (PDF/A)',
        role: 'rendition',
        objectHash: item.renditionHash,
        mediaType: 'application/pdf',
        fileName: `${item.id}.pdf`,
        sizeBytes: item.renditionSize ?? 0,
        pages: item.pages,
      },
      ...originals.map((original) => ({
        name: 'Original (Scan)',
        role: 'original' as const,
        objectHash: original.object_hash,
        mediaType: original.media_type,
        fileName: original.name,
        sizeBytes: Number(original.size_bytes),
        pages: original.pages,
      })),
    ];
  }

  /** Text by page of the reading copy, in which blank pages are left out. */
  private async pageTexts(transaction: Transaction, item: MailItem): Promise<string[]> {
    const rows = await queryIn<{ text: string | null }>(
      transaction,
      `SELECT text FROM mail_item_page WHERE mail_item_id = $1 AND text IS NOT NULL ORDER BY number`,
      [item.id],
    );
    return rows.map((row) => row.text ?? '');
  }
}
