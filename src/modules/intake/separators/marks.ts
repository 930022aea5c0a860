/** One connected mark on a page, in pixels. */
export interface Mark {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of it, and how many of them are ink rather than faint. */
  readonly pixels: number;
  readonly strongPixels: number;
  /** Pixels of it that touch paper. */
  readonly outline: number;
}

const TRACED = 0x80;

/**
 * Finds connected marks (8 neighbours) in a mask of 0 paper, 1 faint, 2 ink. Takes the mask over: it is spent afterwards.
 */
export function traceMarks(mask: Uint8Array, width: number, height: number): Mark[] {
  const marks: Mark[] = [];
  const stack: number[] = [];
  for (let start = 0; start < mask.length; start += 1) {
    const value = mask[start] ?? 0;
    if (value === 0 || value >= TRACED) continue;
    mask[start] = value | TRACED;
    stack.push(start);
    marks.push(trace(mask, width, height, stack));
  }
  return marks;
}

function trace(mask: Uint8Array, width: number, height: number, stack: number[]): Mark {
  let [left, top, right, bottom] = [width, height, 0, 0];
  let [pixels, strongPixels, outline] = [0, 0, 0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    pixels += 1;
    if (((mask[at] ?? 0) & ~TRACED) === 2) strongPixels += 1;
    let touchesPaper = false;
    const lastX = x < width - 1 ? x + 1 : x;
    const lastY = y < height - 1 ? y + 1 : y;
    for (let ny = y > 0 ? y - 1 : y; ny <= lastY; ny += 1) {
      for (let nx = x > 0 ? x - 1 : x; nx <= lastX; nx += 1) {
        const neighbour = ny * width + nx;
        const value = mask[neighbour] ?? 0;
        if (value === 0) touchesPaper = true;
        else if (value < TRACED) {
          mask[neighbour] = value | TRACED;
          stack.push(neighbour);
        }
      }
    }
    if (touchesPaper) outline += 1;
  }
  return { left, top, width: right - left + 1, height: bottom - top + 1, pixels, strongPixels, outline };
}
