import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

const FILE = 'session-secret';

/**
 * The secret of an installation without `SESSION_SECRET`: made once and kept in the data folder, readable by its owner
 * only. Several processes may ask at the same time.
 * @param dataFolder folder of everything that must survive a restart
 */
export async function ensureSessionSecret(dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  const file = path.join(dataFolder, FILE);
  const existing = await readSecret(file);
  if (existing !== undefined) return existing;
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return waitForSecret(file);
}

const WAITS = 50;
const WAIT_MS = 20;

/** Another process may have created the file and not yet written it. */
async function waitForSecret(file: string): Promise<string> {
  for (let wait = 0; wait < WAITS; wait += 1) {
    const secret = await readSecret(file);
    if (secret !== undefined && secret.length >= 32) return secret;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  throw new Error(`${file} holds no secret; restore it from the backup, or remove it to have a new one made`);
}

async function readSecret(file: string): Promise<string | undefined> {
  try {
    const text = (await readFile(file, 'utf8')).trim();
    return text.length >= 32 ? text : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
