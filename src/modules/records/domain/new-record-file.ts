import { SubjectInvalid } from '../errors.js';
import type { FileReferenceParts } from './file-reference.js';

/** Kind of disposal (Aussonderungsart), inherited from the plan unit when the file is opened. */
export type FileDisposalKind = 'A' | 'B' | 'V';

/** A natural or legal person concerned by a file (Kontakt). */
export interface Party {
  readonly name: string;
  readonly address: string;
  /** Such as Antragsteller, Bauherrin, Widerspruchsführer. */
  readonly role: string;
}

/** What a file is opened with. */
export interface NewRecordFile {
  readonly id: string;
  readonly reference: string;
  readonly referenceParts: FileReferenceParts;
  readonly subject: string;
  readonly fileType: string;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
  readonly parties: readonly Party[];
  /** Values of its fields by which it shall be found. */
  readonly fieldWords?: string;
  /** First day of its period (Laufzeit), YYYY-MM-DD. */
  readonly startedOn: string;
}

/** Where a file goes by re-marking, and what it takes over there. */
export interface NewFilePlace {
  readonly reference: string;
  readonly referenceParts: FileReferenceParts;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
}

const SUBJECT_MAX = 500;

/** Trims a subject. @throws {SubjectInvalid} Thrown when nothing or too much is left. */
export function checkedSubject(subject: string): string {
  const trimmed = subject.trim().replace(/\s+/g, ' ');
  if (trimmed.length === 0 || trimmed.length > SUBJECT_MAX) throw new SubjectInvalid();
  return trimmed;
}
