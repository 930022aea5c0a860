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
  /** References of the manifest that were given before: to something else, or by an earlier take-over. */
  readonly given: ReadonlyMap<string, 'given' | 'taken-over'>;
  /** What lies in the folder, by path. */
  readonly folder: ReadonlyMap<string, FolderEntry>;
  /** Most bytes of one document. */
  readonly maxBytes: number;
}
