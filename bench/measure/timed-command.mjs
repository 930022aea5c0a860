/** Runs a command with the processor time of all its descendants. */
import { spawn } from 'node:child_process';

/**
 * The shell's `time` adds up every process that was waited for below it, which Node cannot tell of its own children.
 * @returns {Promise<{ ok: boolean, wallSeconds: number, cpuSeconds: number, stdout: string, stderr: string }>}
 */
export function timedCommand(program, args, { timeLimitMs = 3_600_000, env = {}, cwd } = {}) {
  return new Promise((resolve) => {
    const script = `TIMEFORMAT='TIMED %R %U %S'; time "$@"`;
    const child = spawn('bash', ['-c', script, 'bash', program, ...args], {
      detached: true,
      cwd,
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const clock = setTimeout(() => endGroup(child.pid), timeLimitMs);
    child.on('error', () => resolve({ ok: false, wallSeconds: 0, cpuSeconds: 0, stdout, stderr }));
    child.on('close', (code) => {
      clearTimeout(clock);
      const [, wall, user, system] = /TIMED ([\d.]+) ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
      const ok = code === 0 && wall !== undefined;
      resolve({ ok, wallSeconds: Number(wall), cpuSeconds: Number(user) + Number(system), stdout, stderr });
    });
  });
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
