import { describe, expect, it } from '@jest/globals';
import { MEANINGS } from '../../../src/modules/workflow/model/finding-meanings.js';
import { germanFindings } from './finding-words.js';

const placeholders = (sentences: readonly string[]): string[] =>
  [...sentences.join(' ').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

describe('German words of findings', () => {
  it('are there for every code, and for no other', () => {
    expect(Object.keys(germanFindings).sort()).toEqual(Object.keys(MEANINGS).sort());
  });

  it.each(Object.entries(MEANINGS))('name of %s what it knows, and nothing else', (code, { reason, suggestion }) => {
    const known = placeholders([reason, suggestion]);
    const used = placeholders(germanFindings[code] ?? []);
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
  });
});
