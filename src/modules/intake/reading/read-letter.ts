import { assessLetter, type LetterAssessment } from './assess-letter.js';
import { READING_CALIBRATION } from './calibration.js';
import { calibrated } from './confidence.js';
import type { RankedCandidate } from './fields/field-candidate.js';
import { boxAround, type Passage } from './layout/page-layout.js';
import type {
  LetterField,
  LetterInput,
  LetterReading,
  RoutingProposal,
  Suggestion,
  SuggestionField,
  SuggestionReason,
} from './letter-reading.js';
import type { ReadingCalibration } from './reading-calibration.js';
import { DEFAULT_REFERENCE_GRAMMAR, type ReferenceGrammarOptions } from './reference/reference-grammar.js';
import type { RegisterLookup } from './register-lookup.port.js';

/** Settings of the reader. */
export interface LetterReaderOptions {
  /** How references of this authority are written. */
  readonly grammar?: ReferenceGrammarOptions;
  readonly calibration?: ReadingCalibration;
}

/** Routing at or above this confidence goes to the office without a person looking at it first. */
export const deliveryThreshold = READING_CALIBRATION.deliveryThreshold;

/** Below this confidence a value is offered, but not filled in. */
const FILL_IN_FROM = 0.5;
const MOST_CANDIDATES = 5;
/** Candidates less likely than this are noise. */
const LEAST_CONFIDENCE = 0.02;

/**
 * Reads out of a letter what a registrar would: its fields, the file it belongs to and the office that gets it, each
 * with reason, passage and calibrated confidence. Uses nothing but the recognised pages and the register.
 */
export async function readLetter(
  input: LetterInput,
  register: RegisterLookup,
  options: LetterReaderOptions = {},
): Promise<LetterReading> {
  const calibration = options.calibration ?? READING_CALIBRATION;
  const grammar = options.grammar ?? DEFAULT_REFERENCE_GRAMMAR;
  return presentAssessment(await assessLetter(input, register, grammar, calibration), calibration);
}

/** Turns an assessment into fields, suggestions and routing with calibrated confidence. */
export function presentAssessment(assessment: LetterAssessment, calibration: ReadingCalibration): LetterReading {
  const suggestions = [
    ...unitSuggestions(assessment, calibration),
    ...fileSuggestions(assessment, calibration),
    ...LETTER_FIELDS.flatMap((field) => fieldSuggestions(field, assessment.fields[field], calibration)),
  ];
  const best = (field: LetterField): string | null => {
    const first = suggestions.find((suggestion) => suggestion.field === field);
    return first !== undefined && first.confidence >= FILL_IN_FROM ? first.value : null;
  };
  return {
    fields: {
      subject: best('subject'),
      senderName: best('senderName'),
      senderAddress: best('senderAddress'),
      dateOfLetter: best('dateOfLetter'),
      documentType: best('documentType'),
      foreignReference: best('foreignReference'),
      ourReference: best('ourReference'),
    },
    suggestions,
    routing: routingOf(assessment, calibration),
  };
}

const LETTER_FIELDS: readonly LetterField[] = [
  'subject',
  'senderName',
  'senderAddress',
  'dateOfLetter',
  'documentType',
  'foreignReference',
  'ourReference',
];

function fieldSuggestions(
  field: LetterField,
  candidates: readonly RankedCandidate[],
  calibration: ReadingCalibration,
): readonly Suggestion[] {
  const confidences = confidencesOf(
    field,
    candidates.map(({ share }) => share),
    calibration,
  );
  return kept(
    candidates.map(({ value, reason, passage }, index) => ({
      field,
      value,
      label: value,
      confidence: confidences[index] ?? 0,
      reason,
      ...placeOf(passage),
    })),
  );
}

function unitSuggestions({ units }: LetterAssessment, calibration: ReadingCalibration): readonly Suggestion[] {
  const confidences = confidencesOf(
    'unit',
    units.map(({ share }) => share),
    calibration,
  );
  return kept(
    units.flatMap(({ evidence, mainReason }, index) => {
      if (evidence === null || mainReason === null) return [];
      const { id, number, name } = evidence.office;
      const { reason, passage } = mainReason;
      const confidence = confidences[index] ?? 0;
      return [
        { field: 'unit' as const, value: id, label: `${number} ${name}`, confidence, reason, ...placeOf(passage) },
      ];
    }),
  );
}

function fileSuggestions({ files }: LetterAssessment, calibration: ReadingCalibration): readonly Suggestion[] {
  const confidences = confidencesOf(
    'file',
    files.map(({ share }) => share),
    calibration,
  );
  return kept(
    files.map(({ evidence: { file, reason, sighting } }, index) => ({
      field: 'file',
      value: file.id,
      label: `${file.reference} ${file.subject}`,
      confidence: confidences[index] ?? 0,
      reason,
      ...placeOf(sighting?.passage ?? null),
    })),
  );
}

function routingOf({ units, recipient }: LetterAssessment, calibration: ReadingCalibration): RoutingProposal {
  const best = units[0];
  if (best === undefined) return { unitId: null, confidence: 0, reason: null };
  const confidence =
    confidencesOf(
      'unit',
      units.map(({ share }) => share),
      calibration,
    )[0] ?? 0;
  if (best.evidence !== null) {
    return { unitId: best.evidence.office.id, confidence, reason: best.mainReason?.reason ?? null };
  }
  const reason: SuggestionReason | null =
    recipient.other === null ? null : { code: 'RECIPIENT_OTHER', details: { read: recipient.other.text } };
  return { unitId: null, confidence: reason === null ? 0 : confidence, reason };
}

/** Calibrated probabilities in the order of the candidates: never rising, together never more than certain. */
function confidencesOf(
  field: SuggestionField,
  shares: readonly number[],
  calibration: ReadingCalibration,
): readonly number[] {
  const curves = calibration.curves[field];
  const [top = 0, second = 0] = shares;
  const learned = curves === undefined ? top : calibrated(top, curves.best);
  const isTie = second > top * NEARLY_EQUAL && !MAY_BOTH_BE_RIGHT.has(field);
  const first = isTie ? Math.min(learned, top / (top + second)) : learned;
  return shares.map((share, index) => {
    if (index === 0) return rounded(first);
    const own = curves === undefined ? share : calibrated(share, curves.further);
    const level = isTie && share > top * NEARLY_EQUAL ? (first * share) / top : own;
    return rounded(Math.min(level, 1 - first, first));
  });
}

/** Of two candidates with nearly the same evidence each is right half the time at most, whatever the curve says. */
const NEARLY_EQUAL = 0.6;
/** An invoice has a number and a mark of its writer: both identify it. */
const MAY_BOTH_BE_RIGHT: ReadonlySet<SuggestionField> = new Set(['foreignReference']);

function kept(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE).slice(0, MOST_CANDIDATES);
}

function placeOf(passage: Passage | null): Pick<Suggestion, 'page' | 'box'> {
  const box = passage === null ? null : boxAround(passage.words);
  return { page: box === null ? null : (passage?.page ?? null), box };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
