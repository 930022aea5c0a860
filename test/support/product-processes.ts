import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = path.resolve(import.meta.dirname, '../../dist/main.js');
const READY_LIMIT_MS = 120_000;

/** A role that ran to its end. */
export interface Run {
  readonly status: number | null;
  readonly output: string;
}

type Environment = Readonly<Record<string, string>>;

/**
 * The api and workers as processes of their own, as in operation; each can be killed without warning and started again.
 * A process is called by its role unless there are several of it.
 */
export class ProductProcesses {
  private readonly running = new Map<string, ChildProcess>();
  private readonly ports = new Map<string, number>();
  private output = '';

  constructor(
    private readonly environment: Environment,
    private readonly keepBytes = 20_000,
  ) {}

  get origin(): string {
    return this.originOf('api');
  }

  /** Where a process answers, if only for its health. */
  originOf(name: string): string {
    return `http://127.0.0.1:${String(this.ports.get(name) ?? 0)}`;
  }

  /** The last lines the processes wrote, for a failing test. */
  get lastOutput(): string {
    return this.output.slice(-4000);
  }

  /** What the processes wrote, as far as it is kept. */
  get allOutput(): string {
    return this.output;
  }

  async start(role: 'api' | 'worker', name: string = role): Promise<void> {
    const port = this.ports.get(name) ?? (await freePort());
    this.ports.set(name, port);
    const child = spawn(process.execPath, [MAIN, role], {
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...this.environment, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer): void => {
      this.output = (this.output + chunk.toString()).slice(-this.keepBytes);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('exit', (code, signal) => {
      keep(Buffer.from(`(${name} ended: ${String(code ?? signal)})\n`));
    });
    this.running.set(name, child);
    if (role === 'api') await this.untilReady(name);
  }

  /** Runs a role that ends by itself, such as `migrate`; `more` are options that only it has. */
  async run(role: 'migrate' | 'verify', more: Environment = {}): Promise<Run> {
    const env = { PATH: process.env['PATH'], ...this.environment, ...more };
    const child = spawn(process.execPath, [MAIN, role], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    await once(child, 'close');
    return { status: child.exitCode, output };
  }

  /** Names of the processes that live. */
  get living(): string[] {
    return [...this.running].filter(([, child]) => isLiving(child)).map(([name]) => name);
  }

  /** Ends a process at once, as a power cut would. */
  async kill(name: string): Promise<void> {
    const child = this.running.get(name);
    this.running.delete(name);
    if (child === undefined || !isLiving(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Ends everything in order. */
  async stop(): Promise<void> {
    await Promise.all(
      [...this.running.values()].filter(isLiving).map(async (child) => {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        const isLate = pause(30_000, 'late', { ref: false });
        if ((await Promise.race([ended, isLate])) === 'late') child.kill('SIGKILL');
      }),
    );
    this.running.clear();
  }

  /** What a process says of its health, as a status. @throws {Error} Thrown with the last output when nobody answers. */
  async statusOf(name: string, probe: 'live' | 'ready'): Promise<number> {
    const answer = await fetch(`${this.originOf(name)}/health/${probe}`).catch(() => undefined);
    if (answer === undefined) throw new Error(`${name} does not answer:\n${this.lastOutput}`);
    return answer.status;
  }

  /** Waits until a process says it is ready. @throws {Error} Thrown with the last output when it does not. */
  async untilReady(name: string): Promise<void> {
    const end = Date.now() + READY_LIMIT_MS;
    while (Date.now() < end) {
      const answer = await fetch(`${this.originOf(name)}/health/ready`).catch(() => undefined);
      if (answer?.ok === true) return;
      await pause(100);
    }
    throw new Error(`${name} did not become ready:\n${this.lastOutput}`);
  }
}

function isLiving(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
