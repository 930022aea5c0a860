import { describe, expect, it } from '@jest/globals';
import { CrossReference } from './cross-reference.entity.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const FILE = { kind: 'file', id: 'f', fileId: 'f', reference: '63-1/26' } as const;
const LETTER = { kind: 'document', id: 'd', fileId: 'g', reference: '50-7/26' } as const;
const ANNA = { id: 'a', name: 'Anna Amt' };

describe(CrossReference, () => {
  it('names both ends, how they belong together, and who said so', () => {
    const reference = CrossReference.between(FILE, LETTER, { id: 'r', kind: 'answers', note: '  ' }, ANNA, NOW);
    expect(reference).toMatchObject({
      fromId: 'f',
      toKind: 'document',
      toId: 'd',
      note: null,
      addedByName: 'Anna Amt',
    });
    expect(reference.isMutual).toBe(false);
  });

  it('does not lead back to where it comes from', () => {
    expect(() => CrossReference.between(FILE, FILE, { id: 'r', kind: 'see-also', note: null }, ANNA, NOW)).toThrow(
      expect.objectContaining({ code: 'RECORDS.CROSS_REFERENCE_TO_ITSELF' }),
    );
  });
});
