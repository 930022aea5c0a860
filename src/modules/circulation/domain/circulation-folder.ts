import { FolderInvalid } from '../errors.js';
import type { Slip } from './slip.js';

/** A folder that goes round, or a single order (Verfügung), which is a route of one step. */
export type FolderForm = 'folder' | 'order';

/** A circulation folder (Umlaufmappe). @norm xdomea 3.1 GeschaeftsgangType */
export interface CirculationFolder {
  readonly id: string;
  readonly subject: string;
  readonly form: FolderForm;
  /** Office in charge of its first file: superiors there may take steps over. */
  readonly unitId: string;
  /** Counts every change, so that nobody acts on what he has not seen. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly slipDocumentId: string | null;
  readonly slip: Slip;
}

const SUBJECT_MAX = 300;

/** @throws {FolderInvalid} Thrown when it is missing or too long. */
export function checkedSubject(subject: string): string {
  const trimmed = subject.trim();
  if (trimmed === '' || trimmed.length > SUBJECT_MAX) throw new FolderInvalid('subject', { most: SUBJECT_MAX });
  return trimmed;
}

/** The folder with another slip; it begins and ends with it. */
export function withSlip(folder: CirculationFolder, slip: Slip, now: Date): CirculationFolder {
  return {
    ...folder,
    slip,
    revision: folder.revision + 1,
    startedAt: folder.startedAt ?? (slip.state === 'draft' ? null : now),
    endedAt: slip.state === 'ended' ? (folder.endedAt ?? now) : null,
  };
}
