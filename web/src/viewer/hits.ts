/** A piece of text, marked or not. */
export interface TextPart {
  text: string;
  isHit: boolean;
}

const shortestTerm = 2;

/** The words to light up for a query; quoted phrases count word by word, because page text comes in pieces. */
export function termsOf(query: string): string[] {
  const words = query
    .toLowerCase()
    .split(/[\s"„“”»«,;]+/)
    .filter((word) => word.length >= shortestTerm);
  return [...new Set(words)].sort((one, other) => other.length - one.length);
}

function nextHit(text: string, terms: readonly string[], from: number): { at: number; length: number } | undefined {
  let found: { at: number; length: number } | undefined;
  for (const term of terms) {
    const at = text.indexOf(term, from);
    if (at >= 0 && (found === undefined || at < found.at)) {
      found = { at, length: term.length };
    }
  }
  return found;
}

/** Cuts a text at the terms, also inside compounds; a text without hit comes back whole. */
export function markTerms(text: string, terms: readonly string[]): TextPart[] {
  const lower = text.toLowerCase();
  const parts: TextPart[] = [];
  let position = 0;
  // Some letters change their length when lower-cased; then no place would fit.
  let hit = lower.length === text.length ? nextHit(lower, terms, 0) : undefined;
  while (hit !== undefined) {
    if (hit.at > position) {
      parts.push({ text: text.slice(position, hit.at), isHit: false });
    }
    position = hit.at + hit.length;
    parts.push({ text: text.slice(hit.at, position), isHit: true });
    hit = nextHit(lower, terms, position);
  }
  if (position < text.length) {
    parts.push({ text: text.slice(position), isHit: false });
  }
  return parts;
}

/** How many hits the texts of a page have. */
export function countHits(texts: readonly string[], terms: readonly string[]): number {
  return texts.reduce((sum, text) => sum + markTerms(text, terms).filter((part) => part.isHit).length, 0);
}

export interface HitPlace {
  page: number;
  /** From 0, in reading order of the page. */
  index: number;
}

/** All hits in order, from the number of hits of each page (page 1 first). */
export function hitPlaces(countsByPage: readonly number[]): HitPlace[] {
  return countsByPage.flatMap((count, page) =>
    Array.from({ length: count }, (_, index) => ({ page: page + 1, index })),
  );
}
