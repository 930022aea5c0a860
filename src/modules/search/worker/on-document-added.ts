import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { IndexRecords } from '../application/index-records.js';
import { factsFor } from './records-facts.js';

/** Makes a document findable once it lies in a file, by what is known of it and the text of its latest version, until it is deleted. */
@Injectable()
export class OnDocumentAdded implements OutboxHandler, OnModuleInit {
  // receipts are kept under this name: it stays
  readonly name = 'search.on-document-added';
  readonly types = factsFor('document');

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly index: IndexRecords,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { documentId } = message.payload as { readonly documentId: string };
    await this.index.document(transaction, documentId);
  }
}
