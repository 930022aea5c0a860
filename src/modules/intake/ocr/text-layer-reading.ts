import type { TextLayer } from '../decode/text-layer.js';
import { deskewGeometry, type PixelBox } from '../imaging/deskew.js';
import type { GreyImage } from '../imaging/grey-image.js';
import type { PageBox } from '../imaging/raster.js';
import { coverageOf } from './coverage.js';
import { isTrusted, type ReadingAttempt } from './reading-attempt.js';
import { findRuledLines } from './ruled-lines.js';

/** What stands for an engine on a page whose text was in the file. */
export const TEXT_LAYER = 'text-layer';

/** Share of longer words that may be without a vowel: with more, the font's table of characters is wrong. */
const MOST_WITHOUT_VOWEL = 0.25;
const LONGER_WORD = /^\p{L}{4,}$/u;
const VOWEL = /[aeiouyäöüàáâèéêìíîòóôùúûæøåœ]/iu;
/** Boxes of a text layer reach from the highest to the lowest point of the whole font; letters fill about this part. */
const LETTERS = { top: 0.12, height: 0.76 } as const;
/** Share of words that must be seen: white text on white paper stands in the file but not on the page. */
const LEAST_SEEN = 0.97;
/** Paper is lighter; pale print is not. */
const PAPER = 215;

/**
 * The reading of a page out of the text its file brings with it: the file's own words instead of recognised ones.
 *
 * Nothing when the text cannot stand for the page: it lies behind a scan (nobody knows how it was read), pictures cover
 * much of the page, its characters have no or no sensible meaning, it runs sideways, its words are not to be seen, or it
 * leaves ink uncovered, as stamps and text drawn as outlines do.
 *
 * @param page the page as rendered, cleaned but not turned
 */
export function readTextLayer(layer: TextLayer, page: GreyImage): ReadingAttempt | undefined {
  if (!layer.isComplete || !isSensible(layer)) return undefined;
  const boxes = layer.words.map((word) => toPixels(word.box, page));
  if (boxes.filter((box) => isSeen(page, box)).length < LEAST_SEEN * boxes.length) return undefined;
  const attempt: ReadingAttempt = {
    rung: TEXT_LAYER,
    rotation: 0,
    words: layer.words.map((word, index) => ({ ...word, box: lettersOf(boxes[index] as PixelBox) })),
    rules: findRuledLines(page),
    geometry: deskewGeometry(page, 0),
    engine: TEXT_LAYER,
    confidence: 1,
    coverage: coverageOf(page, boxes).share,
  };
  return isTrusted(attempt) ? attempt : undefined;
}

function isSensible({ words }: TextLayer): boolean {
  const longer = words.filter(({ text }) => LONGER_WORD.test(text));
  return longer.filter(({ text }) => !VOWEL.test(text)).length <= MOST_WITHOUT_VOWEL * longer.length;
}

function isSeen({ data, width, height }: GreyImage, box: PixelBox): boolean {
  for (let y = Math.max(0, box.top); y < Math.min(height, box.top + box.height); y++) {
    for (let x = Math.max(0, box.left); x < Math.min(width, box.left + box.width); x++) {
      if ((data[y * width + x] as number) < PAPER) return true;
    }
  }
  return false;
}

function toPixels(box: PageBox, { width, height }: GreyImage): PixelBox {
  const [left, top] = [Math.round(box.left * width), Math.round(box.top * height)];
  return { left, top, width: Math.round(box.width * width), height: Math.round(box.height * height) };
}

function lettersOf(box: PixelBox): PixelBox {
  return {
    ...box,
    top: box.top + Math.round(LETTERS.top * box.height),
    height: Math.round(LETTERS.height * box.height),
  };
}
