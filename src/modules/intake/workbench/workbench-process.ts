import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DecodeError } from '../decode/decode-error.js';
import { FINDING_CODES, type FindingCode } from '../decode/finding-codes.js';
import { OUT_OF_MEMORY_SIGNAL, SETTINGS_VARIABLE } from './protocol.js';
import type { ChildMessage, ChildSettings, CommandMessage, FailureReport } from './protocol.js';
import { WorkbenchFault } from './workbench-fault.js';

const START_LIMIT_MS = 30_000;
/** Code of a command whose child ended before it began: the command may be given to another. */
export const NOT_STARTED = 'INTAKE.WORKBENCH_NOT_STARTED';

const LAST_WORDS_BYTES = 4_096;
const VARIABLES_HANDED_ON = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TESSDATA_PREFIX'];

/** How a workbench child is started. */
export interface ProcessSettings {
  /** Folder for temporary files of this child only; removed at its end. */
  readonly folder: string;
  readonly memoryLimitBytes: number;
  readonly heapMegabytes: number;
  /** Variables the child gets besides the few that are always handed on. */
  readonly environment: Readonly<Record<string, string>>;
}

/** One command given to a child. */
export interface Assignment {
  readonly command: string;
  readonly input: unknown;
  readonly timeLimitMs: number;
  settle(outcome: { result: unknown } | { error: Error }): void;
}

/** One child process, seen from the parent: takes one command at a time and is replaced when it ends. */
export class WorkbenchProcess {
  private readonly child: ChildProcess;
  private isReady = false;
  private hasEnded = false;
  private isEnding = false;
  private lastWords = '';
  private assignment: (Assignment & { readonly id: number }) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private nextId = 1;
  private readonly ended: Promise<void>;
  /** Commands carried out. */
  finished = 0;
  /** Memory in use after the last command. */
  rssBytes = 0;

  constructor(
    private readonly settings: ProcessSettings,
    /** Called when the child has become free, or has ended. */
    private readonly onChange: (process: WorkbenchProcess) => void,
  ) {
    mkdirSync(settings.folder, { recursive: true });
    this.child = fork(childModulePath(), [], {
      cwd: settings.folder,
      detached: true,
      env: environmentFor(settings),
      execArgv: [`--max-old-space-size=${String(settings.heapMegabytes)}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.lastWords = (this.lastWords + chunk.toString('utf8')).slice(-LAST_WORDS_BYTES);
    });
    this.child.on('message', (message) => {
      this.receive(message as ChildMessage);
    });
    this.child.on('error', () => {
      this.kill();
    });
    this.ended = new Promise((resolve) => {
      this.child.once('exit', (_code, signal) => {
        this.bury(signal);
        resolve();
      });
    });
    this.startTimer(START_LIMIT_MS);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get isBusy(): boolean {
    return this.assignment !== undefined;
  }

  /** True until the child has ended or been told to. */
  get isUsable(): boolean {
    return !this.isEnding;
  }

  /** True until the child's end has been seen. */
  get isAlive(): boolean {
    return !this.hasEnded;
  }

  assign(assignment: Assignment): void {
    this.assignment = { ...assignment, settle: assignment.settle.bind(assignment), id: this.nextId++ };
    if (this.isReady) this.send();
  }

  /** Ends the child with all it started; a running command fails with `reason`. */
  kill(reason?: Error): void {
    this.isEnding = true;
    if (reason !== undefined) this.settle({ error: reason });
    this.killGroup();
  }

  /** Waits until the child has ended. */
  async whenEnded(): Promise<void> {
    await this.ended;
  }

  private send(): void {
    if (this.assignment === undefined) return;
    const { id, command, input, timeLimitMs } = this.assignment;
    const message: CommandMessage = { id, command, input };
    this.startTimer(timeLimitMs);
    this.child.send(message, (error) => {
      if (error !== null) this.kill();
    });
  }

  private receive(message: ChildMessage): void {
    if (message.kind === 'ready') {
      this.isReady = true;
      clearTimeout(this.timer);
      this.send();
      return;
    }
    if (message.id !== this.assignment?.id) return;
    this.finished += 1;
    if (message.kind === 'done') {
      this.rssBytes = message.rssBytes;
      this.settle({ result: message.result });
    } else {
      if (message.isDisordered) this.kill();
      this.settle({ error: errorOf(message.failure) });
    }
    if (!this.isEnding) this.onChange(this);
  }

  private startTimer(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const words = `The command took longer than ${String(milliseconds)} ms`;
      this.kill(this.isReady ? new DecodeError(FINDING_CODES.decodeTimeout, words) : undefined);
    }, milliseconds);
  }

  private settle(outcome: { result: unknown } | { error: Error }): void {
    clearTimeout(this.timer);
    const { assignment } = this;
    this.assignment = undefined;
    assignment?.settle(outcome);
  }

  private bury(signal: NodeJS.Signals | null): void {
    this.isEnding = true;
    this.hasEnded = true;
    this.killGroup();
    this.settle({ error: this.causeOfDeath(signal) });
    rmSync(this.settings.folder, { recursive: true, force: true });
    this.onChange(this);
  }

  private causeOfDeath(signal: NodeJS.Signals | null): Error {
    if (signal === OUT_OF_MEMORY_SIGNAL || /heap out of memory|heap limit/i.test(this.lastWords)) {
      return new DecodeError(FINDING_CODES.decodeOutOfMemory, 'The command needed more memory than its limit');
    }
    if (!this.isReady) {
      return new WorkbenchFault(`A workbench child did not start: ${this.lastWords.slice(0, 500)}`, NOT_STARTED);
    }
    return new DecodeError(FINDING_CODES.decodeCrashed, `The decoding process ended (${signal ?? 'exit'})`);
  }

  private killGroup(): void {
    if (this.child.pid === undefined) return;
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // The group is already gone.
    }
  }
}

function errorOf(failure: FailureReport): Error {
  const known = Object.values(FINDING_CODES).find((code): code is FindingCode => code === failure.code);
  return known === undefined
    ? new WorkbenchFault(failure.message, failure.code, failure.kind)
    : new DecodeError(known, failure.message, failure.page);
}

function environmentFor(settings: ProcessSettings): Record<string, string> {
  const handedOn = VARIABLES_HANDED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const child: ChildSettings = { parentPid: process.pid, memoryLimitBytes: settings.memoryLimitBytes };
  return {
    ...Object.fromEntries(handedOn),
    ...settings.environment,
    HOME: settings.folder,
    TMPDIR: settings.folder,
    OMP_THREAD_LIMIT: '1',
    [SETTINGS_VARIABLE]: JSON.stringify(child),
  };
}

/** The compiled child: beside this module, or, when this runs from TypeScript sources, in the build output. */
function childModulePath(): string {
  const beside = fileURLToPath(new URL('./workbench-child.js', import.meta.url));
  if (existsSync(beside)) return beside;
  const folder = join('src', 'modules', 'intake', 'workbench');
  const built = beside.replace(folder, folder.replace('src', 'dist'));
  if (existsSync(built)) return built;
  throw new WorkbenchFault('The workbench child is not built: run the build first');
}
