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
  /^\W{0,2}(?:Sehr\s+(?:ge|gs|qe)\p{L}{3,5}|Guten\s+(?:Tag|Morgen)|Hallo|Liebe[rs]?\s|Werte[rs]?\s|S\.\s?g\.\s)/iu;
