import type { FindingCode, FindingSeverity } from './finding-codes.js';

/** How much one foreign file may cost, and how strictly its faults are taken. */
export interface DecodeLimits {
  /** Most pages in one file. */
  readonly maxPages: number;
  /** Most pixels of one page image, in millions. */
  readonly maxMegapixels: number;
  /** Most bytes one compressed part of a PDF's structure may unfold to. */
  readonly maxUnfoldedBytes: number;
  /** Severities that differ from the usual ones. */
  readonly severities: Readonly<Partial<Record<FindingCode, FindingSeverity>>>;
}

/** Limits used where the caller names none. */
export const DEFAULT_DECODE_LIMITS: DecodeLimits = {
  maxPages: 2_000,
  maxMegapixels: 120,
  maxUnfoldedBytes: 64 * 1024 * 1024,
  severities: {},
};

/** Resolution at which pages without own pixels are rendered, in dots per inch. */
export const DEFAULT_DPI = 300;

/** Below this resolution a very large page is refused instead of rendered: its text would not be readable. */
export const LOWEST_DPI = 120;
