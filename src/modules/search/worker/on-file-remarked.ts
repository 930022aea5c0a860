import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { DocumentQueries } from '#modules/records';
import type { RecordFileRemarked } from '#modules/records/events';
import type { Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { IndexDocument } from '../application/index-document.js';

/** Documents of a re-marked file are found by its new reference as well, and by whoever may see the file now. */
@Injectable()
export class OnFileRemarked implements OutboxHandler, OnModuleInit {
  readonly name = 'search.on-file-remarked';
  readonly types = ['records.file-remarked'];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly documents: DocumentQueries,
    private readonly indexDocument: IndexDocument,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { fileId } = message.payload as RecordFileRemarked['payload'];
    const documents = await this.documents.ofFile(systemActor('search-index'), fileId);
    for (const { id } of documents) await this.indexDocument.executeIn(transaction, id);
  }
}
