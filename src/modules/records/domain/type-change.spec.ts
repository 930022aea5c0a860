import { describe, expect, it } from '@jest/globals';
import { typeField } from '#modules/file-types/testing';
import { typeChange } from './type-change.js';

describe(typeChange.name, () => {
  const before = {
    fields: [
      typeField('child'),
      typeField('level', { kind: 'choice', choices: [{ value: 'first', label: 'Erste' }] }),
      typeField('hours', { kind: 'number' }),
      typeField('note'),
      typeField('unused'),
    ],
  };
  const after = {
    fields: [
      typeField('child'),
      typeField('level', { kind: 'choice', choices: [{ value: 'second', label: 'Zweite' }] }),
      typeField('hours'),
      typeField('school', { required: true }),
      typeField('paid', { kind: 'yes-no', defaultValue: false }),
    ],
  };

  it('takes over what still has a place, and says what has none and why', () => {
    const values = { child: 'Tim', level: 'first', hours: 12, note: 'x' };
    const change = typeChange(before, values, after, (field, value) =>
      field.choices.every((one) => one.value === value),
    );
    expect(change.values).toEqual({ child: 'Tim', paid: false });
    expect(change.lost.map(({ field, reason }) => [field.key, reason])).toEqual([
      ['level', 'not-allowed'],
      ['hours', 'kind-changed'],
      ['note', 'field-gone'],
    ]);
    expect(change.added.map(({ key }) => key)).toEqual(['school', 'paid']);
  });

  it('begins with the defaults where there was no type', () => {
    expect(typeChange({ fields: [] }, {}, after, () => true)).toMatchObject({ values: { paid: false }, lost: [] });
  });
});
