import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DocumentAdded } from '#modules/records/events';
import type { Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { IndexRecords } from '../application/index-records.js';

/** Makes a document findable once it lies in a file, by the text of its latest version, until it is deleted. */
@Injectable()
export class OnDocumentAdded implements OutboxHandler, OnModuleInit {
  readonly name = 'search.on-document-added';
  readonly types = [
    'records.document-added',
    'records.document-version-added',
    'records.document-read',
    'records.document-deleted',
  ];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly index: IndexRecords,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { documentId } = message.payload as DocumentAdded['payload'];
    await this.index.document(transaction, documentId);
  }
}
