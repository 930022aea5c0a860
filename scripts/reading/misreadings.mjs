/**
 * Misreadings as recognition makes them, for pages that were never scanned.
 */
const CONFUSED = {
  0: 'O68',
  1: 'lI7',
  2: 'Z7',
  3: '8',
  4: '1',
  5: 'S6',
  6: '5G8',
  7: '1',
  8: 'B36',
  9: '0g',
  l: 'I1',
  I: 'l1',
  O: '0',
  S: '5',
  B: '8',
  ä: 'a',
  ö: 'o',
  ü: 'u',
  Ü: 'U',
  Ä: 'A',
  Ö: 'O',
  ß: 'B',
  e: 'c',
  c: 'e',
  n: 'm',
  m: 'rn',
  i: 'l',
  f: 't',
  h: 'b',
  '.': ',',
  ',': '.',
  '-': '—',
  '/': '7',
  '·': '-',
  '–': '-',
};

/** The words with a share of about `rate` of their letters misread, some words lost, merged with the next or cut in two. */
export function misread(random, words, rate) {
  const out = [];
  for (const word of words) {
    if (random.chance(rate / 2)) continue;
    const text = [...word.text].map((letter) => (random.chance(rate) ? wrong(random, letter) : letter)).join('');
    const confidence = text === word.text ? 0.96 - random.unit() * (0.02 + rate * 4) : 0.95 - random.unit() * 0.6;
    const last = out.at(-1);
    if (last !== undefined && last.line === word.line && last.block === word.block && random.chance(rate / 3)) {
      last.text += text;
      last.box = { ...last.box, width: word.box.left + word.box.width - last.box.left };
    } else if (text.length > 8 && random.chance(rate / 2)) {
      out.push(...cut(random, { ...word, text, confidence }));
    } else if (text !== '') {
      out.push({ ...word, text, confidence: Math.round(confidence * 100) / 100 });
    }
  }
  return out;
}

function wrong(random, letter) {
  const drawn = random.unit();
  if (drawn < 0.08) return '';
  if (drawn < 0.12) return letter + letter;
  return CONFUSED[letter] === undefined ? letter : random.pick([...CONFUSED[letter]]);
}

function cut(random, word) {
  const at = random.whole(2, word.text.length - 2);
  const width = (word.box.width * at) / word.text.length;
  return [
    { ...word, text: word.text.slice(0, at), box: { ...word.box, width: width * 0.97 } },
    {
      ...word,
      text: word.text.slice(at),
      box: { ...word.box, left: word.box.left + width, width: word.box.width - width },
    },
  ];
}
