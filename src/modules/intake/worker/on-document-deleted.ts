import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DocumentDeleted } from '#modules/records/events';
import { queryIn, type Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';

/** Lets go of what was read from a piece whose document two persons deleted; that there was a piece stays known. */
@Injectable()
export class OnDocumentDeleted implements OutboxHandler, OnModuleInit {
  readonly name = 'intake.on-document-deleted';
  readonly types = ['records.document-deleted'];

  constructor(private readonly subscriptions: OutboxSubscriptions) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { documentId } = message.payload as DocumentDeleted['payload'];
    const pieces = 'SELECT id FROM mail_item WHERE document_id = $1';
    await queryIn(transaction, `DELETE FROM mail_item_preview WHERE mail_item_id IN (${pieces})`, [documentId]);
    await queryIn(
      transaction,
      `UPDATE mail_item_page SET text = NULL, words = NULL WHERE mail_item_id IN (${pieces})`,
      [documentId],
    );
    await queryIn(
      transaction,
      `UPDATE mail_item SET subject = NULL, sender_name = NULL, sender_address = NULL, date_of_letter = NULL,
              document_type = NULL, foreign_reference = NULL, our_reference = NULL, suggestions = '[]',
              suggested_file_id = NULL, rendition_hash = NULL, rendition_size = NULL, problem = NULL
        WHERE document_id = $1`,
      [documentId],
    );
  }
}
