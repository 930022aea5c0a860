import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DocumentDeleted } from '#modules/records/events';
import { queryIn, type Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';

/** What two persons deleted is found no more, with its pages. */
@Injectable()
export class OnDocumentDeleted implements OutboxHandler, OnModuleInit {
  readonly name = 'search.on-document-deleted';
  readonly types = ['records.document-deleted'];

  constructor(private readonly subscriptions: OutboxSubscriptions) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { documentId } = message.payload as DocumentDeleted['payload'];
    await queryIn(transaction, 'DELETE FROM search_document WHERE document_id = $1', [documentId]);
  }
}
