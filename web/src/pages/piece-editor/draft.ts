import type { MailItemDetail, MailItemFields, Suggestion } from '../../api/contract.js';
import { sameText } from '../../conflicts/merge-values.js';

/** The fields a person may correct; empty text means "not given". */
export const draftFields = [
  'unit',
  'subject',
  'senderName',
  'senderAddress',
  'dateOfLetter',
  'documentType',
  'foreignReference',
  'ourReference',
] as const;

export type DraftField = (typeof draftFields)[number];
export type Draft = Record<DraftField, string>;

/** What of a piece the draft is made of. */
export type DraftSource = Pick<MailItemDetail, 'fields' | 'unit' | 'version'>;

/** The values as the server knows them. */
export function draftOf(item: DraftSource): Draft {
  const text = (value: string | null) => value ?? '';
  const { fields } = item;
  return {
    unit: item.unit?.id ?? '',
    subject: text(fields.subject),
    senderName: text(fields.senderName),
    senderAddress: text(fields.senderAddress),
    dateOfLetter: text(fields.dateOfLetter),
    documentType: text(fields.documentType),
    foreignReference: text(fields.foreignReference),
    ourReference: text(fields.ourReference),
  };
}

/** The fields in which two states differ. */
export function changedFields(base: Draft, draft: Draft): DraftField[] {
  return draftFields.filter((field) => !sameText(base[field], draft[field]));
}

/** The correction to save: only what was changed, empty text as null. The office is saved beside the fields. */
export function correctionOf(base: Draft, draft: Draft): Partial<MailItemFields> {
  const fields: Partial<MailItemFields> = {};
  for (const field of changedFields(base, draft)) {
    const value = draft[field].trim();
    if (field !== 'unit') {
      fields[field] = value === '' ? null : value;
    }
  }
  return fields;
}

/** The office to save: the one the mail room means to send the piece to; nothing when it is unchanged or open. */
export function unitCorrectionOf(base: Draft, draft: Draft): { unitId?: string } {
  return draft.unit === '' || draft.unit === base.unit ? {} : { unitId: draft.unit };
}

/** Whether fields were changed. */
export function isCorrected(base: Draft, draft: Draft): boolean {
  return Object.keys(correctionOf(base, draft)).length > 0;
}

/** Whether there is something to save. */
export function hasToBeSaved(base: Draft, draft: Draft): boolean {
  return isCorrected(base, draft) || unitCorrectionOf(base, draft).unitId !== undefined;
}

/** A suggestion with its number for `Alt+1` … `Alt+9`. */
export interface NumberedSuggestion {
  suggestion: Suggestion;
  field: DraftField;
  /** The text the field gets. */
  value: string;
  number: number | null;
}

const lastNumber = 9;
/** Below this a suggestion is a guess that only costs reading time. */
const leastConfidence = 0.1;

function fieldFor(suggestion: Suggestion): DraftField {
  return suggestion.field === 'file' ? 'ourReference' : suggestion.field;
}

/**
 * The suggestions in the order of the fields on the page, the surest first, the first nine numbered.
 *
 * @param referenceOf the reference (Aktenzeichen) behind a suggested file
 */
export function numberSuggestions(
  suggestions: readonly Suggestion[],
  referenceOf: (suggestion: Suggestion) => string,
): NumberedSuggestion[] {
  const sorted = draftFields.flatMap((field) =>
    suggestions
      .filter((suggestion) => fieldFor(suggestion) === field && suggestion.confidence >= leastConfidence)
      .sort((one, other) => other.confidence - one.confidence)
      .map((suggestion) => ({
        suggestion,
        field,
        value: suggestion.field === 'file' ? referenceOf(suggestion) : suggestion.value,
      })),
  );
  return sorted.map((one, index) => ({ ...one, number: index < lastNumber ? index + 1 : null }));
}
