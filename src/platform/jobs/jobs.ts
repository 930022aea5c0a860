import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { PgBoss, type JobWithMetadata } from 'pg-boss';
import { DomainError } from '#kernel/domain-error';
import { newId } from '#kernel/ids';
import { type Database, queryIn, type Transaction } from '#platform/database';
import { correlationId, faultText, faultWithPlace, withCorrelation } from '#platform/logging';
import type { JobDefinition, RunningJob } from './job-definition.js';

/** A killed worker's jobs are given to another one after at most twice this time. */
const HEARTBEAT_SECONDS = 10;
const MONITOR_SECONDS = 5;
const KEEP_FAILED_SECONDS = 90 * 24 * 3600;
const STOP_TIMEOUT_MS = 10_000;
/** New jobs ring; retries, delayed jobs and those of killed workers do not, so an idle worker also looks by itself. */
const SLOT = {
  includeMetadata: true,
  batchSize: 1,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 1,
} as const;

/** How many jobs of a kind this process runs at a time, and how soon an idle worker looks again. */
export interface WorkOptions {
  readonly concurrency: number;
}

/** Runs of a kind of job that came to an end in this process. */
export interface EndedJobs {
  readonly name: string;
  done: number;
  failed: number;
}

/** A job whose tries are used up. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly data: object;
  readonly attempts: number;
  readonly error: { readonly code: string };
  readonly failedAt: Date;
}

interface Envelope<Data extends object> {
  readonly correlationId: string;
  readonly data: Data;
}

/** Durable jobs on PostgreSQL (pg-boss): a job exists if and only if the transaction that enqueued it commits; at least once. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly boss: PgBoss;
  private started: Promise<void> | undefined;
  private readonly queues = new Map<string, Promise<void>>();
  private readonly ended = new Map<string, EndedJobs>();

  constructor(
    connectionString: string,
    private readonly database: Database,
    private readonly works: boolean,
  ) {
    this.boss = new PgBoss({
      connectionString,
      schema: 'pgboss',
      application_name: 'talakte-jobs',
      createSchema: false,
      max: works ? 6 : 2,
      supervise: works,
      schedule: false,
      monitorIntervalSeconds: MONITOR_SECONDS,
      superviseIntervalSeconds: MONITOR_SECONDS,
      useListenNotify: works,
    });
    this.boss.on('error', (error) => {
      this.logger.warn(`Job queue: ${faultText(error)}`);
    });
  }

  /** Enqueues a job in the transaction; the same key is not queued a second time while its job waits. */
  async enqueue<Data extends object>(
    transaction: Transaction,
    definition: JobDefinition<Data>,
    data: Data,
    options: { readonly key?: string; readonly priority?: number; readonly startAfter?: Date } = {},
  ): Promise<void> {
    await this.ensureQueue(definition);
    const envelope: Envelope<Data> = { correlationId: correlationId(), data };
    await this.boss.send(definition.name, envelope, {
      // the queue's policy keeps one waiting job per key, and takes no key for a key of its own
      singletonKey: options.key ?? newId(),
      ...(options.priority === undefined ? {} : { priority: options.priority }),
      ...(options.startAfter === undefined ? {} : { startAfter: options.startAfter }),
      db: { executeSql: async (text, values) => ({ rows: await queryIn(transaction, text, values ?? []) }) },
    });
  }

  /** Starts working on a kind of job in this process. */
  async work<Data extends object>(
    definition: JobDefinition<Data>,
    options: WorkOptions,
    handler: (job: RunningJob<Data>) => Promise<void>,
  ): Promise<void> {
    if (!this.works) throw new Error('This role does not work on jobs');
    await this.ensureQueue(definition);
    for (let slot = 0; slot < options.concurrency; slot += 1) await this.workInSlot(definition, handler);
  }

  /** One job at a time; a finished one is followed by the next at once, for a backlog must not wait for the next look. */
  private async workInSlot<Data extends object>(
    definition: JobDefinition<Data>,
    handler: (job: RunningJob<Data>) => Promise<void>,
  ): Promise<void> {
    const worker: { id?: string } = {};
    worker.id = await this.boss.work<Envelope<Data>, undefined, typeof SLOT>(definition.name, SLOT, async ([job]) => {
      try {
        if (job) await this.run(definition, job, handler);
      } finally {
        if (worker.id !== undefined) this.boss.notifyWorker(worker.id);
      }
      return undefined;
    });
  }

  /** Jobs whose tries are used up, newest first. */
  async listFailed(limit: number): Promise<FailedJob[]> {
    await this.start();
    const rows = await this.database.query<{
      id: string;
      name: string;
      data: Envelope<object>;
      retry_count: number;
      output: { code?: string } | null;
      completed_on: Date;
    }>(
      `SELECT id, name, data, retry_count, output, completed_on FROM pgboss.job WHERE state = 'failed'
        ORDER BY completed_on DESC LIMIT $1`,
      [limit],
    );
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      data: row.data.data,
      attempts: row.retry_count + 1,
      error: { code: row.output?.code ?? 'PLATFORM.UNEXPECTED' },
      failedAt: row.completed_on,
    }));
  }

  /** Puts a failed job back into its queue; returns whether it was there. */
  async redrive(id: string): Promise<boolean> {
    await this.start();
    const rows = await this.database.query<{ name: string }>(
      `SELECT name FROM pgboss.job WHERE id = $1 AND state = 'failed'`,
      [id],
    );
    const name = rows[0]?.name;
    if (name === undefined) return false;
    await this.boss.retry(name, id);
    return true;
  }

  /** Waiting and running jobs per queue, for the metrics. */
  async counts(): Promise<{ name: string; state: string; count: number }[]> {
    await this.start();
    return this.database.query(
      `SELECT name, state::text, count(*)::int AS count FROM pgboss.job WHERE state < 'completed' OR state = 'failed' GROUP BY 1, 2`,
    );
  }

  /** Runs that ended in this process since its start, for the metrics. */
  endedHere(): readonly EndedJobs[] {
    return [...this.ended.values()];
  }

  /** Before everything else: running jobs may still use the rest of the application to come to their end. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.started) return;
    await this.started.catch(() => undefined);
    await this.boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  }

  /** Connects and brings the queue's own schema up to date; repeated calls share one start. */
  async start(): Promise<void> {
    // A start that failed is not remembered: the database may be back the next time.
    this.started ??= this.boss.start().then(
      () => undefined,
      (error: unknown) => {
        this.started = undefined;
        throw error;
      },
    );
    await this.started;
  }

  private async ensureQueue(definition: JobDefinition<object>): Promise<void> {
    await this.start();
    const existing = this.queues.get(definition.name) ?? this.createQueue(definition);
    this.queues.set(definition.name, existing);
    try {
      await existing;
    } catch (error) {
      this.queues.delete(definition.name);
      throw error;
    }
  }

  private async createQueue(definition: JobDefinition<object>): Promise<void> {
    await this.boss.createQueue(definition.name, {
      policy: 'short',
      retryLimit: definition.retryLimit,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 120,
      expireInSeconds: definition.expireInSeconds,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      deleteAfterSeconds: KEEP_FAILED_SECONDS,
      notify: true,
    });
  }

  private async run<Data extends object>(
    definition: JobDefinition<Data>,
    job: JobWithMetadata<Envelope<Data>>,
    handler: (job: RunningJob<Data>) => Promise<void>,
  ): Promise<void> {
    const running: RunningJob<Data> = {
      id: job.id,
      data: job.data.data,
      attempt: job.retryCount,
      lastAttempt: job.retryCount >= job.retryLimit,
      signal: job.signal,
    };
    try {
      await withCorrelation(job.data.correlationId, () => handler(running));
      this.tally(definition.name).done += 1;
    } catch (error) {
      this.tally(definition.name).failed += 1;
      const code = error instanceof DomainError ? error.code : 'PLATFORM.UNEXPECTED';
      this.logger.error(
        `Job ${definition.name} ${job.id} failed, attempt ${String(job.retryCount)}: ${faultWithPlace(error)}`,
      );
      if (error instanceof DomainError && error.kind !== 'unavailable') {
        // A rule that refuses will refuse again: no further tries.
        await this.database.query(`UPDATE pgboss.job SET retry_limit = retry_count WHERE name = $1 AND id = $2`, [
          definition.name,
          job.id,
        ]);
      }
      throw Object.assign(new Error(code), { code });
    }
  }

  private tally(name: string): EndedJobs {
    const known = this.ended.get(name) ?? { name, done: 0, failed: 0 };
    this.ended.set(name, known);
    return known;
  }
}
