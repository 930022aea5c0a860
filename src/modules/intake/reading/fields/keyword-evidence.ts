import { foldText, isWordWithin } from '../text/folding.js';

/** Folded words of a part of the letter and what a keyword found there weighs. */
export interface WeightedText {
  readonly words: readonly string[];
  readonly weight: number;
}

/** Keywords found in a letter. */
export interface KeywordEvidence {
  /** The keywords as the register spells them, strongest first. */
  readonly words: readonly string[];
  readonly weight: number;
}

/**
 * Looks for keywords in weighted texts, misread letters and compounds included; each keyword counts once, in its
 * weightiest place, times `rarity`.
 */
export function findKeywords(
  keywords: readonly string[],
  texts: readonly WeightedText[],
  rarity: (keyword: string) => number,
): KeywordEvidence {
  const found = keywords
    .map((keyword) => ({ keyword, weight: rarity(keyword) * weightOf(foldText(keyword).split(' '), texts) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return { words: found.map(({ keyword }) => keyword), weight: found.reduce((sum, { weight }) => sum + weight, 0) };
}

function weightOf(keyword: readonly string[], texts: readonly WeightedText[]): number {
  const weights = texts
    .filter(({ words }) => keyword.every((part) => words.some((word) => isInflection(part, word))))
    .map(({ weight }) => weight);
  return Math.max(0, ...weights);
}

/** German endings: `Baugenehmigung` is found in `Baugenehmigungen` and `Baugenehmigungsverfahren`, `beantrage` in `beantragen`. */
function isInflection(keyword: string, word: string): boolean {
  if (keyword.length <= 3) return keyword === word;
  return isWordWithin(keyword, word) || (keyword.length >= 4 && word.startsWith(keyword));
}
