import { evidenceSum, sharesOf, type Features, type Weights } from './conditional-logit.js';
import { NO_FILE_FEATURES, type FileEvidence, type FileFeature } from './file-evidence.js';
import type { ReferenceSighting } from '../reference/reference-sightings.js';

/** A file with its share of belief among all candidates and "none of them", not yet calibrated. */
export interface RankedFile {
  readonly evidence: FileEvidence;
  /** 0..1. */
  readonly share: number;
}

/** The features of "the letter belongs to none of these files". */
export function noFileFeatures(sightings: readonly ReferenceSighting[]): Features<FileFeature> {
  const ours = sightings.filter(({ isPlausible, owner }) => isPlausible && owner !== 'sender');
  return {
    ...NO_FILE_FEATURES,
    none: 1,
    noneUnknownReference: ours.length > 0 ? 1 : 0,
    noneNoReference: ours.length === 0 ? 1 : 0,
  };
}

/** Shares belief out among the files and "none". Best first. */
export function rankFiles(
  evidence: readonly FileEvidence[],
  none: Features<FileFeature>,
  weights: Weights<FileFeature>,
): readonly RankedFile[] {
  const sums = [...evidence.map(({ features }) => evidenceSum(features, weights)), evidenceSum(none, weights)];
  const shares = sharesOf(sums);
  return evidence
    .map((entry, index) => ({ evidence: entry, share: shares[index] ?? 0 }))
    .sort((one, other) => other.share - one.share);
}
