import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { IndexRecords } from '../application/index-records.js';

/** Facts after which a file is found by other words, references or filters, and with it everything in it. */
const OF_FILE_AND_CONTENT = ['records.file-remarked', 'records.files-moved'];
/** Facts that concern the entry of the file alone. */
const OF_FILE = ['records.file-opened'];

/** Brings the index up to date with files; who may see them is not kept there but asked at each search. */
@Injectable()
export class OnFileChanged implements OutboxHandler, OnModuleInit {
  readonly name = 'search.on-file-changed';
  readonly types = [...OF_FILE, ...OF_FILE_AND_CONTENT];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly index: IndexRecords,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { fileId, fileIds = [fileId] } = message.payload as { readonly fileId: string; readonly fileIds?: string[] };
    for (const id of fileIds) await this.index.file(transaction, id, OF_FILE_AND_CONTENT.includes(message.type));
  }
}
