import type { PixelBox } from '../imaging/deskew.js';
import type { Rectangle, RuledLines } from './ruled-lines.js';
import type { RecognisedWord } from './text-recogniser.js';

/** Words of one line without a wide gap. */
export interface Segment extends Rectangle {
  readonly words: readonly RecognisedWord[];
  /** Height of its letters: the median of its words. */
  readonly letter: number;
  /** Top and bottom of the block it belongs to. */
  block: { top: number; bottom: number };
}

/** A wider gap, in heights of letters, parts two segments of one line. */
const WIDEST_BLANK = 1.8;
/** Segments stand on one level when their middles differ by less, in heights of letters. */
const SAME_LEVEL = 0.45;

/** Cuts the lines an engine found into segments. */
export function segmentsOf(words: readonly RecognisedWord[], rules: RuledLines): Segment[] {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()].flatMap((line) => {
    const sorted = line.sort((one, other) => one.box.left - other.box.left);
    const letter = median(sorted.map((word) => word.box.height));
    const parts: RecognisedWord[][] = [];
    let right = -Infinity;
    for (const word of sorted) {
      const isApart = word.box.left - right > WIDEST_BLANK * letter || isParted(right, word.box, rules);
      if (isApart) parts.push([word]);
      else parts.at(-1)?.push(word);
      right = Math.max(isApart ? 0 : right, word.box.left + word.box.width);
    }
    return parts.map(segmentOf);
  });
}

/** True when a printed line stands between a word and what ends left of it. */
function isParted(right: number, box: PixelBox, rules: RuledLines): boolean {
  const middle = box.top + box.height / 2;
  return rules.down.some((rule) => {
    const at = rule.left + rule.width / 2;
    return at >= right && at <= box.left && rule.top <= middle && rule.top + rule.height >= middle;
  });
}

function segmentOf(words: readonly RecognisedWord[]): Segment {
  const boxes = words.map((word) => word.box);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return {
    words,
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.left + box.width)),
    top,
    bottom,
    letter: median(boxes.map((box) => box.height)),
    block: { top, bottom },
  };
}

/** The segments level by level from top to bottom. */
export function levelsOf(segments: readonly Segment[]): Segment[][] {
  const levels: Segment[][] = [];
  for (const segment of fromTop(segments)) {
    const level = levels.find((other) => other.some((one) => isOnLevel(one, segment)));
    if (level === undefined) levels.push([segment]);
    else level.push(segment);
  }
  return levels;
}

/** The segments from top to bottom. */
export function fromTop(segments: readonly Segment[]): Segment[] {
  return [...segments].sort((one, other) => middle(one) - middle(other));
}

/** True when two segments stand on one level. */
export function isOnLevel(one: Segment, other: Segment): boolean {
  return Math.abs(middle(one) - middle(other)) < SAME_LEVEL * Math.min(one.letter, other.letter);
}

/** Height above which a segment is no longer on the level of this one. */
export function levelTop(segment: Segment): number {
  return middle(segment) - SAME_LEVEL * segment.letter;
}

/** The smallest rectangle around segments. */
export function outline(segments: readonly Segment[]): Rectangle {
  return {
    left: Math.min(...segments.map((segment) => segment.left)),
    right: Math.max(...segments.map((segment) => segment.right)),
    top: Math.min(...segments.map((segment) => segment.top)),
    bottom: Math.max(...segments.map((segment) => segment.bottom)),
  };
}

/** Height of the middle of a rectangle. */
export function middle(box: Rectangle): number {
  return (box.top + box.bottom) / 2;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
