import { DecodeError } from './decode-error.js';
import { DEFAULT_DPI, LOWEST_DPI } from './decode-limits.js';
import { FINDING_CODES } from './finding-codes.js';
import { dpiWithin } from './inspect-pdf.js';
import { decodePageImage, findPageImage } from './pdf-page-image.js';
import { withPdfFile, type PageSize, type PdfFile } from './pdf-file.js';
import type { PageRaster, RasteriseOrder } from './page-raster.js';

const POINTS_AN_INCH = 72;
const BITMAP_GREY = 1;
const BITMAP_BGR = 2;
const RENDER_ANNOTATIONS = 0x01;
const RENDER_REVERSED_BYTE_ORDER = 0x10;
const WHITE = 0xffffffff;

/** The image of one PDF page: its own pixels when it is a scan, else rendered. */
export async function rasterisePdfPage(path: string, pageIndex: number, order: RasteriseOrder): Promise<PageRaster> {
  return await withPdfFile(path, (file) =>
    file.withPage(pageIndex, async (page) => {
      const image = findPageImage(file, page);
      if (image !== undefined) {
        const raster = await decodePageImage(file, image, order, pageIndex);
        if (raster !== undefined) return raster;
      }
      return render(file, page, pageIndex, order);
    }),
  );
}

function render(file: PdfFile, page: number, pageIndex: number, order: RasteriseOrder): PageRaster {
  const { call } = file.engine;
  const size = { width: call._FPDF_GetPageWidthF(page), height: call._FPDF_GetPageHeightF(page) };
  const dpi = dpiWithin(size, order.dpi, order.limits.maxMegapixels);
  if (dpi < Math.min(order.dpi, LOWEST_DPI)) {
    throw new DecodeError(FINDING_CODES.pageTooLarge, 'The page is too large to be rendered readably', pageIndex);
  }
  const { widthPx: width, heightPx: height } = pixelsAt(size, dpi);
  const full = pixelsAt(size, dpiWithin(size, DEFAULT_DPI, order.limits.maxMegapixels));
  const channels = order.isGrey ? 1 : 3;
  const stride = width * channels;
  const pixels = file.engine.allocate(stride * height);
  try {
    draw(file, page, { pixels, width, height, stride, format: channels === 1 ? BITMAP_GREY : BITMAP_BGR });
    return { data: file.engine.copy(pixels, stride * height), width, height, channels, dpi, full };
  } finally {
    call._free(pixels);
  }
}

function pixelsAt(size: PageSize, dpi: number): { widthPx: number; heightPx: number; dpi: number } {
  const pixels = (points: number): number => Math.max(1, Math.round((points / POINTS_AN_INCH) * dpi));
  return { widthPx: pixels(size.width), heightPx: pixels(size.height), dpi };
}

interface Canvas {
  readonly pixels: number;
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly format: number;
}

/** Draws the page with its annotations (stamps, notes) and filled-in form fields: they are part of what came in. */
function draw(file: PdfFile, page: number, canvas: Canvas): void {
  const { call } = file.engine;
  const { width, height } = canvas;
  const form = file.formHandle();
  if (form !== undefined) call._FORM_OnAfterLoadPage(page, form);
  const bitmap = call._FPDFBitmap_CreateEx(width, height, canvas.format, canvas.pixels, canvas.stride);
  try {
    call._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const flags = RENDER_ANNOTATIONS | (canvas.format === BITMAP_BGR ? RENDER_REVERSED_BYTE_ORDER : 0);
    call._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    if (form !== undefined) call._FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, flags);
  } finally {
    call._FPDFBitmap_Destroy(bitmap);
    if (form !== undefined) call._FORM_OnBeforeClosePage(page, form);
  }
}
