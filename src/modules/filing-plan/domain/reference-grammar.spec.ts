import { describe, expect, it } from '@jest/globals';
import { DEFAULT_TEMPLATES, ReferenceGrammar } from './reference-grammar.js';

const VALUES = { unit: '63.1', plan: '63.10.01', fileNo: 42, year: 2026 };

describe(ReferenceGrammar.name, () => {
  it('writes references as cities have them', () => {
    const grammar = new ReferenceGrammar();
    const file = grammar.file(VALUES);
    expect(file).toBe('63.1-63.10.01/0042-2026');
    expect(grammar.proceeding(file, 3)).toBe('63.1-63.10.01/0042-2026-3');
    expect(grammar.document(`${file}-3`, 7, '63.1')).toBe('63.1-63.10.01/0042-2026-3-007/63.1');
  });

  it.each([
    ['{plan}/{fileNo}', '63.10.01/42'],
    ['{plan} - {fileNo:6}/{year:2}', '63.10.01 - 000042/26'],
    ['Az. {unit}.{plan}-{year}-{fileNo}', 'Az. 63.1.63.10.01-2026-42'],
  ])('follows %p', (file, reference) => {
    const templates = { ...DEFAULT_TEMPLATES, file };
    expect(ReferenceGrammar.faultsOf(templates)).toEqual([]);
    expect(new ReferenceGrammar(templates).file(VALUES)).toBe(reference);
  });

  it('keeps numbers that outgrow their width whole', () => {
    expect(new ReferenceGrammar().file({ ...VALUES, fileNo: 123456 })).toBe('63.1-63.10.01/123456-2026');
  });

  it.each([
    ['{plan}/{fileNo}', 'plan=63.10.01'],
    ['{plan}/{fileNo}-{year}', 'plan=63.10.01|year=2026'],
    ['{unit}-{plan}/{fileNo}-{year:2}', 'plan=63.10.01|unit=63.1|year=26'],
  ])('counts in %p within what it shows', (file, scope) => {
    expect(new ReferenceGrammar({ ...DEFAULT_TEMPLATES, file }).counterScope(VALUES)).toBe(scope);
  });

  it.each([
    ['{plan}', 'number-missing', '{fileNo}'],
    ['{unit}/{fileNo}', 'plan-missing', '{plan}'],
    ['{plan}{fileNo}', 'not-divided', '{plan}{fileNo}'],
    ['{plan}x{fileNo}', 'not-divided', '{plan}x'],
    ['{plan}/{fileNo}/{month}', 'placeholder-unknown', '{month}'],
    ['{plan}/{fileNo}/{fileNo}', 'placeholder-twice', '{fileNo}'],
    ['{plan}/{fileNo', 'character-forbidden', '{'],
    ['{plan}<{fileNo}', 'character-forbidden', '<'],
    [`{plan}/{fileNo}-${'x'.repeat(80)}`, 'too-long', '80'],
  ])('refuses %p: %s', (file, code, part) => {
    expect(ReferenceGrammar.faultsOf({ ...DEFAULT_TEMPLATES, file })).toContainEqual({ template: 'file', code, part });
  });

  it('asks that proceedings and documents continue what holds them', () => {
    expect(
      ReferenceGrammar.faultsOf({ ...DEFAULT_TEMPLATES, proceeding: '{proceedingNo}', document: '{parent}' }),
    ).toEqual([
      { template: 'proceeding', code: 'base-missing', part: '{file}' },
      { template: 'document', code: 'number-missing', part: '{documentNo}' },
    ]);
  });

  it('refuses documents that look like proceedings', () => {
    expect(
      ReferenceGrammar.faultsOf({
        ...DEFAULT_TEMPLATES,
        proceeding: '{file}-{proceedingNo}',
        document: '{parent}-{documentNo:3}',
      }),
    ).toEqual([{ template: 'document', code: 'like-proceeding', part: '{parent}-{documentNo:3}' }]);
  });

  it('never gives two files the same reference while numbers differ within their scope', () => {
    const grammar = new ReferenceGrammar({ ...DEFAULT_TEMPLATES, file: '{plan}/{fileNo}-{year:2}' });
    const units = ['1', '1.1', '11'];
    const seen = new Map<string, string>();
    for (const plan of units) {
      for (const year of [2025, 2026, 2126]) {
        for (const fileNo of [1, 11, 111]) {
          const values = { unit: '10', plan, fileNo, year };
          const key = `${grammar.counterScope(values)}#${String(fileNo)}`;
          const reference = grammar.file(values);
          expect(seen.get(reference) ?? key).toBe(key);
          seen.set(reference, key);
        }
      }
    }
  });
});
