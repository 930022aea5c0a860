import { describe, expect, it } from '@jest/globals';
import { checkedMetadata, checkPeriod, METADATA_FIELDS, type MetadataField } from './metadata-fields.js';

const field = (object: 'file' | 'document', key: string): MetadataField => {
  const found = METADATA_FIELDS[object].find((one) => one.key === key);
  if (!found) throw new Error(`No field ${key}`);
  return found;
};

describe(checkedMetadata, () => {
  it('keeps words as they are but for space around and within them', () => {
    expect(checkedMetadata(field('file', 'location'), '  Keller \n Regal 3 ')).toBe('Keller Regal 3');
    expect(checkedMetadata(field('file', 'remark'), ' erste Zeile\nzweite ')).toBe('erste Zeile\nzweite');
    expect(checkedMetadata(field('file', 'remark'), '  ')).toBeNull();
  });

  it.each([
    ['subject', '', 'missing'],
    ['subject', 'x'.repeat(501), 'too-long'],
    ['dateOfLetter', '2026-02-30', 'no-day'],
    ['medium', '004', 'unknown-code'],
    ['medium', null, 'missing'],
  ])('refuses %s = %j: %s', (key, value, fault) => {
    expect(() => checkedMetadata(field('document', key), value)).toThrow(
      expect.objectContaining({ code: 'RECORDS.METADATA_INVALID', details: { field: key, fault } }),
    );
  });

  it('names every field once an object', () => {
    for (const fields of Object.values(METADATA_FIELDS)) {
      expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
      expect(new Set(fields.map(({ xdomea }) => xdomea)).size).toBe(fields.length);
    }
  });
});

describe(checkPeriod, () => {
  it('refuses an end before the beginning', () => {
    expect(() => {
      checkPeriod(
        new Map([
          ['startedOn', '2026-01-02'],
          ['endedOn', '2026-01-01'],
        ]),
      );
    }).toThrow(expect.objectContaining({ code: 'RECORDS.METADATA_INVALID' }));
    expect(() => {
      checkPeriod(
        new Map([
          ['startedOn', '2026-01-02'],
          ['endedOn', null],
        ]),
      );
    }).not.toThrow();
  });
});
