import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { type OutboxHandler, OutboxSubscriptions } from '#platform/outbox';
import { FILE_SLIP } from '../application/circulation-jobs.js';
import { FileSlip } from '../application/file-slip.js';
import { LetGoOfFolders } from '../application/let-go-of-folders.js';

/** Files slips of folders that have ended, and lets go of folders whose papers two persons deleted. */
@Injectable()
export class CirculationWorker implements OutboxHandler, OnModuleInit, OnApplicationBootstrap {
  readonly name = 'circulation.on-object-deleted';
  readonly types = ['records.object-deleted'];

  constructor(
    private readonly subscriptions: OutboxSubscriptions,
    private readonly jobs: Jobs,
    private readonly fileSlip: FileSlip,
    private readonly letGo: LetGoOfFolders,
  ) {}

  onModuleInit(): void {
    this.subscriptions.subscribe(this);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(FILE_SLIP, { concurrency: 1 }, ({ data }) => this.fileSlip.execute(data.folderId));
  }

  async handle(transaction: Transaction): Promise<void> {
    await this.letGo.execute(transaction);
  }
}
