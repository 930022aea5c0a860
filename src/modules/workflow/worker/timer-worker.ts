import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { PeriodicTasks } from '#platform/jobs';
import { faultText } from '#platform/logging';
import { ClearTraces } from '../application/clear-traces.js';
import { FireDueTimers } from '../application/fire-due-timers.js';
import { FireSchedules } from '../application/schedules.js';

const LOOK_EVERY_MS = 1_000;
const CLEAR_EVERY_MS = 10 * 60_000;

/** Looks for workflows whose moment to start has come and for timers that have come due, every second and as long as there are more; every worker takes its part. */
@Injectable()
export class TimerWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(TimerWorker.name);
  private rhythm: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly timers: FireDueTimers,
    private readonly schedules: FireSchedules,
    private readonly traces: ClearTraces,
    private readonly tasks: PeriodicTasks,
  ) {}

  onApplicationBootstrap(): void {
    this.tasks.schedule({
      name: 'workflow-clear-traces',
      everyMs: CLEAR_EVERY_MS,
      run: async (transaction) => {
        await this.traces.execute(transaction);
      },
    });
    this.rhythm = setInterval(() => {
      this.running ??= this.fire().finally(() => {
        this.running = undefined;
      });
    }, LOOK_EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.rhythm);
    await this.running;
  }

  private async fire(): Promise<void> {
    await this.look('Schedules', () => this.schedules.execute());
    await this.look('Timers', async () => {
      while (!this.isStopped && (await this.timers.execute(() => this.isStopped)) > 0);
    });
  }

  /** Each source by itself. The database may be away: the next look finds what is due. */
  private async look(source: string, fire: () => Promise<unknown>): Promise<void> {
    try {
      await fire();
    } catch (error) {
      this.logger.warn(`${source} of workflows: ${faultText(error)}`);
    }
  }
}
