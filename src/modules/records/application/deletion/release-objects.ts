import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import {
  ObjectLockedError,
  ObjectNotFoundError,
  ObjectRegistry,
  ObjectStore,
  StorageUnreachableError,
  type StoredObject,
} from '#modules/storage';
import { Database, databaseUnavailable, type Transaction } from '#platform/database';
import type { JobDefinition, RunningJob } from '#platform/jobs';
import {
  ObjectReleaseRepository,
  type PlannedRelease,
  type ReleaseProgress,
} from '../../persistence/object-release.repository.js';

/** Lets go of stored objects whose time has come; what is due stands in the database. */
export const RELEASE_OBJECTS: JobDefinition<Record<string, never>> = {
  name: 'records.release-objects',
  retryLimit: 5,
  expireInSeconds: 900,
};

/** An object the store does not let go for a reason of its own is tried again so much later. */
const AGAIN_AFTER_MS = 24 * 3600 * 1000;

/**
 * Lets the stored objects of deleted documents go when their lock ends. The lock is never broken; what another document
 * consists of too stays.
 *
 * Each object goes in steps that are committed one by one: first it leaves the register, then the store, then it counts as
 * released. Broken off anywhere, the next run goes on from there, and at no moment does the register name what the store
 * has not got.
 */
@Injectable()
export class ReleaseObjects {
  private readonly logger = new Logger(ReleaseObjects.name);

  constructor(
    private readonly database: Database,
    private readonly releases: ObjectReleaseRepository,
    private readonly store: ObjectStore,
    private readonly registry: ObjectRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * Does what is due now. While the store is away it stops: what is left stays due. An object with a trouble of its own keeps
   * none behind it from its turn.
   */
  async execute({ signal }: Pick<RunningJob<object>, 'signal'>): Promise<void> {
    const unexpected: unknown[] = [];
    for (const release of await this.releases.due(this.clock.now())) {
      signal.throwIfAborted();
      try {
        await this.release(release);
      } catch (error) {
        if (databaseUnavailable(error)) throw error;
        if (!(error instanceof DomainError)) {
          unexpected.push(error);
          continue;
        }
        this.logger.warn(`An object of a deleted document cannot be let go yet: ${error.code}`);
        if (error instanceof StorageUnreachableError) return;
        await this.note(release, {
          state: 'planned',
          notBefore: new Date(this.clock.now().getTime() + AGAIN_AFTER_MS),
        });
      }
    }
    if (unexpected.length > 0) throw unexpected[0];
  }

  private async release(release: PlannedRelease): Promise<void> {
    const stored = await this.lookUp(release.hash);
    const isToGo = await this.database.transaction((transaction) => this.begin(transaction, release, stored));
    if (isToGo) await this.note(release, await this.remove(release.hash));
  }

  /** Takes it out of the register, when nothing consists of it and no lock is on it. */
  private async begin(
    transaction: Transaction,
    release: PlannedRelease,
    stored: StoredObject | undefined,
  ): Promise<boolean> {
    const now = this.clock.now();
    const found = await this.releases.begin(transaction, release);
    if (found === undefined) return false;
    const registered = await this.registry.find(release.hash);
    const lockedUntil = latest(now, stored?.retainUntil, registered?.retainUntil);
    const progress: ReleaseProgress = found.isInUse
      ? { state: 'kept', notBefore: null }
      : { state: lockedUntil === null ? 'removing' : 'planned', notBefore: lockedUntil };
    await this.releases.note(transaction, release, progress, now);
    if (progress.state !== 'removing') return false;
    if (registered !== undefined) {
      await this.registry.recordLock(transaction, { ...registered, hold: false });
      await this.registry.recordRemoval(transaction, release.hash, now);
    }
    return true;
  }

  private async remove(hash: string): Promise<ReleaseProgress> {
    try {
      await this.store.setHold(hash, false);
      await this.store.remove(hash);
    } catch (error) {
      if (error instanceof ObjectLockedError) return this.leave(hash, error);
      // a run that was broken off after the removal finds nothing more to remove
      if (!(error instanceof ObjectNotFoundError)) throw error;
    }
    return { state: 'released', notBefore: null };
  }

  /** Somebody handed in the same bytes at this very moment: they are his now, under his lock. */
  private async leave(hash: string, refusal: ObjectLockedError): Promise<ReleaseProgress> {
    const { retainUntil } = await this.store.setHold(hash, true);
    if (retainUntil <= this.clock.now()) throw refusal;
    return { state: 'planned', notBefore: retainUntil };
  }

  private async lookUp(hash: string): Promise<StoredObject | undefined> {
    try {
      return await this.store.stat(hash);
    } catch (error) {
      if (error instanceof ObjectNotFoundError) return undefined;
      throw error;
    }
  }

  private async note(release: PlannedRelease, progress: ReleaseProgress): Promise<void> {
    await this.database.transaction((transaction) =>
      this.releases.note(transaction, release, progress, this.clock.now()),
    );
  }
}

/** The last moment that is still to come; `null` when none is. */
function latest(now: Date, ...moments: readonly (Date | undefined)[]): Date | null {
  const coming = moments.filter((moment) => moment !== undefined && moment > now) as Date[];
  return coming.length === 0 ? null : new Date(Math.max(...coming.map((moment) => moment.getTime())));
}
