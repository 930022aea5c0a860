import { referenceKey } from '#modules/records';
import { findKeywords, rarityAmong, type KeywordEvidence, type WeightedText } from '../fields/keyword-evidence.js';
import type { RankedCandidate } from '../fields/field-candidate.js';
import type { Recipient } from '../fields/recipient.js';
import type { LetterLayout } from '../layout/letter-layout.js';
import type { Passage } from '../layout/page-layout.js';
import type { SuggestionReason } from '../letter-reading.js';
import type { ReferenceSighting } from '../reference/reference-sightings.js';
import type { RegisterOffice } from '../register-lookup.port.js';
import { foldedWords } from '../text/folding.js';
import type { RankedFile } from './file-choice.js';

/** What speaks for an office, as features of the choice. */
export type UnitFeature =
  | 'fileLead'
  | 'fileLeadSure'
  | 'referenceOffice'
  | 'separator'
  | 'separatorAbove'
  | 'separatorBelow'
  | 'recipient'
  | 'recipientAbove'
  | 'keywordShare'
  | 'keywordWeight'
  | 'keywordAhead'
  | 'hasOfficesBelow'
  | 'none'
  | 'noneOtherAuthority'
  | 'noneThisAuthority';

/** The features of an office or of "no office of ours", all zero. */
export const NO_UNIT_FEATURES: Readonly<Record<UnitFeature, number>> = {
  fileLead: 0,
  fileLeadSure: 0,
  referenceOffice: 0,
  separator: 0,
  separatorAbove: 0,
  separatorBelow: 0,
  recipient: 0,
  recipientAbove: 0,
  keywordShare: 0,
  keywordWeight: 0,
  keywordAhead: 0,
  hasOfficesBelow: 0,
  none: 0,
  noneOtherAuthority: 0,
  noneThisAuthority: 0,
};

/** One reason for an office with the passage it was read from. */
export interface UnitReason {
  readonly reason: SuggestionReason;
  readonly passage: Passage | null;
  /** Features this reason stands for; the one that contributes most is shown. */
  readonly features: readonly UnitFeature[];
}

/** An office with everything that speaks for it. */
export interface UnitEvidence {
  readonly office: RegisterOffice;
  readonly features: Readonly<Record<UnitFeature, number>>;
  readonly reasons: readonly UnitReason[];
}

/** Everything that points to an office. */
export interface UnitClues {
  readonly layout: LetterLayout;
  readonly offices: readonly RegisterOffice[];
  readonly recipient: Recipient;
  readonly separatorOffice: string | null;
  readonly subject: RankedCandidate | undefined;
  readonly files: readonly RankedFile[];
  readonly sightings: readonly ReferenceSighting[];
}

const KEYWORD_WEIGHTS = { subject: 3, text: 1 } as const;

/** Collects the evidence for every office. */
export function collectUnitEvidence(clues: UnitClues): readonly UnitEvidence[] {
  const keywords = keywordEvidence(clues);
  return clues.offices.map((office) => {
    const found = keywords.get(office.id) ?? { words: [], weight: 0 };
    const leads = clues.files.filter(({ evidence }) => evidence.file.unitId === office.id);
    const share = leads.reduce((sum, lead) => sum + lead.share, 0);
    const named = clues.recipient.offices.find((other) => other.office.id === office.id);
    const above = clues.recipient.offices.find((other) => isBelow(office.number, other.office.number));
    const features = {
      ...NO_UNIT_FEATURES,
      ...separatorFeatures(office, clues.separatorOffice),
      ...keywordFeatures(office, keywords),
      fileLead: share,
      fileLeadSure: share > 0.9 ? 1 : 0,
      referenceOffice: referenceOffice(office, clues.sightings),
      recipient: named?.strength ?? 0,
      recipientAbove: above?.strength ?? 0,
      hasOfficesBelow: clues.offices.some((other) => isBelow(other.number, office.number)) ? 1 : 0,
    };
    const reasons = [
      ...leadReasons(clues, features, leads[0]),
      ...otherReasons(clues, features, found, (named ?? above)?.passage),
    ];
    return { office, features, reasons };
  });
}

type KeywordFeature = 'keywordShare' | 'keywordWeight' | 'keywordAhead';

function keywordFeatures(
  office: RegisterOffice,
  keywords: ReadonlyMap<string, KeywordEvidence>,
): Pick<Record<UnitFeature, number>, KeywordFeature> {
  const own = keywords.get(office.id)?.weight ?? 0;
  let total = 0;
  let rival = 0;
  for (const [id, { weight }] of keywords) {
    total += weight;
    if (id !== office.id) rival = Math.max(rival, weight);
  }
  return {
    keywordShare: own / (total + 1),
    keywordWeight: Math.log1p(own),
    keywordAhead: Math.max(-1, Math.min(1, (own - rival) / 4)),
  };
}

/** The features of "for no office of this authority". */
export function noUnitFeatures(recipient: Recipient): Readonly<Record<UnitFeature, number>> {
  return {
    ...NO_UNIT_FEATURES,
    none: 1,
    noneOtherAuthority: recipient.other === null ? 0 : 1,
    noneThisAuthority: recipient.isThisAuthority ? 1 : 0,
  };
}

function keywordEvidence({ offices, layout, subject }: UnitClues): ReadonlyMap<string, KeywordEvidence> {
  const subjectWords = new Set(subject?.passage?.words ?? []);
  const heading = foldedWords(subject?.value ?? '');
  const text = layout.runs
    .filter((run) => run.paper.top > 75 && run.paper.top < 268 && !run.words.some((word) => subjectWords.has(word)))
    .flatMap((run) => foldedWords(run.text));
  const texts: readonly WeightedText[] = [
    { words: heading, weight: KEYWORD_WEIGHTS.subject },
    { words: [...new Set(text)], weight: KEYWORD_WEIGHTS.text },
  ];
  const rarity = rarityAmong(offices.map(({ keywords }) => keywords));
  return new Map(offices.map((office) => [office.id, findKeywords(office.keywords, texts, rarity)]));
}

function separatorFeatures(
  { number }: RegisterOffice,
  hint: string | null,
): Pick<Record<UnitFeature, number>, 'separator' | 'separatorAbove' | 'separatorBelow'> {
  return {
    separator: hint === number ? 1 : 0,
    separatorAbove: hint !== null && isBelow(number, hint) ? 1 : 0,
    separatorBelow: hint !== null && isBelow(hint, number) ? 1 : 0,
  };
}

/** A reference of ours names its office even when the register does not know the file. */
function referenceOffice({ number }: RegisterOffice, sightings: readonly ReferenceSighting[]): number {
  const named = sightings.some(
    ({ parsed, isPlausible, owner }) =>
      isPlausible && owner !== 'sender' && parsed?.parts.leadUnit === referenceKey(number),
  );
  return named ? 1 : 0;
}

function isBelow(number: string, above: string): boolean {
  return number.startsWith(`${above}.`);
}

function leadReasons(
  clues: UnitClues,
  features: Readonly<Record<UnitFeature, number>>,
  lead: RankedFile | undefined,
): readonly UnitReason[] {
  if (lead !== undefined) {
    const { file, sighting } = lead.evidence;
    const reason = { code: 'FILE_LEAD_UNIT' as const, details: { reference: file.reference } };
    return [{ reason, passage: sighting?.passage ?? null, features: ['fileLead', 'fileLeadSure', 'referenceOffice'] }];
  }
  const sighting = clues.sightings.find(({ isPlausible }) => isPlausible);
  if (features.referenceOffice === 0 || sighting === undefined) return [];
  const reason = { code: 'FILE_LEAD_UNIT' as const, details: { reference: sighting.read } };
  return [{ reason, passage: sighting.passage, features: ['referenceOffice'] }];
}

function otherReasons(
  clues: UnitClues,
  features: Readonly<Record<UnitFeature, number>>,
  keywords: KeywordEvidence,
  named: Passage | undefined,
): readonly UnitReason[] {
  const reasons: UnitReason[] = [];
  if (features.separator + features.separatorAbove + features.separatorBelow > 0) {
    const reason = { code: 'SEPARATOR_UNIT' as const, details: { payload: clues.separatorOffice ?? '' } };
    reasons.push({ reason, passage: null, features: ['separator', 'separatorAbove', 'separatorBelow'] });
  }
  if (named !== undefined) {
    const reason = { code: 'RECIPIENT_UNIT' as const, details: { read: named.text } };
    reasons.push({ reason, passage: named, features: ['recipient', 'recipientAbove'] });
  }
  if (keywords.words.length > 0) {
    const reason = { code: 'UNIT_KEYWORDS' as const, details: { words: keywords.words.slice(0, 6) } };
    reasons.push({ reason, passage: null, features: ['keywordShare', 'keywordWeight', 'keywordAhead'] });
  }
  return reasons;
}
