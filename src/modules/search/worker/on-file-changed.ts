import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { IndexRecords } from '../application/index-records.js';

interface AboutFiles {
  readonly fileId?: string;
  readonly fileIds?: readonly string[];
  readonly detail?: string;
}

/** Facts that concern the entry of the file alone. */
const OF_FILE: readonly string[] = ['records.file-opened'];
/** Facts after which a file is found by other words, references or filters, and with it everything in it. */
const OF_FILE_AND_CONTENT: readonly string[] = [
  'records.file-remarked',
  'records.file-described',
  'records.files-moved',
  'records.file-closed',
  'records.file-reopened',
  'records.object-deleted',
];
/** Values, type or contacts were changed; only the type is a filter of documents too. */
const DETAILS = 'records.file-details-changed';

/** Brings the index up to date with files; who may see them is not kept there but asked at each search. */
@Injectable()
export class OnFileChanged implements OutboxHandler, OnModuleInit {
  readonly name = 'search.on-file-changed';
  readonly types = [...OF_FILE, ...OF_FILE_AND_CONTENT, DETAILS];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly index: IndexRecords,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { fileId, fileIds = [], detail } = message.payload as AboutFiles;
    const withContent = OF_FILE_AND_CONTENT.includes(message.type) || detail === 'type';
    for (const id of fileId === undefined ? fileIds : [fileId, ...fileIds]) {
      await this.index.file(transaction, id, withContent);
    }
  }
}
