import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CommandInput, CommandName, CommandResult } from './commands.js';
import { WorkbenchFault } from './workbench-fault.js';
import { NOT_STARTED, WorkbenchProcess, type Assignment } from './workbench-process.js';

const MEGABYTE = 1024 * 1024;
const STARTS_TRIED = 3;

/** How a workbench is set up. */
export interface PageWorkbenchOptions {
  /** Folder for temporary files, on a file system with room for uncompressed pages. */
  readonly workFolder: string;
  /** Number of child processes; one for each core when absent. They start when first needed. */
  readonly children?: number;
  /** Longest time one command may take, in milliseconds. */
  readonly timeLimitMs?: number;
  /** Most memory one child may use, in bytes. */
  readonly memoryLimitBytes?: number;
  /** Commands after which a child is replaced, so that what native libraries keep cannot pile up. */
  readonly commandsAChild?: number;
  /** Environment variables the children get besides PATH, language and time zone. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** How one command is run. */
export interface RunOptions {
  /** Ends the command, also when it is already running. */
  readonly signal?: AbortSignal;
  /** Higher goes first; 0 when absent. Equals go in the order they came. */
  readonly priority?: number;
  readonly timeLimitMs?: number;
}

interface Waiting extends Assignment {
  readonly priority: number;
  failedStarts: number;
}

/**
 * Runs all work on foreign bytes in a few long-lived child processes, each with a time and a memory limit, so that no
 * file, however made, can hurt the process that keeps the records. A child that dies takes one command with it.
 */
export class PageWorkbench {
  private readonly processes = new Set<WorkbenchProcess>();
  private readonly waiting: Waiting[] = [];
  private readonly running = new Map<Waiting, WorkbenchProcess>();
  private readonly options: Required<PageWorkbenchOptions>;
  private started = 0;
  private isClosed = false;

  constructor(options: PageWorkbenchOptions) {
    this.options = {
      children: availableParallelism(),
      timeLimitMs: 60_000,
      memoryLimitBytes: 1_536 * MEGABYTE,
      commandsAChild: 500,
      environment: {},
      ...options,
    };
    mkdirSync(this.options.workFolder, { recursive: true });
  }

  /** Number of commands that wait for a free child. */
  get queueLength(): number {
    return this.waiting.length;
  }

  /** Number of commands that children are working on at this moment. */
  get runningCount(): number {
    return this.running.size;
  }

  /** Process ids of the living children. */
  get childPids(): readonly number[] {
    return [...this.processes].flatMap((process) => process.pid ?? []);
  }

  /**
   * Carries out one command in a child.
   *
   * @throws DecodeError when the file is at fault: its own codes, and DECODE_TIMEOUT, DECODE_OUT_OF_MEMORY, DECODE_CRASHED
   * @throws WorkbenchFault when the workbench is closed or a command fails for a reason that is not the file's
   */
  run<K extends CommandName>(command: K, input: CommandInput<K>, options: RunOptions = {}): Promise<CommandResult<K>> {
    const { signal, priority = 0, timeLimitMs = this.options.timeLimitMs } = options;
    if (this.isClosed) return Promise.reject(closedFault());
    if (signal?.aborted === true) return Promise.reject(abortError(signal));
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        if (signal !== undefined) this.withdraw(waiting, abortError(signal));
      };
      const waiting: Waiting = {
        command,
        input,
        timeLimitMs,
        priority,
        failedStarts: 0,
        settle: (outcome) => {
          signal?.removeEventListener('abort', onAbort);
          if ('error' in outcome) reject(outcome.error);
          else resolve(outcome.result as CommandResult<K>);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.enqueue(waiting);
    });
  }

  /**
   * Ends the workbench: waiting commands fail, running ones may finish within the grace time, then all children end.
   *
   * @param graceMs time for running commands, in milliseconds
   */
  async close(graceMs = 5_000): Promise<void> {
    this.isClosed = true;
    for (const waiting of this.waiting.splice(0)) waiting.settle({ error: closedFault() });
    const deadline = Date.now() + graceMs;
    while (Date.now() < deadline && [...this.processes].some((process) => process.isBusy)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const processes = [...this.processes];
    for (const process of processes) process.kill(closedFault());
    await Promise.all(processes.map((process) => process.whenEnded()));
  }

  private enqueue(waiting: Waiting): void {
    const place = this.waiting.findIndex((other) => other.priority < waiting.priority);
    this.waiting.splice(place < 0 ? this.waiting.length : place, 0, waiting);
    this.dispatch();
  }

  private dispatch(): void {
    while (this.waiting.length > 0 && !this.isClosed) {
      const process = this.freeProcess();
      if (process === undefined) return;
      const next = this.waiting.shift();
      if (next !== undefined) this.assign(process, next);
    }
  }

  private assign(process: WorkbenchProcess, waiting: Waiting): void {
    this.running.set(waiting, process);
    process.assign({
      ...waiting,
      settle: (outcome) => {
        this.running.delete(waiting);
        if ('error' in outcome && this.mayStartAgain(waiting, outcome.error)) this.waiting.unshift(waiting);
        else waiting.settle(outcome);
      },
    });
  }

  /** A command whose child ended before it began is given to another child, a few times. */
  private mayStartAgain(waiting: Waiting, error: Error): boolean {
    if (this.isClosed || !(error instanceof WorkbenchFault) || error.code !== NOT_STARTED) return false;
    waiting.failedStarts += 1;
    return waiting.failedStarts < STARTS_TRIED;
  }

  private withdraw(waiting: Waiting, reason: Error): void {
    const place = this.waiting.indexOf(waiting);
    if (place >= 0) {
      this.waiting.splice(place, 1);
      waiting.settle({ error: reason });
    } else {
      this.running.get(waiting)?.kill(reason);
    }
  }

  private freeProcess(): WorkbenchProcess | undefined {
    for (const process of this.processes) if (process.isUsable && !process.isBusy) return process;
    const alive = [...this.processes].filter((process) => process.isUsable).length;
    return alive < this.options.children ? this.startProcess() : undefined;
  }

  private startProcess(): WorkbenchProcess {
    const { memoryLimitBytes, environment, workFolder } = this.options;
    const folder = join(workFolder, `child-${String(process.pid)}-${String(++this.started)}`);
    const heapMegabytes = Math.max(64, Math.floor(memoryLimitBytes / MEGABYTE / 2));
    const started = new WorkbenchProcess({ folder, memoryLimitBytes, heapMegabytes, environment }, (changed) => {
      this.onProcessChange(changed);
    });
    this.processes.add(started);
    return started;
  }

  private onProcessChange(process: WorkbenchProcess): void {
    const isWorn =
      process.finished >= this.options.commandsAChild || process.rssBytes > this.options.memoryLimitBytes / 2;
    if (process.isUsable && isWorn && !process.isBusy) process.kill();
    if (!process.isUsable && !process.isAlive) this.processes.delete(process);
    this.dispatch();
  }
}

function closedFault(): WorkbenchFault {
  return new WorkbenchFault('The workbench is closed', 'INTAKE.WORKBENCH_CLOSED');
}

function abortError(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new WorkbenchFault('The command was withdrawn');
}
