import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Migration } from '#platform/database';

const SOURCES = path.resolve(import.meta.dirname, '../../src');

/** Every migration class in the sources, in the order of the time stamp at the end of its name. */
export async function collectMigrations(): Promise<Migration[]> {
  const migrations = new Map<string, Migration>();
  for (const file of globSync('**/*.migration.ts', { cwd: SOURCES })) {
    const exported = (await import(pathToFileURL(path.join(SOURCES, file)).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === 'function' && /\d{13}$/.test(name)) migrations.set(name, value as Migration);
    }
  }
  const stamp = (name: string): string => name.slice(-13);
  return [...migrations.entries()]
    .sort(([one], [other]) => stamp(one).localeCompare(stamp(other)) || one.localeCompare(other))
    .map(([, migration]) => migration);
}
