/** Resolutions that differ less are taken as equal. */
const TOLERATED_RATIO = 1.02;

/** Ratio beyond which the stated resolutions are an error in the file and not a fax. */
const WIDEST_RATIO = 4.2;

/** Scanners and cameras write 1, 72 or 96 where they do not know; such a value says nothing about paper. */
const LOWEST_TRUSTED_DPI = 97;

const A4_WIDTH_INCHES = 8.27;

/** Image size and stated resolutions of a page as its file has them. */
export interface StatedSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpiX: number;
  readonly dpiY: number;
  readonly orientation?: number;
}

/**
 * Size a page has once its pixels are square and its upper side is up. The coarser direction of a fax is stretched, so
 * nothing is lost. Where the file states no resolution, a sheet of A4 is assumed.
 */
export function squarePixels(page: StatedSize): { widthPx: number; heightPx: number; dpi: number } {
  const { widthPx, heightPx, dpiX, dpiY } = page;
  const isTrusted = Math.min(dpiX, dpiY) >= LOWEST_TRUSTED_DPI;
  const stretch = isTrusted ? stretchOf(dpiX, dpiY) : 1;
  const isWide = dpiX > dpiY;
  const square = {
    widthPx: isWide ? widthPx : Math.round(widthPx * stretch),
    heightPx: isWide ? Math.round(heightPx * stretch) : heightPx,
  };
  const dpi = isTrusted ? Math.round(stretch === 1 ? dpiX : Math.max(dpiX, dpiY)) : assumedDpi(square);
  return liesOnSide(page) ? { widthPx: square.heightPx, heightPx: square.widthPx, dpi } : { ...square, dpi };
}

function stretchOf(dpiX: number, dpiY: number): number {
  const ratio = Math.max(dpiX, dpiY) / Math.min(dpiX, dpiY);
  return ratio > TOLERATED_RATIO && ratio <= WIDEST_RATIO ? ratio : 1;
}

function liesOnSide(page: StatedSize): boolean {
  return page.orientation !== undefined && page.orientation >= 5;
}

/** Resolution of a page that fills a sheet of A4. */
function assumedDpi(size: { widthPx: number; heightPx: number }): number {
  return Math.max(1, Math.round(Math.min(size.widthPx, size.heightPx) / A4_WIDTH_INCHES));
}
