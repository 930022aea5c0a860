import { withoutPenStrokes } from './pen-strokes.js';
import { type Rectangle, type RuledLines, smallFrames } from './ruled-lines.js';
import type { RecognisedWord } from './text-recogniser.js';
import {
  type Segment,
  fromTop,
  isOnLevel,
  levelTop,
  levelsOf,
  median,
  middle,
  outline,
  segmentsOf,
} from './text-segments.js';

/**
 * Puts the words of a straight page in the order in which a person reads them. Engines order by what stands close
 * together and so mix the lines of an address with those of the reference block beside it, or a stamp with the closing.
 *
 * The page is cut where nothing is printed, first across, then down; what forms one block (lines close below each
 * other) is never cut across. Printed rules cut before white space does, so that the fields of a form are read one by
 * one. Two columns whose lines stand on the same levels are a table and read row by row; other columns one after the other.
 */
export function inReadingOrder(words: readonly RecognisedWord[], rules: RuledLines): RecognisedWord[] {
  const segments = segmentsOf(withoutPenStrokes(words), rules);
  markBlocks(segments, rules);
  const ordered: RecognisedWord[] = [];
  let line = 0;
  paragraphsOf(segments, rules).forEach((paragraph, block) => {
    let before: Segment | undefined;
    for (const segment of paragraph) {
      if (before !== undefined && !isContinued(before, segment)) line++;
      for (const word of segment.words) ordered.push({ ...word, line, block });
      before = segment;
    }
    line++;
  });
  return ordered;
}

/** Lines at most this far below each other, in heights of letters, form a block. */
const BLOCK_GAP = 1.7;
/** A channel between columns is at least this wide, in heights of letters. */
const NARROWEST_CHANNEL = 1.4;
/** Share of the left column's lines that have a line on their level in the right one: then it is a table. */
const TABLE_SHARE = 0.7;
/** Lines of running text have more words than labels. */
const WORDS_OF_RUNNING_TEXT = 4;
/** A label above its value is set in letters smaller than this part of the value's. */
const LABEL_SIZE = 0.87;
/** A rule cuts when it covers this share of the width or height of what it cuts. */
const CUTTING_SHARE = 0.7;

/** Tells every segment how far its block reaches: lines close below each other, and what stands in one small frame. */
function markBlocks(segments: readonly Segment[], rules: RuledLines): void {
  const sorted = [...segments].sort((one, other) => one.top - other.top);
  sorted.forEach((upper, index) => {
    for (const lower of sorted.slice(index + 1)) {
      if (lower.top - upper.bottom > BLOCK_GAP * upper.letter) break;
      if (isBelow(upper, lower) && !isRuledOff(upper, lower, rules)) join(sorted, [upper, lower]);
    }
  });
  for (const frame of smallFrames(rules)) {
    const framed = sorted.filter((segment) => isInside(segment, frame));
    join(sorted, framed);
    // The frame of a stamp reaches as far as the stamp does, even where its first line could not be read.
    for (const { block } of framed.slice(0, 1)) {
      block.top = Math.min(block.top, frame.top);
      block.bottom = Math.max(block.bottom, frame.bottom);
    }
  }
}

function join(all: readonly Segment[], members: readonly Segment[]): void {
  const old = new Set(members.map((member) => member.block));
  if (old.size < 2) return;
  const block = {
    top: Math.min(...[...old].map(({ top }) => top)),
    bottom: Math.max(...[...old].map(({ bottom }) => bottom)),
  };
  for (const segment of all) if (old.has(segment.block)) segment.block = block;
}

function isInside(segment: Segment, frame: Rectangle): boolean {
  const at = (segment.left + segment.right) / 2;
  return at > frame.left && at < frame.right && middle(segment) > frame.top && middle(segment) < frame.bottom;
}

function isBelow(upper: Segment, lower: Segment): boolean {
  const shared = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
  const letter = Math.min(upper.letter, lower.letter);
  return shared > letter && lower.top - upper.bottom <= BLOCK_GAP * letter && middle(lower) > upper.bottom;
}

function isRuledOff(upper: Segment, lower: Segment, rules: RuledLines): boolean {
  const [left, right] = [Math.max(upper.left, lower.left), Math.min(upper.right, lower.right)];
  return rules.across.some((rule) => {
    const level = rule.top + rule.height / 2;
    return level > middle(upper) && level < middle(lower) && rule.left <= left && rule.left + rule.width >= right;
  });
}

/** Paragraphs in reading order, the segments of each in reading order. */
function paragraphsOf(segments: readonly Segment[], rules: RuledLines): Segment[][] {
  if (segments.length < 2) return segments.length === 0 ? [] : [[...segments]];
  const bands = ruledBands(segments, rules) ?? ruledColumns(segments, rules) ?? whiteBands(segments);
  if (bands !== undefined) return bands.flatMap((band) => paragraphsOf(band, rules));
  const columns = levelsOf(segments).length < 2 ? undefined : columnsOf(segments);
  if (columns === undefined) return [inRows(segments)];
  const [left, right] = columns;
  if (isTable(left, right)) return [rowsOf(left, right).flatMap((row) => paragraphsOf(row, rules).flat())];
  return [...paragraphsOf(left, rules), ...paragraphsOf(right, rules)];
}

/** Cuts along rules that go across. */
function ruledBands(segments: readonly Segment[], rules: RuledLines): Segment[][] | undefined {
  const { left, right, top, bottom } = outline(segments);
  const cut = rules.across.find((rule) => {
    const level = rule.top + rule.height / 2;
    const covered = Math.min(right, rule.left + rule.width) - Math.max(left, rule.left);
    const isInside = level > top && level < bottom && covered >= CUTTING_SHARE * (right - left);
    return isInside && segments.every((one) => level < one.top + one.letter / 2 || level > one.bottom - one.letter / 2);
  });
  return cut === undefined ? undefined : parted(segments, (one) => middle(one) < cut.top + cut.height / 2);
}

/** Cuts along rules that go down. */
function ruledColumns(segments: readonly Segment[], rules: RuledLines): Segment[][] | undefined {
  const { left, right, top, bottom } = outline(segments);
  const cut = rules.down.find((rule) => {
    const at = rule.left + rule.width / 2;
    const covered = Math.min(bottom, rule.top + rule.height) - Math.max(top, rule.top);
    const isInside = at > left && at < right && covered >= CUTTING_SHARE * (bottom - top);
    return isInside && segments.every((one) => at <= one.left + 2 || at >= one.right - 2);
  });
  return cut === undefined ? undefined : parted(segments, (one) => (one.left + one.right) / 2 < cut.left);
}

function parted(segments: readonly Segment[], isFirst: (segment: Segment) => boolean): Segment[][] | undefined {
  const first = segments.filter(isFirst);
  const rest = segments.filter((segment) => !isFirst(segment));
  return first.length === 0 || rest.length === 0 ? undefined : [first, rest];
}

/** Cuts wherever white paper goes across between blocks. */
function whiteBands(segments: readonly Segment[]): Segment[][] | undefined {
  const bands: Segment[][] = [];
  let bottom = -Infinity;
  for (const segment of [...segments].sort((one, other) => one.block.top - other.block.top)) {
    if (segment.block.top >= bottom) bands.push([segment]);
    else bands.at(-1)?.push(segment);
    bottom = Math.max(bottom, segment.block.bottom);
  }
  return bands.length > 1 ? bands : undefined;
}

/** Cuts at the widest white channel that goes down. */
function columnsOf(segments: readonly Segment[]): [Segment[], Segment[]] | undefined {
  const sorted = [...segments].sort((one, other) => one.left - other.left);
  const letter = median(segments.map((segment) => segment.letter));
  let widest = { width: NARROWEST_CHANNEL * letter, at: -1 };
  let right = sorted[0]?.right ?? 0;
  sorted.forEach((segment, index) => {
    if (segment.left - right > widest.width) widest = { width: segment.left - right, at: index };
    right = Math.max(right, segment.right);
  });
  return widest.at < 0 ? undefined : [sorted.slice(0, widest.at), sorted.slice(widest.at)];
}

function isTable(left: readonly Segment[], right: readonly Segment[]): boolean {
  const labels = levelsOf(left);
  const values = fromTop(right);
  const [label] = labels;
  const [value] = values;
  if (labels.length < 2 || label === undefined || value === undefined) return false;
  const hasPartner = (level: readonly Segment[]): boolean =>
    level.some((one) => values.some((other) => isOnLevel(one, other)));
  if (!label.some((one) => isOnLevel(one, value))) return false;
  if (median(left.map((segment) => segment.words.length)) >= WORDS_OF_RUNNING_TEXT) return false;
  if (isReferenceLine([...left, ...right])) return false;
  return labels.filter(hasPartner).length >= TABLE_SHARE * labels.length;
}

/** True for two levels, small labels and their values below. */
function isReferenceLine(segments: readonly Segment[]): boolean {
  const levels = levelsOf(segments);
  const [labels = [], values = []] = levels;
  const sizeOf = (level: readonly Segment[]): number =>
    median(level.flatMap(({ words }) => words.map(({ box }) => box.height)));
  return levels.length === 2 && sizeOf(labels) < LABEL_SIZE * sizeOf(values);
}

/** A row reaches from one line of the left column to the next. */
function rowsOf(left: readonly Segment[], right: readonly Segment[]): Segment[][] {
  const rows = levelsOf(left);
  const tops = rows.map((row) => Math.min(...row.map(levelTop)));
  for (const segment of fromTop(right)) {
    const next = tops.findIndex((top) => top > middle(segment));
    rows[next < 0 ? rows.length - 1 : Math.max(0, next - 1)]?.push(segment);
  }
  return rows;
}

/** From top to bottom, and from left to right on one level. */
function inRows(segments: readonly Segment[]): Segment[] {
  return levelsOf(segments).flatMap((level) => level.sort((one, other) => one.left - other.left));
}

/** True when a segment goes on in the same line. */
function isContinued(before: Segment, next: Segment): boolean {
  return isOnLevel(before, next) && next.left >= before.right - before.letter;
}
