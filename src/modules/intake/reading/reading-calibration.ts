import type { CalibrationKnot } from './confidence.js';
import type { TypeFeature } from './fields/document-type.js';
import type { SuggestionField } from './letter-reading.js';
import type { Weights } from './routing/conditional-logit.js';
import type { FileFeature } from './routing/file-evidence.js';
import type { UnitFeature } from './routing/unit-evidence.js';

/** Probability curves of a field: for its best candidate and for all others. */
export interface FieldCurves {
  readonly best: readonly CalibrationKnot[];
  readonly further: readonly CalibrationKnot[];
}

/** How many pieces were scanned and recognised, and how many printed ones got simulated misreadings. */
export interface CorpusSize {
  readonly scans: number;
  readonly prints: number;
}

/** Everything the reader learned from pieces with known content. */
export interface ReadingCalibration {
  /** Where the figures come from: the generator of the pieces and how many of each part's seed were used. */
  readonly measuredOn: Readonly<Record<'train' | 'calibrate' | 'test', CorpusSize>> & { readonly generator: string };
  readonly fileWeights: Weights<FileFeature>;
  readonly unitWeights: Weights<UnitFeature>;
  readonly typeWeights: Weights<TypeFeature>;
  /** Curves by field; a field without one shows its bare share. */
  readonly curves: Partial<Record<SuggestionField, FieldCurves>>;
  /** Routing at or above this confidence goes to the office without a person looking at it. */
  readonly deliveryThreshold: number;
  /** What the threshold did to the pieces of the test part, which nothing was learned from. */
  readonly measuredAtThreshold: { readonly pieces: number; readonly of: number; readonly right: number };
}
