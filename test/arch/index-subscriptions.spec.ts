import { describe, expect, it } from '@jest/globals';
import { RECORDS_FACTS } from '../../src/modules/search/worker/records-facts.js';
import { readSources } from './source-files.js';

/** Types of facts as `records` declares them, and as it leaves them in the outbox. */
function factsOfRecords(): string[] {
  const declared = readSources('src/modules/records/{events,*-events}.ts').flatMap(({ text }) => [
    ...text.matchAll(/'(records\.[a-z-]+)'/g),
  ]);
  const written = readSources('src/modules/records/**/*.ts')
    .filter(({ file }) => !file.endsWith('.spec.ts'))
    .flatMap(({ text }) => [...text.matchAll(/\btype: '(records\.[a-z-]+)'/g)]);
  return [...new Set([...declared, ...written].map(([, type = '']) => type))].sort();
}

describe('the search index', () => {
  it('has for each fact of the records an answer what to do: see src/modules/search/worker/records-facts.ts', () => {
    const facts = factsOfRecords();
    expect(facts.length).toBeGreaterThan(40);
    expect(facts.filter((type) => !(type in RECORDS_FACTS))).toEqual([]);
  });
});
