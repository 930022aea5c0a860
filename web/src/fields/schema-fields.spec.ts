import { describe, expect, it } from '@jest/globals';
import { formOf, missingIn, startOf } from './schema-fields.js';

const SCHEMA = {
  title: 'Entscheidung',
  type: 'object',
  properties: {
    entscheidung: {
      title: 'Der Urlaub wird',
      type: 'string',
      oneOf: [{ const: 'genehmigt', title: 'genehmigt' }, { const: 'abgelehnt' }],
    },
    begruendung: { title: 'Begründung', type: 'string', maxLength: 4000, 'x-widget': 'textarea' },
    betrag: { title: 'Betrag', type: 'number', 'x-unit': 'EUR' },
    am: { title: 'Am', type: 'string', format: 'date' },
    gelesen: { title: 'Gelesen', type: 'boolean', const: true },
    vertretung: { title: 'Vertretung', type: 'string', 'x-widget': 'user' },
  },
  required: ['entscheidung', 'gelesen'],
  allOf: [
    {
      if: { properties: { entscheidung: { const: 'abgelehnt' } }, required: ['entscheidung'] },
      then: { required: ['begruendung'] },
    },
  ],
};

describe(formOf.name, () => {
  it('makes fields in their order, each as its part of the schema says', () => {
    const { title, fields } = formOf(SCHEMA, {});
    expect(title).toBe('Entscheidung');
    expect(fields.map(({ field, widget }) => [field.key, field.kind, widget])).toEqual([
      ['entscheidung', 'choice', 'plain'],
      ['begruendung', 'long-text', 'plain'],
      ['betrag', 'number', 'plain'],
      ['am', 'date', 'plain'],
      ['gelesen', 'yes-no', 'confirm'],
      ['vertretung', 'text', 'user'],
    ]);
    expect(fields[0]?.field.choices).toEqual([
      { value: 'genehmigt', label: 'genehmigt' },
      { value: 'abgelehnt', label: 'abgelehnt' },
    ]);
    expect(fields[2]?.field.unit).toBe('EUR');
  });

  it('requires by what is entered', () => {
    const isNeeded = (values: Record<string, string>) =>
      formOf(SCHEMA, values).fields.find(({ field }) => field.key === 'begruendung')?.field.required;
    expect([isNeeded({}), isNeeded({ entscheidung: 'genehmigt' }), isNeeded({ entscheidung: 'abgelehnt' })]).toEqual([
      ...[false, false, true],
    ]);
  });
});

describe(missingIn.name, () => {
  it('names what is required and empty, and what has to be confirmed', () => {
    const missing = (values: Record<string, string | boolean>) => missingIn(formOf(SCHEMA, values), values);
    expect(missing({})).toEqual(['entscheidung', 'gelesen']);
    expect(missing({ entscheidung: 'abgelehnt', gelesen: false })).toEqual(['begruendung', 'gelesen']);
    expect(missing({ entscheidung: 'genehmigt', gelesen: true })).toEqual([]);
  });
});

describe(startOf.name, () => {
  it('takes from what is known only what the form asks and a field can hold', () => {
    expect(startOf(SCHEMA, { betrag: 5, arbeitstage: 8, am: null, begruendung: { a: 1 } })).toEqual({ betrag: 5 });
  });
});
