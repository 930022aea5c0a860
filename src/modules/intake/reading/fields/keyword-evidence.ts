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
 * weightiest place, times `rarity` of its folded form.
 */
export function findKeywords(
  keywords: readonly string[],
  texts: readonly WeightedText[],
  rarity: (folded: string) => number,
): KeywordEvidence {
  const used = new Set<string>();
  const found = foldedKeywords(keywords)
    .map(({ keyword, folded }) => ({ keyword, weight: rarity(folded) * weightOf(folded.split(' '), texts, used) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return { words: found.map(({ keyword }) => keyword), weight: found.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How rare each folded keyword is among several lists: one divided by the number of lists that hold it. */
export function rarityAmong(lists: readonly (readonly string[])[]): (folded: string) => number {
  const holders = new Map<string, number>();
  for (const list of lists) {
    for (const folded of new Set(foldedKeywords(list).map((entry) => entry.folded))) {
      holders.set(folded, (holders.get(folded) ?? 0) + 1);
    }
  }
  return (folded) => 1 / (holders.get(folded) ?? 1);
}

interface FoldedKeyword {
  readonly keyword: string;
  readonly folded: string;
}

/** The register's lists stay the same for many letters. */
const foldedLists = new WeakMap<readonly string[], readonly FoldedKeyword[]>();

function foldedKeywords(keywords: readonly string[]): readonly FoldedKeyword[] {
  const known = foldedLists.get(keywords);
  if (known !== undefined) return known;
  const folded = keywords.map((keyword) => ({ keyword, folded: foldText(keyword) }));
  foldedLists.set(keywords, folded);
  return folded;
}

/** A word of the letter speaks once: `bevollmächtigt` is not evidence for each of three related keywords. */
function weightOf(keyword: readonly string[], texts: readonly WeightedText[], used: Set<string>): number {
  let highest = 0;
  for (const { words, weight } of texts) {
    if (weight <= highest) continue;
    const hits = keyword.map((part) => words.find((word) => !used.has(word) && isInflection(part, word)));
    if (hits.some((hit) => hit === undefined)) continue;
    highest = weight;
    for (const hit of hits) if (hit !== undefined) used.add(hit);
  }
  return highest;
}

/** German endings: `Baugenehmigung` is found in `Baugenehmigungen` and `Baugenehmigungsverfahren`, `beantrage` in `beantragen`. */
function isInflection(keyword: string, word: string): boolean {
  if (keyword.length <= 3) return keyword === word;
  return word.startsWith(keyword) || isWordWithin(keyword, word);
}
