import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * Starts a process that puts one object after another, kills it (SIGKILL) after its first acknowledgement plus the given
 * time, and returns the hashes it had acknowledged.
 */
export async function startPutter(data: string, milliseconds: number): Promise<string[]> {
  const loader = path.join(ROOT, 'scripts/typescript-loader.mjs');
  const program = path.join(import.meta.dirname, 'killed-process.program.ts');
  const child = spawn(process.execPath, ['--import', loader, program, data], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    output += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  // What was cut off in the middle of a line was not acknowledged.
  return output.split('\n').slice(0, -1);
}
