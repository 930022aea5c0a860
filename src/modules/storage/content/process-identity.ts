import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Names the running process so that another one can later tell whether it still lives. The start time and the boot keep a
 * reused process number apart; the namespace tells a process of another container, whose life cannot be seen from here.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
  readonly realm: string;
}

const UNKNOWN = '0';

function findRealm(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().replaceAll('-', '').slice(0, 12);
    const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? UNKNOWN;
    return `${boot}${namespace}`;
  } catch {
    return UNKNOWN;
  }
}

function findStart(pid: number): string {
  try {
    // The second field is the command in brackets and may itself contain spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? 'dead' : (fields[19] ?? UNKNOWN);
  } catch {
    return UNKNOWN;
  }
}

const own: ProcessIdentity = { pid: process.pid, startedAt: findStart(process.pid), realm: findRealm() };

/** The running process as a word that is safe in file names. */
export const ownProcess = `${own.pid}-${own.startedAt}-${own.realm}`;

/** Whether the process of that word still lives; `unknown` for one of another machine, container or boot-less system. */
export function findLife(word: string): 'alive' | 'dead' | 'unknown' {
  const [pidText, startedAt, realm] = word.split('-');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || realm !== own.realm) return 'unknown';
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'dead';
  }
  return findStart(pid) === startedAt ? 'alive' : 'dead';
}
