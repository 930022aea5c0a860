import type { RecognisedWord } from './text-recogniser.js';

/** Letters of print are narrower than high; what an engine makes of a signature is not. */
const WIDEST_LETTER = 1.1;
const UNSURE = 0.5;
/** Below this the engine guesses. */
const GUESSED = 0.2;
/** Words of one line stand closer than this, in their heights. */
const WIDEST_BLANK = 1.8;

/**
 * Leaves out what an engine makes of signatures, shadows and print that shines through: unsure words with letters wider
 * than high, and guesses that stand alone. A guess among sure words may be a misread word, and one with digits a
 * reference: these stay.
 */
export function withoutPenStrokes(words: readonly RecognisedWord[]): RecognisedWord[] {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return words.filter((word) => {
    if (isTooWide(word)) return false;
    const isGuess = word.confidence < GUESSED && !/\d/.test(word.text);
    return !isGuess || (lines.get(word.line) ?? []).some((other) => isSureNeighbour(word, other));
  });
}

function isTooWide({ text, box, confidence }: RecognisedWord): boolean {
  return confidence < UNSURE && box.width > WIDEST_LETTER * text.length * box.height;
}

function isSureNeighbour(word: RecognisedWord, other: RecognisedWord): boolean {
  if (other.confidence < GUESSED || isTooWide(other)) return false;
  const [one, next] = word.box.left < other.box.left ? [word.box, other.box] : [other.box, word.box];
  return next.left - one.left - one.width <= WIDEST_BLANK * Math.max(one.height, next.height);
}
