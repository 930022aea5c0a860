import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { AddDocument, DocumentQueries, type FilingPlace, type NewDocument } from '#modules/records';
import { queryIn, type Transaction } from '#platform/database';
import type { MailItem } from '../domain/mail-item.entity.js';
import { MailItemWithoutReadingCopy } from '../errors.js';
import { MailItemRepository } from '../persistence/mail-item.repository.js';
import { IntakeFacts } from './intake-facts.js';
import { MailItemChanges } from './mail-item-changes.js';

/** Where a piece goes and what is noted about it; what is left out is taken from the piece. */
export interface FileMailItemInput extends FilingPlace {
  readonly id: string;
  readonly version: number;
  /** Id the document shall have: a repeated request with it is answered with the document of the first one. */
  readonly documentId?: string | undefined;
  readonly subject: string;
  readonly documentType: string;
  readonly dateOfLetter?: string | null | undefined;
  readonly senderName?: string | null | undefined;
  readonly senderAddress?: string | null | undefined;
  readonly foreignReference?: string | null | undefined;
}

/** The document a piece has become. */
type FiledDocument = Awaited<ReturnType<AddDocument['executeIn']>>;
type Origin = NonNullable<NewDocument['scanOrigin']>[number];

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
    private readonly documents: DocumentQueries,
    private readonly facts: IntakeFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Filing one piece twice is impossible: its state, the version the actor saw and the document's source forbid it.
   * @throws {MailItemAlreadyFiled} Thrown when it lies in a file already.
   * @throws {RecordFileNotFound} Thrown when the actor may not file into the file.
   */
  async execute(actor: Actor, input: FileMailItemInput): Promise<FiledDocument> {
    const earlier = await this.filedBefore(actor, input);
    if (earlier) return earlier;
    try {
      return await this.file(actor, input);
    } catch (error) {
      // The same request twice at once: the one that had to wait is answered like one that is repeated later.
      const meanwhile = await this.filedBefore(actor, input);
      if (meanwhile) return meanwhile;
      throw error;
    }
  }

  private async filedBefore(actor: Actor, input: FileMailItemInput): Promise<FiledDocument | undefined> {
    const { id, documentId } = input;
    return documentId === undefined ? undefined : this.documents.findFiled(actor, documentId, sourceOf(id));
  }

  private async file(actor: Actor, input: FileMailItemInput): Promise<FiledDocument> {
    const target = { id: input.id, version: input.version, hat: 'office' as const };
    return this.changes.change(actor, target, async (transaction, item) => {
      item.checkStep('file');
      const filed = await this.makeDocument(transaction, actor, item, input);
      item.file(filed.documentId, this.clock.now());
      await this.items.removePreviews(transaction, item.id);
      const { documentId, fileId, reference } = filed;
      await this.facts.aboutMailItem(
        transaction,
        actor,
        item,
        {
          type: 'intake.mail-item-filed',
          version: 1,
          aggregateId: item.id,
          payload: { mailItemId: item.id, documentId, fileId },
        },
        { before: { state: 'delivered', unitId: item.unitId }, after: { state: item.state, documentId, reference } },
      );
      return filed;
    });
  }

  private async makeDocument(
    transaction: Transaction,
    actor: Actor,
    item: MailItem,
    input: FileMailItemInput,
  ): Promise<FiledDocument> {
    const place: FilingPlace = {
      fileId: input.fileId,
      proceedingId: input.proceedingId ?? null,
      newProceedingSubject: input.newProceedingSubject ?? null,
    };
    return this.addDocument.executeIn(transaction, actor, place, {
      id: input.documentId,
      subject: input.subject,
      type: input.documentType,
      dateOfLetter: input.dateOfLetter === undefined ? item.dateOfLetter : input.dateOfLetter,
      receivedOn: item.receivedOn,
      senderName: input.senderName === undefined ? item.senderName : input.senderName,
      senderAddress: input.senderAddress === undefined ? item.senderAddress : input.senderAddress,
      foreignReference: input.foreignReference === undefined ? item.foreignReference : input.foreignReference,
      medium: '001',
      pages: item.pages,
      source: sourceOf(item.id),
      formats: await this.formats(transaction, item),
      scanOrigin: await this.scanOrigin(transaction, item),
      pageTexts: await this.pageTexts(transaction, item),
    });
  }

  /**
   * Reading copy and original. A scanned file that holds other pieces too is no original of this one: whoever may read
   * one letter must not get his neighbours' mail with it; the document then names the file as its origin only.
   */
  private async formats(transaction: Transaction, item: MailItem): Promise<NewDocument['formats']> {
    const originals = await queryIn<OriginalRow>(
      transaction,
      `SELECT file.object_hash, file.media_type, file.name, file.size_bytes, file.pages FROM batch_file AS file
        WHERE file.id IN (SELECT page.file_id FROM mail_item_page AS page WHERE page.mail_item_id = $1)
          AND NOT EXISTS (SELECT 1 FROM mail_item_page AS other WHERE other.file_id = file.id AND other.mail_item_id <> $1)
        ORDER BY file.position`,
      [item.id],
    );
    const formats: NewDocument['formats'][number][] = originals.map((original) => ({
      name: 'Original (Scan)',
      role: 'original',
      objectHash: original.object_hash,
      mediaType: original.media_type,
      fileName: original.name,
      sizeBytes: Number(original.size_bytes),
      pages: original.pages,
    }));
    if (item.renditionHash !== null) {
      formats.unshift({
        name: 'Lesefassung (PDF/A)',
        role: 'rendition',
        objectHash: item.renditionHash,
        mediaType: 'application/pdf',
        fileName: `${item.id}.pdf`,
        sizeBytes: item.renditionSize ?? 0,
        pages: item.pages,
      });
    }
    if (formats.length === 0) throw new MailItemWithoutReadingCopy(item.id);
    return formats;
  }

  /** Where in the raw scan the document comes from, for whoever has to compare. */
  private async scanOrigin(transaction: Transaction, item: MailItem): Promise<Origin[]> {
    return queryIn<Origin>(
      transaction,
      `SELECT batch.number AS batch, file.name AS "fileName", file.object_hash AS sha256,
              array_agg(page.page_index + 1 ORDER BY page.number) AS images
         FROM mail_item_page AS page JOIN batch_file AS file ON file.id = page.file_id JOIN batch ON batch.id = file.batch_id
        WHERE page.mail_item_id = $1 GROUP BY batch.number, file.id ORDER BY file.position`,
      [item.id],
    );
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

/** A document's source when it was made from a piece. */
function sourceOf(mailItemId: string): string {
  return `mail-item:${mailItemId}`;
}
