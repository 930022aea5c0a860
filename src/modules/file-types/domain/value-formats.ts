const IBAN = /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/;
const TAX_ID = /^[1-9]\d{10}$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const GERMAN_IBAN_LENGTH = 22;

/** Whether the text is an IBAN without blanks whose check digits fit. @norm ISO 13616, ISO 7064 MOD 97-10 */
export function isIban(text: string): boolean {
  if (!IBAN.test(text) || (text.startsWith('DE') && text.length !== GERMAN_IBAN_LENGTH)) return false;
  let rest = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/**
 * Whether the text is an identification number for taxes (Steuer-ID) whose check digit fits: among its first ten digits one
 * occurs two or three times.
 * @norm § 139b AO, ISO 7064 MOD 11,10
 */
export function isTaxId(text: string): boolean {
  if (!TAX_ID.test(text)) return false;
  const digits = text.split('').map(Number);
  const counts = new Map<number, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  if (repeated.length !== 1 || (repeated[0] ?? 0) > 3) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits[10];
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= '1000';
}

/** Formats of our schemas and how they are checked. */
export const VALUE_FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  day: isCalendarDay,
  iban: isIban,
  'tax-id': isTaxId,
};

/** Pattern of a code mask: `A` a letter, `9` a digit, `*` either, everything else itself. */
export function patternOfMask(mask: string): string {
  const parts = Array.from(mask, (character) => {
    if (character === 'A') return '[A-Za-zÄÖÜäöüß]';
    if (character === '9') return '[0-9]';
    if (character === '*') return '[0-9A-Za-zÄÖÜäöüß]';
    return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
  });
  return `^${parts.join('')}$`;
}
