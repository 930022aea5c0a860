import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { BulkRunNotFound, BulkStepNotAllowed } from '../errors.js';
import { BulkRunRepository } from '../persistence/bulk-run.repository.js';
import { BulkRunPorts } from './begin-bulk-run.js';
import { BulkRunEnds } from './bulk-run-ends.js';
import { WORK_ON_BULK_RUN } from './bulk-run-jobs.js';
import { BulkRunQueries } from './bulk-run.queries.js';

/** Starts runs and calls them off; only whoever began a run does that. */
@Injectable()
export class BulkRunSteps {
  constructor(
    private readonly ports: BulkRunPorts,
    private readonly runs: BulkRunRepository,
    private readonly queries: BulkRunQueries,
    private readonly ends: BulkRunEnds,
  ) {}

  /**
   * Starts a run, or goes on with one that was stopped: what can be done by its rehearsal is done. One that runs goes on running.
   * @throws {BulkStepNotAllowed} Thrown before the rehearsal is over, when nothing can be done, and when the run is over.
   * @throws {HandOutTooLarge} Thrown when more would be packed than goes into one archive.
   */
  async start(actor: UserActor, id: string): Promise<void> {
    const summary = await this.queries.get(actor, id);
    if (summary.state !== 'running' && !summary.steps.includes('start'))
      throw new BulkStepNotAllowed(summary.state, 'start');
    if (summary.state === 'ready') this.ends.checkStart(summary.volume);
    const { database, jobs, clock } = this.ports;
    await database.transaction(async (transaction) => {
      const run = await this.runs.findLocked(transaction, id);
      // one that runs may have lost its job to a killed process
      if (run?.state === 'running') return jobs.enqueue(transaction, WORK_ON_BULK_RUN, { runId: id }, { key: id });
      if (run?.state !== summary.state) throw new BulkStepNotAllowed(run?.state ?? 'gone', 'start');
      // one that was stopped in its rehearsal goes on with that
      const isRehearsed = run.state === 'ready' || run.startedAt !== null;
      await this.runs.setState(transaction, id, isRehearsed ? 'running' : 'checking', { at: clock.now() });
      if (isRehearsed) {
        const files = summary.counts.possible + summary.counts.working;
        const after = { ...run.settings, origin: run.origin, ofRunId: run.ofRunId, files };
        await this.ends.facts.step(transaction, actor, id, 'bulk-actions.run-started', after);
      }
      await jobs.enqueue(transaction, WORK_ON_BULK_RUN, { runId: id }, { key: id });
    });
  }

  /** Calls a run off: the file in hand is finished, those behind it stay as they are. */
  async cancel(actor: UserActor, id: string): Promise<void> {
    await this.queries.get(actor, id);
    const { database, jobs, clock } = this.ports;
    await database.transaction(async (transaction) => {
      const run = await this.runs.findLocked(transaction, id);
      if (!run) throw new BulkRunNotFound(id);
      if (run.state === 'cancelled') return;
      if (run.state === 'done') throw new BulkStepNotAllowed(run.state, 'cancel');
      await this.runs.setState(transaction, id, 'cancelled', { at: clock.now() });
      const counts = await this.runs.counts(transaction, id);
      await this.ends.cancelled(transaction, run);
      await this.ends.facts.step(transaction, actor, id, 'bulk-actions.run-cancelled', counts);
      // looks what became of a file that a killed process had in hand
      await jobs.enqueue(transaction, WORK_ON_BULK_RUN, { runId: id }, { key: id });
    });
  }
}
