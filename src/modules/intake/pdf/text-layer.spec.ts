import { describe, expect, it } from '@jest/globals';
import type { PageReading, PageWord } from '../imaging/raster.js';
import { InvisibleFont } from './invisible-font.js';
import { textLayer } from './text-layer.js';

const SIZE = { width: 600, height: 800 };

function reading(words: readonly PageWord[], skewDegrees = 0): PageReading {
  return {
    words,
    text: '',
    confidence: 0.9,
    coverage: 1,
    engine: 'test',
    skewDegrees,
    rotation: 0,
    attempts: ['standard'],
    doubtful: false,
  };
}

function word(text: string, box: PageWord['box'], line = 0): PageWord {
  return { text, confidence: 0.9, box, line, block: 0 };
}

function placesIn(content: string): { scale: number; left: number; base: number }[] {
  const found = content.matchAll(/([\d.]+) Tz 1 0 0 1 ([\d.-]+) ([\d.-]+) Tm/g);
  return [...found].map(([, scale, left, base]) => ({ scale: Number(scale), left: Number(left), base: Number(base) }));
}

describe(textLayer.name, () => {
  it('stands words with and without tails on one base line', () => {
    const words = [
      word('Haus', { left: 0.1, top: 0.1, width: 0.1, height: 0.02 }),
      word('zeigt', { left: 0.22, top: 0.1, width: 0.1, height: 0.025 }),
      word('an', { left: 0.34, top: 0.106, width: 0.05, height: 0.014 }),
    ];
    const places = placesIn(textLayer(reading(words), SIZE, new InvisibleFont(), 'F0'));
    expect(places.map(({ base }) => base)).toEqual([704, 704, 704]);
    expect(places[0]?.left).toBeCloseTo(60, 3);
  });

  it('stretches each word to the width of its box', () => {
    const words = [word('Amt', { left: 0.5, top: 0.5, width: 0.1, height: 0.02 })];
    const content = textLayer(reading(words), SIZE, new InvisibleFont(), 'F0');
    const size = Number(/\/F0 ([\d.]+) Tf/.exec(content)?.[1]);
    expect(3 * 0.5 * size * ((placesIn(content)[0]?.scale ?? 0) / 100)).toBeCloseTo(60, 1);
  });

  it('lets the base line of a skewed page fall from word to word', () => {
    const sine = Math.sin((2 * Math.PI) / 180);
    const words = [0.1, 0.5, 0.8].map((left) => {
      const top = 0.3 + (left * SIZE.width * sine) / SIZE.height;
      return word('Wort', { left, top, width: 0.08, height: 0.02 });
    });
    const bases = placesIn(textLayer(reading(words, 2), SIZE, new InvisibleFont(), 'F0')).map(({ base }) => base);
    expect((bases[0] ?? 0) - (bases[2] ?? 0)).toBeCloseTo(0.7 * SIZE.width * sine, 0);
  });

  it('leaves out what no PDF/A may map, and nothing else', () => {
    const font = new InvisibleFont();
    expect(font.encode('a\u0007\uFEFFß').length).toBe(2);
    expect(font.encode('aß').digits).toBe('00010002');
  });
});
