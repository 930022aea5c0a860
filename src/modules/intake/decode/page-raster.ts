import type { Raster } from '../imaging/raster.js';
import type { DecodeLimits } from './decode-limits.js';

/** A page image together with the size the page has when nothing is reduced. */
export interface PageRaster extends Raster {
  /** Size at the page's own resolution, for a page without own pixels at 300 dots per inch; upright, pixels square. */
  readonly full: { readonly widthPx: number; readonly heightPx: number; readonly dpi: number };
}

/** Options with all choices made. */
export interface RasteriseOrder {
  readonly dpi: number;
  readonly isGrey: boolean;
  readonly limits: DecodeLimits;
}
