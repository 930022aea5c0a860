import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import { type JobDefinition, Jobs } from '#platform/jobs';
import { Journal } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import { IntegrityCheckNotFound } from '../errors.js';
import type { IntegrityCheckFinished } from '../events.js';
import { INTEGRITY_PERMISSIONS } from '../permissions.js';
import { type ChainHead, type IntegrityFault, JournalVerification, type Progress } from './journal-verification.js';
import { ObjectVerification } from './object-verification.js';

/** Job that runs one check. */
export const RUN_CHECK: JobDefinition<{ readonly checkId: string }> = {
  name: 'integrity.run-check',
  retryLimit: 5,
  expireInSeconds: 24 * 3600,
};

/** How far the three parts of a check have come. */
export interface CheckProgress {
  readonly entries: Progress;
  readonly blocks: Progress;
  readonly objects: Progress;
}

/** A check of journal, blocks and stored objects. */
export class IntegrityCheck {
  readonly id: string;
  readonly state: 'running' | 'ok' | 'failed';
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly startedBy: string;
  readonly progress: CheckProgress;
  readonly firstFault: IntegrityFault | null;
  /** Last block that was found whole; worth noting down outside of the system. */
  readonly head: ChainHead | null;
}

/** What a check came to. */
interface CheckResult {
  readonly progress: CheckProgress;
  readonly fault: IntegrityFault | undefined;
  readonly head: ChainHead | undefined;
}

const NOTHING: Progress = { done: 0, total: 0 };
const PROGRESS_EVERY_MS = 500;
const COLUMNS = `id, state, started_at AS "startedAt", finished_at AS "finishedAt", started_by AS "startedBy", progress,
  first_fault AS "firstFault", head`;

/** Starts, runs and reports integrity checks (Prüfung der Integrität). */
@Injectable()
export class IntegrityChecks {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly journalVerification: JournalVerification,
    private readonly objectVerification: ObjectVerification,
  ) {}

  /** Starts a check as a durable job. @throws {PermissionMissing} Thrown when the actor may not start checks. */
  async start(actor: Actor): Promise<IntegrityCheck> {
    return this.create(actor, (transaction, id) =>
      this.jobs.enqueue(transaction, RUN_CHECK, { checkId: id }, { key: id }),
    );
  }

  /** Writes a check down that the caller will run himself. @throws {PermissionMissing} Thrown as for {@link start}. */
  async begin(actor: Actor): Promise<IntegrityCheck> {
    return this.create(actor, () => Promise.resolve());
  }

  private async create(
    actor: Actor,
    arrange: (transaction: Transaction, id: string) => Promise<void>,
  ): Promise<IntegrityCheck> {
    if (!holds(actor, INTEGRITY_PERMISSIONS.verify)) throw new PermissionMissing(INTEGRITY_PERMISSIONS.verify);
    const id = newId();
    await this.database.transaction(async (transaction) => {
      await queryIn(
        transaction,
        `INSERT INTO integrity_check (id, state, started_at, started_by, progress)
         VALUES ($1, 'running', clock_timestamp(), $2, $3::jsonb)`,
        [id, actor.name, JSON.stringify({ entries: NOTHING, blocks: NOTHING, objects: NOTHING })],
      );
      await this.journal.append(transaction, actor, {
        action: 'integrity.check-started',
        objectType: 'integrity-check',
        objectId: id,
      });
      await arrange(transaction, id);
    });
    return this.get(id);
  }

  /** Runs a check to its end; a repeated run of a finished one does nothing. */
  async run(
    actor: Actor,
    checkId: string,
    onProgress: (progress: CheckProgress) => void = () => undefined,
  ): Promise<IntegrityCheck> {
    if ((await this.get(checkId)).state !== 'running') return this.get(checkId);
    let progress: CheckProgress = { entries: NOTHING, blocks: NOTHING, objects: NOTHING };
    let saved = 0;
    const report = async (change: Partial<CheckProgress>): Promise<void> => {
      progress = { ...progress, ...change };
      onProgress(progress);
      if (Date.now() - saved < PROGRESS_EVERY_MS) return;
      saved = Date.now();
      await this.saveProgress(checkId, progress);
    };
    const journal = await this.journalVerification.check(await this.knownHead(), (entries, blocks) =>
      report({ entries, blocks }),
    );
    const fault = journal.fault ?? (await this.objectVerification.check((objects) => report({ objects })));
    await this.finish(actor, checkId, { progress, fault, head: journal.head });
    return this.get(checkId);
  }

  /** @throws {IntegrityCheckNotFound} Thrown when there is no such check. */
  async get(id: string): Promise<IntegrityCheck> {
    const [check] = await this.database.query<IntegrityCheck>(`SELECT ${COLUMNS} FROM integrity_check WHERE id = $1`, [
      id,
    ]);
    if (!check) throw new IntegrityCheckNotFound(id);
    return check;
  }

  /** The latest checks. */
  async latest(limit: number): Promise<IntegrityCheck[]> {
    return this.database.query<IntegrityCheck>(
      `SELECT ${COLUMNS} FROM integrity_check ORDER BY started_at DESC LIMIT $1`,
      [limit],
    );
  }

  /** The last check that came to its end. */
  async lastFinished(): Promise<IntegrityCheck | undefined> {
    const [check] = await this.database.query<IntegrityCheck>(
      `SELECT ${COLUMNS} FROM integrity_check WHERE state <> 'running' ORDER BY started_at DESC LIMIT 1`,
    );
    return check;
  }

  private async saveProgress(checkId: string, progress: CheckProgress): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(transaction, 'UPDATE integrity_check SET progress = $2::jsonb WHERE id = $1', [
        checkId,
        JSON.stringify(progress),
      ]),
    );
  }

  /** The furthest head any check found: the chain must still reach it. */
  private async knownHead(): Promise<ChainHead | undefined> {
    const [row] = await this.database.query<{ head: ChainHead }>(
      `SELECT head FROM integrity_check WHERE head IS NOT NULL AND state = 'ok' ORDER BY (head ->> 'number')::bigint DESC LIMIT 1`,
    );
    return row?.head;
  }

  private async finish(actor: Actor, checkId: string, result: CheckResult): Promise<void> {
    const { progress, fault, head } = result;
    const state = fault ? 'failed' : 'ok';
    await this.database.transaction(async (transaction) => {
      const finished = await queryIn(
        transaction,
        `UPDATE integrity_check SET state = $2, finished_at = clock_timestamp(), progress = $3::jsonb, first_fault = $4::jsonb,
                head = $5::jsonb
          WHERE id = $1 AND state = 'running' RETURNING id`,
        [checkId, state, JSON.stringify(progress), toJson(fault), toJson(head)],
      );
      if (finished.length === 0) return;
      await this.journal.append(transaction, actor, {
        action: 'integrity.check-finished',
        objectType: 'integrity-check',
        objectId: checkId,
        after: {
          state,
          ...(fault ? { fault: { kind: fault.kind, id: fault.id, code: fault.code } } : {}),
          ...(head ? { head: { number: head.number, hash: head.hash } } : {}),
        },
      });
      const event: IntegrityCheckFinished = {
        type: 'integrity.check-finished',
        version: 1,
        aggregateId: checkId,
        payload: { checkId, state },
      };
      await this.outbox.append(transaction, event);
    });
  }
}

function toJson(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
