import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AjvFormChecker } from './ajv-form-checker.js';

const SHIPPED = path.resolve(import.meta.dirname, '../../../../workflows');

const FORM = {
  $id: 'urn:talakte:form:probe:eins',
  type: 'object',
  additionalProperties: false,
  properties: {
    entscheidung: { type: 'string', oneOf: [{ const: 'ja' }, { const: 'nein' }] },
    begruendung: { type: 'string' },
    betrag: { type: 'number', multipleOf: 0.01 },
    am: { type: 'string', format: 'date' },
  },
  required: ['entscheidung'],
  allOf: [{ if: { properties: { entscheidung: { const: 'nein' } } }, then: { required: ['begruendung'] } }],
};

describe(AjvFormChecker.name, () => {
  const checker = new AjvFormChecker();

  it('takes what the form asks for', () => {
    expect(checker.faults(FORM, { entscheidung: 'ja', betrag: 19.99, am: '2026-12-31' })).toEqual([]);
  });

  it('names each field that is wrong once', () => {
    expect(checker.faults(FORM, {})).toEqual(expect.arrayContaining(['entscheidung required']));
    expect(checker.faults(FORM, { entscheidung: 'nein' })).toEqual(['begruendung required']);
    expect(checker.faults(FORM, { entscheidung: 'ja', betrag: '5', am: '2026-02-31', fremd: 1 }).sort()).toEqual([
      ...['am format', 'betrag type', 'fremd additionalProperties'],
    ]);
  });

  it('knows the same form in another version', () => {
    expect(checker.faults(FORM, {})).not.toEqual([]);
    expect(checker.faults({ ...FORM, allOf: [{}], required: [] }, {})).toEqual([]);
  });

  it('reads every form that is shipped', () => {
    const forms = readdirSync(SHIPPED, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.schema.json'),
    );
    expect(forms.length).toBeGreaterThan(40);
    for (const file of forms) {
      const form = JSON.parse(readFileSync(path.join(SHIPPED, file), 'utf8')) as Record<string, unknown>;
      expect(checker.faults(form, { unbekannt: 1 })).toContain('unbekannt additionalProperties');
    }
  });
});
