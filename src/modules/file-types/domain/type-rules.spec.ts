import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AjvFieldChecker, tidyValues } from '../schema/ajv-field-checker.js';
import { fileTypeContents } from '../testing/arbitrary-type.js';
import { typeContent, typeField } from '../testing/type-content.js';
import type { FieldValue, TypeField } from './file-type-content.js';
import { contentFaults, type TypeSurroundings } from './type-rules.js';
import { isFieldShown } from './type-schema.js';

const checker = new AjvFieldChecker();
const AROUND: TypeSurroundings = {
  fits: (field, value) => checker.fits(field, value),
  planMarks: undefined,
  officeNumbers: new Set(),
};

/** A value of the field that people could enter. */
function sampleOf(field: TypeField): FieldValue {
  const least = field.minimum ?? Math.min(0, field.maximum ?? 0);
  const samples: Readonly<Record<TypeField['kind'], FieldValue>> = {
    text: 'Mühlenstraße',
    'long-text': 'Mühle\nStraße',
    number: Math.ceil(least),
    money: Math.ceil(least),
    date: '2026-11-22',
    'yes-no': true,
    choice: field.choices[0]?.value ?? '',
    'multi-choice': field.choices.slice(0, 1).map(({ value }) => value),
    reference: '63-1/2026',
    party: 'Änne Müller',
    iban: 'DE89370400440532013000',
    'tax-id': '86095742719',
    code: field.mask
      .split('')
      .map((sign) => ({ A: 'K', '9': '7', '*': '3' })[sign] ?? sign)
      .join(''),
  };
  return samples[field.kind];
}

describe(contentFaults.name, () => {
  it('lets nothing pass that Ajv would not compile strictly, and every type it lets pass takes its own defaults and samples', () => {
    let passed = 0;
    fc.assert(
      fc.property(fileTypeContents(), (content) => {
        if (contentFaults(content, AROUND).length > 0) return;
        passed += 1;
        const defaults = Object.fromEntries(
          content.fields.flatMap(({ key, defaultValue }) => (defaultValue === null ? [] : [[key, defaultValue]])),
        );
        const missing = checker.faults(content, tidyValues(content.fields, defaults));
        expect(missing.filter(({ code }) => code !== 'missing')).toEqual([]);
        const samples = tidyValues(content.fields, {
          ...Object.fromEntries(content.fields.map((field) => [field.key, sampleOf(field)])),
          ...defaults,
        });
        expect(checker.faults(content, samples)).toEqual([]);
        const hidden = content.fields.filter((field) => !isFieldShown(field, content.fields, samples));
        expect(hidden.filter(({ key }) => key in samples)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(passed).toBeGreaterThan(100);
  });

  it('asks nothing of the plan before there is one', () => {
    const content = typeContent({ planUnits: ['63'], defaultPlanUnit: '63.10' });
    expect(contentFaults(content, AROUND)).toEqual([]);
    expect(contentFaults(content, { ...AROUND, planMarks: new Set(['63']) }).map(({ pointer }) => pointer)).toEqual([
      '/defaultPlanUnit',
    ]);
  });

  it('lets a key that was there keep its kind', () => {
    const content = typeContent({ fields: [typeField('child')] });
    expect(contentFaults(content, { ...AROUND, earlierKinds: new Map([['child', 'text' as const]]) })).toEqual([]);
    expect(contentFaults(content, { ...AROUND, earlierKinds: new Map([['child', 'date' as const]]) })).toMatchObject([
      { code: 'kind-changed', detail: 'date' },
    ]);
  });
});
