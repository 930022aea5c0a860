import type { PixelBox } from '../imaging/deskew.js';
import { type StampCutOut, levelBox, turnedBox, turnedPoint } from '../imaging/stamp-cut-out.js';
import type { StampFrame } from '../imaging/stamp-frames.js';
import { type RecognisedWord, worthOfWords } from './text-recogniser.js';

/** A stamp and what was read on its cut-out. */
export interface ReadStamp {
  readonly stamp: StampCutOut;
  readonly words: readonly RecognisedWord[];
}

/** A word at this confidence stays even where the cut-out shows nothing. */
const SURE = 0.8;
/** Words whose widths differ by less than this part are the same word, if each stands in the middle of the other. */
const SAME_WIDTH = 0.25;

/**
 * Puts what was read on the cut-outs of stamps in place of what was read in them on the page, where it is worth more. Of a
 * word that was read both times the surer reading is taken, and none is lost that was sure.
 */
export function withStampWords(words: readonly RecognisedWord[], stamps: readonly ReadStamp[]): RecognisedWord[] {
  return stamps.reduce<RecognisedWord[]>(
    (all, { stamp, words: read }) => {
      const inside = all.filter((word) => standsIn(stamp.frame, word.box));
      if (worthOfWords(read) <= worthOfWords(inside)) return all;
      const outside = all.filter((word) => !inside.includes(word));
      return [...outside, ...numberedAfter(all, stampWords(stamp, read, inside))];
    },
    [...words],
  );
}

function standsIn(frame: StampFrame, box: PixelBox): boolean {
  const { x, y } = turnedPoint(frame, box.left + box.width / 2, box.top + box.height / 2, -frame.degrees);
  return Math.abs(x - frame.centreX) < frame.width / 2 && Math.abs(y - frame.centreY) < frame.height / 2;
}

function stampWords(
  stamp: StampCutOut,
  read: readonly RecognisedWord[],
  inside: readonly RecognisedWord[],
): RecognisedWord[] {
  const { frame } = stamp;
  const before = inside.map((word) => ({ ...word, box: levelOf(frame, word.box), place: word.box }));
  const found = read.map((word) => {
    const box = levelBox(stamp, word.box);
    const same = before.find((other) => isSame(other.box, box) && other.confidence > word.confidence);
    const { text, confidence } = same ?? word;
    return { ...word, text, confidence, box, place: turnedBox(frame, box) };
  });
  const isFound = (box: PixelBox): boolean =>
    found.some((word) => hasMiddleOf(word.box, box) || hasMiddleOf(box, word.box));
  const lost = before.filter((word) => word.confidence >= SURE && !isFound(word.box));
  return [...found, ...numberedAfter(found, lost)];
}

/** The box of a word of the page as it would stand if the stamp were level. */
function levelOf(frame: StampFrame, box: PixelBox): PixelBox {
  const { x, y } = turnedPoint(frame, box.left + box.width / 2, box.top + box.height / 2, -frame.degrees);
  return { ...box, left: Math.round(x - box.width / 2), top: Math.round(y - box.height / 2) };
}

function isSame(one: PixelBox, other: PixelBox): boolean {
  const isAsWide = Math.abs(one.width - other.width) < SAME_WIDTH * other.width;
  return isAsWide && hasMiddleOf(one, other) && hasMiddleOf(other, one);
}

function hasMiddleOf(box: PixelBox, other: PixelBox): boolean {
  const [x, y] = [other.left + other.width / 2 - box.left, other.top + other.height / 2 - box.top];
  return x >= 0 && x <= box.width && y >= 0 && y <= box.height;
}

/** Words with lines and blocks counted on after those of others. */
function numberedAfter(others: readonly RecognisedWord[], words: readonly RecognisedWord[]): RecognisedWord[] {
  const line = others.reduce((most, word) => Math.max(most, word.line + 1), 0);
  const block = others.reduce((most, word) => Math.max(most, word.block + 1), 0);
  return words.map((word) => ({ ...word, line: line + word.line, block: block + word.block }));
}
