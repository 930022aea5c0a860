import { enclosuresOf, salutationOf, type LetterLayout } from '../layout/letter-layout.js';
import { passageOf, type TextRun } from '../layout/page-layout.js';
import type { RegisterDocumentType } from '../register-lookup.port.js';
import { evidenceSum, sharesOf, type Features, type Weights } from '../routing/conditional-logit.js';
import { foldedWords, foldText } from '../text/folding.js';
import type { RankedCandidate } from './field-candidate.js';
import { findKeywords, rarityAmong } from './keyword-evidence.js';

/** What speaks for a document type, as features of the choice. */
export type TypeFeature =
  | 'opensHeading'
  | 'namedInHeading'
  | 'namedInText'
  | 'headingKeywords'
  | 'textKeywords'
  | 'openingKeywords'
  | 'textAhead'
  | 'isForm'
  | 'isPlainLetter';

/** A document type with its features. */
export interface TypeEvidence {
  readonly type: RegisterDocumentType;
  readonly features: Features<TypeFeature>;
  readonly candidate: Omit<RankedCandidate, 'score' | 'share'>;
}

/** Collects the evidence for every document type: its name and keywords in the subject or title and in the text. */
export function collectTypeEvidence(
  layout: LetterLayout,
  types: readonly RegisterDocumentType[],
  subject: RankedCandidate | undefined,
): readonly TypeEvidence[] {
  if (layout.runs.length === 0) return [];
  const heading = headingRuns(layout, subject);
  const headingWords = heading.flatMap((run) => foldedWords(run.text));
  const opening = new Set(heading.flatMap((run) => foldedWords(run.text).slice(0, 2)));
  const enclosures = enclosuresOf(layout);
  const text = layout.runs.filter((run) => !heading.includes(run) && !enclosures.has(run));
  const textWords = [...new Set(text.flatMap((run) => foldedWords(run.text)))];
  const openingWords = openingOf(layout).flatMap((run) => foldedWords(run.text));
  const rarity = rarityAmong(types.map(({ keywords }) => keywords));
  const inText = types.map((type) => findKeywords(type.keywords, [{ words: textWords, weight: 1 }], rarity));
  const labels = new Set(layout.labelled.map(({ phrase }) => phrase)).size;
  return types.map((type, index) => {
    const name = foldText(type.name);
    const isNamed = (words: Iterable<string>): boolean =>
      [...words].some((word) => word.startsWith(name) || (name.length > 5 && word.endsWith(name)));
    const inHeading = findKeywords(type.keywords, [{ words: headingWords, weight: 1 }], rarity);
    const inOpening = findKeywords(type.keywords, [{ words: openingWords, weight: 1 }], rarity);
    const own = inText[index] ?? { words: [], weight: 0 };
    const rival = Math.max(0, ...inText.filter((_, other) => other !== index).map(({ weight }) => weight));
    const words = [...new Set([...inHeading.words, ...own.words])];
    const at = heading.find((run) => words.some((word) => foldText(run.text).includes(foldText(word))));
    return {
      type,
      features: {
        opensHeading: isNamed(opening) ? 1 : 0,
        namedInHeading: isNamed(headingWords) ? 1 : 0,
        namedInText: isNamed(textWords) ? 1 : 0,
        headingKeywords: Math.log1p(inHeading.weight),
        textKeywords: Math.log1p(own.weight),
        openingKeywords: Math.log1p(inOpening.weight),
        textAhead: Math.max(-1, Math.min(1, (own.weight - rival) / 3)),
        isForm: type.name === FORM ? Math.min(labels, 8) / 8 : 0,
        isPlainLetter: type.name === PLAIN_LETTER ? 1 : 0,
      },
      candidate: {
        value: type.name,
        reason: { code: 'TYPE_KEYWORDS', details: { words } },
        passage: at === undefined ? null : passageOf(at),
      },
    };
  });
}

/** Types of every register: a filled-in form shows by its many labels, a letter without other marks is a plain one. */
const FORM = 'Formular';
const PLAIN_LETTER = 'Anschreiben';

/** Shares belief out among the document types. Best first. */
export function rankTypes(
  evidence: readonly TypeEvidence[],
  weights: Weights<TypeFeature>,
): readonly RankedCandidate[] {
  const scores = evidence.map(({ features }) => evidenceSum(features, weights));
  const shares = sharesOf(scores);
  return evidence
    .map(({ candidate }, index) => ({ ...candidate, score: scores[index] ?? 0, share: shares[index] ?? 0 }))
    .sort((one, other) => other.share - one.share);
}

/** The first lines below the salutation, where a letter says what it wants. */
function openingOf(layout: LetterLayout): readonly TextRun[] {
  const salutation = salutationOf(layout);
  if (salutation === undefined) return [];
  const { bottom } = salutation.paper;
  return layout.runs.filter((run) => run.page === 1 && run.paper.top > bottom && run.paper.top < bottom + 24);
}

/** The subject and everything on page 1 printed clearly larger than the text. */
function headingRuns(layout: LetterLayout, subject: RankedCandidate | undefined): readonly TextRun[] {
  const first = layout.runs.filter((run) => run.page === 1);
  const heights = first.map((run) => run.height).sort((one, other) => one - other);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return first.filter((run) => {
    const isSubject = subject?.passage?.words.some((word) => run.words.includes(word)) ?? false;
    return isSubject || (run.height > usual * 1.35 && run.words.length <= 10 && run.paper.top < 150);
  });
}
