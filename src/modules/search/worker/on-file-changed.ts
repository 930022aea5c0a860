import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { IndexRecords } from '../application/index-records.js';
import { factsFor, RECORDS_FACTS } from './records-facts.js';

interface AboutFiles {
  readonly fileId?: string;
  readonly fileIds?: readonly string[];
  readonly detail?: string;
}

/** Brings the index up to date with files; who may see them is not kept there but asked at each search. */
@Injectable()
export class OnFileChanged implements OutboxHandler, OnModuleInit {
  readonly name = 'search.on-file-changed';
  readonly types = factsFor('file', 'file-with-documents', 'file-details');

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly index: IndexRecords,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { fileId, fileIds = [], detail } = message.payload as AboutFiles;
    const work = RECORDS_FACTS[message.type];
    const withDocuments = work === 'file-with-documents' || (work === 'file-details' && detail === 'type');
    for (const id of fileId === undefined ? fileIds : [fileId, ...fileIds]) {
      await this.index.file(transaction, id, withDocuments);
    }
  }
}
