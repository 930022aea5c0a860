import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RecordObjectDeleted } from '#modules/records/events';
import type { Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { BulkRunRepository } from '../persistence/bulk-run.repository.js';

/** Lets go of what runs keep of files two persons deleted: what stood in their fields before, and why they could not be done with. */
@Injectable()
export class OnFileDeleted implements OutboxHandler, OnModuleInit {
  readonly name = 'bulk-actions.on-file-deleted';
  readonly types = ['records.object-deleted'];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly runs: BulkRunRepository,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const { fileId, objectId } = message.payload as RecordObjectDeleted['payload'];
    if (objectId === fileId) await this.runs.forgetFile(transaction, fileId);
  }
}
