import { workerData } from 'node:worker_threads';
import { OUT_OF_MEMORY_SIGNAL, type ChildSettings } from './protocol.js';

/**
 * Runs as a thread of its own inside a workbench child, because the child's main thread may be caught for minutes in
 * one call into native or WebAssembly code. Ends the child when it grows too large or its parent is gone.
 */

const MEMORY_ROUND_MS = 25;
const ROUNDS_A_PARENT_CHECK = 40;

function watch(settings: ChildSettings): never {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let round = 1; ; round += 1) {
    Atomics.wait(sleeper, 0, 0, MEMORY_ROUND_MS);
    if (process.memoryUsage.rss() > settings.memoryLimitBytes) process.kill(process.pid, OUT_OF_MEMORY_SIGNAL);
    if (round % ROUNDS_A_PARENT_CHECK === 0 && process.ppid !== settings.parentPid) {
      process.kill(-process.pid, 'SIGKILL');
    }
  }
}

watch(workerData as ChildSettings);
