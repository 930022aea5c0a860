import { describe, expect, it } from '@jest/globals';
import { fieldNames, unaskedNames, widgetOf } from './form-fields.js';

const FORM = {
  type: 'object',
  properties: { art: { type: 'string' }, akte: { type: 'string', 'x-widget': 'file' } },
  allOf: [{ if: { properties: { art: { const: 'x' } } }, then: { properties: { grund: { type: 'string' } } } }],
  dependentSchemas: { art: { properties: { mehr: {} } } },
};

describe(fieldNames.name, () => {
  it('knows fields that are asked for only sometimes', () => {
    expect([...fieldNames(FORM)].sort()).toEqual(['akte', 'art', 'grund', 'mehr']);
  });
});

describe(unaskedNames.name, () => {
  it('names what nobody asked for, names of all objects too, unless the form takes more', () => {
    expect(unaskedNames(FORM, { art: 'x', grund: 'y', betrag: 1, toString: 1 })).toEqual(['betrag', 'toString']);
    expect(unaskedNames({ ...FORM, additionalProperties: { type: 'number' } }, { betrag: 1 })).toEqual([]);
    expect(unaskedNames({ ...FORM, additionalProperties: false }, { betrag: 1 })).toEqual(['betrag']);
  });
});

describe(widgetOf.name, () => {
  it('tells what is chosen from what is typed', () => {
    expect([widgetOf(FORM, 'akte'), widgetOf(FORM, 'art'), widgetOf(FORM, 'toString')]).toEqual([
      'file',
      undefined,
      undefined,
    ]);
  });
});
