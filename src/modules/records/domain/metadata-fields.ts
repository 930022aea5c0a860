import { MetadataInvalid } from '../document-work-errors.js';
import type { RecordObjectKind } from './record-object.js';

/** What kind of value a field takes; persons are lines of `Name | Anschrift`. */
export type MetadataKind = 'text' | 'long-text' | 'day' | 'persons' | 'medium' | 'appraisal';

/** A field of a file, proceeding or document that people fill in. */
export interface MetadataField {
  readonly key: string;
  readonly kind: MetadataKind;
  /** Path of the element within its object. @norm xdomea 3.1 */
  readonly xdomea: string;
  /** Column of the object's own table; fields without one are kept beside it. */
  readonly column?: string;
  readonly isRequired?: boolean;
}

/** The fields of an object by their keys, and how often they were changed. */
export interface RecordMetadata {
  readonly version: number;
  readonly values: ReadonlyMap<string, string | null>;
}

const GENERAL = 'AllgemeineMetadaten';

const SUBJECT: MetadataField = {
  key: 'subject',
  kind: 'text',
  xdomea: `${GENERAL}/Betreff`,
  column: 'subject',
  isRequired: true,
};
const REMARK: MetadataField = { key: 'remark', kind: 'long-text', xdomea: `${GENERAL}/Bemerkung` };
/** Medium of files without paper. @norm xdomea 3.1 code list Medium */
export const ELECTRONIC = '001';

const MEDIUM: MetadataField = { key: 'medium', kind: 'medium', xdomea: `${GENERAL}/Medium` };
const KEEPING_UNIT: MetadataField = { key: 'keepingUnit', kind: 'text', xdomea: `${GENERAL}/Aktenfuehrung` };
const PERIOD: readonly MetadataField[] = [
  { key: 'startedOn', kind: 'day', xdomea: 'Laufzeit/Beginn', column: 'started_on', isRequired: true },
  { key: 'endedOn', kind: 'day', xdomea: 'Laufzeit/Ende' },
];
const APPRAISAL: MetadataField = {
  key: 'appraisalProposal',
  kind: 'appraisal',
  xdomea: 'ArchivspezifischeMetadaten/Bewertungsvorschlag',
};
/** What it is called in the archive, or by the office that took it over: the one field that is filled in after closing. */
const ARCHIVE_ID: MetadataField = { key: 'archiveId', kind: 'text', xdomea: 'ArchivspezifischeMetadaten/Kennung' };

/** The fields people fill in, in the order of forms. @norm xdomea 3.1 AkteType, VorgangType, DokumentType */
export const METADATA_FIELDS: Readonly<Record<RecordObjectKind, readonly MetadataField[]>> = {
  file: [
    SUBJECT,
    REMARK,
    ...PERIOD,
    MEDIUM,
    { key: 'location', kind: 'text', xdomea: 'Standort' },
    KEEPING_UNIT,
    APPRAISAL,
    ARCHIVE_ID,
  ],
  proceeding: [
    SUBJECT,
    REMARK,
    { key: 'type', kind: 'text', xdomea: 'Typ' },
    ...PERIOD,
    MEDIUM,
    KEEPING_UNIT,
    APPRAISAL,
    ARCHIVE_ID,
  ],
  document: [
    SUBJECT,
    { key: 'type', kind: 'text', xdomea: 'Typ', column: 'type', isRequired: true },
    { key: 'subSubject', kind: 'text', xdomea: 'Hier' },
    { key: 'regarding', kind: 'text', xdomea: 'Bezug' },
    { key: 'dateOfLetter', kind: 'day', xdomea: 'DatumDesSchreibens', column: 'date_of_letter' },
    { key: 'receivedOn', kind: 'day', xdomea: 'Posteingangsdatum', column: 'received_on' },
    { key: 'dispatchedOn', kind: 'day', xdomea: 'Postausgangsdatum', column: 'dispatched_on' },
    { key: 'foreignReference', kind: 'text', xdomea: 'FremdesGeschaeftszeichen', column: 'foreign_reference' },
    { key: 'senderName', kind: 'text', xdomea: 'Absender', column: 'sender_name' },
    { key: 'senderAddress', kind: 'text', xdomea: 'Absender/UnstrukturierteAnschrift', column: 'sender_address' },
    { key: 'recipients', kind: 'persons', xdomea: 'Empfaenger' },
    { key: 'otherContacts', kind: 'persons', xdomea: 'WeitererKontakt' },
    { key: 'editor', kind: 'text', xdomea: 'Bearbeiter' },
    { ...MEDIUM, column: 'medium', isRequired: true },
    KEEPING_UNIT,
    REMARK,
  ],
};

const MAX: Readonly<Record<MetadataKind, number>> = {
  text: 500,
  'long-text': 5000,
  day: 10,
  persons: 5000,
  medium: 3,
  appraisal: 1,
};

const CODES: Readonly<Partial<Record<MetadataKind, readonly string[]>>> = {
  medium: ['001', '002', '003'],
  appraisal: ['A', 'V'],
};

/** Whether these keys are of fields that somebody may still fill in once everything is closed. */
export function areAfterClosing(keys: readonly string[]): boolean {
  return keys.every((key) => key === ARCHIVE_ID.key);
}

/**
 * The value of a field as it is kept: trimmed, `null` when empty.
 * @throws {MetadataInvalid} Thrown when it is missing, too long, no calendar day or none of the codes.
 */
export function checkedMetadata(field: MetadataField, value: string | null): string | null {
  const trimmed = (value ?? '').trim();
  const fault = faultOf(field, trimmed);
  if (fault !== undefined) throw new MetadataInvalid(field.key, fault);
  if (trimmed === '') return null;
  return field.kind === 'long-text' || field.kind === 'persons' ? trimmed : trimmed.replace(/\s+/g, ' ');
}

function faultOf({ kind, isRequired }: MetadataField, value: string): string | undefined {
  if (value === '') return isRequired === true ? 'missing' : undefined;
  if (value.length > MAX[kind]) return 'too-long';
  if (kind === 'day' && !isCalendarDay(value)) return 'no-day';
  return CODES[kind]?.includes(value) === false ? 'unknown-code' : undefined;
}

function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Refuses a period that ends before it begins. @throws {MetadataInvalid} Thrown when it does. */
export function checkPeriod(values: ReadonlyMap<string, string | null>): void {
  const [start, end] = [values.get('startedOn') ?? null, values.get('endedOn') ?? null];
  if (start !== null && end !== null && end < start) throw new MetadataInvalid('endedOn', 'before-start');
}
