import type { LetterLayout } from '../layout/letter-layout.js';
import { passageOf, type TextRun } from '../layout/page-layout.js';
import type { RegisterDocumentType } from '../register-lookup.port.js';
import { foldText, foldedWords } from '../text/folding.js';
import { rankCandidates, type RankedCandidate } from './field-candidate.js';
import { findKeywords, type WeightedText } from './keyword-evidence.js';

/** Weight of a keyword in the subject or title, in large print and in the text. */
const WEIGHTS = { heading: 2.2, text: 0.7, nameInHeading: 1.6 } as const;
const BIAS = -0.6;

/** Finds the document type by its keywords; those in the subject or title weigh most. */
export function readDocumentType(
  layout: LetterLayout,
  types: readonly RegisterDocumentType[],
  subject: RankedCandidate | undefined,
): readonly RankedCandidate[] {
  const heading = headingRuns(layout, subject);
  const headingWords = heading.flatMap((run) => foldedWords(run.text));
  const texts: WeightedText[] = [
    { words: headingWords, weight: WEIGHTS.heading },
    {
      words: layout.runs.filter((run) => !heading.includes(run)).flatMap((run) => foldedWords(run.text)),
      weight: WEIGHTS.text,
    },
  ];
  const sharedBy = (keyword: string): number =>
    types.filter((type) => type.keywords.some((other) => foldText(other) === foldText(keyword))).length;
  return rankCandidates(
    types.flatMap((type) => {
      const found = findKeywords(type.keywords, texts, (keyword) => 1 / Math.max(1, sharedBy(keyword)));
      const isNamed = headingWords.some(
        (word) => word.startsWith(foldText(type.name)) || word.endsWith(foldText(type.name)),
      );
      if (found.words.length === 0 && !isNamed) return [];
      const at = heading.find((run) => found.words.some((word) => foldText(run.text).includes(foldText(word))));
      return [
        {
          value: type.name,
          score: BIAS + Math.min(found.weight, 6) + (isNamed ? WEIGHTS.nameInHeading : 0),
          reason: {
            code: 'TYPE_KEYWORDS' as const,
            details: { words: isNamed ? [type.name, ...found.words] : found.words },
          },
          passage: at === undefined ? null : passageOf(at),
        },
      ];
    }),
  );
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
