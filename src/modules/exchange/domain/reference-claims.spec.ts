import { describe, expect, it } from '@jest/globals';
import { testContext } from '../testing/manifest.js';
import { FileDraft } from './file-draft.js';
import { readFileRow } from './read-rows.js';
import { ReferenceClaims } from './reference-claims.js';
import { RowReader } from './row-reader.js';

describe(ReferenceClaims, () => {
  function claim(claims: ReferenceClaims, row: number, cells: Readonly<Record<string, string>>): FileDraft {
    const reader = new RowReader({ row, cells, fields: {}, rounded: new Set() }, {}, '2026-11-22');
    const draft = new FileDraft(reader, readFileRow(reader, testContext()), testContext());
    claims.addFile(draft);
    return draft;
  }
  const codesOf = ({ reader }: FileDraft): string[] =>
    reader.faults.filter(({ code }) => code.endsWith('-twice')).map(({ code, detail }) => `${code} ${detail ?? ''}`);

  it('keeps out every row that claims what another one claims', () => {
    const claims = new ReferenceClaims();
    const one = claim(claims, 2, { oldReference: 'BA 1', sourceSystem: 'A', sourceId: '7' });
    const other = claim(claims, 5, { oldReference: 'BA 1' });
    const third = claim(claims, 9, { oldReference: 'BA 2', sourceSystem: 'A', sourceId: '7' });
    claims.settle();
    expect(codesOf(one)).toEqual(['old-reference-twice 5', 'source-twice 9']);
    expect(codesOf(other)).toEqual(['old-reference-twice 2']);
    expect(codesOf(third)).toEqual(['source-twice 2']);
    expect(claims.filesOf('BA 1')).toEqual([one, other]);
  });

  it('lets a file say that it keeps its reference', () => {
    const claims = new ReferenceClaims();
    const one = claim(claims, 2, { oldReference: '63-631/0017-1998', newReference: '63-631/0017-1998' });
    claims.settle();
    expect(codesOf(one)).toEqual([]);
    expect(claims.filesOf('63-631/0017-1998')).toEqual([one]);
  });
});
