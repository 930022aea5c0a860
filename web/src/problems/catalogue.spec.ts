import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from './catalogue.js';
import { wordedConstraints } from './violation-words.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Made up by the pages themselves. */
const OWN = /^WEB\./;
/** Decorators that name no rule a value can break. */
const NO_RULE = new Set(['IsOptional', 'ValidateNested', 'ValidateIf', 'ValidateBy']);

/** The name under which class-validator reports a broken rule: `IsUUID` -> `isUuid`, `Length` -> `isLength`. */
function constraintOf(decorator: string): string {
  const known: Record<string, string> = { IsUUID: 'isUuid', Length: 'isLength' };
  return known[decorator] ?? `${decorator.charAt(0).toLowerCase()}${decorator.slice(1)}`;
}

function sources(): string[] {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.request.ts') || (file.startsWith(path.join('platform', 'http')) && !file.endsWith('.config.ts')),
  );
}

function constraintsInUse(): string[] {
  const found = sources()
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(ROOT, 'src', file), 'utf8');
      const decorators = [...text.matchAll(/^\s*@((?:Is|Max|Min|Length|Matches|Array|Validate)\w*)\(/gm)]
        .map(([, name]) => name ?? '')
        .filter((name) => !NO_RULE.has(name))
        .map(constraintOf);
      const own = [...text.matchAll(/code: '([a-z]\w+)'/g)].map(([, name]) => name ?? '');
      return [...decorators, ...own];
    });
  return [...new Set(found)].sort();
}

describe('the words of the pages', () => {
  const codes = [
    ...readFileSync(path.join(ROOT, 'docs', 'errors.md'), 'utf8').matchAll(/^\| `([A-Z_]+\.[A-Z0-9_]+)` \|/gm),
  ]
    .map(([, code]) => code ?? '')
    .filter((code) => code !== '');

  it('say of every problem code what happened and what to do', () => {
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => catalogue[code] === undefined)).toEqual([]);
  });

  it('name no code that nothing raises', () => {
    expect(Object.keys(catalogue).filter((code) => !OWN.test(code) && !codes.includes(code))).toEqual([]);
  });

  it('say of every rule a request can break what is wrong', () => {
    const inUse = constraintsInUse();
    expect(inUse).toEqual(expect.arrayContaining(['isCursor', 'isDay', 'isStorableText', 'isUuid', 'maxDepth']));
    expect(inUse.filter((constraint) => !wordedConstraints.includes(constraint))).toEqual([]);
  });
});
