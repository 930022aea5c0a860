import { describe, expect, it } from '@jest/globals';
import { testContext } from '../testing/manifest.js';
import { readFileRow } from './read-rows.js';
import { RowReader } from './row-reader.js';

describe(readFileRow, () => {
  it('keeps a reference by the number with which the rules of the plan make the same one', () => {
    const cells = { newReference: '63-631/0017-1998', planMark: '631', leadUnit: '63', startedOn: '1.3.1998' };
    const reader = new RowReader({ row: 2, cells, fields: {}, rounded: new Set() }, {}, '2026-11-22');
    expect(readFileRow(reader, testContext()).newReference).toMatchObject({ fileNo: 17, year: 1998 });
    expect(reader.faults).toEqual([]);
  });
});
