import { describe, expect, it } from '@jest/globals';
import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROLE_PERMISSIONS } from '#modules/identity';

const SOURCES = path.resolve(import.meta.dirname, '../../src');

/** Every permission that a module or the platform declares. */
async function declaredPermissions(): Promise<string[]> {
  const files = globSync('**/permissions.ts', { cwd: SOURCES });
  const modules = await Promise.all(
    files.map(
      async (file) =>
        (await import(pathToFileURL(path.join(SOURCES, file)).href)) as Record<string, Record<string, string>>,
    ),
  );
  return modules.flatMap((exported) => Object.values(exported).flatMap((permissions) => Object.values(permissions)));
}

describe('Permissions', () => {
  it('of the roles are those the modules declare, each held by some role', async () => {
    const held = new Set(Object.values(ROLE_PERMISSIONS).flat());
    expect([...held].sort()).toEqual((await declaredPermissions()).sort());
  });

  it('are declared once, under the name of their module', async () => {
    const declared = await declaredPermissions();
    expect(new Set(declared).size).toBe(declared.length);
    for (const permission of declared) expect(permission).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
  });

  it('of the administrator reach no content of records', () => {
    expect(
      ROLE_PERMISSIONS.administrator.filter((permission) => /^(records|search|intake)\./.test(permission)),
    ).toEqual([]);
  });

  it('of the auditor change nothing but the checks he starts and his own sign-in', () => {
    expect(
      ROLE_PERMISSIONS.auditor.filter(
        (permission) => !/\.(read.*|see-.*|state-reason|use|verify|own-account)$/.test(permission),
      ),
    ).toEqual([]);
  });
});
