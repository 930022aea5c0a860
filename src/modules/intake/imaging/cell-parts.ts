import type { GreyImage } from './grey-image.js';

/** A page in cells of several pixels: enough to see what hangs together. */
export interface CellGrid {
  /** 1 for a cell that is dark, 0 for one that is light. */
  readonly cells: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Cells of one brightness that touch each other, by their numbers in the grid, and the rectangle around them. */
export interface CellPart {
  readonly cells: Int32Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The grid of an image; a cell is dark where any of its pixels is, so that thin and broken lines hold together. */
export function cellGrid({ data, width: w, height: h }: GreyImage, size: number, darkBelow: number): CellGrid {
  const width = Math.floor(w / size);
  const height = Math.floor(h / size);
  const cells = new Uint8Array(width * height);
  for (let y = 0; y < height * size; y++) {
    const row = Math.floor(y / size) * width;
    for (let c = 0, s = y * w; c < width; c++) {
      for (let i = 0; i < size; i++, s++) if ((data[s] as number) < darkBelow) cells[row + c] = 1;
    }
  }
  return { cells, width, height };
}

/**
 * The parts of one brightness. Dark cells touch at their corners too, light ones only at their sides: so a slanting line
 * is one part and parts what lies on its two sides.
 */
export function cellParts({ cells, width, height }: CellGrid, brightness: 'dark' | 'light'): CellPart[] {
  const wanted = brightness === 'dark' ? 1 : 0;
  const search = new PartSearch(width, height, brightness === 'dark');
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) if (cells[at] === wanted) search.open(x, y);
  }
  return search.parts();
}

/** Takes part after part out of the open cells; a margin of closed ones around the grid spares looking for its edges. */
class PartSearch {
  private readonly isOpen: Uint8Array;
  private readonly found: Int32Array;
  private readonly steps: Int32Array;
  private readonly stride: number;

  constructor(
    private readonly width: number,
    height: number,
    isAllAround: boolean,
  ) {
    const stride = width + 2;
    this.stride = stride;
    this.isOpen = new Uint8Array(stride * (height + 2));
    this.found = new Int32Array(width * height);
    const atSides = [-1, 1, -stride, stride];
    const atCorners = [-stride - 1, -stride + 1, stride - 1, stride + 1];
    this.steps = Int32Array.from(isAllAround ? [...atSides, ...atCorners] : atSides);
  }

  open(x: number, y: number): void {
    this.isOpen[(y + 1) * this.stride + x + 1] = 1;
  }

  parts(): CellPart[] {
    const { isOpen } = this;
    const parts: CellPart[] = [];
    for (let start = isOpen.indexOf(1); start >= 0; start = isOpen.indexOf(1, start + 1)) {
      parts.push(this.partOf(this.collect(start)));
    }
    return parts;
  }

  /** @returns how many cells of the part were found */
  private collect(start: number): number {
    const { isOpen, found, steps } = this;
    isOpen[start] = 0;
    found[0] = start;
    let count = 1;
    for (let done = 0; done < count; done++) {
      const at = found[done] as number;
      for (let i = 0; i < steps.length; i++) {
        const next = at + (steps[i] as number);
        if (isOpen[next] !== 1) continue;
        isOpen[next] = 0;
        found[count++] = next;
      }
    }
    return count;
  }

  private partOf(count: number): CellPart {
    const { stride, width } = this;
    const cells = this.found.slice(0, count);
    let [left, top, right, bottom] = [width, Infinity, 0, 0];
    for (let i = 0; i < count; i++) {
      const at = cells[i] as number;
      const y = Math.floor(at / stride) - 1;
      const x = (at % stride) - 1;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      cells[i] = y * width + x;
    }
    return { cells, left, top, right, bottom };
  }
}
