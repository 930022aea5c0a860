import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabasePasswordsMissing } from './errors.js';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/** Passwords of the three roles of the embedded database. */
export interface ClusterPasswords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** The folder of one embedded database: the data of PostgreSQL and, beside it, port, passwords, log and owner. */
export class ClusterFiles {
  readonly folder: string;
  readonly data: string;
  /** Being made; becomes `data` by one rename, so a first start cut off half-way leaves no half database. */
  readonly dataInMaking: string;
  readonly log: string;
  readonly owner: string;
  readonly passwordForInitdb: string;
  private readonly passwordFile: string;
  private readonly portFile: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    // One folder has one name, whichever link it is reached by: a running server is recognised by it.
    this.folder = realpathSync(folder);
    this.data = path.join(this.folder, 'data');
    this.dataInMaking = path.join(this.folder, 'data.in-making');
    this.log = path.join(this.folder, 'postgres.log');
    this.owner = path.join(this.folder, 'owner.json');
    this.passwordForInitdb = path.join(this.folder, 'initdb-password');
    this.passwordFile = path.join(this.folder, 'passwords.json');
    this.portFile = path.join(this.folder, 'port');
  }

  get exists(): boolean {
    return existsSync(path.join(this.data, 'PG_VERSION'));
  }

  get version(): string {
    return readFileSync(path.join(this.data, 'PG_VERSION'), 'utf8').trim();
  }

  /**
   * Reads the passwords; makes them on the first start.
   * @throws DatabasePasswordsMissing when a database exists but its passwords do not
   */
  passwords(): ClusterPasswords {
    try {
      return JSON.parse(readFileSync(this.passwordFile, 'utf8')) as ClusterPasswords;
    } catch (error) {
      if (this.exists) throw new DatabasePasswordsMissing(this.passwordFile, { cause: error });
    }
    const random = (): string => randomBytes(24).toString('hex');
    const passwords = { superuser: random(), owner: random(), app: random() };
    this.writeDurably(this.passwordFile, JSON.stringify(passwords, null, 2));
    return passwords;
  }

  /** The port of the last start, so that the address stays the same while it is free. */
  readPort(): number | undefined {
    try {
      const port = Number(readFileSync(this.portFile, 'utf8'));
      return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined;
    } catch {
      return undefined;
    }
  }

  writePort(port: number): void {
    writeFileSync(this.portFile, `${String(port)}\n`);
  }

  /** Moves a finished database into place; from here on it exists. */
  adoptNewData(): void {
    renameSync(this.dataInMaking, this.data);
    syncFolder(this.folder);
  }

  /** Opens the log for appending, the previous one set aside when it has grown large. */
  openLog(): number {
    if (existsSync(this.log) && statSync(this.log).size > LOG_LIMIT_BYTES) renameSync(this.log, `${this.log}.1`);
    return openSync(this.log, 'a', 0o600);
  }

  get logSize(): number {
    return existsSync(this.log) ? statSync(this.log).size : 0;
  }

  logSince(offset: number): string {
    return existsSync(this.log) ? readFileSync(this.log).subarray(offset).toString('utf8') : '';
  }

  private writeDurably(file: string, content: string): void {
    const draft = `${file}.new`;
    rmSync(draft, { force: true });
    const handle = openSync(draft, 'wx', 0o600);
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
    syncFolder(this.folder);
  }
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
