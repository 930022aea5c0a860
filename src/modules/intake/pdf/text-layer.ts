import type { PageBox, PageReading, PageWord } from '../imaging/raster.js';
import { ASCENT, DESCENT, GLYPH_WIDTH } from './glyphless-font.js';
import type { InvisibleFont } from './invisible-font.js';
import { type PdfSource, pdfNumber } from './pdf-objects.js';

/** Size of a page in points (1/72 inch). */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A word with its place in a frame in which the lines of text run straight, in points from the top left. */
interface StraightWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly line: number;
}

/** Text render mode 3: neither filled nor drawn. */
const INVISIBLE = '3 Tr';
const WITHOUT_DESCENDER = /^[^gjpqyQ,;()[\]{}|/\\§ßÇç@_]*$/;
const LEAST_SIZE = 2;

/**
 * The invisible text of a page: each word at its place, words of a line on one base line and of one size, so that
 * readers put lines and paragraphs together as the eye does.
 */
export function textLayer(reading: PageReading, size: PageSize, font: InvisibleFont, fontName: string): PdfSource {
  const frame = new StraightFrame(size, reading.skewDegrees);
  const words = reading.words.map((word) => frame.straighten(word));
  const operations = ['BT', INVISIBLE];
  for (const line of linesOf(words)) {
    const { base, fontSize } = baseLineOf(line);
    operations.push(`/${fontName} ${pdfNumber(fontSize)} Tf`);
    line.forEach((word, index) => {
      const { digits, length } = font.encode(word.text);
      if (length === 0) return;
      const space = index + 1 < line.length ? font.encode(' ').digits : '';
      const scale = (100 * (word.right - word.left)) / ((length * GLYPH_WIDTH * fontSize) / 1000);
      const place = frame.onPage((word.left + word.right) / 2, base);
      const left = place.x - (word.right - word.left) / 2;
      const at = `1 0 0 1 ${pdfNumber(left)} ${pdfNumber(size.height - place.y)} Tm`;
      operations.push(`${pdfNumber(scale)} Tz ${at} <${digits}${space}> Tj`);
    });
  }
  operations.push('ET');
  return operations.join('\n');
}

function linesOf(words: readonly StraightWord[]): StraightWord[][] {
  const lines: StraightWord[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last?.[0]?.line === word.line) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Base line and font size of a line: words without tails stand on the base line; the tallest words give the size. */
function baseLineOf(line: readonly StraightWord[]): { base: number; fontSize: number } {
  const standing = line.filter((word) => WITHOUT_DESCENDER.test(word.text));
  const height = quantile(
    line.map((word) => word.bottom - word.top),
    0.8,
  );
  const base =
    standing.length > 0
      ? quantile(
          standing.map((word) => word.bottom),
          0.5,
        )
      : quantile(
          line.map((word) => word.bottom),
          0.5,
        ) +
        (DESCENT / 1000) * height;
  const rise = quantile(
    line.map((word) => base - word.top),
    0.8,
  );
  return { base, fontSize: Math.max(LEAST_SIZE, (rise * 1000) / ASCENT) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** The page turned by its skew around its middle. */
class StraightFrame {
  private readonly sine: number;
  private readonly cosine: number;

  constructor(
    private readonly size: PageSize,
    skewDegrees: number,
  ) {
    const radians = (skewDegrees * Math.PI) / 180;
    this.sine = Math.sin(radians);
    this.cosine = Math.cos(radians);
  }

  straighten(word: PageWord): StraightWord {
    const { width, height, centreX, centreY } = this.tightBox(word.box);
    const x = centreX - this.size.width / 2;
    const y = centreY - this.size.height / 2;
    const straightX = this.size.width / 2 + x * this.cosine + y * this.sine;
    const straightY = this.size.height / 2 - x * this.sine + y * this.cosine;
    return {
      text: word.text,
      line: word.line,
      left: straightX - width / 2,
      right: straightX + width / 2,
      top: straightY - height / 2,
      bottom: straightY + height / 2,
    };
  }

  /** Where a point of the straight frame lies on the page, in points from the top left. */
  onPage(straightX: number, straightY: number): { x: number; y: number } {
    const x = straightX - this.size.width / 2;
    const y = straightY - this.size.height / 2;
    return {
      x: this.size.width / 2 + x * this.cosine - y * this.sine,
      y: this.size.height / 2 + x * this.sine + y * this.cosine,
    };
  }

  /** The box a word had before the upright box around the skewed word was taken. */
  private tightBox(box: PageBox): { width: number; height: number; centreX: number; centreY: number } {
    const outerWidth = box.width * this.size.width;
    const outerHeight = box.height * this.size.height;
    const sine = Math.abs(this.sine);
    const determinant = this.cosine ** 2 - sine ** 2;
    const width = (outerWidth * this.cosine - outerHeight * sine) / determinant;
    const height = (outerHeight * this.cosine - outerWidth * sine) / determinant;
    return {
      width: Math.max(0.5, width),
      height: Math.max(0.5, height),
      centreX: (box.left + box.width / 2) * this.size.width,
      centreY: (box.top + box.height / 2) * this.size.height,
    };
  }
}
