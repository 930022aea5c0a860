import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MEANINGS } from './finding-meanings.js';

describe('the codes of findings', () => {
  const specs = globSync('*-faults.spec.ts', { cwd: import.meta.dirname })
    .map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'))
    .join('\n');

  it('are each planted in a model', () => {
    expect(Object.keys(MEANINGS).filter((code) => !specs.includes(`'${code}'`))).toEqual([]);
  });

  it.each(Object.entries(MEANINGS))('%s says what is wrong and how to get on', (_code, { reason, suggestion }) => {
    expect(reason).toMatch(/^\S.*\.$/);
    expect(suggestion).toMatch(/^\S.{6,}/);
  });
});
