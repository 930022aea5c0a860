import { distance } from 'fastest-levenshtein';
import { foldConfusables, foldText } from '../text/folding.js';
import { LABEL_PHRASES, LABELS_THAT_NEED_A_COLON, type LabelKind } from './label-phrases.js';
import { passageOf, runsBelow, runsRightOf, type PageLayout, type Passage, type TextRun } from './page-layout.js';

/** A label recognised within a run. */
export interface FoundLabel {
  readonly kind: LabelKind;
  /** The wording it stands for, such as `Ihr Zeichen`. */
  readonly phrase: string;
  readonly run: TextRun;
  /** Offsets of the label in the run's text, the end behind its colon. */
  readonly start: number;
  readonly end: number;
}

/** A label with the value that belongs to it. */
export interface LabelledValue {
  readonly kind: LabelKind;
  readonly phrase: string;
  readonly labelRun: TextRun;
  readonly value: Passage;
  readonly placed: 'behind' | 'right' | 'below';
}

interface LabelPattern {
  readonly kind: LabelKind;
  readonly phrase: string;
  readonly folded: string;
  readonly words: number;
  readonly needsColon: boolean;
}

const PATTERNS: readonly LabelPattern[] = Object.entries(LABEL_PHRASES)
  .flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({
      kind: kind as LabelKind,
      phrase,
      folded: foldConfusables(phrase).replaceAll(' ', ''),
      words: foldText(phrase).split(' ').length,
      needsColon: LABELS_THAT_NEED_A_COLON.has(foldText(phrase)),
    })),
  )
  .sort((one, other) => other.folded.length - one.folded.length);

/** A value below its label stands within this distance (millimetres). */
const REACH_BELOW = 9;

const found = new WeakMap<TextRun, readonly FoundLabel[]>();

/** All labels of a run from left to right, with misread letters forgiven. */
export function findLabels(run: TextRun): readonly FoundLabel[] {
  const known = found.get(run);
  if (known !== undefined) return known;
  const words = wordOffsets(run.text);
  const labels: FoundLabel[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const label = labelAt(run, words, at);
    if (label === undefined) continue;
    labels.push(label);
    while ((words[at + 1]?.start ?? label.end) < label.end) at += 1;
  }
  found.set(run, labels);
  return labels;
}

/** The labels of a page with their values: behind the label, in the column to the right or below it. */
export function findLabelledValues(layout: PageLayout): readonly LabelledValue[] {
  const labelsOf = new Map(layout.runs.map((run) => [run, findLabels(run)]));
  const isLabelRun = (run: TextRun): boolean => {
    const first = labelsOf.get(run)?.[0];
    return first !== undefined && first.start === 0;
  };
  return [...labelsOf].flatMap(([run, labels]) =>
    labels.flatMap((label, index) => {
      const value = valueOf(layout, label, labels[index + 1]?.start ?? run.text.length, isLabelRun);
      return value === undefined ? [] : [value];
    }),
  );
}

function valueOf(
  layout: PageLayout,
  label: FoundLabel,
  end: number,
  isLabelRun: (run: TextRun) => boolean,
): LabelledValue | undefined {
  const { kind, phrase, run } = label;
  const behind = trimmedPassage(run, label.end, end);
  if (behind !== undefined) return { kind, phrase, labelRun: run, value: behind, placed: 'behind' };
  const cell = runsBelow(layout, run, CELL_REACH).find((other) => isCellContent(run, other) && !isLabelRun(other));
  if (cell !== undefined) return { kind, phrase, labelRun: run, value: passageOf(cell), placed: 'below' };
  const right = runsRightOf(layout, run)[0];
  if (right !== undefined && !isLabelRun(right) && right.paper.left - run.paper.right < 70) {
    return { kind, phrase, labelRun: run, value: passageOf(right), placed: 'right' };
  }
  const below = runsBelow(layout, run, REACH_BELOW)[0];
  if (below !== undefined && !isLabelRun(below)) {
    return { kind, phrase, labelRun: run, value: passageOf(below), placed: 'below' };
  }
  return undefined;
}

/** In the cell of a form the entry stands under a label in smaller print, at the same left edge. */
function isCellContent(label: TextRun, run: TextRun): boolean {
  return Math.abs(label.paper.left - run.paper.left) < 4 && label.height < run.height * 0.92;
}

/** The entry of a cell stands within this distance below its label (millimetres). */
const CELL_REACH = 5;

function trimmedPassage(run: TextRun, start: number, end: number): Passage | undefined {
  const text = run.text.slice(start, end);
  const from = start + (text.length - text.replace(/^[\s:;,./()_-]+/u, '').length);
  const to = start + text.replace(/[\s,;/(]+$/u, '').length;
  return to > from && /[\p{L}\p{N}]/u.test(run.text.slice(from, to)) ? passageOf(run, from, to) : undefined;
}

interface WordOffsets {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

function wordOffsets(text: string): readonly WordOffsets[] {
  return [...text.matchAll(/[\p{L}\p{N}|!]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldConfusables(match[0]),
  }));
}

const MOST_WORDS = Math.max(...PATTERNS.map(({ words }) => words));

function labelAt(run: TextRun, words: readonly WordOffsets[], at: number): FoundLabel | undefined {
  const first = words[at];
  if (first === undefined || !mayStartLabel(run.text, first.start)) return undefined;
  const reads = Array.from({ length: MOST_WORDS }, (_, count) =>
    words
      .slice(at, at + count + 1)
      .map(({ folded }) => folded)
      .join(''),
  );
  for (const pattern of PATTERNS) {
    const last = words[at + pattern.words - 1];
    if (last === undefined || !isLabelRead(reads[pattern.words - 1] ?? '', pattern.folded)) continue;
    const isAlone = words.length === pattern.words;
    const closing = closingOf(run.text.slice(last.end), pattern, isAlone);
    if (closing === undefined) continue;
    return { kind: pattern.kind, phrase: pattern.phrase, run, start: first.start, end: last.end + closing };
  }
  return undefined;
}

/** Length of what closes a label (colon, full stop, bracket); undefined where a label that needs one has none. */
function closingOf(behind: string, pattern: LabelPattern, isAlone: boolean): number | undefined {
  if (pattern.needsColon && !isAlone && !/^[.)]*\s?[:.]/u.test(behind)) return undefined;
  return /^(?:[.)]*\s?:|[.)]*)/u.exec(behind)?.[0].length ?? 0;
}

/** A label opens its run or follows a sign that closes the value before it. */
function mayStartLabel(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return /^[^\p{L}\p{N}]*$/u.test(before) || /[,;:/|(•·][\s(]*$/u.test(before) || /\d\s$/u.test(before);
}

function isLabelRead(read: string, folded: string): boolean {
  if (read === folded) return true;
  const allowed = Math.floor(folded.length / 6);
  return allowed > 0 && Math.abs(read.length - folded.length) <= allowed && distance(read, folded) <= allowed;
}
