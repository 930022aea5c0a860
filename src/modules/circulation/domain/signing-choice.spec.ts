import { describe, expect, it } from '@jest/globals';
import { boundPapers, type OfferedPaper } from './signing-choice.js';

const paper = (documentId: string, state: string, isOwn = true): OfferedPaper => ({
  ...{ documentId, version: 1, hash: documentId },
  ...{ state, isOwn },
});
const toSign = (...papers: OfferedPaper[]): string[] =>
  boundPapers(papers)
    .filter(({ isForSignature }) => isForSignature)
    .map(({ documentId }) => documentId);

describe(boundPapers.name, () => {
  it('has drafts signed, and what lies beside them only enclosed', () => {
    expect(toSign(paper('a', 'draft'), paper('b', 'received'), paper('c', 'in-progress'))).toEqual(['a', 'c']);
  });

  it('has everything signed where nothing is a draft', () => {
    expect(toSign(paper('a', 'final'), paper('b', 'received'))).toEqual(['a', 'b']);
  });

  it('lets nobody have drafts of others signed', () => {
    expect(toSign(paper('a', 'draft', false), paper('b', 'received'))).toEqual(['b']);
    expect(() => toSign(paper('a', 'draft', false))).toThrow(expect.objectContaining({ code: 'CIRCULATION.INVALID' }));
  });
});
