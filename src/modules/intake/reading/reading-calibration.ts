import type { CalibrationKnot } from './confidence.js';
import type { SuggestionField } from './letter-reading.js';
import type { Weights } from './routing/conditional-logit.js';
import type { FileFeature } from './routing/file-evidence.js';
import type { UnitFeature } from './routing/unit-evidence.js';

/** Probability curves of a field: for its best candidate and for all others. */
export interface FieldCurves {
  readonly best: readonly CalibrationKnot[];
  readonly further: readonly CalibrationKnot[];
}

/** Everything the reader learned from pieces with known content. */
export interface ReadingCalibration {
  /** Where the figures come from: seeds of the generated pieces and how many served what. */
  readonly measuredOn: {
    readonly seeds: string;
    readonly train: number;
    readonly calibrate: number;
    readonly test: number;
  };
  readonly fileWeights: Weights<FileFeature>;
  readonly unitWeights: Weights<UnitFeature>;
  /** Curves by field; a field without one shows its bare share. */
  readonly curves: Partial<Record<SuggestionField, FieldCurves>>;
  /** Routing at or above this confidence goes to the office without a person looking at it. */
  readonly deliveryThreshold: number;
}
