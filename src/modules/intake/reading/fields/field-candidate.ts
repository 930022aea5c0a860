import type { SuggestionReason } from '../letter-reading.js';
import type { Passage } from '../layout/page-layout.js';
import { foldText } from '../text/folding.js';

/** A value one rule found for a field, with the rule's weight of evidence (log-odds). */
export interface FieldCandidate {
  readonly value: string;
  readonly score: number;
  readonly reason: SuggestionReason;
  /** Where it was read; null when it was concluded. */
  readonly passage: Passage | null;
}

/** A candidate with its share of belief among all candidates of the field, not yet calibrated. */
export interface RankedCandidate extends FieldCandidate {
  /** 0..1; the shares of a field and of "none of these" add up to 1. */
  readonly share: number;
}

/**
 * Merges candidates of the same value (evidence adds up, the strongest one gives the reason) and shares belief out
 * among them and the possibility that none is right. Best first.
 */
export function rankCandidates(candidates: readonly FieldCandidate[]): readonly RankedCandidate[] {
  const merged = new Map<string, FieldCandidate>();
  for (const candidate of [...candidates].sort((one, other) => other.score - one.score)) {
    const key = foldText(candidate.value);
    if (key === '') continue;
    const known = merged.get(key);
    const score = known === undefined ? candidate.score : known.score + Math.max(0.3, candidate.score / 3);
    merged.set(key, { ...(known ?? candidate), score });
  }
  const ranked = [...merged.values()].sort((one, other) => other.score - one.score);
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(score), 1);
  return ranked.map((candidate) => ({ ...candidate, share: Math.exp(candidate.score) / total }));
}
