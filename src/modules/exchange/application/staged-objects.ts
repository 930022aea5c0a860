import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { ObjectStore, type PutOutcome } from '#modules/storage';
import { Database } from '#platform/database';
import { StagedBytesRepository } from '../persistence/staged-bytes.repository.js';

/** What is put into the store for a time. */
export interface StagedContent {
  readonly mediaType: string;
  readonly keptUntil: Date;
  readonly maxBytes?: number;
}

/**
 * Puts bytes into the store that may never become a record (Zwischenablage), and notes them by themselves: whatever
 * becomes of what they were put there for, `ForgetStagedFiles` finds them when their time is up.
 */
@Injectable()
export class StagedObjects {
  constructor(
    private readonly store: ObjectStore,
    private readonly database: Database,
    private readonly staged: StagedBytesRepository,
  ) {}

  /** @throws {ContentTooLargeError, UploadBrokenError} Thrown when too many bytes came, or the transfer broke off. */
  async put(content: Readable, { keptUntil, ...options }: StagedContent): Promise<PutOutcome> {
    const retention = { mode: 'governance', retainUntil: keptUntil } as const;
    const stored = await this.store.put(content, { ...options, retention, hold: false });
    await this.database.transaction((transaction) => this.staged.note(transaction, stored.hash, keptUntil));
    return stored;
  }
}
