import { Injectable } from '@nestjs/common';
import { addDays } from '#kernel/calendar-day';
import { ObjectRegistry, ObjectStore } from '#modules/storage';
import { Database } from '#platform/database';
import type { JobDefinition, RunningJob } from '#platform/jobs';

/** Brings the locks of a closed file's objects up to its retention period. */
export const LOCK_ORIGINALS: JobDefinition<{ readonly fileId: string }> = {
  name: 'records.lock-originals',
  retryLimit: 20,
  expireInSeconds: 900,
};

/**
 * Lengthens the retention of everything the documents of a closed file consist of until its own retention period ends.
 * The store never shortens a lock, so that reopening, a later event or a repeated run takes nothing away. The hold stays:
 * it is for disposal to lift it.
 */
@Injectable()
export class LockOriginals {
  constructor(
    private readonly database: Database,
    private readonly store: ObjectStore,
    private readonly registry: ObjectRegistry,
  ) {}

  /** @throws {ObjectNotFoundError} Thrown, after all others are locked, when the store lacks one. */
  async execute({ data, signal }: Pick<RunningJob<{ readonly fileId: string }>, 'data' | 'signal'>): Promise<void> {
    const objects = await this.database.query<{ hash: string; retainUntil: string }>(
      `SELECT DISTINCT format.object_hash AS hash, closing.retain_until::text AS "retainUntil"
         FROM file_closing AS closing JOIN document ON document.file_id = closing.file_id
         JOIN document_version AS version ON version.document_id = document.id
         JOIN document_format AS format ON format.version_id = version.id
        WHERE closing.file_id = $1 AND closing.retain_until IS NOT NULL ORDER BY hash`,
      [data.fileId],
    );
    let failure: unknown;
    for (const { hash, retainUntil } of objects) {
      signal.throwIfAborted();
      try {
        await this.lock(hash, endOf(retainUntil));
      } catch (error) {
        failure ??= error;
      }
    }
    if (failure !== undefined) throw failure as Error;
  }

  private async lock(hash: string, until: Date): Promise<void> {
    const registered = await this.registry.find(hash);
    if (registered !== undefined && registered.retainUntil >= until) return;
    const stored = await this.store.extendRetention(hash, until);
    await this.database.transaction((transaction) => this.registry.recordLock(transaction, stored));
  }
}

/** The moment at which the day is over wherever the city may lie. */
function endOf(day: string): Date {
  return new Date(`${addDays(day, 1)}T00:00:00Z`);
}
