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
  const lines = plainLines(printed);
  return {
    characters: truth.length,
    characterErrors: distance(truth, text),
    lineCharacters: lines.reduce((sum, line) => sum + line.length, 0),
    lineErrors: lines.reduce((sum, line) => sum + errorsOfBestPassage(line, text), 0),
    words: words.length,
    missed,
  };
}

/**
 * Errors of the passage of a text that is most like a line (Sellers' algorithm). It neither counts where the passage
 * stands nor what stands around it: the order of columns, and stamps that the printed text does not name.
 */
function errorsOfBestPassage(line, text) {
  let before = new Uint16Array(text.length + 1);
  let current = new Uint16Array(text.length + 1);
  for (let i = 1; i <= line.length; i += 1) {
    current[0] = i;
    for (let j = 1; j <= text.length; j += 1) {
      const changed = before[j - 1] + (line[i - 1] === text[j - 1] ? 0 : 1);
      current[j] = Math.min(changed, before[j] + 1, current[j - 1] + 1);
    }
    [before, current] = [current, before];
  }
  return before.reduce((least, errors) => Math.min(least, errors), line.length);
}

/** Rates over several pages. */
export function errorRates(pages) {
  const sum = (key) => pages.reduce((total, page) => total + page[key], 0);
  return {
    cer: sum('characterErrors') / sum('characters'),
    cerByLine: sum('lineErrors') / sum('lineCharacters'),
    wordsMissed: sum('missed') / sum('words'),
  };
}

/** The lines of a text, blanks made alike, empty ones left out. */
export function plainLines(text) {
  return text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
}

/** Lines to write on, which are printed as underscores, are no text. */
function plain(text) {
  return text.normalize('NFC').replace(/_+/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Single letters and signs carry no meaning for search and are left out. */
function wordsOf(text) {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
}
