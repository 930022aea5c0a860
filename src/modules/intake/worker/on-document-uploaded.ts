import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DocumentUploaded } from '#modules/records/events';
import type { Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { READ_UPLOAD } from '../application/read-upload.js';

/** Has every document that somebody hands in looked into. */
@Injectable()
export class OnDocumentUploaded implements OutboxHandler, OnModuleInit {
  readonly name = 'intake.on-document-uploaded';
  readonly types = ['records.document-uploaded'];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async handle(transaction: Transaction, { id, payload }: OutboxMessage): Promise<void> {
    await this.jobs.enqueue(transaction, READ_UPLOAD, payload as DocumentUploaded['payload'], { key: id });
  }
}
