import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NODE_FOLDER = path.dirname(process.execPath);
const END_LIMIT_MS = 180_000;

/** How a program ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** `npm start` as somebody at a terminal has it: npm, shell and program in one process group, Ctrl-C goes to all of them. */
export class NpmStart {
  private text = '';
  private readonly ending: Promise<Ending>;

  private constructor(private readonly child: ChildProcess) {
    const keep = (chunk: Buffer): void => {
      this.text += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    this.ending = new Promise((resolve) => {
      // 'close': also the last of its children has let go of the output
      child.once('close', (code, signal) => {
        resolve({ code, signal });
      });
    });
  }

  /** Starts it. @param environment options of the application */
  static launch(environment: Readonly<Record<string, string>>, args: readonly string[] = []): NpmStart {
    return NpmStart.spawn(['npm', 'start', ...(args.length > 0 ? ['--', ...args] : [])], environment);
  }

  /** The program of `npm start` without npm and its shell, whose ends would hide that of the program. */
  static launchProgram(environment: Readonly<Record<string, string>>): NpmStart {
    return NpmStart.spawn([process.execPath, path.join('scripts', 'start.mjs')], environment);
  }

  private static spawn([program = '', ...args]: readonly string[], more: Readonly<Record<string, string>>): NpmStart {
    return new NpmStart(
      spawn(program, args, { cwd: ROOT, detached: true, env: surroundings(more), stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  }

  /** Everything it has said so far. */
  get output(): string {
    return this.text;
  }

  /** Waits until it has said something that matches. @throws {Error} Thrown with its output when it ended or fell silent. */
  async says(words: RegExp, withinMs: number): Promise<string> {
    const end = Date.now() + withinMs;
    for (;;) {
      const found = words.exec(this.text);
      if (found) return found[1] ?? found[0];
      if (Date.now() > end || this.child.exitCode !== null) {
        throw new Error(`npm start did not say ${String(words)}:\n${this.text}`);
      }
      await pause(20);
    }
  }

  /** Ctrl-C; answers when the last process of the group is gone. */
  async interrupt(): Promise<Ending> {
    this.signal('SIGINT');
    return this.ended();
  }

  /** A power cut for the whole group at once. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended();
  }

  /** Waits for its end. @throws {Error} Thrown when it does not come. */
  async ended(): Promise<Ending> {
    const late = pause(END_LIMIT_MS, undefined, { ref: false });
    const ending = await Promise.race([this.ending, late]);
    if (ending === undefined) {
      this.signal('SIGKILL');
      throw new Error(`npm start did not end:\n${this.text}`);
    }
    return ending;
  }

  private signal(name: NodeJS.Signals): void {
    try {
      process.kill(-(this.child.pid ?? 0), name);
    } catch {
      // all of it is gone
    }
  }
}

/** Runs `npx talakte ROLE …` beside it; returns exit code and output. */
export function runTalakte(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): { readonly status: number | null; readonly output: string } {
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'talakte.mjs'), ...args], {
    cwd: ROOT,
    env: surroundings(environment),
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** Nothing of the test run's own surroundings may reach the program. */
function surroundings(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    PATH: [NODE_FOLDER, process.env['PATH'] ?? ''].join(path.delimiter),
    HOME: process.env['HOME'],
    TALAKTE_NO_APT: '1',
    ...environment,
  };
}

/** Process number of the embedded database below a data folder; undefined when none runs. */
export function postmasterOf(dataFolder: string): number | undefined {
  const file = path.join(dataFolder, 'postgres', 'data', 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** Asks the running embedded database below a data folder, as the application does. */
export async function askEmbedded<Row extends pg.QueryResultRow>(dataFolder: string, sql: string): Promise<Row[]> {
  const read = (name: string): string => readFileSync(path.join(dataFolder, 'postgres', name), 'utf8');
  const { app } = JSON.parse(read('passwords.json')) as { app: string };
  const client = new pg.Client(`postgres://talakte_app:${app}@127.0.0.1:${read('port').trim()}/talakte`);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
