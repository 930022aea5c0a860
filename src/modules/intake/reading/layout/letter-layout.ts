import type { PageReading } from '../../imaging/raster.js';
import type { LabelKind } from './label-phrases.js';
import { findLabelledValues, type LabelledValue } from './labels.js';
import { findMarginalia, type Marginalia } from './marginalia.js';
import { layOutPage, type PageLayout, type TextRun } from './page-layout.js';

/** A letter with its pages laid out and its labels and marginalia recognised: what the field readers work on. */
export interface LetterLayout {
  readonly pages: readonly PageLayout[];
  readonly labelled: readonly LabelledValue[];
  readonly marginalia: Marginalia;
  /** Runs that belong to the letter itself, page by page from top to bottom. */
  readonly runs: readonly TextRun[];
}

/** Lays out all pages of a letter. */
export function layOutLetter(readings: readonly PageReading[]): LetterLayout {
  const pages = readings.map((reading, index) => layOutPage(reading, index + 1));
  const found = pages.map(findMarginalia);
  const marginalia = {
    faxHeader: new Set(found.flatMap((page) => [...page.faxHeader])),
    receiptStamp: new Set(found.flatMap((page) => [...page.receiptStamp])),
  };
  const runs = pages
    .flatMap((page) => page.runs)
    .filter((run) => !marginalia.faxHeader.has(run) && !marginalia.receiptStamp.has(run));
  return { pages, marginalia, runs, labelled: pages.flatMap(findLabelledValues) };
}

/** The labelled values of some kinds that are no marginalia. */
export function labelledAs(layout: LetterLayout, ...kinds: readonly LabelKind[]): readonly LabelledValue[] {
  return layout.labelled.filter(
    ({ kind, labelRun }) => kinds.includes(kind) && !layout.marginalia.faxHeader.has(labelRun),
  );
}

/** The salutation or form title below which the letter's own words begin; undefined when there is none. */
export function salutationOf(layout: LetterLayout): TextRun | undefined {
  return layout.runs.find((run) => run.page === 1 && SALUTATION.test(run.text) && run.paper.top > 60);
}

const SALUTATION =
  /^\W{0,2}(?:Sehr\s*(?:ge|gs|qe|gc)\p{L}{3,5}|Guten\s*(?:Tag|Morgen|Abend)|Hallo|Liebe[rs]?\s|Werte[rs]?\s|S\.\s?g\.\s)/iu;

/** The whole printed line a run lies on, where a lost word tore it in two: the run and what follows it on its line. */
export function restOfLine(layout: LetterLayout, run: TextRun): readonly TextRun[] {
  const first = run.words[0];
  const line = layout.runs
    .filter((other) => other.page === run.page && other.block === run.block && other.words[0]?.line === first?.line)
    .filter((other) => other.paper.left >= run.paper.left && other.height < run.height * LARGER_PRINT)
    .sort((one, other) => one.paper.left - other.paper.left);
  const torn = line.findIndex(
    (other, index) => index > 0 && other.paper.left - (line[index - 1]?.paper.right ?? 0) > WIDEST_TEAR,
  );
  return torn === -1 ? line : line.slice(0, torn);
}

/** What is so much larger was written there by another hand. */
const LARGER_PRINT = 1.4;
/** A gap wider than this (millimetres) separates columns, however long the lost word. */
const WIDEST_TEAR = 38;

/** The list of enclosures at the end of a letter (Anlagen). */
export function enclosuresOf(layout: LetterLayout): ReadonlySet<TextRun> {
  const headings = layout.runs.filter((run) => /^\W?Anlagen?\W{0,2}$/u.test(run.text) && run.paper.top > 110);
  const isUnder = (heading: TextRun, run: TextRun): boolean =>
    heading.page === run.page &&
    run.paper.top >= heading.paper.top - 1 &&
    Math.abs(run.paper.left - heading.paper.left) < 6;
  return new Set(layout.runs.filter((run) => headings.some((heading) => isUnder(heading, run))));
}
