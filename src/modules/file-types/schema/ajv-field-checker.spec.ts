import { describe, expect, it } from '@jest/globals';
import type { FieldKind, TypeField } from '../domain/file-type-content.js';
import { schemaOfType } from '../domain/type-schema.js';
import { typeField } from '../testing/type-content.js';
import { AjvFieldChecker, tidyValues } from './ajv-field-checker.js';

const CHOICES = [
  { value: 'new', label: 'Neubau' },
  { value: 'change', label: 'Umbau' },
];

/** For each kind: settings, values that suit, values that do not and the code of what is wrong. */
const KINDS: Readonly<
  Record<
    FieldKind,
    { more?: Partial<TypeField>; good: readonly unknown[]; bad: readonly (readonly [unknown, string])[] }
  >
> = {
  text: {
    good: ['Mühlenstraße 14'],
    bad: [
      ['x'.repeat(201), 'too-long'],
      [5, 'kind'],
      [true, 'kind'],
    ],
  },
  'long-text': { good: ['Zeile 1\nZeile 2'], bad: [['x'.repeat(4001), 'too-long']] },
  number: {
    more: { decimals: 2, minimum: 0, maximum: 1000 },
    good: [0, 82.5, 0.07, 1.13, 999.99, 1000],
    bad: [
      [-0.01, 'too-small'],
      [1000.01, 'too-large'],
      [1.005, 'too-many-decimals'],
      ['82,5', 'kind'],
    ],
  },
  money: {
    more: { minimum: 100 },
    good: [100, 64_000],
    bad: [
      [99, 'too-small'],
      [64.5, 'kind'],
    ],
  },
  date: {
    good: ['2026-02-28'],
    bad: [
      ['2026-02-29', 'day'],
      ['28.02.2026', 'day'],
      [20_260_228, 'kind'],
    ],
  },
  'yes-no': {
    good: [true, false],
    bad: [
      ['ja', 'kind'],
      [1, 'kind'],
    ],
  },
  choice: {
    more: { choices: CHOICES },
    good: ['new'],
    bad: [
      ['Neubau', 'not-a-choice'],
      [['new'], 'kind'],
    ],
  },
  'multi-choice': {
    more: { choices: CHOICES },
    good: [['new'], ['change', 'new']],
    bad: [
      [['new', 'new'], 'choice-twice'],
      [['other'], 'not-a-choice'],
      ['new', 'kind'],
    ],
  },
  reference: {
    good: ['63.1-63.10.01/0029-2025'],
    bad: [
      ['Bau', 'pattern'],
      ['x'.repeat(101), 'too-long'],
    ],
  },
  party: { good: ['Änne Müller'], bad: [['x'.repeat(201), 'too-long']] },
  iban: { good: ['DE89370400440532013000', 'de89 3704 0044 0532 0130 00'], bad: [['DE89370400440532013001', 'iban']] },
  'tax-id': { good: ['86095742719', '86 095 742 719'], bad: [['86095742718', 'tax-id']] },
  code: { more: { mask: 'ES-A 999' }, good: ['ES-K 123'], bad: [['ES-K 12', 'pattern']] },
};

const checker = new AjvFieldChecker();
const faultsOf = (fields: readonly TypeField[], given: Readonly<Record<string, unknown>>): string[] =>
  checker
    .faults({ title: 'Muster', fields }, tidyValues(fields, given))
    .map(({ field, code, detail }) => [field, code, detail].filter((part) => part !== null).join(' '));

describe.each(Object.entries(KINDS))('a field of kind %s', (kind, { more = {}, good, bad }) => {
  const field = typeField('it', { kind: kind as FieldKind, label: 'Angabe', ...more });

  it.each(good.map((value) => [value]))('takes %p', (value) => {
    expect(faultsOf([field], { it: value })).toEqual([]);
  });

  it.each(bad)('refuses %p: %s', (value, code) => {
    expect(faultsOf([field], { it: value }).map((fault) => fault.split(' ')[1])).toEqual([code]);
  });

  it.each([[''], ['   '], [null], [undefined], [[]]])('takes %p for nothing', (value) => {
    expect(faultsOf([field], { it: value })).toEqual([]);
    expect(faultsOf([{ ...field, required: true }], { it: value })).toEqual(['it missing']);
  });

  it('says in the schema what it is', () => {
    const schema = schemaOfType({ title: 'Muster', fields: [field] });
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      properties: { it: { title: 'Angabe' } },
    });
  });
});

describe('a field with a condition', () => {
  const fields = [
    typeField('married', { kind: 'yes-no' }),
    typeField('spouse', { required: true, condition: { field: 'married', equals: true } }),
    typeField('ways', { kind: 'multi-choice', choices: CHOICES }),
    typeField('storeys', { kind: 'number', condition: { field: 'ways', equals: 'new' } }),
    typeField('lift', { kind: 'yes-no', required: true, condition: { field: 'spouse', equals: 'x' } }),
  ];

  it('is needed when it is met, and only then', () => {
    expect(faultsOf(fields.slice(0, 4), { married: true })).toEqual(['spouse missing']);
    expect(faultsOf(fields.slice(0, 4), { married: false })).toEqual([]);
    expect(faultsOf(fields.slice(0, 4), {})).toEqual([]);
  });

  it('keeps nothing when it is not met, also along a chain', () => {
    expect(tidyValues(fields, { married: false, spouse: 'x', lift: true })).toEqual({ married: false });
    expect(tidyValues(fields, { ways: ['change'], storeys: 3 })).toEqual({ ways: ['change'] });
    expect(tidyValues(fields, { ways: ['new'], storeys: 3 })).toEqual({ ways: ['new'], storeys: 3 });
  });

  it('is refused by the schema itself where it does not belong', () => {
    expect(
      checker
        .faults({ title: 'x', fields: fields.slice(0, 2) }, { married: false, spouse: 'x' })
        .map(({ code }) => code),
    ).toEqual(['not-applicable']);
  });
});

describe(AjvFieldChecker.name, () => {
  it('names every fault once, in the order of the form, with what the sentence needs', () => {
    const fields = [
      typeField('name', { required: true }),
      typeField('rent', { kind: 'money', maximum: 150_000 }),
      typeField('code', { kind: 'code', mask: '99-A' }),
      typeField('area', { kind: 'number', decimals: 1, minimum: 0.5 }),
    ];
    expect(faultsOf(fields, { rent: 150_001, code: 'x', area: 0.25, surplus: 1 })).toEqual([
      'name missing',
      'rent too-large 1500,00',
      'code pattern 99-A',
      'area too-small 0,5',
      'surplus unknown-field',
    ]);
  });
});
