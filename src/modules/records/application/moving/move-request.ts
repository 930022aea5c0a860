import type { DetailSide } from '../../domain/moving/merged-details.js';
import type { MovedDocument } from '../../domain/moving/moving-documents.js';
import type { FileCircumstances, MoveEffect, MoveObstacleKind } from '../../domain/moving/move-effects.js';
import type { Proceeding } from '../../domain/proceeding.entity.js';
import type { RecordFile } from '../../domain/record-file.entity.js';
import type { MovedProceeding } from '../../persistence/moving/file-move.js';
import type { StockDocument } from '../../persistence/moving/moving-stock.js';
import type { FilePlace } from '../file-places.js';
import type { PreparedDetails } from './merge-details.js';

/** What somebody wants to go where. */
export interface MoveRequest {
  /** Chosen proceedings and documents into another file; everything into another file; chosen ones into a new file. */
  readonly kind: 'move' | 'merge' | 'split';
  readonly sourceId: string;
  /** File that takes it; `null` for a new one. */
  readonly targetId: string | null;
  /** Proceeding of the target that takes single documents. */
  readonly targetProceedingId: string | null;
  /** Nothing where everything goes. */
  readonly proceedingIds: readonly string[];
  readonly documentIds: readonly string[];
  /** The file that is opened for it; `null` where there is one. */
  readonly newFile: { readonly planUnitId: string; readonly leadUnitId: string; readonly subject: string } | null;
  /** Of a merge: which side stays where contacts or values of both files do not go together. */
  readonly choices?: ReadonlyMap<string, DetailSide>;
}

/** What keeps it from being moved, counted, with the first of them by name. */
export interface MoveObstacle {
  readonly kind: MoveObstacleKind;
  readonly count: number;
  readonly labels: readonly string[];
}

/** A proceeding that goes, as it was and as it will be. */
export interface GoingProceeding extends MovedProceeding {
  readonly proceeding: Proceeding;
  readonly isSeen: boolean;
}

/** Everything that would happen. */
export interface PreparedMove {
  readonly source: RecordFile;
  readonly target: RecordFile;
  /** Where a new file is opened. */
  readonly place: FilePlace | null;
  readonly proceedings: readonly GoingProceeding[];
  readonly documents: readonly (StockDocument & MovedDocument)[];
  readonly before: FileCircumstances;
  readonly after: FileCircumstances;
  /** Contacts and values that go along when a file is merged; `null` otherwise. */
  readonly details: PreparedDetails | null;
  readonly effects: readonly MoveEffect[];
  readonly obstacles: readonly MoveObstacle[];
  /** SHA-256 of all this: what was previewed is what is done. */
  readonly fingerprint: string;
}
