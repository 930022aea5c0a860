import { describe, expect, it } from '@jest/globals';
import { inReadingOrder } from './reading-order.js';
import type { RuledLines } from './ruled-lines.js';
import type { RecognisedWord } from './text-recogniser.js';

const LETTER = 20;
const WORD_WIDTH = 12;
const NO_RULES: RuledLines = { across: [], down: [], stamps: [] };

/** A passage at a place, its words a blank apart; passages given together stand in one line of the engine. */
type Passage = readonly [text: string, left: number, top: number, letter?: number];

function wordsOf(lines: readonly (readonly Passage[])[]): RecognisedWord[] {
  return lines.flatMap((passages, line) =>
    passages.flatMap(([text, start, top, letter = LETTER]) => {
      let left = start;
      return text.split(' ').map((word) => {
        const box = { left, top, width: word.length * WORD_WIDTH, height: letter };
        left += box.width + 10;
        return { text: word, confidence: 0.9, box, line, block: 0 };
      });
    }),
  );
}

/** The order as text: a slash between lines, two between blocks. */
function orderOf(lines: readonly (readonly Passage[])[], rules: RuledLines = NO_RULES): string {
  let text = '';
  let before: RecognisedWord | undefined;
  for (const word of inReadingOrder(wordsOf(lines), rules)) {
    if (before !== undefined) text += word.block !== before.block ? ' // ' : word.line !== before.line ? ' / ' : ' ';
    text += word.text;
    before = word;
  }
  return text;
}

describe(inReadingOrder.name, () => {
  it('reads an address before the reference block beside it, though their lines stand on the same levels', () => {
    const order = orderOf([
      [['Ihr Zeichen: 10-1/25', 900, 70]],
      [
        ['Stadt Eschenbrück', 100, 100],
        ['Datum: 02.10.2025', 900, 100],
      ],
      [['Rechtsamt', 100, 130]],
      [['Sehr geehrte Damen und Herren, dieser Satz geht über die ganze Breite des Blattes hinweg bis', 100, 400]],
    ]);
    expect(order).toBe(
      'Stadt Eschenbrück / Rechtsamt // Ihr Zeichen: 10-1/25 / Datum: 02.10.2025 // ' +
        'Sehr geehrte Damen und Herren, dieser Satz geht über die ganze Breite des Blattes hinweg bis',
    );
  });

  it('reads a table row by row', () => {
    const order = orderOf([
      [['Name', 100, 100]],
      [['Anschrift', 100, 130]],
      [['Telefon', 100, 190]],
      [['Ida Muster', 500, 100]],
      [['Am Markt 1', 500, 130]],
      [['05417 Eschenbrück', 500, 160]],
      [['030 23125', 500, 190]],
    ]);
    expect(order).toBe('Name Ida Muster / Anschrift Am Markt 1 / 05417 Eschenbrück / Telefon 030 23125');
  });

  it('reads two columns of running text one after the other', () => {
    const column = (name: string, left: number): Passage[] =>
      [1, 2, 3, 4].map((line) => [`${name} hat mehrere Wörter ${String(line)}`, left, 70 + 30 * line]);
    const [left, right] = [column('links', 100), column('rechts', 800)];
    const order = orderOf(left.map((passage, line) => [passage, right[line] as Passage]));
    expect(order.indexOf('links hat mehrere Wörter 4')).toBeLessThan(order.indexOf('rechts hat mehrere Wörter 1'));
  });

  it('reads the fields of a form one by one, each label with its value', () => {
    const across = [90, 160, 230].map((top) => ({ left: 80, top, width: 1400, height: 3 }));
    const down = [80, 780, 1480].map((left) => ({ left, top: 90, width: 3, height: 143 }));
    const order = orderOf(
      [
        [
          ['Familienname', 100, 95],
          ['Vorname', 800, 95],
        ],
        [
          ['Förderer', 100, 130],
          ['Andrea', 800, 130],
        ],
        [
          ['Straße', 100, 165],
          ['Wohnort', 800, 165],
        ],
        [
          ['Königstraße 4', 100, 200],
          ['05417 Eschenbrück', 800, 200],
        ],
      ],
      { ...NO_RULES, across, down },
    );
    expect(order.replaceAll('//', '/')).toBe(
      'Familienname / Förderer / Vorname / Andrea / Straße / Königstraße 4 / Wohnort / 05417 Eschenbrück',
    );
  });

  it('reads each small label of a reference line with the value below it', () => {
    const order = orderOf([
      [
        ['Ihr Zeichen', 100, 100, 14],
        ['Datum', 900, 100, 14],
      ],
      [
        ['10-1/25', 100, 130],
        ['02.10.2025', 900, 130],
      ],
    ]);
    expect(order.replaceAll('//', '/')).toBe('Ihr Zeichen / 10-1/25 / Datum / 02.10.2025');
  });

  it('keeps a stamp in its frame together, beside a closing with gaps of its own', () => {
    const across = [90, 390].map((top) => ({ left: 780, top, width: 480, height: 6 }));
    const down = [780, 1254].map((left) => ({ left, top: 90, width: 6, height: 300 }));
    const order = orderOf(
      [
        [
          ['Mit freundlichen Grüßen', 100, 100],
          ['Stadt Eschenbrück', 900, 105],
        ],
        [
          ['Beate Höllerer', 100, 300],
          ['6. Okt. 2025', 900, 300],
        ],
      ],
      { ...NO_RULES, across, down },
    );
    expect(order.replaceAll('//', '/')).toBe(
      'Mit freundlichen Grüßen / Beate Höllerer / Stadt Eschenbrück / 6. Okt. 2025',
    );
  });

  it('loses no word and numbers lines and blocks without gaps', () => {
    const words = wordsOf([[['eins zwei', 100, 100]], [['drei', 900, 90]], [['vier fünf', 100, 700]]]);
    const ordered = inReadingOrder(words, NO_RULES);
    expect(ordered.map(({ text }) => text).sort()).toEqual(words.map(({ text }) => text).sort());
    expect([...new Set(ordered.map(({ line }) => line))]).toEqual([0, 1, 2]);
    expect([...new Set(ordered.map(({ block }) => block))]).toEqual([0, 1, 2]);
  });
});
