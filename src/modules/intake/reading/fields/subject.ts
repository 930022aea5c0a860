import { labelledAs, salutationOf, type LetterLayout } from '../layout/letter-layout.js';
import { findLabels, type FoundLabel } from '../layout/labels.js';
import { runsBelow, type Passage, type TextRun } from '../layout/page-layout.js';
import { findDates } from '../text/german-date.js';
import { rankCandidates, type FieldCandidate, type RankedCandidate } from './field-candidate.js';
import type { Recipient } from './recipient.js';

const WEIGHTS = { label: 3, aboveSalutation: 2.2, title: 1.2, typeLine: 0.8, firstLine: -0.5 } as const;
const TYPE_WORDS =
  /^\W*(?:Antrag|Rechnung|Mahnung|Zahlungserinnerung|Widerspruch|Beschwerde|Bewerbung|Kündigung|Anmeldung|Abmeldung|Anzeige|Meldung|Einladung|Angebot|Stellungnahme|Gutachten|Vollmacht|Mitteilung|Bescheid|Anfrage|Erklärung|Bitte um)/iu;

/** Reads the subject (Betreff): labelled, above the salutation, or the title of a form or invoice. */
export function readSubject(layout: LetterLayout, recipient: Recipient): readonly RankedCandidate[] {
  return rankCandidates([
    ...labelledSubjects(layout),
    ...aboveSalutation(layout, recipient),
    ...titles(layout, recipient),
    ...firstLineOfText(layout),
  ]);
}

function labelledSubjects(layout: LetterLayout): readonly FieldCandidate[] {
  return labelledAs(layout, 'subject').map(({ phrase, value, labelRun }) => {
    const first = layout.runs.find((run) => run.words.includes(value.words[0] ?? NO_WORD)) ?? labelRun;
    const more = continuation(layout, first);
    const passage = joined([value, ...more]);
    return {
      value: tidySubject(passage.text),
      score: WEIGHTS.label,
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
    .filter((run) => Math.abs(run.paper.left - salutation.paper.left) < 5 && !recipient.lines.includes(run))
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
  const passage = joined(lines);
  return [
    {
      value: tidySubject(passage.text),
      score: WEIGHTS.aboveSalutation,
      reason: { code: 'SUBJECT_LINE', details: {} },
      passage,
    },
  ];
}

/** Large print or a line that opens with the kind of document, below the letterhead: forms and invoices. */
function titles(layout: LetterLayout, recipient: Recipient): readonly FieldCandidate[] {
  const first = layout.runs.filter((run) => run.page === 1 && run.paper.top < 170 && !recipient.lines.includes(run));
  const heights = first.map((run) => run.height).sort((one, other) => one - other);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return first
    .filter(
      (run) => isSubjectLine(run) && (TYPE_WORDS.test(run.text) || run.height > usual * 1.3) && run.words.length <= 14,
    )
    .map((run) => {
      const isType = TYPE_WORDS.test(run.text);
      const isLarge = run.height > usual * 1.3;
      const isHead = run.paper.top < 40 && !isType;
      const score =
        (isType ? WEIGHTS.typeLine : -0.6) +
        (isLarge ? WEIGHTS.title - 0.4 : 0) -
        (isHead ? 1.5 : 0) -
        (run.paper.left > 80 ? 1 : 0);
      return {
        value: tidySubject(run.text),
        score,
        reason: { code: 'TITLE' as const, details: {} },
        passage: joined([run]),
      };
    });
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

/** `Betreff: …` and `Ihr Schreiben vom 3. März – Neubau …` are subjects, `Ihr Zeichen: …` and a bare `Ihr Schreiben vom 3. März` are not. */
function mayOpenSubject(run: TextRun, label: FoundLabel): boolean {
  if (label.kind === 'subject') return true;
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
