import { describe, expect, it } from '@jest/globals';
import { testContext } from '../testing/manifest.js';
import { FileDraft } from './file-draft.js';
import type { GivenBefore } from './manifest-context.js';
import { readFileRow } from './read-rows.js';
import { RowReader } from './row-reader.js';

describe(FileDraft, () => {
  function draftOf(given: ReadonlyMap<string, GivenBefore>): FileDraft {
    const context = testContext({ given });
    const cells = { oldReference: 'BA 1', planMark: '631', leadUnit: '63', startedOn: '1.3.1998', subject: 'Neubau' };
    const reader = new RowReader({ row: 2, cells, fields: {}, rounded: new Set() }, {}, '2026-11-22');
    const draft = new FileDraft(reader, readFileRow(reader, context), context);
    draft.finish();
    return draft;
  }

  it('knows the very file an earlier run took over, and nothing else under its reference', () => {
    const fingerprint = draftOf(new Map()).fingerprint();
    const same = draftOf(new Map([['BA 1', { fileId: 'one', fingerprint }]]));
    expect(same.isTakenOver).toBe(true);
    const other = draftOf(new Map([['BA 1', { fileId: 'one', fingerprint: 'f'.repeat(64) }]]));
    expect(other.isTakenOver).toBe(false);
    expect(other.reader.faults.map(({ code }) => code)).toContain('reference-other-content');
  });
});
