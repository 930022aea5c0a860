import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { ActorResolver } from '#modules/identity';
import { Database, databaseUnavailable } from '#platform/database';
import { faultText } from '#platform/logging';
import type { BulkRun, BulkRunState, BulkStopReason } from '../domain/bulk-run.js';
import { type BulkItem, type BulkOutcome, BulkRunRepository } from '../persistence/bulk-run.repository.js';
import { ActsOnFiles } from './acts-on-files.js';
import { BulkRunEnds } from './bulk-run-ends.js';

/** A file that fails unexpectedly so often is left behind; the others have their turn. */
const ATTEMPTS_MAX = 3;
/** After each file the work rests as long as the file took, at most this long: the people at their desks come first. */
const REST_MOST_MS = 250;
const CHANGED_MEANWHILE = /CHANGED_MEANWHILE$/;

/**
 * Rehearses and carries out runs, one file after the other, each in the transaction of its use case, as whoever began the run
 * with the rights he has at that moment. A file that is refused keeps no other one from its turn; a killed process takes no step twice.
 */
@Injectable()
export class WorkOnBulkRun {
  private readonly logger = new Logger(WorkOnBulkRun.name);

  constructor(
    private readonly database: Database,
    private readonly runs: BulkRunRepository,
    private readonly acts: ActsOnFiles,
    private readonly resolver: ActorResolver,
    private readonly ends: BulkRunEnds,
    private readonly clock: Clock,
  ) {}

  /**
   * Works until nothing is left, somebody calls the run off, or the caller's time is up.
   * @param isTimeUp asked between two files
   * @returns whether there is more to do
   */
  async execute(runId: string, isTimeUp: () => boolean): Promise<boolean> {
    for (;;) {
      const run = await this.runs.find(runId);
      if (!run || !isAtWork(run.state)) return this.leave(run);
      if (isTimeUp()) return true;
      const actor = await this.resolver.ofUser(run.begunBy);
      if (!actor) {
        await this.stop(runId, 'account');
        return false;
      }
      const begun = Date.now();
      const isMore = run.state === 'checking' ? await this.checkNext(actor, run) : await this.doNext(actor, run);
      if (!isMore) return false;
      await pause(Math.min(Date.now() - begun, REST_MOST_MS));
    }
  }

  /** Stops a run; what is done stays done, and whoever began it can start it again. */
  async stop(runId: string, stopReason: BulkStopReason): Promise<void> {
    await this.end(runId, null, 'stopped', stopReason);
  }

  /** Nothing more is done in this run; of one that was called off it writes down what became of the file in hand. */
  private async leave(run: BulkRun | undefined): Promise<false> {
    const inHand = run?.state === 'cancelled' ? await this.runs.itemsIn(run.id, ['working']) : [];
    for (const item of inHand) {
      await this.runs.settle(item, { state: (await this.acts.wasTaken(item)) ? 'done' : 'possible' });
    }
    return false;
  }

  private async checkNext(actor: UserActor, run: BulkRun): Promise<boolean> {
    const item = await this.runs.nextUnchecked(run.id);
    if (!item) {
      await this.database.transaction(async (transaction) => {
        const locked = await this.runs.findLocked(transaction, run.id);
        if (locked?.state === 'checking') await this.runs.setState(transaction, run.id, 'ready');
      });
      return false;
    }
    await this.settled(item, 'refused', async () => {
      const foreseen = await this.acts.rehearse(actor, run, item);
      return { state: 'possible', ...(foreseen && { details: foreseen }) };
    });
    return true;
  }

  private async doNext(actor: UserActor, run: BulkRun): Promise<boolean> {
    const item = await this.runs.claim(run.id);
    if (!item) {
      await this.end(run.id, actor, 'done');
      return false;
    }
    await this.settled(item, 'failed', async () => {
      // a process that was killed between the step and this line has left the step taken
      if (item.attempts === 1 || !(await this.acts.wasTaken(item))) await this.take(actor, run, item);
      return { state: 'done' };
    });
    return true;
  }

  /** What somebody changed between the look and the step is looked at once more; a step back asks for nothing changed at all. */
  private async take(actor: UserActor, run: BulkRun, item: BulkItem): Promise<void> {
    try {
      await this.lookAndTake(actor, run, item);
    } catch (error) {
      const isChanged = error instanceof DomainError && CHANGED_MEANWHILE.test(error.code);
      if (!isChanged || run.origin === 'undo') throw error;
      await this.lookAndTake(actor, run, item);
    }
  }

  private async lookAndTake(actor: UserActor, run: BulkRun, item: BulkItem): Promise<void> {
    const before = await this.acts.look(actor, run, item);
    if (run.origin !== 'undo') await this.runs.remember(item, before);
    await this.acts.take(actor, run, item, before);
  }

  /** What a rule refuses is written down; what passes is tried again by the job. */
  private async settled(
    item: BulkItem,
    refused: 'refused' | 'failed',
    work: () => Promise<BulkOutcome>,
  ): Promise<void> {
    await this.runs.settle(item, await this.outcomeOf(item, refused, work));
  }

  private async outcomeOf(
    item: BulkItem,
    state: 'refused' | 'failed',
    work: () => Promise<BulkOutcome>,
  ): Promise<BulkOutcome> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && error.kind !== 'unavailable') {
        // refused because another process, thought dead, has taken the very step meanwhile
        if (item.attempts > 1 && (await this.acts.wasTaken(item))) return { state: 'done' };
        return { state, code: error.code, details: error.details };
      }
      const isPassing = error instanceof DomainError || databaseUnavailable(error) !== undefined;
      if (isPassing || (state === 'failed' && item.attempts < ATTEMPTS_MAX)) throw error;
      this.logger.error(`A file of a run is left behind: ${faultText(error)}`);
      return { state, code: 'PLATFORM.UNEXPECTED' };
    }
  }

  private async end(
    runId: string,
    actor: UserActor | null,
    state: Extract<BulkRunState, 'done' | 'stopped'>,
    stopReason?: BulkStopReason,
  ): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const run = await this.runs.findLocked(transaction, runId);
      if (run?.state !== 'running' && run?.state !== 'checking') return;
      const more = stopReason === undefined ? { at: this.clock.now() } : { stopReason };
      await this.runs.setState(transaction, runId, state, more);
      const counts = await this.runs.counts(transaction, runId);
      const type = state === 'done' ? 'bulk-actions.run-finished' : 'bulk-actions.run-stopped';
      if (state === 'done') await this.ends.done(transaction, actor, run);
      await this.ends.facts.step(transaction, actor, runId, type, { ...counts, reason: stopReason ?? null });
    });
  }
}

function isAtWork(state: BulkRunState): state is 'checking' | 'running' {
  return state === 'checking' || state === 'running';
}
