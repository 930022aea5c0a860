import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = path.resolve(import.meta.dirname, '../../dist/main.js');
const READY_LIMIT_MS = 60_000;

/** The api and a worker as processes of their own, as in operation; each can be killed without warning and started again. */
export class ProductProcesses {
  private readonly running = new Map<'api' | 'worker', ChildProcess>();
  private port = 0;
  private output = '';

  constructor(private readonly environment: Readonly<Record<string, string>>) {}

  get origin(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** The last lines the processes wrote, for a failing test. */
  get lastOutput(): string {
    return this.output.slice(-4000);
  }

  async start(role: 'api' | 'worker'): Promise<void> {
    if (this.port === 0) this.port = await freePort();
    const child = spawn(process.execPath, [MAIN, role], {
      env: {
        PATH: process.env['PATH'],
        LOG_LEVEL: 'warn',
        ...this.environment,
        // A worker answers for its health on a port of its own, which nobody asks for here.
        PORT: role === 'api' ? String(this.port) : '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer): void => {
      this.output = (this.output + chunk.toString()).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    this.running.set(role, child);
    if (role === 'api') await this.untilReady();
  }

  /** Ends a process at once, as a power cut would. */
  async kill(role: 'api' | 'worker'): Promise<void> {
    const child = this.running.get(role);
    this.running.delete(role);
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Ends everything in order. */
  async stop(): Promise<void> {
    await Promise.all(
      [...this.running.values()].map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        const isLate = pause(30_000, 'late', { ref: false });
        if ((await Promise.race([ended, isLate])) === 'late') child.kill('SIGKILL');
      }),
    );
    this.running.clear();
  }

  private async untilReady(): Promise<void> {
    const end = Date.now() + READY_LIMIT_MS;
    while (Date.now() < end) {
      const answer = await fetch(`${this.origin}/health/ready`).catch(() => undefined);
      if (answer?.ok === true) return;
      await pause(100);
    }
    throw new Error(`The api did not become ready:\n${this.lastOutput}`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
