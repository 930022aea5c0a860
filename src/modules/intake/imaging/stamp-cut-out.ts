import type { GreyImage } from './grey-image.js';
import type { PixelBox } from './deskew.js';
import { LEAST_TURN, type StampFrame, findStampFrames } from './stamp-frames.js';

/** What stands in the frame of a stamp, turned level, as an image of its own. */
export interface StampCutOut {
  readonly frame: StampFrame;
  readonly image: GreyImage;
}

const WHITE = 255;
/** White paper around the cut-out: engines overlook print at the very edge. */
const MARGIN_INCHES = 0.1;
/** Lines to write on and between the fields of a stamp: this long and thin, and stamps are grey. No stroke of a letter is. */
const SHORTEST_LINE_INCHES = 0.2;
const THICKEST_LINE_INCHES = 0.025;
const LINE_DARK = 225;

/** Print is black on a cleaned page; what is level and as dark is a printed box, and read well with the page. */
const PALE = 32;
/** Share of the ink that must be paler: a few dots of print may lie in a stamp. */
const PALE_FROM = 0.1;
/** What counts as ink when the paleness of a stamp is found. */
const INK = 200;
/** More than anybody puts on a page; each costs time. */
const MOST_STAMPS = 4;

/** Cuts the stamps of a page out that lies straight: framed and turned, or level and paler than print. */
export function cutOutStamps(page: GreyImage): StampCutOut[] {
  return findStampFrames(page)
    .map((frame) => ({ frame, image: levelled(page, frame) }))
    .filter(({ frame, image }) => Math.abs(frame.degrees) >= LEAST_TURN || isPale(image))
    .slice(0, MOST_STAMPS)
    .map(({ frame, image }) => ({ frame, image: withoutLines(image) }));
}

function isPale({ data }: GreyImage): boolean {
  const ink = data.filter((value) => value < INK).sort();
  return (ink[Math.floor(PALE_FROM * ink.length)] ?? 0) > PALE;
}

/** Where a box of the cut-out would stand on the page if the stamp were level. */
export function levelBox({ frame, image }: StampCutOut, box: PixelBox): PixelBox {
  const left = Math.round(frame.centreX + box.left - image.width / 2);
  const top = Math.round(frame.centreY + box.top - image.height / 2);
  return { left, top, width: box.width, height: box.height };
}

/** Where such a box stands on the page in truth: the smallest upright rectangle around it. */
export function turnedBox(frame: StampFrame, box: PixelBox): PixelBox {
  const { x, y } = turnedPoint(frame, box.left + box.width / 2, box.top + box.height / 2, frame.degrees);
  const [sine, cosine] = sineAndCosine(Math.abs(frame.degrees));
  const width = box.width * cosine + box.height * sine;
  const height = box.width * sine + box.height * cosine;
  return {
    left: Math.round(x - width / 2),
    top: Math.round(y - height / 2),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/** A point of the page turned about the middle of a stamp, clockwise. */
export function turnedPoint(frame: StampFrame, x: number, y: number, degrees: number): { x: number; y: number } {
  const [sine, cosine] = sineAndCosine(degrees);
  const [dx, dy] = [x - frame.centreX, y - frame.centreY];
  return { x: frame.centreX + dx * cosine - dy * sine, y: frame.centreY + dx * sine + dy * cosine };
}

function sineAndCosine(degrees: number): [number, number] {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)];
}

/** What the frame encloses, turned level, in the page's resolution, with a white margin. */
function levelled(page: GreyImage, frame: StampFrame): GreyImage {
  const margin = Math.round(MARGIN_INCHES * page.dpi);
  const [inner, tall] = [Math.round(frame.width), Math.round(frame.height)];
  const [width, height] = [inner + 2 * margin, tall + 2 * margin];
  const data = new Uint8Array(width * height).fill(WHITE);
  const [sine, cosine] = sineAndCosine(frame.degrees);
  for (let y = margin; y < margin + tall; y++) {
    const dy = y + 0.5 - height / 2;
    for (let x = margin; x < margin + inner; x++) {
      const dx = x + 0.5 - width / 2;
      const value = brightnessAt(
        page,
        frame.centreX + dx * cosine - dy * sine,
        frame.centreY + dx * sine + dy * cosine,
      );
      data[y * width + x] = value;
    }
  }
  return { data, width, height, dpi: page.dpi };
}

/** The brightness at a point between pixels; outside the page it is white. */
function brightnessAt({ data, width, height }: GreyImage, atX: number, atY: number): number {
  const [left, top] = [Math.floor(atX - 0.5), Math.floor(atY - 0.5)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return WHITE;
  const [right, down] = [atX - 0.5 - left, atY - 0.5 - top];
  const at = top * width + left;
  const [a, b] = [data[at] as number, data[at + 1] as number];
  const [c, d] = [data[at + width] as number, data[at + width + 1] as number];
  const upper = a + (b - a) * right;
  return Math.round(upper + (c + (d - c) * right - upper) * down);
}

/** The same without lines to write on: engines read them as letters or take them for the edge of the text. */
function withoutLines(image: GreyImage): GreyImage {
  const { data, width, height, dpi } = image;
  const shortest = Math.round(SHORTEST_LINE_INCHES * dpi);
  const thickest = Math.round(THICKEST_LINE_INCHES * dpi);
  const out = Uint8Array.from(data);
  for (let y = 0; y < height; y++) {
    for (let x = 0, run = 0; x <= width; x++) {
      if (x < width && (data[y * width + x] as number) < LINE_DARK) run++;
      else {
        if (run >= shortest) for (let i = x - run; i < x; i++) whitenColumn(image, out, i, y, thickest);
        run = 0;
      }
    }
  }
  return { ...image, data: out };
}

/** Whitens the dark pixels above and below a place, and one more at each end, where there are few of them. */
function whitenColumn({ data, width, height }: GreyImage, out: Uint8Array, x: number, y: number, most: number): void {
  const isDark = (row: number): boolean => row >= 0 && row < height && (data[row * width + x] as number) < LINE_DARK;
  let [top, bottom] = [y, y];
  while (isDark(top - 1) && y - top <= most) top--;
  while (isDark(bottom + 1) && bottom - y <= most) bottom++;
  if (bottom - top + 1 > most) return;
  for (let row = Math.max(0, top - 1); row <= Math.min(height - 1, bottom + 1); row++) out[row * width + x] = WHITE;
}
