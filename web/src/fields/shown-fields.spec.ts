import { describe, expect, it } from '@jest/globals';
import type { TypeField } from '../api/contract.js';
import { shownFields, startValues } from './shown-fields.js';

const field = (key: string, more: Partial<TypeField> = {}): TypeField => ({
  key,
  label: key,
  help: '',
  kind: 'text',
  required: false,
  defaultValue: null,
  inList: false,
  searchable: false,
  personalData: false,
  condition: null,
  unit: '',
  minimum: null,
  maximum: null,
  decimals: 0,
  choices: [],
  mask: '',
  ...more,
});

describe(shownFields.name, () => {
  it('follows conditions, also along a chain and into several choices', () => {
    const fields = [
      field('a', { kind: 'yes-no' }),
      field('b', { kind: 'multi-choice', condition: { field: 'a', equals: true } }),
      field('c', { condition: { field: 'b', equals: 'x' } }),
    ];
    const keys = (values: Parameters<typeof shownFields>[1]) => shownFields(fields, values).map(({ key }) => key);
    expect(keys({})).toEqual(['a']);
    expect(keys({ a: true, b: ['y', 'x'] })).toEqual(['a', 'b', 'c']);
    expect(keys({ a: false, b: ['x'] })).toEqual(['a']);
  });
});

describe(startValues.name, () => {
  it('takes defaults where nothing is there yet', () => {
    const fields = [field('a', { defaultValue: 'x' }), field('b', { defaultValue: false }), field('c')];
    expect(startValues(fields, { a: 'y' })).toEqual({ a: 'y', b: false });
  });
});
