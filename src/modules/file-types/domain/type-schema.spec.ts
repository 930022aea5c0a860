import { describe, expect, it } from '@jest/globals';
import { typeField } from '../testing/type-content.js';
import { isFieldShown, schemaOfField, schemaOfType } from './type-schema.js';

describe(schemaOfField.name, () => {
  it('carries words and the value a form begins with', () => {
    expect(schemaOfField(typeField('a', { label: 'Kind', help: 'Vor- und Nachname', defaultValue: 'Tim' }))).toEqual({
      title: 'Kind',
      description: 'Vor- und Nachname',
      type: 'string',
      minLength: 1,
      maxLength: 200,
      default: 'Tim',
    });
  });

  it('counts money in whole cents and decimals in steps', () => {
    expect(schemaOfField(typeField('a', { kind: 'money', minimum: 0 }))).toMatchObject({ type: 'integer', minimum: 0 });
    expect(schemaOfField(typeField('a', { kind: 'number', decimals: 3 }))).toMatchObject({ multipleOf: 0.001 });
    expect(schemaOfField(typeField('a', { kind: 'number' }))).toMatchObject({ type: 'integer' });
  });
});

describe(schemaOfType.name, () => {
  it('demands what is required always, and what depends on another field only then', () => {
    const schema = schemaOfType({
      title: 'Muster',
      fields: [
        typeField('married', { kind: 'yes-no', required: true }),
        typeField('spouse', { required: true, condition: { field: 'married', equals: true } }),
      ],
    });
    expect(schema).toMatchObject({
      required: ['married'],
      allOf: [{ if: { properties: { married: { const: true } } }, then: { required: ['spouse'] } }],
    });
  });
});

describe(isFieldShown.name, () => {
  it('follows a chain of conditions to its beginning', () => {
    const fields = [
      typeField('a', { kind: 'yes-no' }),
      typeField('b', { kind: 'yes-no', condition: { field: 'a', equals: true } }),
      typeField('c', { condition: { field: 'b', equals: true } }),
    ];
    const shown = (values: Record<string, boolean>): boolean[] =>
      fields.map((field) => isFieldShown(field, fields, values));
    expect(shown({})).toEqual([true, false, false]);
    expect(shown({ a: true, b: true })).toEqual([true, true, true]);
    expect(shown({ a: false, b: true })).toEqual([true, false, false]);
  });
});
