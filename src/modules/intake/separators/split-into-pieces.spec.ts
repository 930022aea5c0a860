import { describe, expect, it } from '@jest/globals';
import { parseSeparatorPayload, separatorPayload } from './separator-code.js';
import { splitIntoPieces, type ScannedPage } from './split-into-pieces.js';

const CONTENT: ScannedPage = { kind: 'content' };
const BLANK: ScannedPage = { kind: 'blank' };

function separatorPage(runningNumber: number, office?: string): ScannedPage {
  const separator = parseSeparatorPayload(separatorPayload(office, runningNumber));
  if (separator === undefined) throw new TypeError('not a separator');
  return { kind: 'separator', separator };
}

describe(splitIntoPieces.name, () => {
  it('begins a piece behind each separator and leaves the separators out', () => {
    const split = splitIntoPieces([separatorPage(1, '32'), CONTENT, CONTENT, separatorPage(2), CONTENT]);
    expect(split.pieces.map((piece) => piece.pages)).toEqual([[1, 2], [4]]);
    expect(split.pieces.map((piece) => piece.separator?.office)).toEqual(['32', undefined]);
    expect(split.separators.map((separator) => separator.pages)).toEqual([[0], [3]]);
    expect(split.findings).toEqual([]);
  });

  it('makes pages before the first separator a piece of their own', () => {
    const split = splitIntoPieces([CONTENT, separatorPage(1), CONTENT]);
    expect(split.pieces.map((piece) => piece.pages)).toEqual([[0], [2]]);
    expect(split.pieces[0]).not.toHaveProperty('separator');
  });

  it('keeps blank backs with the piece before them and marks them', () => {
    const split = splitIntoPieces([separatorPage(1), CONTENT, BLANK, CONTENT, BLANK]);
    expect(split.pieces).toMatchObject([{ pages: [1, 2, 3, 4], blankPages: [2, 4] }]);
  });

  it('does not make a piece of the blank back of a separator', () => {
    const split = splitIntoPieces([separatorPage(1), BLANK, CONTENT]);
    expect(split.pieces.map((piece) => piece.pages)).toEqual([[2]]);
    expect(split.looseBlanks).toEqual([1]);
  });

  it('takes the same mark twice in a row as both sides of one sheet', () => {
    const split = splitIntoPieces([separatorPage(7), separatorPage(7), CONTENT]);
    expect(split.separators.map((separator) => separator.pages)).toEqual([[0, 1]]);
    expect(split.findings).toEqual([]);
  });

  it('reports each separator without content behind it, at its place', () => {
    const split = splitIntoPieces([
      separatorPage(1),
      separatorPage(2),
      BLANK,
      separatorPage(3),
      CONTENT,
      separatorPage(4),
    ]);
    expect(split.pieces.map((piece) => piece.separator?.runningNumber)).toEqual([3]);
    expect(split.findings.map((finding) => finding.page)).toEqual([0, 1, 5]);
  });

  it('loses no page, whatever the order', () => {
    const kinds = [CONTENT, BLANK, separatorPage(1), separatorPage(2)];
    for (let seed = 0; seed < 4 ** 5; seed += 1) {
      const pages = Array.from({ length: 5 }, (_, at) => kinds[Math.floor(seed / 4 ** at) % 4] ?? CONTENT);
      const split = splitIntoPieces(pages);
      const placed = [...split.pieces, ...split.separators].flatMap((part) => part.pages).concat(split.looseBlanks);
      expect(placed.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('gives nothing for nothing', () => {
    expect(splitIntoPieces([])).toEqual({ pieces: [], separators: [], looseBlanks: [], findings: [] });
  });
});
