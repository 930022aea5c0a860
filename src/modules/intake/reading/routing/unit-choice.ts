import { evidenceSum, sharesOf, type Features, type Weights } from './conditional-logit.js';
import type { UnitEvidence, UnitFeature, UnitReason } from './unit-evidence.js';

/** An office, or null for "no office of ours", with its share of belief, not yet calibrated. */
export interface RankedUnit {
  readonly evidence: UnitEvidence | null;
  /** 0..1; the shares of all offices and of "none" add up to 1. */
  readonly share: number;
  /** The reason that contributes most; null when nothing speaks for it. */
  readonly mainReason: UnitReason | null;
}

/** Adds up the evidence as log-odds and shares belief out among all offices and "none". Best first. */
export function rankUnits(
  evidence: readonly UnitEvidence[],
  none: Features<UnitFeature>,
  weights: Weights<UnitFeature>,
): readonly RankedUnit[] {
  const shares = sharesOf([
    ...evidence.map(({ features }) => evidenceSum(features, weights)),
    evidenceSum(none, weights),
  ]);
  const units: RankedUnit[] = evidence.map((entry, index) => ({
    evidence: entry,
    share: shares[index] ?? 0,
    mainReason: mainReason(entry, weights),
  }));
  units.push({ evidence: null, share: shares.at(-1) ?? 0, mainReason: null });
  return units.sort((one, other) => other.share - one.share);
}

function mainReason({ features, reasons }: UnitEvidence, weights: Weights<UnitFeature>): UnitReason | null {
  const contribution = (reason: UnitReason): number =>
    reason.features.reduce((sum, name) => sum + features[name] * weights[name], 0);
  const ranked = [...reasons].sort((one, other) => contribution(other) - contribution(one));
  return ranked[0] ?? null;
}
