import { ByteSource } from './byte-source.js';
import { DecodeError } from './decode-error.js';
import { DEFAULT_DECODE_LIMITS, DEFAULT_DPI, type DecodeLimits } from './decode-limits.js';
import { FINDING_CODES } from './finding-codes.js';
import { mediaTypeOf, PDF_HEADER_WINDOW, type IntakeMediaType } from './media-type.js';
import type { PageRaster, RasteriseOrder } from './page-raster.js';
import { rasteriseImage } from './rasterise-image.js';
import { rasterisePdfPage } from './rasterise-pdf.js';

/** How a page is wanted. */
export interface RasteriseOptions {
  /** Resolution for pages without own pixels; page images of a higher one are reduced to it, of a lower one left as they are. */
  readonly dpi?: number;
  /** 1: grey whatever the page is. Absent: grey or colour, as the page is. */
  readonly channels?: 1;
  readonly limits?: DecodeLimits;
}

/**
 * The image of one page, upright as the file says, with square pixels. A scanned PDF page that is one image gives that
 * image's own pixels. Never writes anything. Call it in a workbench child only.
 *
 * @param pageIndex counted from 0
 * @throws DecodeError with the code of the fault and the page
 */
export async function rasterise(path: string, pageIndex: number, options: RasteriseOptions = {}): Promise<PageRaster> {
  const order: RasteriseOrder = {
    dpi: options.dpi ?? DEFAULT_DPI,
    isGrey: options.channels === 1,
    limits: options.limits ?? DEFAULT_DECODE_LIMITS,
  };
  const mediaType = mediaTypeOfFile(path);
  if (mediaType === undefined) throw new DecodeError(FINDING_CODES.fileTypeUnknown, 'No type that can be decoded');
  return mediaType === 'application/pdf'
    ? await rasterisePdfPage(path, pageIndex, order)
    : await rasteriseImage({ path, mediaType, pageIndex }, order);
}

/** Media type of a file by its content. */
export function mediaTypeOfFile(path: string): IntakeMediaType | undefined {
  const source = new ByteSource(path);
  try {
    return mediaTypeOf(source.read(0, PDF_HEADER_WINDOW));
  } finally {
    source.close();
  }
}
