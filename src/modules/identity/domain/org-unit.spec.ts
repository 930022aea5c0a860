import { describe, expect, it } from '@jest/globals';
import { UnitInvalid } from '../errors.js';
import { checkUnit } from './org-unit.js';

const office = { number: '63.1', name: 'Bauaufsicht', shortName: 'BA' };

describe(checkUnit.name, () => {
  it.each(['10', '63.1', '50/2', 'A-3'])('takes the number %s', (number) => {
    expect(() => {
      checkUnit({ ...office, number });
    }).not.toThrow();
  });

  it.each([
    ['number', { number: '63 .1' }],
    ['number', { number: '' }],
    ['name', { name: '' }],
    ['shortName', { shortName: '' }],
  ])('refuses a faulty %s', (field, fault) => {
    expect(() => {
      checkUnit({ ...office, ...fault });
    }).toThrow(new UnitInvalid(field as 'name'));
  });
});
