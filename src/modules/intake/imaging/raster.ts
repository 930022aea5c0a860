/** An uncompressed page image in memory; rows top to bottom, 8 bit a sample, no padding. */
export interface Raster {
  readonly data: Uint8Array;
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** 1 = grey, 3 = RGB. */
  readonly channels: 1 | 3;
  /** Resolution in dots per inch. */
  readonly dpi: number;
}

/** A rectangle on a page as fractions (0..1) of its width and height, seen upright as scanned: independent of resolution. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One recognised word with its place on the page as scanned. */
export interface PageWord {
  readonly text: string;
  /** The engine's confidence, 0..1. */
  readonly confidence: number;
  readonly box: PageBox;
  /** Number of the text line on the page, counted from 0 in reading order. */
  readonly line: number;
  /** Number of the text block on the page, counted from 0 in reading order. */
  readonly block: number;
}

/** What was read on one page. */
export interface PageReading {
  readonly words: readonly PageWord[];
  /** Reading text: lines separated by newline, blocks by an empty line. */
  readonly text: string;
  /** Mean word confidence weighted by length, 0..1; 0 when nothing was read. */
  readonly confidence: number;
  /** Share of the inked area that lies inside word boxes, 0..1: low cover with good confidence means text was missed. */
  readonly coverage: number;
  /** Engine and model, for the record: for example `tesseract 5.3.0 deu fast`; `text-layer` where the file's own text was taken. */
  readonly engine: string;
  /** Skew that was corrected, in degrees, clockwise positive. */
  readonly skewDegrees: number;
  /** Rotation that was needed to read the page upright, clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Rungs of the retry ladder that were tried, in order. */
  readonly attempts: readonly string[];
  /** Set when a person must look: the ladder ended without a trustworthy text. */
  readonly doubtful: boolean;
}
