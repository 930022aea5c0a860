import { referenceKey } from '#modules/records';
import { labelledAs, type LetterLayout } from '../layout/letter-layout.js';
import type { LabelledValue } from '../layout/labels.js';
import { passageOf, type Passage } from '../layout/page-layout.js';
import type { RankedFile } from '../routing/file-choice.js';
import type { ReferenceSighting } from '../reference/reference-sightings.js';
import { findDates } from '../text/german-date.js';
import { rankCandidates, type FieldCandidate, type RankedCandidate } from './field-candidate.js';

const SENDER_MARK_WEIGHT = 2.8;
const NEUTRAL_MARK_WEIGHT = 0.6;

/** Reads the sender's own mark (fremdes Geschäftszeichen): by its label, never a reference of ours. */
export function readForeignReference(
  layout: LetterLayout,
  sightings: readonly ReferenceSighting[],
  files: readonly RankedFile[],
): readonly RankedCandidate[] {
  const ours = new Set(files.flatMap(({ evidence }) => (evidence.sighting === null ? [] : [evidence.sighting.key])));
  return rankCandidates(
    labelledAs(layout, 'sender-mark', 'mark').flatMap((labelled) => {
      const mark = markWithin(labelled);
      if (mark === undefined) return [];
      const isOurs =
        ours.has(referenceKey(mark.value)) ||
        (labelled.kind === 'mark' &&
          sightings.some(({ parsed, passage }) => parsed?.isOldFormat === false && shares(passage, mark.passage)));
      if (isOurs) return [];
      const score = labelled.kind === 'sender-mark' ? SENDER_MARK_WEIGHT : NEUTRAL_MARK_WEIGHT;
      return [
        {
          value: mark.value,
          score,
          reason: { code: 'LABEL' as const, details: { label: labelled.phrase } },
          passage: mark.passage,
        },
      ];
    }),
  );
}

/** Our reference (unser Aktenzeichen) in the register's spelling; as read where the register does not know it. */
export function readOurReference(
  sightings: readonly ReferenceSighting[],
  files: readonly RankedFile[],
): readonly RankedCandidate[] {
  const known: FieldCandidate[] = files.flatMap(({ evidence, share }) => {
    const { sighting, file, reason } = evidence;
    if (sighting === null) return [];
    const proceeding =
      sighting.proceeding === null || sighting.parsed?.isOldFormat === true ? '' : `-${sighting.proceeding}`;
    return [{ value: `${file.reference}${proceeding}`, score: logOdds(share), reason, passage: sighting.passage }];
  });
  if (known.length > 0) return rankCandidates(known);
  return rankCandidates(
    sightings
      .filter(({ parsed, owner, isPlausible }) => isPlausible && parsed?.isOldFormat === false && owner !== 'sender')
      .map(({ read, passage, owner }) => ({
        value: read.replaceAll(' ', ''),
        score: owner === 'ours' ? 0.5 : -0.5,
        reason: { code: 'LABEL' as const, details: { label: owner === 'ours' ? 'Ihr Zeichen' : 'Aktenzeichen' } },
        passage,
      })),
  );
}

/** The mark at the beginning of a labelled value: up to a date, a comma or a wide text. */
function markWithin({ value }: LabelledValue): { value: string; passage: Passage } | undefined {
  const date = findDates(value.text).find(({ start }) => start >= SHORTEST_MARK);
  const upToDate = date === undefined ? value.text : value.text.slice(0, date.start);
  const [first = ''] = upToDate.split(/[;,]\s|\s(?:vom|v\.|Datum|Bitte|\()/u);
  const text = first.trim().replace(/[\s,;:.]+$/u, '');
  if (!isMark(text)) return undefined;
  const run = { page: value.page, words: value.words, text: value.words.map((word) => word.text).join(' ') };
  const offset = Math.max(0, run.text.indexOf(text));
  const passage = passageOf({ ...run, paper: NOWHERE, height: 0, block: 0 }, offset, offset + text.length);
  return { value: text, passage };
}

const SHORTEST_MARK = 3;
const LONGEST_MARK = 40;

function isMark(text: string): boolean {
  const isOnlyDate = findDates(text).some(({ start, end }) => end - start >= text.length - 1);
  const isShort = text.length <= LONGEST_MARK && text.split(' ').length <= 6;
  return /\d/u.test(text) && text.length >= SHORTEST_MARK && isShort && !isOnlyDate;
}

const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };

function shares(one: Passage, other: Passage): boolean {
  return one.words.some((word) => other.words.includes(word));
}

function logOdds(share: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, share));
  return Math.log(bounded / (1 - bounded));
}
