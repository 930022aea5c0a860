import { spawn, spawnSync } from 'node:child_process';
import { closeSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterFiles } from './cluster-files.js';
import type { DatabaseAccount } from './database-account.js';
import { EmbeddedPostgresFailed } from './errors.js';
import type { PostgresPrograms } from './postgres-programs.js';
import { commandLineOf, isAlive } from './running-process.js';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
const POLL_MS = 10;

/** What the server writes into its pid file: its process, its port and how far it has come. */
interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly state: string;
}

/** A server process that takes connections. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

type LaunchOutcome = RunningServer | 'port-taken' | 'folder-taken';

/** The PostgreSQL server process of one data folder: finds one left over, starts one, stops it. */
export class Postmaster {
  constructor(
    private readonly programs: PostgresPrograms,
    private readonly files: ClusterFiles,
    private readonly account: DatabaseAccount,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /**
   * Has a server running on the data folder: adopts one that outlived its starter, else starts one.
   * @throws EmbeddedPostgresFailed after a minute, or at once with the server's own reason
   */
  async ensureRunning(fixedPort: number | undefined): Promise<RunningServer> {
    const deadline = Date.now() + START_LIMIT_MS;
    let port = fixedPort ?? this.files.readPort() ?? (await freePort());
    while (Date.now() < deadline) {
      const left = await this.adopt(deadline);
      if (left) return left;
      const outcome = await this.launch(port, deadline);
      if (typeof outcome === 'object') {
        this.files.writePort(outcome.port);
        return outcome;
      }
      if (outcome === 'port-taken') {
        if (fixedPort !== undefined) throw this.failure(`port ${String(fixedPort)} is taken`);
        port = await freePort();
      } else {
        // The backends of a killed server need a moment to notice and to leave the shared memory.
        await pause(100);
      }
    }
    throw this.failure('the data folder stayed in use by another server');
  }

  /** Stops in the fast way: open transactions are rolled back, everything committed is on disk. */
  async stop(pid: number): Promise<void> {
    if (process.platform === 'win32') {
      spawnSync(this.programs.pgCtl, ['stop', '-m', 'fast', '-w', '-D', this.files.data], { stdio: 'ignore' });
      return;
    }
    signal(pid, 'SIGINT');
    if (await isGone(pid, STOP_LIMIT_MS)) return;
    signal(pid, 'SIGQUIT'); // the write-ahead log makes the next start complete
    await isGone(pid, STOP_LIMIT_MS);
  }

  /** A server that is up on this data folder; waits while it starts or stops; clears a pid file of a foreign process. */
  private async adopt(deadline: number): Promise<RunningServer | undefined> {
    while (Date.now() < deadline) {
      const found = this.readPidFile();
      if (!found || !isAlive(found.pid)) return undefined;
      if (!this.isServerOfThisFolder(found.pid)) {
        rmSync(path.join(this.files.data, 'postmaster.pid'), { force: true });
        return undefined;
      }
      if (found.state === 'ready') return { pid: found.pid, port: found.port };
      await pause(POLL_MS);
    }
    throw this.failure('the server left over from before neither comes up nor ends');
  }

  private async launch(port: number, deadline: number): Promise<LaunchOutcome> {
    const logFrom = this.files.logSize;
    const log = this.files.openLog();
    const { file, args, identity } = this.account.call(this.programs.postgres, this.serverArguments(port));
    // Its own process group: Ctrl-C in the terminal reaches the application, which then stops the server in order.
    const group = { detached: true, cwd: this.files.data, env: cleanEnvironment() };
    const child = spawn(file, args, { ...identity, ...group, stdio: ['ignore', log, log] });
    closeSync(log);
    child.unref();
    const end: { reason?: string } = {};
    child.once('error', (error) => {
      end.reason = error.message;
    });
    child.once('exit', (code, killedBy) => {
      end.reason ??= `ended with ${String(code ?? killedBy)}`;
    });
    while (Date.now() < deadline) {
      const state = this.readPidFile();
      if (state?.pid === child.pid && state?.state === 'ready') return { pid: state.pid, port: state.port };
      if (end.reason !== undefined) return this.outcomeOfFailedLaunch(end.reason, this.files.logSince(logFrom));
      await pause(POLL_MS);
    }
    throw this.failure('it was not ready in time');
  }

  private outcomeOfFailedLaunch(end: string, log: string): LaunchOutcome {
    if (/could not create any TCP\/IP sockets|could not bind/.test(log)) return 'port-taken';
    if (/lock file "postmaster\.pid" (already exists|is empty)|shared memory block .* is still in use/s.test(log)) {
      return 'folder-taken';
    }
    const reasons = log.split('\n').filter((line) => /FATAL|PANIC|error while loading|HINT/.test(line));
    throw this.failure([end, ...reasons.slice(-3)].join('; '));
  }

  private serverArguments(port: number): string[] {
    const settings: Record<string, string> = {
      listen_addresses: '127.0.0.1',
      port: String(port),
      unix_socket_directories: '',
      // Statements and values of personal records stay out of the log; what the server refuses quotes them, and the
      // application is told of it anyway.
      log_min_messages: 'log',
      log_min_error_statement: 'panic',
      log_error_verbosity: 'terse',
      timezone: 'UTC',
      log_timezone: 'UTC',
      jit: 'off',
      ...this.settings,
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return ['-D', this.files.data, ...options];
  }

  private readPidFile(): PidFile | undefined {
    try {
      const lines = readFileSync(path.join(this.files.data, 'postmaster.pid'), 'utf8').split('\n');
      const pid = Math.abs(Number(lines[0]));
      if (!Number.isInteger(pid) || pid === 0) return undefined;
      return { pid, port: Number(lines[3]), state: (lines[7] ?? '').trim() };
    } catch {
      return undefined;
    }
  }

  /** A number in a stale pid file may meanwhile belong to some other program, which must not be mistaken for ours. */
  private isServerOfThisFolder(pid: number): boolean {
    const command = commandLineOf(pid);
    return command === undefined || (command.includes('postgres') && command.includes(this.files.data));
  }

  private failure(reason: string): EmbeddedPostgresFailed {
    return new EmbeddedPostgresFailed(reason, this.files.log);
  }
}

/** The surroundings of the server: no PG… variable of the user and no locale may change what it does. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  const environment = Object.fromEntries(kept.map((name) => [name, process.env[name]] as const));
  return { ...environment, LC_ALL: 'C', TZ: 'UTC' };
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // it is gone already
  }
}

async function isGone(pid: number, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(POLL_MS);
  }
  return true;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
