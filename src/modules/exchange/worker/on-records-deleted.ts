import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import type { DocumentDeleted, RecordObjectDeleted } from '#modules/records/events';
import type { Transaction } from '#platform/database';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { TakenOverRepository } from '../persistence/taken-over.repository.js';

/** Lets go of what a conversion keeps of files and documents two persons deleted; that they were taken over stays known. */
@Injectable()
export class OnRecordsDeleted implements OutboxHandler, OnModuleInit {
  readonly name = 'exchange.on-records-deleted';
  readonly types = ['records.document-deleted', 'records.object-deleted'];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly takenOver: TakenOverRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, message: OutboxMessage): Promise<void> {
    const payload = message.payload as DocumentDeleted['payload'] | RecordObjectDeleted['payload'];
    const objectId = 'documentId' in payload ? payload.documentId : payload.objectId;
    await this.takenOver.forget(transaction, { fileId: payload.fileId, objectId }, this.clock.now());
  }
}
