import type { FieldValues } from '#modules/file-types';
import type { ManifestDisposal, ManifestMedium, ManifestParty } from './cell-values.js';

/** A document of the old stock as a manifest describes it. */
export interface PlannedDocument {
  readonly row: number;
  /** Position of its proceeding within the file; `null` for one directly in the file. */
  readonly proceeding: number | null;
  /** Where its original lies in the folder. */
  readonly path: string;
  /** SHA-256 of its bytes when it was checked: other ones are not taken over. */
  readonly hash: string | null;
  readonly subject: string;
  readonly type: string;
  readonly dateOfLetter: string | null;
  readonly receivedOn: string | null;
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  readonly foreignReference: string | null;
  readonly medium: ManifestMedium;
}

/** A proceeding of the old stock. */
export interface PlannedProceeding {
  readonly row: number;
  readonly oldReference: string | null;
  readonly subject: string;
  readonly startedOn: string | null;
  readonly closedOn: string | null;
  /** Position within the file of the proceeding it is part of (Teilvorgang); absent for one that stands by itself. */
  readonly partOf?: number;
}

/** A reference the file shall keep, with the running number it shows. */
export interface KeptReference {
  readonly text: string;
  readonly fileNo: number;
  readonly year: number;
}

/** A file of the old stock with everything in it: what is taken over in one transaction or not at all. */
export interface PlannedFile {
  readonly row: number;
  readonly oldReference: string | null;
  /** `null` when it shall get the next free one. */
  readonly newReference: KeptReference | null;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  readonly subject: string;
  readonly fileType: string | null;
  readonly parties: readonly ManifestParty[];
  readonly startedOn: string;
  readonly closedOn: string | null;
  /** What the manifest says instead of the plan; absent where the plan decides. */
  readonly retentionYears?: number | null;
  readonly disposalKind?: ManifestDisposal;
  /** Version of the file type it is opened with; `null` for a file without fields. */
  readonly typeVersionId: string | null;
  /** Specialist fields (Fachangaben) by their key. */
  readonly values: FieldValues;
  /** System it comes from and its id there, as one text; `null` where the manifest does not say. */
  readonly sourceKey: string | null;
  readonly proceedings: readonly PlannedProceeding[];
  readonly documents: readonly PlannedDocument[];
}

/** What there is to say of a file that is not taken over: as the manifest has it. */
export interface DescribedFile {
  readonly subject: string;
  readonly oldReference: string | null;
  readonly documents: readonly Pick<PlannedDocument, 'row' | 'path'>[];
}

/** Every row of a file: its own, those of its proceedings and documents. */
export function rowsOf(file: PlannedFile): number[] {
  return [file.row, ...file.proceedings.map(({ row }) => row), ...file.documents.map(({ row }) => row)].sort(
    (one, other) => one - other,
  );
}

const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The order in which files are taken over: those that keep their reference by their number first, because running
 * numbers only ever grow; then the others as they stand in the manifest.
 */
export function inOrderOfNumbers(files: readonly PlannedFile[]): PlannedFile[] {
  return [...files].sort(
    (one, other) => (one.newReference?.fileNo ?? LAST) - (other.newReference?.fileNo ?? LAST) || one.row - other.row,
  );
}
