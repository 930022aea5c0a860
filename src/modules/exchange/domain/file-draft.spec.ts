import { describe, expect, it } from '@jest/globals';
import { testContext } from '../testing/manifest.js';
import { FileDraft } from './file-draft.js';
import { readFileRow } from './read-rows.js';
import { RowReader } from './row-reader.js';

describe(FileDraft, () => {
  it('knows a file by its old reference when an earlier run took it over', () => {
    const context = testContext({ given: new Map([['BA 1', 'taken-over']]) });
    const cells = { oldReference: 'BA 1', planMark: '631', leadUnit: '63', startedOn: '1.3.1998' };
    const reader = new RowReader({ row: 2, cells, fields: {}, rounded: new Set() }, {}, '2026-11-22');
    expect(new FileDraft(reader, readFileRow(reader, context), context).isTakenOver).toBe(true);
  });
});
