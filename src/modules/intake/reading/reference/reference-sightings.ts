import { referenceKey } from '#modules/records';
import { findLabels } from '../layout/labels.js';
import type { LetterLayout } from '../layout/letter-layout.js';
import { passageOf, runsBelow, type Passage, type TextRun } from '../layout/page-layout.js';
import type { ReferenceGrammar, ReferenceInText } from './reference-grammar.js';

/** Whose mark a reference is by its label: ours (`Ihr Zeichen`), the sender's (`Unser Zeichen`) or not said. */
export type MarkOwner = 'ours' | 'sender' | 'unsaid';

/** A place in the letter that may hold a reference of ours. */
export interface ReferenceSighting {
  readonly read: string;
  readonly key: string;
  readonly proceeding: string | null;
  /** What the grammar made of it; null when it only looks roughly like a reference. */
  readonly parsed: ReferenceInText | null;
  /** Whether it names an office and a plan mark that exist: a reference of ours even when the register has no such file. */
  readonly isPlausible: boolean;
  readonly owner: MarkOwner;
  readonly passage: Passage;
  /** The lowest confidence of its words, 0..1. */
  readonly readingConfidence: number;
}

const ROUGH = /[\dOQDIl|SBZG][\dOQDIl|!SBZG.,:;/\\_–— -]{9,36}[\dOQDIl|SBZG]/gu;
const ROUGH_KEY = { shortest: 11, longest: 22 } as const;

/** The parts of references that exist in this authority. */
export interface KnownParts {
  readonly offices: readonly { readonly number: string }[];
  readonly planMarks: readonly string[];
}

/** All places of a letter that may hold a reference of ours, fax header and receipt stamp left out. */
export function findReferenceSightings(
  layout: LetterLayout,
  grammar: ReferenceGrammar,
  known: KnownParts,
): readonly ReferenceSighting[] {
  const offices = new Set(known.offices.map(({ number }) => referenceKey(number)));
  const planMarks = new Set(known.planMarks.map(referenceKey));
  const isPlausible = ({ parts }: ReferenceInText): boolean =>
    planMarks.has(parts.planMark ?? '') && (parts.leadUnit === undefined || offices.has(parts.leadUnit));
  return layout.runs.flatMap((run) => {
    const inRun = sightingsIn(layout, run, grammar, run.text);
    const wrapped = inRun.some(({ parsed }) => parsed !== null) ? [] : wrappedSightings(layout, run, grammar);
    return (wrapped.length > 0 ? wrapped : inRun).map((sighting) => ({
      ...sighting,
      isPlausible: sighting.parsed !== null && isPlausible(sighting.parsed),
    }));
  });
}

type BareSighting = Omit<ReferenceSighting, 'isPlausible'>;

function sightingsIn(
  layout: LetterLayout,
  run: TextRun,
  grammar: ReferenceGrammar,
  text: string,
): readonly BareSighting[] {
  const parsed = grammar.find(text);
  const rough = [...text.matchAll(ROUGH)]
    .map((match) => ({ read: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end, read }) => {
      const overlaps = parsed.some((found) => !found.isOldFormat && found.start < end && start < found.end);
      return !overlaps && isRoughKey(referenceKey(read));
    });
  return [
    ...parsed.map((found) => ({ ...found, parsed: found, ...placeIn(layout, run, found) })),
    ...rough.map((found) => {
      return {
        read: found.read,
        key: referenceKey(found.read),
        proceeding: null,
        parsed: null,
        ...placeIn(layout, run, found),
      };
    }),
  ];
}

function isRoughKey(key: string): boolean {
  return key.length >= ROUGH_KEY.shortest && key.length <= ROUGH_KEY.longest && !/[A-Z]{2}/u.test(key);
}

function placeIn(
  layout: LetterLayout,
  run: TextRun,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<ReferenceSighting, 'owner' | 'passage' | 'readingConfidence'> {
  const passage = passageOf(run, start, end);
  return { owner: ownerOf(layout, run, start), passage, readingConfidence: worst(passage) };
}

/** A long reference in a narrow column goes on in the line below. */
function wrappedSightings(layout: LetterLayout, run: TextRun, grammar: ReferenceGrammar): readonly BareSighting[] {
  const page = layout.pages[run.page - 1];
  if (page === undefined || !/\d[\d.\s/-]*[-/.]?$/u.test(run.text)) return [];
  const next = runsBelow(page, run, 5).find((below) => Math.abs(below.paper.left - run.paper.left) < 4);
  if (next === undefined || !/^\d/u.test(next.text)) return [];
  return sightingsIn(layout, run, grammar, `${run.text}${next.text}`)
    .filter(({ parsed }) => parsed !== null)
    .map((sighting) => {
      const passage = { page: run.page, words: [...run.words, ...next.words], text: sighting.read };
      return { ...sighting, passage, readingConfidence: worst(passage) };
    });
}

/** The label before the place in its run, else the one whose value the run is, says whose mark it is. */
function ownerOf(layout: LetterLayout, run: TextRun, start: number): MarkOwner {
  const inline = findLabels(run).findLast((label) => label.end <= start + 1);
  const kind =
    inline?.kind ??
    layout.labelled.find(({ value, placed }) => placed !== 'behind' && value.words[0] === run.words[0])?.kind;
  if (kind === 'recipient-mark' || kind === 'recipient-message') return 'ours';
  if (kind === 'sender-mark') return 'sender';
  return /\b(?:Ihr|lhr|Ihrem?|lhrem?|Ihres)\s+(?:\p{L}+\s?-?){0,2}[:.]?\s*$/u.test(run.text.slice(0, start))
    ? 'ours'
    : 'unsaid';
}

function worst({ words }: Passage): number {
  return words.length === 0 ? 0 : Math.min(...words.map((word) => word.confidence));
}
