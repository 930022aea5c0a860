import { describe, expect, it } from '@jest/globals';
import { testContext, testTypes } from '../testing/manifest.js';
import { typeOf } from './read-type.js';
import { RowReader } from './row-reader.js';

describe(typeOf, () => {
  const place = { planUnitId: 'plan-631', leadUnitId: 'unit-63' };
  const read = (
    fileType: string,
    fields: Readonly<Record<string, string>>,
  ): { type: ReturnType<typeof typeOf>; said: string[] } => {
    const reader = new RowReader({ row: 2, cells: { fileType }, fields, rounded: new Set() }, {}, '2026-11-22');
    const type = typeOf(reader, testContext({ fileTypes: testTypes() }), place);
    return { type, said: reader.faults.map(({ code, column }) => `${code} ${column ?? ''}`) };
  };

  it('finds a type by key or title, and its fields by key or by what people call them', () => {
    const { type, said } = read('bauakte', { FLUR: '7', 'Art des Vorhabens': 'Wohngebäude', wert: '1.200,50 €' });
    expect(said).toEqual([]);
    expect(type).toEqual({
      fileType: 'Bauakte',
      typeVersionId: 'version-bauakte',
      values: { flur: 7, art: 'wohn', wert: 120050 },
    });
    expect(read('Bauakte', { flur: '7' }).type.typeVersionId).toBe('version-bauakte');
  });

  it('drops nothing in silence', () => {
    expect(read('Sachakte', { flur: '7' }).said).toEqual(['field-without-type feld.flur']);
    expect(read('Handakte', {}).said).toEqual(['file-type-word Aktentyp']);
    expect(read('Bauakte', { flur: '7', flurstueck: '12' }).said).toEqual(['field-unknown-field feld.flurstueck']);
    expect(read('Bauakte', {}).said).toEqual(['field-missing feld.flur']);
  });
});
