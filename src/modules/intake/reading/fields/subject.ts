import { labelledAs, restOfLine, salutationOf, type LetterLayout } from '../layout/letter-layout.js';
import { findLabels, type FoundLabel } from '../layout/labels.js';
import { runsBelow, type Passage, type TextRun } from '../layout/page-layout.js';
import type { RegisterAuthority } from '../register-lookup.port.js';
import { foldedWords, phraseCover } from '../text/folding.js';
import { findDates } from '../text/german-date.js';
import { rankCandidates, type FieldCandidate, type RankedCandidate } from './field-candidate.js';
import type { Recipient } from './recipient.js';

const WEIGHTS = {
  label: 3,
  aboveSalutation: 2.2,
  title: 0.8,
  typeLine: 0.8,
  noSalutation: 1,
  firstLine: -0.5,
} as const;
const TYPE_WORDS =
  /^\W*(?:\p{L}+-?(?:antrag|anmeldung|abmeldung|bogen|erklärung|anzeige|meldung)\b|Antrag|Rechnung|Mahnung|Zahlungserinnerung|Widerspruch|Beschwerde|Bewerbung|Kündigung|Anmeldung|Abmeldung|Anzeige|Meldung|Einladung|Angebot|Stellungnahme|Gutachten|Vollmacht|Mitteilung|Bescheid|Anfrage|Erklärung|Bitte um)/iu;

/** Reads the subject (Betreff): labelled, above the salutation, or the title of a form or invoice. */
export function readSubject(
  layout: LetterLayout,
  recipient: Recipient,
  authority: RegisterAuthority,
): readonly RankedCandidate[] {
  return rankCandidates([
    ...labelledSubjects(layout),
    ...aboveSalutation(layout, recipient),
    ...titles(layout, recipient, authority),
    ...firstLineOfText(layout),
  ]);
}

function labelledSubjects(layout: LetterLayout): readonly FieldCandidate[] {
  return labelledAs(layout, 'subject').map(({ phrase, value, labelRun }) => {
    const first = layout.runs.find((run) => run.words.includes(value.words[0] ?? NO_WORD)) ?? labelRun;
    const lines = continuation(layout, first).flatMap((line) => restOfLine(layout, line));
    const passage = joined([value, ...restOfLine(layout, first).slice(1), ...lines]);
    const isInText = labelRun.page > 1 || labelRun.paper.top > 150;
    return {
      value: tidySubject(passage.text),
      score: WEIGHTS.label - (isInText ? 3.5 : 0),
      reason: { code: 'LABEL' as const, details: { label: phrase } },
      passage,
    };
  });
}

const NO_WORD = { text: '', confidence: 0, box: { left: 0, top: 0, width: 0, height: 0 }, line: -1, block: -1 };

/** Following lines of a labelled subject: directly below, not further left than the label, no label themselves. */
function continuation(layout: LetterLayout, first: TextRun): readonly TextRun[] {
  const page = layout.pages[first.page - 1];
  const lines: TextRun[] = [];
  let line = first;
  for (;;) {
    const next = page === undefined ? undefined : runsBelow(page, line, Math.max(3, line.height * 0.9))[0];
    if (next === undefined || lines.length >= 2 || !isSubjectLine(next) || next === salutationOf(layout)) return lines;
    lines.push(next);
    line = next;
  }
}

/** The paragraph directly above the salutation. */
function aboveSalutation(layout: LetterLayout, recipient: Recipient): readonly FieldCandidate[] {
  const salutation = salutationOf(layout);
  if (salutation === undefined) return [];
  const above = layout.runs
    .filter((run) => run.page === 1 && run.paper.bottom <= salutation.paper.top + 1 && run.paper.top > 60)
    .filter((run) => isAboveText(run, salutation) && !recipient.lines.includes(run))
    .sort((one, other) => other.paper.top - one.paper.top);
  const lines: TextRun[] = [];
  let lower = salutation;
  for (const run of above) {
    const gap = lower.paper.top - run.paper.bottom;
    if (!isSubjectLine(run)) {
      if (lines.length > 0) break;
      lower = run;
      continue;
    }
    if (gap > (lines.length === 0 ? 24 : Math.max(4, run.height * 1.1))) break;
    lines.unshift(run);
    lower = run;
    if (lines.length >= 3) break;
  }
  if (lines.length === 0) return [];
  const passage = joined(lines.flatMap((line) => restOfLine(layout, line)));
  return [
    {
      value: tidySubject(passage.text),
      score: WEIGHTS.aboveSalutation,
      reason: { code: 'SUBJECT_LINE', details: {} },
      passage,
    },
  ];
}

/** Whether a line starts where the text starts; dirt at the edge of the paper may have been read as its first letters. */
function isAboveText(run: TextRun, salutation: TextRun): boolean {
  const indent = run.paper.left - salutation.paper.left;
  return indent < 5 && (indent > -5 || run.paper.right > salutation.paper.left + 15);
}

/** Large print or a line that names the kind of document: the titles of forms and invoices. */
function titles(layout: LetterLayout, recipient: Recipient, authority: RegisterAuthority): readonly FieldCandidate[] {
  const salutation = salutationOf(layout);
  const lowest = salutation?.paper.top ?? 170;
  const first = layout.runs.filter((run) => run.page === 1 && run.paper.top < 170 && !recipient.lines.includes(run));
  const usual = medianHeight(first);
  const isLarge = (run: TextRun): boolean => run.height > usual * 1.25;
  return first
    .filter((run) => run.paper.top < lowest && isSubjectLine(run) && run.words.length <= 14)
    .filter((run) => TYPE_WORDS.test(run.text) || isLarge(run))
    .filter((run) => phraseCover(authority.name, foldedWords(run.text)) < 0.9)
    .map((run) => {
      const passage = joined(restOfLine(layout, run));
      const score =
        (TYPE_WORDS.test(run.text) ? WEIGHTS.typeLine : -0.6) +
        (isLarge(run) ? WEIGHTS.title : 0) +
        (salutation === undefined ? WEIGHTS.noSalutation : 0) -
        (run.paper.left > 80 || run.paper.top < 24 ? 1.6 : 0) -
        (/^\p{Ll}|[.,;]$/u.test(run.text) ? 2.5 : 0);
      return { value: tidySubject(passage.text), score, reason: { code: 'TITLE' as const, details: {} }, passage };
    });
}

function medianHeight(runs: readonly TextRun[]): number {
  const heights = runs.map((run) => run.height).sort((one, other) => one - other);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

function firstLineOfText(layout: LetterLayout): readonly FieldCandidate[] {
  const salutation = salutationOf(layout);
  const run = layout.runs.find(
    (other) =>
      salutation !== undefined &&
      other.page === 1 &&
      other.paper.top > salutation.paper.bottom &&
      other.words.length > 3,
  );
  if (run === undefined) return [];
  return [
    {
      value: tidySubject(run.text),
      score: WEIGHTS.firstLine - 1,
      reason: { code: 'SUBJECT_LINE', details: {} },
      passage: joined([run]),
    },
  ];
}

function isSubjectLine(run: TextRun): boolean {
  const label = findLabels(run)[0];
  if (label !== undefined && label.start <= 2 && !mayOpenSubject(run, label)) return false;
  const dates = findDates(run.text);
  const onlyDate = dates.length > 0 && run.words.length <= 4 && run.text.length - (dates[0]?.end ?? 0) < 3;
  return !onlyDate && /\p{L}{3}/u.test(run.text);
}

/** `Betreff: …`, `Rechnung Nr. 17` and `Ihr Schreiben vom 3. März – Neubau …` are subjects, `Ihr Zeichen: …` and a bare `Ihr Schreiben vom 3. März` are not. */
function mayOpenSubject(run: TextRun, label: FoundLabel): boolean {
  if (label.kind === 'subject') return true;
  if (label.kind === 'sender-mark') {
    return TYPE_WORDS.test(run.text) && !label.phrase.includes('nummer') && run.paper.left < 60;
  }
  if (label.kind !== 'recipient-message') return false;
  const rest = run.text.slice(label.end);
  const date = findDates(rest)[0];
  const words = date === undefined ? rest : rest.slice(0, date.start) + rest.slice(date.end);
  return /\p{L}{4}/u.test(words.replace(/\bvom\b/u, ''));
}

function tidySubject(text: string): string {
  return text
    .replace(/^\W*(?:Betreff|Betrifft|Betr|Subject|Anliegen)\W+/iu, '')
    .replace(/^[^\p{L}\p{N}„"(§]+|[^\p{L}\p{N}“".)!?]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function joined(parts: readonly (Passage | TextRun)[]): Passage {
  return {
    page: parts[0]?.page ?? 1,
    words: parts.flatMap((part) => part.words),
    text: parts
      .map((part) => part.text)
      .join(' ')
      .replace(/(\p{Ll})- (\p{Ll})/gu, '$1$2'),
  };
}
