import { describe, expect, it } from '@jest/globals';
import { type StartField, startFaults, startFields, valuesOf } from './start-values.js';

const field = (name: string, kind: StartField['kind'], isRequired = true): StartField => ({
  ...{ name, label: name, hint: undefined, kind, isRequired, choices: [] },
});

describe(startFields.name, () => {
  it('shows the form of the start first, then what else the model asks for, each once', () => {
    const definition = {
      description: {
        startForm: 'antrag',
        variables: [
          { name: 'von', type: 'date', required: true, description: 'Erster Tag' },
          { name: 'amt', type: 'text', required: true, description: null },
          { name: 'fileId', type: 'file', required: true, description: null },
        ],
      },
      forms: {
        antrag: {
          required: ['von'],
          properties: {
            von: { title: 'Von', type: 'string', format: 'date' },
            betrag: { title: 'Betrag', type: 'number', 'x-unit': 'EUR' },
            art: { title: 'Art', type: 'string', oneOf: [{ const: 'a', title: 'Alpha' }] },
          },
        },
      },
    };
    const fields = startFields(definition as unknown as Parameters<typeof startFields>[0]);
    expect(fields.map(({ name, label, kind, isRequired }) => [name, label, kind, isRequired])).toEqual([
      ['von', 'Von', 'date', true],
      ['betrag', 'Betrag (EUR)', 'number', false],
      ['art', 'Art', 'choice', false],
      ['amt', 'amt', 'text', true],
    ]);
  });
});

describe(startFaults.name, () => {
  it('names what is missing and what is of another kind', () => {
    const fields = [field('a', 'text'), field('b', 'number'), field('c', 'context', false), field('d', 'boolean')];
    expect(startFaults(fields, { b: 'zwölf', c: '[1]' })).toEqual({
      ...{ a: 'missing', b: 'kind', c: 'kind', d: 'missing' },
    });
    expect(startFaults(fields, { a: 'x', b: '1.234,5', d: 'false' })).toEqual({});
    expect(startFaults(fields, { a: 'x', b: '1.23.4', d: 'false' })).toEqual({ b: 'kind' });
  });
});

describe(valuesOf.name, () => {
  it('makes values of what was typed as people type it, and leaves out what is empty', () => {
    const fields = [
      field('a', 'text'),
      field('b', 'number'),
      field('c', 'list'),
      field('d', 'boolean'),
      field('e', 'text'),
    ];
    expect(valuesOf(fields, { a: ' x ', b: '480,20', c: '20\n66; 50', d: '' })).toEqual({
      a: 'x',
      b: 480.2,
      c: ['20', '66', '50'],
    });
  });

  it('reads points between thousands as such, and says yes or no only where somebody has said it', () => {
    const fields = [field('b', 'number'), field('d', 'boolean', false)];
    expect(valuesOf(fields, { b: '1.500' })).toEqual({ b: 1500 });
    expect(valuesOf(fields, { b: '1,5', d: 'false' })).toEqual({ b: 1.5, d: false });
  });
});
