import { describe, expect, it } from '@jest/globals';
import { typeField } from '../testing/type-content.js';
import { valueFault } from './value-fault.js';

describe(valueFault.name, () => {
  it('says limits as people write them', () => {
    const rent = typeField('rent', { kind: 'money', label: 'Miete' });
    expect(valueFault('too-large', 'rent', rent, 150_000)).toEqual({
      code: 'too-large',
      field: 'rent',
      label: 'Miete',
      detail: '1500,00',
    });
    expect(valueFault('too-small', 'area', typeField('area', { kind: 'number' }), 0.5).detail).toBe('0,5');
  });

  it('names mask, digits and kind where the sentence needs them, and an unknown field by its key', () => {
    expect(valueFault('pattern', 'c', typeField('c', { kind: 'code', mask: '99' }), undefined).detail).toBe('99');
    expect(valueFault('pattern', 'c', typeField('c', { kind: 'reference' }), undefined).detail).toBeNull();
    expect(valueFault('too-many-decimals', 'c', typeField('c', { decimals: 2 }), undefined).detail).toBe('2');
    expect(valueFault('kind', 'c', typeField('c', { kind: 'date' }), undefined).detail).toBe('date');
    expect(valueFault('unknown-field', 'surplus', undefined, undefined)).toMatchObject({
      label: 'surplus',
      detail: null,
    });
  });
});
