import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { RecordObjectDeleted } from '#modules/records/events';
import type { Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { type OutboxHandler, type OutboxMessage, OutboxSubscriptions } from '#platform/outbox';
import { FILE_SLIP } from '../application/circulation-jobs.js';
import { FileSlip } from '../application/file-slip.js';
import { ForgetProtected } from '../application/forget-protected.js';
import { LetGoOfFolders } from '../application/let-go-of-folders.js';

const DELETED: readonly string[] = ['records.object-deleted'];
const GUARDED: readonly string[] = [
  ...['records.file-walled', 'records.wall-changed', 'records.confidentiality-changed', 'records.plan-level-changed'],
];

/** Files slips of folders that have ended, and lets go of folders whose papers two persons deleted. */
@Injectable()
export class CirculationWorker implements OutboxHandler, OnModuleInit, OnApplicationBootstrap {
  readonly name = 'circulation.on-object-deleted';
  readonly types = [...DELETED, ...GUARDED];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly jobs: Jobs,
    private readonly fileSlip: FileSlip,
    private readonly letGo: LetGoOfFolders,
    private readonly protecting: ForgetProtected,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(FILE_SLIP, { concurrency: 1 }, ({ data }) => this.fileSlip.execute(data.folderId));
  }

  async handle(transaction: Transaction, { type, payload }: OutboxMessage): Promise<void> {
    if (GUARDED.includes(type)) {
      await this.protecting.execute(transaction);
      return;
    }
    await this.letGo.execute(transaction);
    const { fileId } = payload as RecordObjectDeleted['payload'];
    await this.protecting.ofDeletedFile(transaction, fileId);
  }
}
