import type { RecognisedWord } from './text-recogniser.js';

/**
 * Number of digits after the country code in account numbers (IBAN) of countries that use nothing but digits there.
 *
 * @norm ISO 13616-1, structure of the national formats in the IBAN registry
 */
const DIGITS_AFTER_COUNTRY: Readonly<Record<string, number>> = {
  AT: 18,
  BE: 14,
  CZ: 22,
  DE: 20,
  DK: 16,
  EE: 18,
  ES: 22,
  FI: 16,
  HR: 19,
  HU: 26,
  LT: 18,
  NO: 13,
  PL: 26,
  PT: 23,
  SE: 22,
  SI: 17,
  SK: 22,
};
/** Letters that engines read for digits. */
const DIGIT_READ_AS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  S: '5',
  B: '8',
};
const LIKE_DIGITS = '[0-9OoQDIlSB]';
const FIRST_GROUP = new RegExp(`^([A-Z]{2})(${LIKE_DIGITS}{2}(?:${LIKE_DIGITS}{4})*${LIKE_DIGITS}{0,3})$`);
const NEXT_GROUP = new RegExp(`^${LIKE_DIGITS}{1,4}$`);
const PUNCTUATION = /[.,;:)]+$/;
/** Share of signs after the country code that must have been read as digits: else it is a word that looks like a number. */
const LEAST_DIGITS = 0.6;

/**
 * Reads digits where only digits can stand: in account numbers, whose first group after the country code is often read
 * with letters (`DEOO` for `DE00`). Only runs of words of the form and length of the country's account numbers are
 * changed, and nothing else in the text.
 *
 * @norm ISO 13616-1: two letters, two check digits, then groups of four
 */
export function withAccountNumbers(words: readonly RecognisedWord[]): RecognisedWord[] {
  const result = [...words];
  for (let first = 0; first < result.length; first++) {
    const end = endOfAccountNumber(words, first);
    for (let index = first; index < end; index++) {
      const word = words[index] as RecognisedWord;
      result[index] = {
        ...word,
        text: index === first ? word.text.slice(0, 2) + digits(word.text.slice(2)) : digits(word.text),
      };
    }
    first = Math.max(first, end - 1);
  }
  return result;
}

/** Index behind the last word of the account number that begins with this word; 0 when none begins here. */
function endOfAccountNumber(words: readonly RecognisedWord[], first: number): number {
  const [, country = '', start = ''] = FIRST_GROUP.exec(bare(words[first])) ?? [];
  const length = DIGITS_AFTER_COUNTRY[country];
  if (length === undefined) return 0;
  let number = start;
  let end = first + 1;
  while (number.length < length && number.length % 4 === 2) {
    const group = groupOnLine(words[end], words[first]);
    if (group === undefined) return 0;
    number += group;
    end++;
  }
  return number.length === length && isMostlyDigits(number) ? end : 0;
}

function groupOnLine(word: RecognisedWord | undefined, first: RecognisedWord | undefined): string | undefined {
  const group = bare(word);
  return word?.line === first?.line && NEXT_GROUP.test(group) ? group : undefined;
}

function isMostlyDigits(number: string): boolean {
  return number.replace(/\D/g, '').length >= LEAST_DIGITS * number.length;
}

function bare(word: RecognisedWord | undefined): string {
  return word?.text.replace(PUNCTUATION, '') ?? '';
}

function digits(text: string): string {
  return text.replace(/[OoQDIlSB]/g, (letter) => DIGIT_READ_AS[letter] ?? letter);
}
