/** Processor time of living processes together with that of their ended children. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Fields of /proc/PID/stat after the name: user and system time, own and of children that were waited for. */
const TIME_FIELDS = [11, 12, 13, 14];

/** @returns {number} seconds, user and system */
export function processSeconds(pids) {
  const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  let sum = 0;
  for (const pid of pids) {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    for (const field of TIME_FIELDS) sum += Number(fields[field]);
  }
  return sum / ticks;
}
