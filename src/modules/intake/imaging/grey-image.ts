import type { Raster } from './raster.js';

/** An 8-bit grey image in memory: 0 is black, 255 is white; rows top to bottom without padding. */
export interface GreyImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** Lightness by the weights of ITU-R BT.601 in 1/256, so that the sum of a white pixel stays inside one byte. */
const RED = 77;
const GREEN = 150;
const BLUE = 29;

/** The page as grey values at its own resolution; a grey page is returned without copying. */
export function toGrey(raster: Raster): GreyImage {
  const { data, width, height, dpi } = raster;
  if (raster.channels === 1) return { data, width, height, dpi };
  const grey = new Uint8Array(width * height);
  for (let i = 0, o = 0; i < grey.length; i++, o += 3) {
    grey[i] = ((data[o] as number) * RED + (data[o + 1] as number) * GREEN + (data[o + 2] as number) * BLUE) >> 8;
  }
  return { data: grey, width, height, dpi };
}

/** The grey page at another resolution, by area averages when it gets smaller and by interpolation when it gets larger. */
export function resample(image: GreyImage, dpi: number): GreyImage {
  if (image.dpi === dpi) return image;
  const width = Math.max(1, Math.round((image.width * dpi) / image.dpi));
  const height = Math.max(1, Math.round((image.height * dpi) / image.dpi));
  if (image.dpi * 2 === dpi * 3) return { data: shrinkThreeToTwo(image, width, height), width, height, dpi };
  return { data: resampleRows(resampleColumns(image, width), width, image.height, height), width, height, dpi };
}

/**
 * 300 to 200 dpi is nearly every page, and every three by three pixels become two by two: the ninths of the area average
 * are taken in one pass without weights or intermediate image.
 */
function shrinkThreeToTwo(image: GreyImage, width: number, height: number): Uint8Array {
  const { data, width: w } = image;
  const out = new Uint8Array(width * height);
  const lastX = image.width - 1;
  const lastY = image.height - 1;
  for (let y = 0; y < height; y++) {
    const even = (y & 1) === 0;
    const nearY = Math.min(lastY, (y >> 1) * 3 + (even ? 0 : 2));
    const near = nearY * w;
    const far = Math.min(lastY, (y >> 1) * 3 + 1) * w;
    const row = y * width;
    for (let x = 0, s = 0; x < width; x += 2, s += 3) {
      const b = s + 1 > lastX ? lastX : s + 1;
      const c = s + 2 > lastX ? lastX : s + 2;
      const middle = 2 * (data[near + b] as number) + (data[far + b] as number);
      const left = 2 * (data[near + s] as number) + (data[far + s] as number);
      out[row + x] = (((left << 1) + middle) * 7282) >>> 16;
      if (x + 1 < width) {
        const right = 2 * (data[near + c] as number) + (data[far + c] as number);
        out[row + x + 1] = (((right << 1) + middle) * 7282) >>> 16;
      }
    }
  }
  return out;
}

/** Source positions and weights (in 1/4096) of every target pixel of one axis. */
interface AxisWeights {
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly weights: Int32Array;
  readonly reach: number;
}

const ONE = 4096;

function axisWeights(from: number, to: number): AxisWeights {
  const scale = from / to;
  const reach = Math.ceil(Math.max(1, scale)) + 2;
  const axis: AxisWeights = {
    first: new Int32Array(to),
    count: new Int32Array(to),
    weights: new Int32Array(to * reach),
    reach,
  };
  for (let t = 0; t < to; t++) {
    if (scale >= 1) areaWeights(axis, t, t * scale, Math.min(from, (t + 1) * scale));
    else betweenWeights(axis, t, Math.max(0, (t + 0.5) * scale - 0.5), from);
  }
  return axis;
}

function areaWeights(axis: AxisWeights, target: number, start: number, end: number): void {
  const first = Math.floor(start);
  const last = Math.max(first, Math.ceil(end) - 1);
  axis.first[target] = first;
  axis.count[target] = last - first + 1;
  let left = ONE;
  for (let s = first; s < last; s++) {
    const share = Math.round((ONE * (Math.min(end, s + 1) - Math.max(start, s))) / (end - start));
    axis.weights[target * axis.reach + s - first] = share;
    left -= share;
  }
  axis.weights[target * axis.reach + last - first] = left;
}

function betweenWeights(axis: AxisWeights, target: number, position: number, from: number): void {
  const first = Math.min(from - 1, Math.floor(position));
  const second = Math.round((position - first) * ONE);
  const lone = first + 1 >= from;
  axis.first[target] = first;
  axis.count[target] = lone ? 1 : 2;
  axis.weights[target * axis.reach] = lone ? ONE : ONE - second;
  if (!lone) axis.weights[target * axis.reach + 1] = second;
}

function resampleColumns(image: GreyImage, width: number): Uint8Array {
  const { data, height } = image;
  const { first, count, weights, reach } = axisWeights(image.width, width);
  const out = new Uint8Array(width * height);
  for (let y = 0, o = 0; y < height; y++) {
    const row = y * image.width;
    for (let x = 0; x < width; x++, o++) {
      let sum = ONE / 2;
      const start = row + (first[x] as number);
      for (let k = 0; k < (count[x] as number); k++)
        sum += (data[start + k] as number) * (weights[x * reach + k] as number);
      out[o] = sum >> 12;
    }
  }
  return out;
}

function resampleRows(data: Uint8Array, width: number, from: number, height: number): Uint8Array {
  const { first, count, weights, reach } = axisWeights(from, height);
  const out = new Uint8Array(width * height);
  const sums = new Int32Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(ONE / 2);
    for (let k = 0; k < (count[y] as number); k++) {
      const weight = weights[y * reach + k] as number;
      const row = ((first[y] as number) + k) * width;
      for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (data[row + x] as number) * weight;
    }
    for (let x = 0, o = y * width; x < width; x++, o++) out[o] = (sums[x] as number) >> 12;
  }
  return out;
}

/** The page turned clockwise in quarter turns, with its channels kept. */
export function turn(raster: Raster, degrees: 0 | 90 | 180 | 270): Raster {
  if (degrees === 0) return raster;
  const { data, width, height, channels, dpi } = raster;
  const across = degrees === 180 ? width : height;
  const down = degrees === 180 ? height : width;
  const out = new Uint8Array(data.length);
  for (let y = 0, s = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [tx, ty] =
        degrees === 90 ? [height - 1 - y, x] : degrees === 180 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      let t = (ty * across + tx) * channels;
      for (let c = 0; c < channels; c++) out[t++] = data[s++] as number;
    }
  }
  return { data: out, width: across, height: down, channels, dpi };
}
