import { describe, expect, it } from '@jest/globals';
import type { GreyImage } from '../imaging/grey-image.js';
import type { StampCutOut } from '../imaging/stamp-cut-out.js';
import { withStampWords } from './stamp-words.js';
import type { RecognisedWord } from './text-recogniser.js';

/** A stamp of 400 x 200 pixels around 600, 400; its cut-out has a margin of 20 pixels. */
const IMAGE: GreyImage = { data: new Uint8Array(0), width: 440, height: 240, dpi: 200 };
const LEVEL: StampCutOut = { image: IMAGE, frame: { centreX: 600, centreY: 400, width: 400, height: 200, degrees: 0 } };
const TURNED: StampCutOut = { ...LEVEL, frame: { ...LEVEL.frame, degrees: 4 } };
/** From the cut-out to the page. */
const [RIGHT, DOWN] = [380, 280];

function word(text: string, confidence: number, left: number, top: number, line = 0): RecognisedWord {
  return { text, confidence, box: { left, top, width: 12 * text.length, height: 20 }, line, block: 0 };
}

const LETTER = [word('Sehr', 0.95, 100, 500, 0), word('geehrte', 0.95, 160, 500, 0), word('Damen', 0.95, 260, 500, 1)];

function textsOf(words: readonly RecognisedWord[]): string[] {
  return words.map(({ text }) => text);
}

describe(withStampWords.name, () => {
  it('puts what was read on the cut-out in place of worse, and leaves the rest of the page as it is', () => {
    const words = [...LETTER, word('Fingan', 0.4, 500, 380, 1)];
    const read = [word('Eingang', 0.9, 120, 100), word('Amt', 0.9, 120, 150, 1)];
    const result = withStampWords(words, [{ stamp: LEVEL, words: read }]);
    expect(result.slice(0, 3)).toEqual(LETTER);
    expect(textsOf(result.slice(3))).toEqual(['Eingang', 'Amt']);
    expect(result[3]?.box).toMatchObject({ left: 120 + RIGHT, top: 100 + DOWN });
    // Lines and blocks of the stamp are its own.
    expect(result.map(({ line }) => line)).toEqual([0, 0, 1, 2, 3]);
    expect(result.map(({ block }) => block)).toEqual([0, 0, 0, 1, 1]);
  });

  it('changes nothing where the page was read as well', () => {
    const words = [...LETTER, word('Eingang', 0.9, 500, 380, 2)];
    const read = [word('Eingang', 0.9, 120, 100)];
    expect(withStampWords(words, [{ stamp: LEVEL, words: read }])).toEqual(words);
    expect(withStampWords(words, [{ stamp: LEVEL, words: [] }])).toEqual(words);
    expect(withStampWords(words, [])).toEqual(words);
  });

  it('loses no word that was read surely', () => {
    const words = [word('14.', 0.95, 420, 400, 0), word('xx', 0.6, 420, 340, 1)];
    const read = [word('Poststelle', 0.95, 120, 40), word('November', 0.95, 120, 120, 1)];
    const result = withStampWords(words, [{ stamp: LEVEL, words: read }]);
    expect(textsOf(result)).toEqual(['Poststelle', 'November', '14.']);
  });

  it('takes the surer reading of the same word', () => {
    const words = [word('Eschenbrück', 0.9, 500, 380)];
    const read = [word('Fschenbrück', 0.7, 122, 101), word('Poststelle', 0.9, 120, 150, 1)];
    const result = withStampWords(words, [{ stamp: LEVEL, words: read }]);
    expect(textsOf(result)).toEqual(['Eschenbrück', 'Poststelle']);
    expect(result[0]).toMatchObject({ confidence: 0.9 });
  });

  it('tells where the words of a turned stamp stand, and where they would stand if it were level', () => {
    const read = [word('EINGANG', 0.9, 60, 110), word('Amt', 0.9, 340, 110)];
    const [first, last] = withStampWords([], [{ stamp: TURNED, words: read }]);
    expect(first?.box.top).toBe(last?.box.top);
    expect(last?.place?.top ?? 0).toBeGreaterThan((first?.place?.top ?? 0) + 10);
  });

  it('counts a word beside a turned stamp to the page, though it lies in the rectangle around it', () => {
    // The upper right corner of the rectangle around a stamp that falls to the right.
    const beside = word('4711', 0.5, 770, 302);
    const read = [word('Eingang', 0.9, 120, 100)];
    expect(textsOf(withStampWords([beside], [{ stamp: TURNED, words: read }]))).toEqual(['4711', 'Eingang']);
    expect(textsOf(withStampWords([beside], [{ stamp: LEVEL, words: read }]))).toEqual(['Eingang']);
  });
});
