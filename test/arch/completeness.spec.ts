import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectMigrations } from '../support/migrations-of-sources.js';
import { readOptionNames } from './configuration-classes.js';
import { readSources, ROOT } from './source-files.js';

interface LockEntry {
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('what is listed by hand', () => {
  it('has every migration in the list that is applied, in the order of their time stamps', async () => {
    const file = pathToFileURL(path.join(ROOT, 'src/roles/migrations.ts')).href;
    const { MIGRATIONS } = (await import(file)) as { MIGRATIONS: readonly { name: string }[] };
    const written = await collectMigrations();
    expect(MIGRATIONS.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
  });

  it('gives every migration a time stamp of its own', async () => {
    const stamps = (await collectMigrations()).map(({ name }) => name.slice(-13));
    expect(new Set(stamps).size).toBe(stamps.length);
  });

  it('describes every option in docs/operations', async () => {
    const [options] = readSources('docs/operations/options.md');
    for (const name of await readOptionNames()) expect(options?.text).toContain(`| \`${name}\` |`);
  });

  it('has a spec beside every file of the domain that decides something', () => {
    const rules = readSources('src/modules/*/domain/*.ts').filter(
      ({ file, text }) => !/\.(spec|port)\.ts$/.test(file) && /\bif \(|\?\s.*:|switch \(/.test(text),
    );
    const untested = rules
      .map(({ file }) => file)
      .filter((file) => !existsSync(path.join(ROOT, file.replace(/\.ts$/, '.spec.ts'))));
    expect(untested).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };

  it('holds every optional package of every platform, without which npm ci refuses', () => {
    const demanded = Object.entries(packages).filter(([, { optional }]) => optional !== true);
    const missing = demanded.flatMap(([place, { optionalDependencies = {} }]) => {
      const names = Object.keys(optionalDependencies);
      return names.filter((name) => !(`${place}/node_modules/${name}` in packages) && !isHoisted(place, name));
    });
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
  });

  function isHoisted(place: string, name: string): boolean {
    for (let at = place; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
      if (`${at}/node_modules/${name}` in packages) return true;
    }
    return `node_modules/${name}` in packages;
  }
});
