import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this number lives (a zombie does not count). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return stateOf(pid) !== 'Z';
}

/**
 * When the process began, as the system counts it: together with the number it names one process for good, although
 * numbers are used again. Empty where the system does not say.
 */
export function beginningOf(pid: number): string {
  return statusFields(pid)?.[19] ?? '';
}

/** The command line of a process, or undefined where it cannot be read. */
export function commandLineOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
        .replaceAll('\0', ' ')
        .trim();
    }
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { stdio: 'pipe' })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

function stateOf(pid: number): string | undefined {
  return statusFields(pid)?.[0];
}

/** Fields of /proc/PID/stat from the third (state) on; the name before it may itself hold blanks and brackets. */
function statusFields(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
