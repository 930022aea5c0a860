import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_LIFE, type DocumentState, mayBecome, takesVersions, UNFINISHED } from './document-state.js';

describe('states of a document', () => {
  it('never lets a final document be worked on again', () => {
    const reachable = (from: DocumentState, seen = new Set<DocumentState>()): Set<DocumentState> => {
      for (const next of DOCUMENT_LIFE[from]) if (!seen.has(next)) reachable(next, seen.add(next));
      return seen;
    };
    for (const state of reachable('final')) expect(takesVersions(state)).toBe(false);
    expect(takesVersions('final')).toBe(false);
  });

  it('can bring every unfinished document to its final signature', () => {
    const finished = UNFINISHED.map((state) => DOCUMENT_LIFE[state].includes('final'));
    expect(finished).toEqual([true, true, true]);
  });

  it('makes work of received mail only by working on it', () => {
    expect(mayBecome('received', 'in-progress')).toBe(true);
    expect(mayBecome('received', 'final')).toBe(false);
    expect(UNFINISHED).not.toContain('received');
  });
});
