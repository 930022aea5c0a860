import type { DecodeLimits } from '../decode/decode-limits.js';
import { rasterise } from '../decode/rasterise.js';
import { toGrey } from '../imaging/grey-image.js';
import type { Raster } from '../imaging/raster.js';
import { measureInk } from '../separators/ink-measure.js';
import { QUICK_DPI, readSeparator } from '../separators/read-separator.js';
import type { SeparatorMark } from '../separators/separator-code.js';

/** A page to be told apart. */
export interface ScanPageInput {
  readonly path: string;
  /** Counted from 0. */
  readonly pageIndex: number;
  readonly limits?: DecodeLimits;
}

/** What a page is. */
export interface ScanPageResult {
  readonly kind: 'content' | 'separator' | 'blank';
  /** Present exactly for separators. */
  readonly separator?: SeparatorMark;
  /** Share of the page that is inked, 0..1. */
  readonly inkShare: number;
  /** Size and resolution the page has in full. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
}

/** Tells whether a page is a separator sheet, blank, or content. Most pages need only half their resolution for that. */
export async function scanPage(input: ScanPageInput): Promise<ScanPageResult> {
  const limits = input.limits === undefined ? {} : { limits: input.limits };
  const full = (): Promise<Raster> => rasterise(input.path, input.pageIndex, { channels: 1, ...limits });
  const raster = await rasterise(input.path, input.pageIndex, { channels: 1, dpi: QUICK_DPI, ...limits });
  const { separator } = await readSeparator(raster, full);
  const { inkShare, isBlank } = measureInk(toGrey(raster));
  const size = { inkShare, ...raster.full };
  if (separator !== undefined) return { kind: 'separator', separator, ...size };
  return { kind: isBlank ? 'blank' : 'content', ...size };
}
