/**
 * Lets Node import the TypeScript sources as they are (decorators included), with the import map's `source` condition:
 * for the set-up of the tests and for generators, which must see the sources and not an older build.
 * Use: `node --import ./scripts/typescript-loader.mjs FILE.ts`, or import it before a dynamic import.
 */
import { transformSync } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { swcOptions } from './swc-options.mjs';

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.startsWith('file:')) {
      const typed = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(typed)) return { url: typed.href, format: 'module', shortCircuit: true };
    }
    if (!specifier.startsWith('#')) return nextResolve(specifier, context);
    return nextResolve(specifier, { ...context, conditions: ['source', ...context.conditions] });
  },
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, filename, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
