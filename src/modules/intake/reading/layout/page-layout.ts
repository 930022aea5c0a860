import type { PageBox, PageReading, PageWord } from '../../imaging/raster.js';

/** A rectangle on the upright, straightened page in millimetres of an A4 sheet. */
export interface PaperBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of words on one line without a wide gap: a line of a paragraph, a label, a cell of a form. */
export interface TextRun {
  /** Page the run stands on, counted from 1. */
  readonly page: number;
  readonly words: readonly PageWord[];
  /** The words with single blanks between them. */
  readonly text: string;
  readonly paper: PaperBox;
  /** Height of its letters in millimetres (median of the words). */
  readonly height: number;
  readonly block: number;
}

/** The runs of one page from top to bottom, and from left to right on one level. */
export interface PageLayout {
  readonly page: number;
  readonly runs: readonly TextRun[];
}

/** Words of a page that carry a value. */
export interface Passage {
  readonly page: number;
  readonly words: readonly PageWord[];
  readonly text: string;
}

const A4 = { width: 210, height: 297 } as const;
/** A gap wider than this (millimetres) ends a run: columns of a reference block stand further apart, words closer. */
const WIDEST_BLANK = 5;

interface PlacedWord {
  readonly word: PageWord;
  readonly paper: PaperBox;
}

/** Puts the words of an upright page in order of their place: straightened, cut into runs. */
export function layOutPage(reading: PageReading, page: number): PageLayout {
  const turned = reading.words
    .filter((word) => word.text.trim() !== '')
    .map((word) => ({ word, paper: toPaper(word.box) }));
  const slope = medianSlope(turned);
  const placed = turned.map(({ word, paper }) => ({ word, paper: straighten(paper, slope) }));
  const parts = [...groupByLine(placed).values()].flatMap(cutIntoParts);
  const runs = joinTornLines(parts).map((part) => toRun(part, page));
  runs.sort((one, other) => one.paper.top - other.paper.top || one.paper.left - other.paper.left);
  return { page, runs };
}

/** The smallest rectangle on the page as scanned around all words; null without words. */
export function boxAround(words: readonly PageWord[]): PageBox | null {
  if (words.length === 0) return null;
  const left = Math.min(...words.map((word) => word.box.left));
  const top = Math.min(...words.map((word) => word.box.top));
  const right = Math.max(...words.map((word) => word.box.left + word.box.width));
  const bottom = Math.max(...words.map((word) => word.box.top + word.box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** The part of a run between two character offsets of its text, in whole words. */
export function passageOf(run: TextRun, start = 0, end = run.text.length): Passage {
  let offset = 0;
  const words: PageWord[] = [];
  for (const word of run.words) {
    const next = offset + word.text.length;
    if (offset < end && next > start) words.push(word);
    offset = next + 1;
  }
  return { page: run.page, words, text: run.text.slice(start, end) };
}

/** Runs that stand on the same level to the right of this one, nearest first. */
export function runsRightOf(layout: PageLayout, run: TextRun): readonly TextRun[] {
  return layout.runs
    .filter((other) => other !== run && other.paper.left >= run.paper.right - 1 && isOnSameLevel(run, other))
    .sort((one, other) => one.paper.left - other.paper.left);
}

/** Runs below this one, at most `reach` millimetres away, that overlap it sideways or start at its left edge; nearest first. */
export function runsBelow(layout: PageLayout, run: TextRun, reach: number): readonly TextRun[] {
  return layout.runs
    .filter((other) => {
      const gap = other.paper.top - run.paper.bottom;
      const overlaps = other.paper.left < run.paper.right && other.paper.right > run.paper.left;
      return other !== run && gap > -1 && gap <= reach && !isOnSameLevel(run, other) && overlaps;
    })
    .sort((one, other) => one.paper.top - other.paper.top || one.paper.left - other.paper.left);
}

/** Whether two runs share at least half the height of the lower one. */
export function isOnSameLevel(one: TextRun, other: TextRun): boolean {
  const shared = Math.min(one.paper.bottom, other.paper.bottom) - Math.max(one.paper.top, other.paper.top);
  const least = Math.min(one.paper.bottom - one.paper.top, other.paper.bottom - other.paper.top);
  return shared >= least / 2;
}

function toPaper({ left, top, width, height }: PageBox): PaperBox {
  return {
    left: left * A4.width,
    top: top * A4.height,
    right: (left + width) * A4.width,
    bottom: (top + height) * A4.height,
  };
}

/** Rise of the lines a millimetre, from neighbouring words of one line: independent of what the engine says of skew. */
function medianSlope(placed: readonly PlacedWord[]): number {
  const slopes: number[] = [];
  for (const line of groupByLine(placed).values()) {
    const first = line[0];
    const last = line.at(-1);
    if (first === undefined || last === undefined) continue;
    const across = last.paper.left - first.paper.left;
    if (across < 40) continue;
    slopes.push((middle(last.paper) - middle(first.paper)) / across);
  }
  slopes.sort((one, other) => one - other);
  const slope = slopes[Math.floor(slopes.length / 2)] ?? 0;
  return Math.abs(slope) > 0.004 && slopes.length >= 3 ? slope : 0;
}

function straighten(paper: PaperBox, slope: number): PaperBox {
  if (slope === 0) return paper;
  const drop = slope * ((paper.left + paper.right) / 2 - A4.width / 2);
  const shift = slope * ((paper.top + paper.bottom) / 2 - A4.height / 2);
  return {
    left: paper.left + shift,
    right: paper.right + shift,
    top: paper.top - drop,
    bottom: paper.bottom - drop,
  };
}

function groupByLine(placed: readonly PlacedWord[]): Map<string, PlacedWord[]> {
  const lines = new Map<string, PlacedWord[]>();
  for (const item of placed) {
    const key = `${String(item.word.block)}/${String(item.word.line)}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [item]);
    else line.push(item);
  }
  for (const line of lines.values()) line.sort((one, other) => one.paper.left - other.paper.left);
  return lines;
}

function cutIntoParts(line: readonly PlacedWord[]): readonly PlacedWord[][] {
  const parts: PlacedWord[][] = [];
  for (const item of line) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part === undefined || last === undefined || item.paper.left - last.paper.right > WIDEST_BLANK)
      parts.push([item]);
    else part.push(item);
  }
  return parts;
}

/** Engines sometimes tear one printed line into several; what stands a blank apart on one level belongs together. */
function joinTornLines(parts: readonly PlacedWord[][]): readonly PlacedWord[][] {
  const joined: PlacedWord[][] = [];
  for (const part of [...parts].sort((one, other) => (one[0]?.paper.left ?? 0) - (other[0]?.paper.left ?? 0))) {
    const left = joined.find((other) => isContinuedBy(other.at(-1), part[0]));
    if (left === undefined) joined.push([...part]);
    else left.push(...part);
  }
  return joined;
}

function isContinuedBy(last: PlacedWord | undefined, next: PlacedWord | undefined): boolean {
  if (last === undefined || next === undefined) return false;
  const gap = next.paper.left - last.paper.right;
  const heights = [last.paper.bottom - last.paper.top, next.paper.bottom - next.paper.top];
  const shared = Math.min(last.paper.bottom, next.paper.bottom) - Math.max(last.paper.top, next.paper.top);
  return gap > -1 && gap < WIDEST_BLANK * 0.8 && shared > Math.max(...heights) * 0.6;
}

function toRun(part: readonly PlacedWord[], page: number): TextRun {
  const heights = part.map(({ paper }) => paper.bottom - paper.top).sort((one, other) => one - other);
  return {
    page,
    words: part.map(({ word }) => word),
    text: part.map(({ word }) => word.text).join(' '),
    paper: {
      left: Math.min(...part.map(({ paper }) => paper.left)),
      top: Math.min(...part.map(({ paper }) => paper.top)),
      right: Math.max(...part.map(({ paper }) => paper.right)),
      bottom: Math.max(...part.map(({ paper }) => paper.bottom)),
    },
    height: heights[Math.floor(heights.length / 2)] ?? 0,
    block: part[0]?.word.block ?? 0,
  };
}

function middle(paper: PaperBox): number {
  return (paper.top + paper.bottom) / 2;
}

/** Runs above this one, at most `reach` millimetres away, that start at its left edge; nearest first. */
export function runsAbove(layout: PageLayout, run: TextRun, reach: number): readonly TextRun[] {
  return layout.runs
    .filter((other) => {
      const gap = run.paper.top - other.paper.bottom;
      return other !== run && gap > -1 && gap <= reach && Math.abs(other.paper.left - run.paper.left) < 6;
    })
    .sort((one, other) => other.paper.top - one.paper.top);
}
