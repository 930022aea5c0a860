import type { PageBox, PageReading } from '../imaging/raster.js';

/** A field of a mail item that is read out of the letter itself. */
export type LetterField =
  'subject' | 'senderName' | 'senderAddress' | 'dateOfLetter' | 'documentType' | 'foreignReference' | 'ourReference';

/** What a suggestion is for: a field of the letter, the receiving office or the file it belongs to. */
export type SuggestionField = LetterField | 'unit' | 'file';

/** Why something is suggested; the web words it in German and English. */
export type ReasonCode =
  | 'REFERENCE_EXACT'
  | 'REFERENCE_SIMILAR'
  | 'REFERENCE_OLD_FORMAT'
  | 'FOREIGN_REFERENCE_KNOWN'
  | 'RECIPIENT_UNIT'
  | 'RECIPIENT_OTHER'
  | 'UNIT_KEYWORDS'
  | 'SEPARATOR_UNIT'
  | 'FILE_LEAD_UNIT'
  | 'PARTY_KNOWN'
  | 'SUBJECT_SIMILAR'
  | 'LETTERHEAD'
  | 'ADDRESS_FIELD'
  | 'CLOSING'
  | 'DATE_LINE'
  | 'SUBJECT_LINE'
  | 'TITLE'
  | 'LABEL'
  | 'TYPE_KEYWORDS';

/** The reason of a suggestion with the values its wording needs. */
export interface SuggestionReason {
  readonly code: ReasonCode;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}

/** One proposed value, with an honest probability that it is right and the passage it was read from. */
export interface Suggestion {
  readonly field: SuggestionField;
  /** The value itself; the id for `unit` and `file`. */
  readonly value: string;
  /** What people see. */
  readonly label: string;
  /** Calibrated probability that this value is right, 0..1. */
  readonly confidence: number;
  readonly reason: SuggestionReason;
  /** Page the passage stands on, counted from 1; null when it was concluded, not read. */
  readonly page: number | null;
  /** Union of the words of the passage on the page as scanned. */
  readonly box: PageBox | null;
}

/** Where the letter should go. `unitId` null with high confidence means: not for this authority. */
export interface RoutingProposal {
  readonly unitId: string | null;
  /** Calibrated probability that the choice is right, 0..1. */
  readonly confidence: number;
  /** The strongest evidence for the choice; null when there was none. */
  readonly reason: SuggestionReason | null;
}

/** What a registrar reads out of a letter. */
export interface LetterReading {
  /** The best value of each field; null when nothing trustworthy was found. */
  readonly fields: Readonly<Record<LetterField, string | null>>;
  /** All candidates; within a field ordered by falling confidence. */
  readonly suggestions: readonly Suggestion[];
  readonly routing: RoutingProposal;
}

/** What is known about a letter before it is read. */
export interface LetterInput {
  /** The recognised pages in order; page 1 first. */
  readonly pages: readonly PageReading[];
  /** Number of the office printed on the separator sheet, such as `63.1`; null without one. */
  readonly separatorOffice: string | null;
  /** Day of receipt (YYYY-MM-DD), an upper bound for the letter's date; null when unknown. */
  readonly receivedOn?: string | null;
}
