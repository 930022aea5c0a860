import { labelledAs, type LetterLayout } from '../layout/letter-layout.js';
import { passageOf, runsAbove, type Passage, type TextRun } from '../layout/page-layout.js';
import type { SuggestionReason } from '../letter-reading.js';
import type { ReferenceGrammar } from '../reference/reference-grammar.js';
import { daysBetween, findDates, type DateInText } from '../text/german-date.js';
import { foldText } from '../text/folding.js';
import { rankCandidates, type FieldCandidate, type RankedCandidate } from './field-candidate.js';

/** Words before a date that make it another date than the letter's. */
const OTHER_DATE_BEFORE =
  /(?:\bvom|\bbis|\bbis zum|\bam|\bab|\bseit|\bzum|\bgeb\.?|\bgeboren(?: am)?|\bfrist|\bf[äa]llig|\bnachricht|\bschreiben|\bgültig|\bund|eingang\p{L}*|eingegangen)[\s:.]*$/iu;
const PLACE_AND_DAY = /^[\p{Lu}][\p{L}.\- /]{2,40}?(?:,\s*(?:den|dem|am)?|\s+den)\s*$/u;
const LONG_AGO_DAYS = 400;

/** Finds the date of the letter (Datum des Schreibens); receipt stamps, fax headers, deadlines and dates of birth do not count. */
export function readDateOfLetter(
  layout: LetterLayout,
  receivedOn: string | null,
  grammar: ReferenceGrammar,
): readonly RankedCandidate[] {
  const labelled = labelledDates(layout);
  const candidates = layout.pages
    .flatMap((page) => page.runs)
    .flatMap((run) =>
      datesOutsideReferences(run, grammar).map((date) => weigh(layout, run, date, labelled, receivedOn)),
    );
  return rankCandidates(candidates);
}

interface LabelledDate {
  readonly passage: Passage;
  readonly phrase: string;
  readonly isLettersDate: boolean;
}

function labelledDates(layout: LetterLayout): readonly LabelledDate[] {
  const labelled = labelledAs(layout, 'date', 'other-date', 'recipient-message').map(({ kind, phrase, value }) => ({
    passage: value,
    phrase,
    isLettersDate: kind === 'date',
  }));
  return [...datesOverSignatureLine(layout), ...labelled];
}

/** Forms print `Ort, Datum` below the line on which both are entered. */
function datesOverSignatureLine(layout: LetterLayout): readonly LabelledDate[] {
  return layout.pages.flatMap((page) =>
    page.runs
      .filter((run) => /^(?:Ort|Datum)\b.{0,6}(?:Datum|Unterschrift|Ort)/iu.test(run.text))
      .flatMap((run) => runsAbove(page, run, 9).slice(0, 1))
      .map((run) => ({ passage: passageOf(run), phrase: 'Ort, Datum', isLettersDate: true })),
  );
}

/** The running number and year of a reference can look like a date. */
function datesOutsideReferences(run: TextRun, grammar: ReferenceGrammar): readonly DateInText[] {
  const references = grammar.find(run.text).filter(({ isOldFormat }) => !isOldFormat);
  return findDates(run.text).filter(
    (date) => !references.some((reference) => date.start < reference.end && reference.start < date.end),
  );
}

function weigh(
  layout: LetterLayout,
  run: TextRun,
  date: DateInText,
  labelled: readonly LabelledDate[],
  receivedOn: string | null,
): FieldCandidate {
  const passage = passageOf(run, date.start, date.end);
  const label = labelled.find(({ passage: { words } }) => passage.words.some((word) => words.includes(word)));
  const before = run.text.slice(0, date.start);
  const score =
    labelWeight(label) +
    phraseWeight(before, label) +
    placeWeight(layout, run) +
    ageWeight(date.iso, receivedOn) -
    (date.isMisread ? 0.8 : 0);
  return { value: date.iso, score, reason: reasonOf(label, before), passage };
}

function labelWeight(label: LabelledDate | undefined): number {
  if (label === undefined) return 0;
  return label.isLettersDate ? 3 : -3.5;
}

function phraseWeight(before: string, label: LabelledDate | undefined): number {
  if (PLACE_AND_DAY.test(before)) return 3;
  if (before.trim() === '') return 1;
  return label === undefined && OTHER_DATE_BEFORE.test(before) ? -3 : -1;
}

/** Millimetres: the letter's date stands in the upper half of page 1, or beside the signature of a form. */
function placeWeight(layout: LetterLayout, run: TextRun): number {
  if (layout.marginalia.faxHeader.has(run)) return -4;
  if (layout.marginalia.receiptStamp.has(run)) return -4.5;
  if (run.page > 1) return -1.5;
  if (run.paper.top < 110) return run.paper.left > 95 ? 1.5 : 0.8;
  return -0.6;
}

function ageWeight(iso: string, receivedOn: string | null): number {
  if (receivedOn === null) return 0;
  const age = daysBetween(iso, receivedOn);
  if (age < 0) return -4;
  if (age > LONG_AGO_DAYS) return -2;
  return age <= 21 ? 0.8 : 0;
}

function reasonOf(label: LabelledDate | undefined, before: string): SuggestionReason {
  if (label?.isLettersDate === true) return { code: 'LABEL', details: { label: label.phrase } };
  return { code: 'DATE_LINE', details: PLACE_AND_DAY.test(before) ? { place: foldText(before) } : {} };
}
