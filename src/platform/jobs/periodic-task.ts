import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database, queryIn, type Transaction } from '#platform/database';
import { faultText } from '#platform/logging';

/** Something done every few seconds by one process of the installation at a time. */
export interface PeriodicTask {
  readonly name: string;
  readonly everyMs: number;
  /** Runs in a transaction that holds the task's lock. */
  run(transaction: Transaction): Promise<void>;
}

/** Runs periodic tasks; a task is skipped while another process holds its advisory lock. */
@Injectable()
export class PeriodicTasks implements BeforeApplicationShutdown {
  private readonly logger = new Logger(PeriodicTasks.name);
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(private readonly database: Database) {}

  /** Starts the task's rhythm in this process. */
  schedule(task: PeriodicTask): void {
    let busy = false;
    const timer = setInterval(() => {
      if (busy || this.stopped) return;
      busy = true;
      const run = this.runOnce(task)
        .then(() => undefined)
        .catch((error: unknown) => {
          this.logger.warn(`Task ${task.name} failed: ${faultText(error)}`);
        })
        .finally(() => {
          busy = false;
          this.running.delete(run);
        });
      this.running.add(run);
    }, task.everyMs);
    this.timers.push(timer);
  }

  /** Runs the task once now unless another process is at it; returns whether it ran. */
  async runOnce(task: PeriodicTask): Promise<boolean> {
    const key = createHash('sha256').update(`task:${task.name}`).digest().readInt32BE(0);
    return this.database.transaction(async (transaction) => {
      const [lock] = await queryIn<{ held: boolean }>(
        transaction,
        'SELECT pg_try_advisory_xact_lock(7305, $1) AS held',
        [key],
      );
      if (lock?.held !== true) return false;
      await task.run(transaction);
      return true;
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running);
  }
}
