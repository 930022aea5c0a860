import { describe, expect, it } from '@jest/globals';
import { RowReader } from './row-reader.js';

const reader = (cells: Record<string, string>): RowReader =>
  new RowReader({ row: 4, cells, fields: {}, rounded: new Set() }, { startedOn: 'Beginn' }, '2026-11-22');

describe(RowReader, () => {
  it('names row, the heading of the manifest and value of what is wrong', () => {
    const row = reader({ startedOn: '31.2.1998' });
    expect(row.day('startedOn')).toBeNull();
    expect(row.faults).toMatchObject([{ code: 'day-invalid', row: 4, column: 'Beginn', value: '31.2.1998' }]);
  });

  it('tidies blanks within a text', () => {
    expect(reader({ subject: 'Neubau\n  Wohnhaus' }).text('subject')).toBe('Neubau Wohnhaus');
  });
});
