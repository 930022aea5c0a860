import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureSessionSecret, IdentityConfig } from '#modules/identity';
import { readConfiguration } from '#platform/config';

describe(ensureSessionSecret.name, () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'talakte-secret-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('makes one secret for all processes that ask at the same time, and keeps it', async () => {
    const data = path.join(folder, 'data');
    const secrets = await Promise.all(Array.from({ length: 8 }, () => ensureSessionSecret(data)));
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]).toMatch(/^[\w-]{43}$/);
    expect(await ensureSessionSecret(data)).toBe(secrets[0]);
  });

  it('lets only the owner read it', async () => {
    await ensureSessionSecret(folder);
    expect((await stat(path.join(folder, 'session-secret'))).mode & 0o777).toBe(0o600);
  });

  it('makes each installation its own', async () => {
    const other = path.join(folder, 'other');
    expect(await ensureSessionSecret(folder)).not.toBe(await ensureSessionSecret(other));
  });

  it('says which file is damaged rather than making another secret', async () => {
    await writeFile(path.join(folder, 'session-secret'), 'short');
    await expect(ensureSessionSecret(folder)).rejects.toThrow(path.join(folder, 'session-secret'));
  });
});

describe(IdentityConfig.name, () => {
  it('refuses a session secret that can be guessed and lifetimes that make no sense', () => {
    const read = (): IdentityConfig =>
      readConfiguration(IdentityConfig, {
        SESSION_SECRET: 'short',
        SESSION_IDLE_MINUTES: '0',
        SESSION_ABSOLUTE_HOURS: '48',
        TALAKTE_DEMO: 'maybe',
      });
    expect(read).toThrow(
      /SESSION_ABSOLUTE_HOURS[^]*SESSION_IDLE_MINUTES|SESSION_IDLE_MINUTES[^]*SESSION_ABSOLUTE_HOURS/,
    );
    expect(read).toThrow('SESSION_SECRET');
    expect(read).toThrow('TALAKTE_DEMO');
  });
});
