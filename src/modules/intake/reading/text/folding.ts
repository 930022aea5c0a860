import { distance } from 'fastest-levenshtein';

const LETTER_FOLDS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', é: 'e', è: 'e', à: 'a' };

/** Lower case without umlaut marks and with single blanks for everything that is neither letter nor digit. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßéèà]/gu, (letter) => LETTER_FOLDS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Folds what recognition confuses in words, so that `lhr Zeichen` and `Ihr Zeichen` become the same. */
export function foldConfusables(text: string): string {
  return foldText(text.replace(/[|!]/gu, 'i')).replace(/[l1]/gu, 'i').replace(/0/gu, 'o').replace(/rn/gu, 'm');
}

/** How alike two texts are after folding, 0..1: one minus the share of characters to change. */
export function similarity(one: string, other: string): number {
  const left = foldText(one);
  const right = foldText(other);
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : 1 - distance(left, right) / longest;
}

/** Whether two folded words are the same but for about one misread letter in six. */
export function isNearlySameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const allowed = Math.floor(Math.min(one.length, other.length) / 6);
  return allowed > 0 && Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

/**
 * How well the folded `phrase` occurs in the folded words of a text, 0..1: the share of its letters whose words were
 * found. Words of four letters and more also count inside a compound.
 */
export function phraseCover(phrase: string, textWords: readonly string[]): number {
  const wanted = foldedWords(phrase).filter((word) => word.length > 2 || /\d/u.test(word));
  const letters = wanted.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return 0;
  const found = wanted.filter((word) => textWords.some((candidate) => isWordWithin(word, candidate)));
  return found.reduce((sum, word) => sum + word.length, 0) / letters;
}

/** Whether a folded word is, or is part of, another one, allowing for misread letters. */
export function isWordWithin(word: string, candidate: string): boolean {
  if (isNearlySameWord(word, candidate)) return true;
  return word.length >= 5 && candidate.length > word.length && candidate.includes(word);
}
