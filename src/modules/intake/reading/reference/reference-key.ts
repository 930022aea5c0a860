const DIGIT_LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  '!': '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};

/**
 * The key under which references are compared: upper case, letters that recognition takes for digits as digits,
 * everything else dropped. `63.1-63.10.01/0042-2025` and `63.l-63.1O.01 / 0042 - 2O25` have the same key.
 * In SQL: `translate(regexp_replace(upper(reference), '[^0-9A-Z|!]', '', 'g'), 'OQDIL|!SBZG', '00011115826')`.
 */
export function referenceKey(reference: string): string {
  return Array.from(reference.toUpperCase())
    .map((character) => DIGIT_LOOKALIKES[character] ?? character)
    .filter((character) => /[0-9A-Z]/u.test(character))
    .join('');
}
