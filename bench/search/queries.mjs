/** Queries of six kinds as people ask them, with words, names and references that are in the stock. */
import {
  compound,
  FIRST_ELEMENTS,
  lastName,
  pageText,
  dayIn,
  randomOf,
  SECOND_ELEMENTS,
  skewed,
  DOCUMENT_TYPES,
} from './stock-text.mjs';

export const KINDS = ['word', 'part of a compound', 'phrase', 'misspelt name', 'reference', 'filters'];

/**
 * @param {{ references: string[], foreign: string[], texts: string[] }} sample drawn from the stock
 * @returns {{ kind: string, parameters: Record<string, string> }[]}
 */
export function makeQueries(count, sample, seed = 1) {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, number) => {
    const kind = KINDS[number % KINDS.length];
    return { kind, parameters: MAKE[kind](random, sample) };
  });
}

const any = (random, list) => list[Math.floor(random() * list.length)];

/** A word as often asked for as it stands in letters. */
function word(random, { texts }) {
  const words = any(random, texts).match(/\p{L}{6,}/gu) ?? ['Bescheid'];
  return any(random, words);
}

function phrase(random, { texts }) {
  const words = any(random, texts)
    .split(/[^\p{L}]+/u)
    .filter((one) => one.length > 2);
  const at = Math.floor(random() * Math.max(1, words.length - 3));
  return words.length < 3 ? 'Mit freundlichen Grüßen' : words.slice(at, at + 2 + Math.floor(random() * 2)).join(' ');
}

function misspelt(random) {
  const name = lastName(random);
  const place = 1 + Math.floor(random() * (name.length - 2));
  const slip = Math.floor(random() * 3);
  if (slip === 0) return name.slice(0, place) + name.slice(place + 1);
  if (slip === 1) return name.slice(0, place) + name[place] + name.slice(place);
  return name.slice(0, place) + name[place + 1] + name[place] + name.slice(place + 2);
}

function filters(random, sample) {
  const q =
    random() < 0.5
      ? `${word(random, sample)} -${word(random, sample)}`
      : `${word(random, sample)} jahr:${String(2020 + Math.floor(random() * 7))}`;
  return {
    q,
    ...(random() < 0.6
      ? { documentType: DOCUMENT_TYPES[skewed(random, DOCUMENT_TYPES.length)] }
      : { kind: 'document', order: 'newest' }),
  };
}

const MAKE = {
  word: (random, sample) => ({ q: random() < 0.7 ? word(random, sample) : compound(random) }),
  'part of a compound': (random) => {
    const part = random() < 0.5 ? any(random, SECOND_ELEMENTS) : any(random, FIRST_ELEMENTS);
    return { q: part.length < 4 ? `${part}genehmigung` : part };
  },
  phrase: (random, sample) => ({ q: `"${phrase(random, sample)}"` }),
  'misspelt name': (random) => ({ q: misspelt(random) }),
  reference: (random, { references, foreign }) => {
    const reference = random() < 0.25 && foreign.length > 0 ? any(random, foreign) : any(random, references);
    return { q: random() < 0.3 ? reference.replaceAll(/[-/.]/g, ' ') : reference };
  },
  filters,
};

/** Pages like those of the stock, for words to ask for. */
export function sampleTexts(count) {
  return Array.from({ length: count }, (_, number) => {
    const random = randomOf(number * 104_729 + 17);
    const day = dayIn(random, 2012, 15);
    return pageText(random, { topic: compound(random), reference: '', subject: compound(random), day })
      .split('\n')
      .slice(2)
      .join(' ');
  });
}
