import { describe, expect, it } from '@jest/globals';
import { typeField } from '#modules/file-types/testing';
import { fieldValueOf } from './field-values.js';

const choices = [
  { value: 'wohn', label: 'Wohngebäude' },
  { value: 'gewerbe', label: 'Gewerbe' },
];

describe(fieldValueOf, () => {
  it.each<[Parameters<typeof typeField>[1], string, unknown]>([
    [{ kind: 'number' }, '12', 12],
    [{ kind: 'number' }, '12,5', 12.5],
    [{ kind: 'number' }, '1.234,5', 1234.5],
    [{ kind: 'number' }, '1.234.567', 1234567],
    [{ kind: 'number' }, '1.234', '1.234'],
    [{ kind: 'number' }, 'zwölf', 'zwölf'],
    [{ kind: 'money' }, '12,50 €', 1250],
    [{ kind: 'money' }, '1.234,56 EUR', 123456],
    [{ kind: 'money' }, '12,505', '12,505'],
    [{ kind: 'date' }, '1.3.1998', '1998-03-01'],
    [{ kind: 'date' }, '31.2.1998', '31.2.1998'],
    [{ kind: 'yes-no' }, 'Ja', true],
    [{ kind: 'yes-no' }, 'nein', false],
    [{ kind: 'yes-no' }, 'vielleicht', 'vielleicht'],
    [{ kind: 'choice', choices }, 'Wohngebäude', 'wohn'],
    [{ kind: 'choice', choices }, 'WOHN', 'wohn'],
    [{ kind: 'choice', choices }, 'Garten', 'Garten'],
    [{ kind: 'multi-choice', choices }, 'Gewerbe; wohn', ['gewerbe', 'wohn']],
    [{ kind: 'text' }, ' Flur  7 ', 'Flur 7'],
    [{ kind: 'long-text' }, 'eins\nzwei', 'eins\nzwei'],
  ])('reads %j from „%s“', (field, text, value) => {
    expect(fieldValueOf(typeField('feld', field), text, 2026)).toEqual(value);
  });
});
