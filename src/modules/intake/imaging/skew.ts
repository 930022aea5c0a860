import type { GreyImage } from './grey-image.js';

/** The search goes this far to each side, in degrees: more is a page that was laid in wrongly, not skew. */
const WIDEST = 6;
/** Steps of the search in degrees, from coarse to fine. */
const STEPS = [0.5, 0.1, 0.02] as const;
/** The best angle must raise the profile by this factor over the typical angle, else the page has no lines of text. */
const LEAST_EVIDENCE = 1.15;
/** Fewer edge points than this are dust, not lines. */
const LEAST_POINTS = 120;
const DARK = 128;

/**
 * Finds how far the lines of text are turned, in degrees: positive when they fall to the right, which is a page that lies
 * turned clockwise. 0 when the page has no lines to measure.
 */
export function findSkew(image: GreyImage): number {
  const points = lowerEdges(halve(image));
  if (points.x.length < LEAST_POINTS) return 0;
  const coarse = new Map<number, number>();
  for (let angle = -WIDEST; angle <= WIDEST; angle += STEPS[0]) coarse.set(angle, sharpness(points, angle));
  const typical = [...coarse.values()].sort((a, b) => a - b)[coarse.size >> 1] ?? 0;
  let [best, most] = [...coarse].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most < typical * LEAST_EVIDENCE) return 0;
  for (let k = 1; k < STEPS.length; k++) {
    const step = STEPS[k] as number;
    const centre = best;
    for (let i = -5; i <= 5; i++) {
      const value = sharpness(points, centre + i * step);
      if (value > most) [best, most] = [centre + i * step, value];
    }
  }
  return best;
}

interface EdgePoints {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Half the size by averages of two by two pixels: enough for a twentieth of a degree over the width of a page. */
function halve(image: GreyImage): GreyImage {
  const { data, width: w } = image;
  const width = image.width >> 1;
  const height = image.height >> 1;
  const out = new Uint8Array(width * height);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0, s = 2 * y * w; x < width; x++, o++, s += 2) {
      out[o] =
        ((data[s] as number) + (data[s + 1] as number) + (data[s + w] as number) + (data[s + w + 1] as number)) >> 2;
    }
  }
  return { data: out, width, height, dpi: image.dpi / 2 };
}

/** Dark pixels above a bright one: the feet of the letters stand on the base line, so the profile of these is sharpest. */
function lowerEdges(image: GreyImage): EdgePoints {
  const { data, width, height } = image;
  let count = 0;
  const last = (height - 1) * width;
  for (let i = 0; i < last; i++) if ((data[i] as number) < DARK && (data[i + width] as number) >= DARK) count++;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  for (let i = 0, n = 0; i < last; i++) {
    if ((data[i] as number) < DARK && (data[i + width] as number) >= DARK) {
      y[n] = Math.floor(i / width);
      x[n++] = i % width;
    }
  }
  return { x, y, width, height };
}

/** Sum of the squared heights of the row profile when the page is seen under an angle. */
function sharpness(points: EdgePoints, degrees: number): number {
  const rise = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(rise) * points.width) + 1;
  const profile = new Uint32Array(points.height + 2 * margin + 1);
  const { x, y } = points;
  for (let i = 0; i < x.length; i++) {
    const row = ((y[i] as number) - (x[i] as number) * rise + margin + 0.5) | 0;
    (profile[row] as number)++;
  }
  let sum = 0;
  for (let r = 0; r < profile.length; r++) sum += (profile[r] as number) ** 2;
  return sum;
}
