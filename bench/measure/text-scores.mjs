/** How far a recognised text is from the printed one. */
import { distance } from 'fastest-levenshtein';

/** Insertions, deletions and changes of characters in reading order, and words and numbers that are missing. */
export function textErrors(printed, read) {
  const [truth, text] = [plain(printed), plain(read)];
  const found = new Map();
  for (const word of wordsOf(text)) found.set(word, (found.get(word) ?? 0) + 1);
  let missed = 0;
  const words = wordsOf(truth);
  for (const word of words) {
    const left = found.get(word) ?? 0;
    if (left === 0) missed += 1;
    else found.set(word, left - 1);
  }
  return { characters: truth.length, characterErrors: distance(truth, text), words: words.length, missed };
}

/** Rates over several pages. */
export function errorRates(pages) {
  const sum = (key) => pages.reduce((total, page) => total + page[key], 0);
  return { cer: sum('characterErrors') / sum('characters'), wordsMissed: sum('missed') / sum('words') };
}

function plain(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Single letters and signs carry no meaning for search and are left out. */
function wordsOf(text) {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
}
