/** Processor time of living processes together with that of their ended children. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Fields of /proc/PID/stat after the name: user and system time, first the process's own, then that of its ended children. */
const OWN_FIELDS = [11, 12];
const CHILD_FIELDS = [13, 14];

/** @returns {{ own: number, children: number }} seconds, user and system */
export function processSeconds(pids) {
  return { own: secondsIn(pids, OWN_FIELDS), children: secondsIn(pids, CHILD_FIELDS) };
}

function secondsIn(pids, wanted) {
  const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  let sum = 0;
  for (const pid of pids) {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    for (const field of wanted) sum += Number(fields[field]);
  }
  return sum / ticks;
}
