import type { PixelBox } from '../imaging/deskew.js';
import type { GreyImage } from '../imaging/grey-image.js';
import type { StampCutOut } from '../imaging/stamp-cut-out.js';

/** A rectangle in pixels by its four edges. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Straight lines printed on a page: borders of form fields, table rules, frames. */
export interface RuledLines {
  readonly across: readonly PixelBox[];
  readonly down: readonly PixelBox[];
  /** Frames of stamps that were cut out, turned level. */
  readonly stamps: readonly Rectangle[];
}

/** Darker than this is ink; thin rules are greyer than letters. */
const DARK = 150;
/** Strokes of letters are shorter: across half an inch, down a third (44 point letters reach 0.24). */
const SHORTEST_ACROSS_INCHES = 0.5;
const SHORTEST_DOWN_INCHES = 0.3;
/** Pieces of one line, broken by noise or by what is left of the skew, lie at most this far apart. */
const BREAK_INCHES = 0.12;
const STRAY_INCHES = 0.03;
/** A frame is at most this high, in widths: a stamp, not the border of a page. */
const TALLEST_FRAME = 1.1;
/** How far the corners of a slanting stamp stray, in lengths of its sides: up to five degrees. */
const SLANT = 0.1;
/** More than a printed page has; what goes beyond comes from dark areas and would only cost time. */
const MOST_LINES = 2_000;

/** Finds the ruled lines of a page that lies straight; the frames of its stamps are known already. */
export function findRuledLines(image: GreyImage, stamps: readonly StampCutOut[] = []): RuledLines {
  const { dpi } = image;
  const across = joined(runsAcross(image, Math.round(SHORTEST_ACROSS_INCHES * dpi)), dpi, false);
  const down = joined(runsDown(image, Math.round(SHORTEST_DOWN_INCHES * dpi)), dpi, true);
  const frames = stamps.map(({ frame }) => levelFrame(frame));
  const sides = frames.map(sidesOf);
  return {
    across: [...across, ...sides.flatMap((frame) => frame.across)],
    down: [...down, ...sides.flatMap((frame) => frame.down)],
    stamps: frames,
  };
}

function levelFrame({ centreX, centreY, width, height }: StampCutOut['frame']): Rectangle {
  const [left, top] = [centreX - width / 2, centreY - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

/** The sides of a frame as ruled lines. */
function sidesOf({ left, top, right, bottom }: Rectangle): { across: PixelBox[]; down: PixelBox[] } {
  const [width, height] = [right - left, bottom - top];
  return {
    across: [top, bottom].map((at) => ({ left, top: at, width, height: 1 })),
    down: [left, right].map((at) => ({ left: at, top, width: 1, height })),
  };
}

function runsAcross({ data, width, height }: GreyImage, shortest: number): PixelBox[] {
  const runs: PixelBox[] = [];
  for (let y = 0; y < height; y++) {
    const row = y * width;
    // A run of this length covers one of these columns: the rest of the row need not be looked at.
    for (let probe = shortest - 1; probe < width; probe += shortest) {
      if ((data[row + probe] as number) >= DARK) continue;
      let left = probe;
      while (left > 0 && (data[row + left - 1] as number) < DARK) left--;
      let right = probe;
      while (right + 1 < width && (data[row + right + 1] as number) < DARK) right++;
      if (right - left + 1 >= shortest) runs.push({ left, top: y, width: right - left + 1, height: 1 });
      while (probe + shortest <= right) probe += shortest;
    }
  }
  return runs;
}

function runsDown({ data, width, height }: GreyImage, shortest: number): PixelBox[] {
  const runs: PixelBox[] = [];
  for (let probe = shortest - 1; probe < height; probe += shortest) {
    for (let x = 0; x < width; x++) {
      if ((data[probe * width + x] as number) >= DARK) continue;
      let top = probe;
      while (top > 0 && (data[(top - 1) * width + x] as number) < DARK) top--;
      // The same run was found at an earlier probe.
      if (top <= probe - shortest) continue;
      let bottom = probe;
      while (bottom + 1 < height && (data[(bottom + 1) * width + x] as number) < DARK) bottom++;
      if (bottom - top + 1 >= shortest) runs.push({ left: x, top, width: 1, height: bottom - top + 1 });
    }
  }
  return runs;
}

/** Puts the runs of one line together: those beside each other make its thickness, those in a row its length. */
function joined(runs: readonly PixelBox[], dpi: number, isDown: boolean): PixelBox[] {
  const gap = { along: Math.round(BREAK_INCHES * dpi), beside: Math.round(STRAY_INCHES * dpi) };
  const [gapX, gapY] = isDown ? [gap.beside, gap.along] : [gap.along, gap.beside];
  const lines: PixelBox[] = [];
  const sorted = [...runs].sort((a, b) => (isDown ? a.left - b.left : a.top - b.top));
  for (const run of sorted) {
    const at = lines.findIndex((line) => isNear(line, run, gapX, gapY));
    const line = lines[at];
    if (line !== undefined) lines[at] = around(line, run);
    else if (lines.length < MOST_LINES) lines.push(run);
  }
  return lines;
}

function isNear(a: PixelBox, b: PixelBox, gapX: number, gapY: number): boolean {
  return (
    a.left <= b.left + b.width + gapX &&
    b.left <= a.left + a.width + gapX &&
    a.top <= b.top + b.height + gapY &&
    b.top <= a.top + a.height + gapY
  );
}

function around(a: PixelBox, b: PixelBox): PixelBox {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const right = Math.max(a.left + a.width, b.left + b.width);
  const bottom = Math.max(a.top + a.height, b.top + b.height);
  return { left, top, width: right - left, height: bottom - top };
}

/** Frames such as those of stamps; the cells of a form have rules right across and are cut along these. */
export function smallFrames(rules: RuledLines): Rectangle[] {
  const found = rules.across.flatMap((upper) =>
    rules.across.flatMap((lower) => {
      const height = lower.top - upper.top;
      if (height <= 0 || height > upper.width * TALLEST_FRAME || !isAsLong(upper, lower)) return [];
      const frame = {
        left: upper.left,
        right: upper.left + upper.width,
        top: upper.top,
        bottom: lower.top + lower.height,
      };
      const sides = rules.down.filter((rule) => isSideOf(frame, rule));
      return sides.length === 2 ? [frame] : [];
    }),
  );
  return [...rules.stamps, ...found];
}

function isAsLong(one: PixelBox, other: PixelBox): boolean {
  const stray = SLANT * Math.max(one.width, other.width);
  return Math.abs(one.left - other.left) < stray && Math.abs(one.width - other.width) < stray;
}

function isSideOf(frame: Rectangle, rule: PixelBox): boolean {
  const height = frame.bottom - frame.top;
  const stray = SLANT * Math.max(height, frame.right - frame.left);
  const at = rule.left + rule.width / 2;
  const isAtSide = Math.abs(at - frame.left) < stray || Math.abs(at - frame.right) < stray;
  const isAsHigh =
    Math.abs(rule.top - frame.top) < stray && rule.height > height - 2 * stray && rule.height < height + stray;
  return isAtSide && isAsHigh;
}
