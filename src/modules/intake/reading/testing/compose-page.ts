import type { PageReading, PageWord } from '../../imaging/raster.js';

/** A line of print: where its first letter's top left corner stands (millimetres on A4) and how high its letters are. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Height of the letters in millimetres; 3 is usual print. */
  readonly height?: number;
  /** The engine's confidence for each of its words. */
  readonly confidence?: number;
}

const A4 = { width: 210, height: 297 } as const;
/** Width of a letter as a share of its height. */
const ASPECT = 0.62;

/** The reading of a page as recognition would give it: words with boxes, one block for each printed line. */
export function composePage(lines: readonly PrintedLine[]): PageReading {
  const words = lines.flatMap((line, index) => wordsOf(line, index));
  return {
    words,
    text: lines.map((line) => line.text).join('\n'),
    confidence: 0.94,
    coverage: 0.98,
    engine: 'composed',
    skewDegrees: 0,
    rotation: 0,
    attempts: ['composed'],
    doubtful: false,
  };
}

/** The same page turned about its centre by a small angle, clockwise positive, as a scanner skews it. */
export function skewPage(page: PageReading, degrees: number): PageReading {
  const angle = (degrees * Math.PI) / 180;
  const words = page.words.map((word) => {
    const x = (word.box.left + word.box.width / 2 - 0.5) * A4.width;
    const y = (word.box.top + word.box.height / 2 - 0.5) * A4.height;
    const turnedX = x * Math.cos(angle) - y * Math.sin(angle);
    const turnedY = x * Math.sin(angle) + y * Math.cos(angle);
    const left = turnedX / A4.width + 0.5 - word.box.width / 2;
    const top = turnedY / A4.height + 0.5 - word.box.height / 2;
    return { ...word, box: { ...word.box, left, top } };
  });
  return { ...page, words, skewDegrees: degrees };
}

function wordsOf({ text, x, y, height = 3, confidence = 0.95 }: PrintedLine, index: number): readonly PageWord[] {
  const letter = height * ASPECT;
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    confidence,
    box: {
      left: (x + match.index * letter) / A4.width,
      top: y / A4.height,
      width: (match[0].length * letter) / A4.width,
      height: height / A4.height,
    },
    line: index,
    block: index,
  }));
}
