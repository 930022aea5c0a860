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
const INK = 2;

/**
 * Finds connected marks (8 neighbours) in a mask of 0 paper, 1 faint, 2 ink; the outermost pixels must be paper.
 * Takes the mask over: it is spent afterwards.
 */
export function traceMarks(mask: Uint8Array, width: number): Mark[] {
  const tracer = new Tracer(mask, width);
  const marks: Mark[] = [];
  for (let start = 0; start < mask.length; start += 1) {
    const value = mask[start] as number;
    if (value !== 0 && value < TRACED) marks.push(tracer.trace(start));
  }
  return marks;
}

class Tracer {
  private readonly stack: number[] = [];
  private readonly neighbours: readonly number[];

  constructor(
    private readonly mask: Uint8Array,
    private readonly width: number,
  ) {
    this.neighbours = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  }

  trace(start: number): Mark {
    const bounds = new Bounds();
    let [pixels, strongPixels, outline] = [0, 0, 0];
    this.visit(start);
    for (let at = this.stack.pop(); at !== undefined; at = this.stack.pop()) {
      const x = at % this.width;
      bounds.include(x, (at - x) / this.width);
      pixels += 1;
      if (((this.mask[at] as number) & ~TRACED) === INK) strongPixels += 1;
      if (this.spread(at)) outline += 1;
    }
    return { ...bounds.box(), pixels, strongPixels, outline };
  }

  private visit(at: number): void {
    this.mask[at] = (this.mask[at] as number) | TRACED;
    this.stack.push(at);
  }

  /** Visits the neighbours that belong to the mark and says whether one of the others is paper. */
  private spread(at: number): boolean {
    let touchesPaper = false;
    for (const offset of this.neighbours) {
      const value = this.mask[at + offset] as number;
      if (value === 0) touchesPaper = true;
      else if (value < TRACED) this.visit(at + offset);
    }
    return touchesPaper;
  }
}

class Bounds {
  private left = Infinity;
  private top = Infinity;
  private right = 0;
  private bottom = 0;

  include(x: number, y: number): void {
    if (x < this.left) this.left = x;
    if (x > this.right) this.right = x;
    if (y < this.top) this.top = y;
    if (y > this.bottom) this.bottom = y;
  }

  box(): { left: number; top: number; width: number; height: number } {
    const { left, top, right, bottom } = this;
    return { left, top, width: right - left + 1, height: bottom - top + 1 };
  }
}
