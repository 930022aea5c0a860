import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { configurationKeys, type ConfigurationClass } from '#platform/config';
import { readSources, ROOT } from './source-files.js';

/** The names of all options the application knows, from every `*.config.ts`. */
export async function readOptionNames(): Promise<string[]> {
  const names: string[] = [];
  for (const { file } of readSources('src/**/*.config.ts')) {
    const exported = (await import(pathToFileURL(path.join(ROOT, file)).href)) as Record<string, unknown>;
    for (const value of Object.values(exported)) {
      if (typeof value === 'function') names.push(...configurationKeys(value as ConfigurationClass));
    }
  }
  return names.sort();
}
