import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { FILE_SLIP } from './circulation-jobs.js';

/** Has the slip put into the file as soon as a folder has ended, and after what is done in it later; a durable job does it. */
@Injectable()
export class SlipFiling {
  constructor(private readonly jobs: Jobs) {}

  async enqueue(
    transaction: Transaction,
    { id, revision }: { readonly id: string; readonly revision: number },
  ): Promise<void> {
    await this.jobs.enqueue(transaction, FILE_SLIP, { folderId: id }, { key: `${id}/${String(revision)}` });
  }
}
