import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { type BulkAct, checkedSettings, type GivenSettings, text } from '../domain/bulk-act.js';
import type { BulkItemState, BulkRunStep } from '../domain/bulk-run.js';
import { BulkRunNotFound, BulkStepNotAllowed } from '../errors.js';
import { BulkRunRepository, type NewBulkItem, type NewBulkRun } from '../persistence/bulk-run.repository.js';
import { WORK_ON_BULK_RUN } from './bulk-run-jobs.js';
import { BulkRunQueries } from './bulk-run.queries.js';
import { type BulkSelection, Selections } from './selections.js';

/** What somebody who begins a run says. */
export interface BulkRunInput {
  readonly act: BulkAct;
  readonly settings: GivenSettings;
  readonly selection: BulkSelection;
  /** Id of the request: a repeated one with it is answered with the first run. */
  readonly id?: string | undefined;
}

const NOT_DONE: readonly BulkItemState[] = ['unchecked', 'possible', 'refused', 'failed'];

/** What beginning a run needs beside the rules. */
@Injectable()
export class BulkRunPorts {
  constructor(
    readonly database: Database,
    readonly jobs: Jobs,
    readonly clock: Clock,
  ) {}
}

/** Begins runs (Sammelvorgänge): the files are written down, and a rehearsal says what would become of each. Nothing is done yet. */
@Injectable()
export class BeginBulkRun {
  constructor(
    private readonly ports: BulkRunPorts,
    private readonly runs: BulkRunRepository,
    private readonly queries: BulkRunQueries,
    private readonly selections: Selections,
  ) {}

  /**
   * @returns id of the run
   * @throws {BulkSettingsInvalid} Thrown when something is missing that is said for all files.
   * @throws {NothingSelected | TooManySelected} Thrown as {@link Selections.freeze} says.
   */
  async execute(actor: UserActor, { act, settings, selection, id = newId() }: BulkRunInput): Promise<string> {
    const checked = checkedSettings(act, settings);
    if ((await this.runs.find(id)) !== undefined) return (await this.queries.get(actor, id)).id;
    const files = await this.selections.freeze(actor, selection);
    const run = { id, settings: checked, origin: 'selection', ofRunId: null, undoReason: null } as const;
    await this.insert(
      actor,
      run,
      files.map((fileId) => ({ fileId, ofItemId: null, before: null })),
    );
    return id;
  }

  /** Begins a run that takes back what this one did. @throws {BulkSettingsInvalid} Thrown without a reason. */
  async undo(actor: UserActor, runId: string, reason: string, id: string = newId()): Promise<string> {
    const undoReason = text('reason', reason);
    return this.following(
      actor,
      { runId, id, step: 'undo', states: ['done'] },
      (item) => ({
        fileId: item.fileId,
        ofItemId: item.id,
        before: item.before,
      }),
      { origin: 'undo', undoReason },
    );
  }

  /** Begins a run with the same act over the files this one did nothing with. */
  async repeat(actor: UserActor, runId: string, id: string = newId()): Promise<string> {
    return this.following(actor, { runId, id, step: 'repeat', states: NOT_DONE }, (item, isUndo) => ({
      fileId: item.fileId,
      ofItemId: item.ofItemId,
      before: isUndo ? item.before : null,
    }));
  }

  private async following(
    actor: UserActor,
    {
      runId,
      id,
      step,
      states,
    }: {
      readonly runId: string;
      readonly id: string;
      readonly step: BulkRunStep;
      readonly states: readonly BulkItemState[];
    },
    itemOf: (item: NewBulkItem & { readonly id: string }, isUndo: boolean) => NewBulkItem,
    more: Partial<Pick<NewBulkRun, 'origin' | 'undoReason'>> = {},
  ): Promise<string> {
    if ((await this.runs.find(id)) !== undefined) return (await this.queries.get(actor, id)).id;
    const summary = await this.queries.get(actor, runId);
    if (!summary.steps.includes(step)) throw new BulkStepNotAllowed(summary.state, step);
    const run = await this.runs.find(runId);
    if (!run) throw new BulkRunNotFound(runId);
    const isUndo = run.origin === 'undo';
    const items = await this.runs.itemsIn(runId, states);
    const { settings, undoReason } = run;
    const origin = isUndo ? 'undo' : 'repeat';
    await this.insert(
      actor,
      { id, settings, origin, ofRunId: runId, undoReason, ...more },
      items.map((item) => itemOf(item, isUndo)),
    );
    return id;
  }

  private async insert(
    actor: UserActor,
    run: Omit<NewBulkRun, 'begunBy' | 'begunByName' | 'begunAt'>,
    items: readonly NewBulkItem[],
  ): Promise<void> {
    const { database, jobs, clock } = this.ports;
    await database.transaction(async (transaction) => {
      const begun = { ...run, begunBy: actor.id, begunByName: actor.name, begunAt: clock.now() };
      if (!(await this.runs.insert(transaction, begun, items))) return;
      await jobs.enqueue(transaction, WORK_ON_BULK_RUN, { runId: run.id }, { key: run.id });
    });
  }
}
