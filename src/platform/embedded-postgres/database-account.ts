import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseAccountMissing, FolderNotPassable } from './errors.js';

/** Name of the account PostgreSQL runs under where the program itself runs as root. */
const ACCOUNT = 'postgres';

/** Numbers of the two Linux capabilities that let a process pass folders it has no right to. */
const PASSING_CAPABILITIES = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
] as const;

/** A program with its arguments and the user it is to be started as. */
export interface ProgramCall {
  readonly file: string;
  readonly args: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

/**
 * Who runs PostgreSQL: the current user, or an unprivileged account where the current user is root (PostgreSQL refuses
 * to run as root).
 */
export class DatabaseAccount {
  private constructor(
    private readonly identity: { readonly uid: number; readonly gid: number } | undefined,
    private readonly capability: string | undefined,
  ) {}

  /**
   * Decides on the account and checks that it reaches the given folders.
   * @throws DatabaseAccountMissing when root and no account can be made
   * @throws FolderNotPassable when a folder above is closed to the account and this machine offers no way around it
   */
  static forFolders(folders: readonly string[]): DatabaseAccount {
    if (process.getuid?.() !== 0) return new DatabaseAccount(undefined, undefined);
    const identity = findAccount() ?? createAccount();
    const closed = folders.find((folder) => !mayPass(folder, identity));
    if (closed === undefined) return new DatabaseAccount(identity, undefined);
    const capability = passingCapability();
    if (capability === undefined) {
      throw new FolderNotPassable(firstClosedFolder(closed, identity), closed, ACCOUNT);
    }
    return new DatabaseAccount(identity, capability);
  }

  /** Makes the account the owner of a file or folder; does nothing where PostgreSQL runs as the current user. */
  own(file: string): void {
    if (this.identity) chownSync(file, this.identity.uid, this.identity.gid);
  }

  /**
   * How to start a program under the account. Below a folder closed to others (such as root's home) the account gets
   * the one capability of passing it, instead of asking the administrator to open the folder.
   */
  call(file: string, args: readonly string[]): ProgramCall {
    if (!this.identity) return { file, args, identity: {} };
    if (this.capability === undefined) return { file, args, identity: this.identity };
    const { uid, gid } = this.identity;
    const capability = `+${this.capability}`;
    const drop = [`--reuid=${String(uid)}`, `--regid=${String(gid)}`, '--clear-groups'];
    return {
      file: 'setpriv',
      args: [...drop, '--inh-caps', capability, '--ambient-caps', capability, '--', file, ...args],
      identity: {},
    };
  }
}

function findAccount(): { uid: number; gid: number } | undefined {
  try {
    const number = (flag: string): number => Number(execFileSync('id', [flag, ACCOUNT], { stdio: 'pipe' }).toString());
    const identity = { uid: number('-u'), gid: number('-g') };
    return identity.uid > 0 ? identity : undefined;
  } catch {
    return undefined;
  }
}

function createAccount(): { uid: number; gid: number } {
  const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT];
  try {
    execFileSync('useradd', args, { stdio: 'pipe' });
  } catch (error) {
    throw new DatabaseAccountMissing(ACCOUNT, { cause: error });
  }
  const identity = findAccount();
  if (!identity) throw new DatabaseAccountMissing(ACCOUNT);
  return identity;
}

/** Asks the system itself, so that access lists and mount options count too. */
function mayPass(folder: string, identity: { uid: number; gid: number }): boolean {
  const asked = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...identity, cwd: '/', stdio: 'ignore' });
  return asked.status === 0;
}

function firstClosedFolder(folder: string, identity: { uid: number; gid: number }): string {
  const above: string[] = [];
  for (let at = path.resolve(folder); at !== path.dirname(at); at = path.dirname(at)) above.unshift(at);
  return above.find((candidate) => !mayPass(candidate, identity)) ?? folder;
}

function passingCapability(): string | undefined {
  if (process.platform !== 'linux' || spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return undefined;
  }
  const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  const allowed = BigInt(`0x${bounding}`);
  return PASSING_CAPABILITIES.find(({ bit }) => (allowed >> bit) & 1n)?.name;
}
