import { describe, expect, it } from '@jest/globals';
import { withoutPenStrokes } from './pen-strokes.js';
import type { RecognisedWord } from './text-recogniser.js';

function word(text: string, confidence: number, place: { left: number; width: number; line?: number }): RecognisedWord {
  const { left, width, line = 0 } = place;
  return { text, confidence, box: { left, top: 0, width, height: 20 }, line, block: 0 };
}

function keptOf(...words: RecognisedWord[]): string[] {
  return withoutPenStrokes(words).map(({ text }) => text);
}

describe(withoutPenStrokes.name, () => {
  it('leaves out unsure words with letters wider than high', () => {
    expect(keptOf(word('Kar', 0.4, { left: 0, width: 200 }))).toEqual([]);
  });

  it('leaves out a guess that stands alone, also beside sure words far away', () => {
    const stamp = word('Stadt', 0.95, { left: 900, width: 60 });
    expect(keptOf(word('WPE', 0.02, { left: 0, width: 40 }), stamp)).toEqual(['Stadt']);
  });

  it('keeps a guess among sure words, which may be a misread word', () => {
    expect(
      keptOf(word('die', 0.9, { left: 0, width: 30 }), word('Wohuung', 0.05, { left: 40, width: 80 })),
    ).toHaveLength(2);
  });

  it('keeps a guess with digits, which may be a reference', () => {
    expect(keptOf(word('953/6594/34', 0.05, { left: 0, width: 120 }))).toHaveLength(1);
  });

  it('keeps what the engine is sure of, however wide it is set', () => {
    expect(keptOf(word('RECHNUNG', 0.9, { left: 0, width: 400 }))).toEqual(['RECHNUNG']);
  });
});
