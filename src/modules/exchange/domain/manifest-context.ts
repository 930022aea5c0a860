import type { FieldValues, TypeField } from '#modules/file-types';
import type { ManifestDisposal } from './cell-values.js';

/** An office as a manifest may name it. */
export interface KnownUnit {
  readonly id: string;
  readonly isOpen: boolean;
  /** Whether whoever takes over may do so for this office. */
  readonly isYours: boolean;
}

/** A plan unit of the plan in force as a manifest may name it. */
export interface KnownPlanUnit {
  readonly id: string;
  readonly mayCarryFiles: boolean;
  readonly retired: boolean;
  /** Years; `null` = unlimited or as long as an event lasts. */
  readonly retentionYears: number | null;
  readonly disposalKind: ManifestDisposal | null;
}

/** What lies in the folder under a path. */
export interface FolderEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly sizeBytes: number;
  /** SHA-256 of its bytes; `null` while they are not stored. */
  readonly objectHash: string | null;
}

/** A reference that was given before, and the file it leads to. */
export interface GivenBefore {
  readonly fileId: string;
  /** Where an earlier conversion took the file over: what it consisted of. */
  readonly fingerprint: string | null;
}

/** A file type of which new files can be opened. */
export interface KnownFileType {
  readonly versionId: string;
  readonly key: string;
  readonly title: string;
  readonly fields: readonly TypeField[];
  /** Whether files of a plan unit in the charge of an office may be of the type. */
  suits(planUnitId: string, leadUnitId: string): boolean;
  /** Values as they would be kept, and what is wrong with them: the same rules as in the page. */
  look(values: FieldValues): {
    readonly values: FieldValues;
    readonly faults: readonly { readonly code: string; readonly field: string; readonly detail: string | null }[];
  };
}

/** What a reference shows. */
export interface ReferenceValues {
  readonly unit: string;
  readonly plan: string;
  readonly fileNo: number;
  readonly year: number;
}

/** How the plan in force puts references together, and how far numbers have come. */
export interface ReferenceKnowledge {
  file(values: ReferenceValues): string;
  /** Highest running number given so far where this one would be given; 0 when none was. */
  lastNumber(values: ReferenceValues): number;
}

/** What the city knows when a manifest is checked. */
export interface ManifestContext {
  /** YYYY-MM-DD where the city lies. */
  readonly today: string;
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly planUnits: ReadonlyMap<string, KnownPlanUnit>;
  readonly references: ReferenceKnowledge;
  /** References of the manifest that were given before, to whatever. */
  readonly given: ReadonlyMap<string, GivenBefore>;
  /** Files an earlier conversion took over, by the system they came from and their id there. */
  readonly takenOverBySource: ReadonlyMap<string, GivenBefore>;
  /** File types by key and by title, in small letters; two of one title are told apart by their keys only. */
  readonly fileTypes: ReadonlyMap<string, readonly KnownFileType[]>;
  /** What lies in the folder, by path. */
  readonly folder: ReadonlyMap<string, FolderEntry>;
  /** Most bytes of one document. */
  readonly maxBytes: number;
}
