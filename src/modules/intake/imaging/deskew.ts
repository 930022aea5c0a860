import type { GreyImage } from './grey-image.js';
import type { PageBox } from './raster.js';

/** A rectangle in whole pixels of a prepared page. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a prepared page came from the page as scanned: the way back for every word box. */
export interface DeskewGeometry {
  /** Skew that was taken out, in degrees, clockwise positive. */
  readonly skewDegrees: number;
  /** Size of the page before it was turned straight, at the resolution of the prepared page. */
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** Size of the prepared page; larger, so that the turned corners are kept. */
  readonly width: number;
  readonly height: number;
}

/** Sub-pixel positions are counted in 1/256 pixel. */
const FRACTION = 256;
const WHITE = 255;

/** The geometry of a page that is turned straight. */
export function deskewGeometry(page: { width: number; height: number }, skewDegrees: number): DeskewGeometry {
  const radians = (Math.abs(skewDegrees) * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  return {
    skewDegrees,
    pageWidth: page.width,
    pageHeight: page.height,
    width: skewDegrees === 0 ? page.width : Math.ceil(page.width * cosine + page.height * sine),
    height: skewDegrees === 0 ? page.height : Math.ceil(page.width * sine + page.height * cosine),
  };
}

/** Turns the page straight; what lies outside the scanned page is white. */
export function deskew(image: GreyImage, geometry: DeskewGeometry): GreyImage {
  if (geometry.skewDegrees === 0) return image;
  const { width, height } = geometry;
  const out = new Uint8Array(width * height).fill(WHITE);
  const radians = (geometry.skewDegrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  const stepX = Math.round(cosine * FRACTION * 256);
  const stepY = Math.round(sine * FRACTION * 256);
  for (let y = 0; y < height; y++) {
    const dx = -width / 2 + 0.5;
    const dy = y + 0.5 - height / 2;
    const startX = image.width / 2 - 0.5 + dx * cosine - dy * sine;
    const startY = image.height / 2 - 0.5 + dx * sine + dy * cosine;
    const [first, end] = insideRange(image, width, [startX, cosine], [startY, sine]);
    let fx = Math.round((startX + first * cosine) * FRACTION * 256);
    let fy = Math.round((startY + first * sine) * FRACTION * 256);
    const { data, width: w } = image;
    for (let x = first, o = y * width + first; x < end; x++, o++, fx += stepX, fy += stepY) {
      const s = (fy >> 16) * w + (fx >> 16);
      const px = (fx >> 8) & 255;
      const py = (fy >> 8) & 255;
      const a = data[s] as number;
      const b = data[s + 1] as number;
      const c = data[s + w] as number;
      const d = data[s + w + 1] as number;
      // Most of a page is white and needs no arithmetic; the target is white already.
      if ((a & b & c & d) === WHITE) continue;
      const upper = (a << 8) + (b - a) * px;
      const lower = (c << 8) + (d - c) * px;
      out[o] = ((upper << 8) + (lower - upper) * py) >> 16;
    }
  }
  return { data: out, width, height, dpi: image.dpi };
}

/** The part of a target row whose source pixels, and their right and lower neighbours, lie inside the source. */
function insideRange(
  image: GreyImage,
  width: number,
  [startX, stepX]: readonly [number, number],
  [startY, stepY]: readonly [number, number],
): readonly [number, number] {
  let first = Math.max(0, Math.ceil((0.01 - startX) / stepX));
  let end = Math.min(width, Math.floor((image.width - 1.02 - startX) / stepX) + 1);
  if (stepY !== 0) {
    const p = (0.01 - startY) / stepY;
    const q = (image.height - 1.02 - startY) / stepY;
    first = Math.max(first, Math.ceil(Math.min(p, q)));
    end = Math.min(end, Math.floor(Math.max(p, q)) + 1);
  }
  return [first, Math.max(first, end)];
}

/** Where a rectangle of the prepared page lies on the page as scanned: the smallest upright rectangle around it. */
export function toPageBox(geometry: DeskewGeometry, box: PixelBox): PageBox {
  const radians = (geometry.skewDegrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  const dx = box.left + box.width / 2 - geometry.width / 2;
  const dy = box.top + box.height / 2 - geometry.height / 2;
  const centreX = geometry.pageWidth / 2 + dx * cosine - dy * sine;
  const centreY = geometry.pageHeight / 2 + dx * sine + dy * cosine;
  const halfWidth = (box.width * cosine + box.height * Math.abs(sine)) / 2;
  const halfHeight = (box.width * Math.abs(sine) + box.height * cosine) / 2;
  const left = clamp((centreX - halfWidth) / geometry.pageWidth);
  const top = clamp((centreY - halfHeight) / geometry.pageHeight);
  return {
    left,
    top,
    width: clamp((centreX + halfWidth) / geometry.pageWidth) - left,
    height: clamp((centreY + halfHeight) / geometry.pageHeight) - top,
  };
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
