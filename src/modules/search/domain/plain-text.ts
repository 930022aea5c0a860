/** Text as people read it: words divided at the end of a line are one word again. */
export function undivided(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/(\p{Ll})[-\u00ac\u2010][^\S\n]*\r?\n\s*(?!und\b|oder\b)(\p{Ll})/gu, '$1$2');
}

/**
 * Text as the index takes it in: quotes, dashes and other signs beyond ASCII become blanks, for PostgreSQL in the locale C
 * takes them for letters and a word in German quotes would be another word.
 */
export function indexable(text: string): string {
  return undivided(text).replace(/[^\p{L}\p{N}\p{M}\p{ASCII}]/gu, ' ');
}
