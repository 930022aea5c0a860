import { type DeskewGeometry, toPageBox } from '../imaging/deskew.js';
import type { PreparedPage } from '../imaging/prepare.js';
import type { PageReading } from '../imaging/raster.js';
import { coverageOf, darkPixels } from './coverage.js';
import { inReadingOrder } from './reading-order.js';
import { type RuledLines, findRuledLines } from './ruled-lines.js';
import { LIKELY_WORD, type RecognisedPage, type RecognisedWord, worthOfWords } from './text-recogniser.js';

/** Quarter turns, clockwise, in degrees. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** One try at reading a page, and what speaks for it. */
export interface ReadingAttempt {
  /** Rung of the retry ladder. */
  readonly rung: string;
  readonly rotation: QuarterTurn;
  /** Words as the engine gave them. */
  readonly words: readonly RecognisedWord[];
  readonly rules: RuledLines;
  readonly geometry: DeskewGeometry;
  readonly engine: string;
  /** Mean word confidence weighted by length, 0..1. */
  readonly confidence: number;
  /** Share of the ink inside the boxes of words the engine is sure of, 0..1. */
  readonly coverage: number;
}

/**
 * Good pages read at 0.87 and more and cover 0.82 and more of their ink, the rest being stamps and signatures; below these
 * it is worth another try, which costs as much as two or three pages.
 */
const TRUSTED = { confidence: 0.8, coverage: 0.8 } as const;
/** Below these a person must look at the page. */
const ACCEPTABLE = { confidence: 0.75, coverage: 0.68 } as const;
/** An upside-down page reads at about 0.2. */
const GARBAGE = 0.55;
/** Dark pixels at 200 dpi that dust leaves on an empty page; a single word has more. */
const DUST = 150;
const SCATTERED_DUST = 600;
/** Above this even holes and the scanner's edge do not explain the dark pixels. */
const MOST_INK_OF_EMPTY_PAGE = 60_000;

/** True when a page has no ink that could be print. */
export function isEmpty(prepared: Pick<PreparedPage, 'image'>): boolean {
  return darkPixels(prepared.image) < MOST_INK_OF_EMPTY_PAGE && coverageOf(prepared.image, []).ink < DUST;
}

/** Judges what an engine read. */
export function judge(
  rung: string,
  rotation: QuarterTurn,
  prepared: Pick<PreparedPage, 'image' | 'geometry' | 'stamps'>,
  page: RecognisedPage,
): ReadingAttempt {
  // Ink under unlikely words does not count as read.
  const likely = page.words.filter((word) => word.confidence >= LIKELY_WORD);
  const boxes = likely.map((word) => word.place ?? word.box);
  const { ink, share } = coverageOf(prepared.image, boxes);
  const isDust = likely.length === 0 && ink < SCATTERED_DUST;
  const words = isDust ? [] : page.words;
  const { geometry } = prepared;
  const coverage = isDust ? 1 : share;
  const rules = findRuledLines(prepared.image, prepared.stamps);
  return { rung, rotation, words, rules, geometry, engine: page.engine, confidence: confidenceOf(words), coverage };
}

/** True when the reading needs no second try. */
export function isTrusted(attempt: ReadingAttempt): boolean {
  return reaches(attempt, TRUSTED);
}

/** True when no person has to look. */
export function isAcceptable(attempt: ReadingAttempt): boolean {
  return reaches(attempt, ACCEPTABLE);
}

/** True when the words are so unsure that the page probably lies the wrong way round. */
export function looksTurned(attempt: ReadingAttempt): boolean {
  return attempt.words.length > 0 && attempt.confidence < GARBAGE;
}

/** True when most longer words stand upright: the engine follows vertical lines, but the page lies on its side. */
export function isSideways(attempt: ReadingAttempt): boolean {
  const long = attempt.words.filter((word) => word.text.length >= 4);
  const upright = long.filter((word) => word.box.height > word.box.width);
  return long.length > 0 && upright.length > long.length / 2;
}

/** How much text an attempt found, counting only what is likely: the larger is the better reading. */
export function worthOf(attempt: ReadingAttempt): number {
  return worthOfWords(attempt.words);
}

/** The reading of a page out of the attempt that was best: its words in reading order. */
export function readingOf(best: ReadingAttempt, attempts: readonly string[]): PageReading {
  const ordered = inReadingOrder(best.words, best.rules);
  const words = ordered.map(({ text, confidence, box, place, line, block }) => {
    return { text, confidence, box: toPageBox(best.geometry, place ?? box), line, block };
  });
  return {
    words,
    text: textOf(ordered),
    confidence: best.confidence,
    coverage: best.coverage,
    engine: best.engine,
    skewDegrees: best.geometry.skewDegrees,
    rotation: best.rotation,
    attempts,
    doubtful: !isAcceptable(best),
  };
}

function reaches(attempt: ReadingAttempt, least: { confidence: number; coverage: number }): boolean {
  const isSure = attempt.words.length === 0 || attempt.confidence >= least.confidence;
  return isSure && attempt.coverage >= least.coverage && !isSideways(attempt);
}

function confidenceOf(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (letters === 0) return 0;
  return words.reduce((sum, word) => sum + word.text.length * word.confidence, 0) / letters;
}

function textOf(words: readonly RecognisedWord[]): string {
  let text = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined) text += word.block !== before.block ? '\n\n' : word.line !== before.line ? '\n' : ' ';
    text += word.text;
  });
  return text;
}
