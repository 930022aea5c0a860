import { describe, expect, it } from '@jest/globals';
import { paragraphsOf } from './paragraphs.js';

const word = (text: string, line: number, block: number) => ({ text, line, block });

describe(paragraphsOf.name, () => {
  it('gathers words into lines and lines into blocks', () => {
    const words = [
      word('Stadt', 0, 0),
      word('Musterstadt', 0, 0),
      word('Bauamt', 1, 0),
      word('Sehr', 2, 1),
      word('geehrte', 2, 1),
    ];
    expect(paragraphsOf(words)).toEqual([['Stadt Musterstadt', 'Bauamt'], ['Sehr geehrte']]);
  });

  it('starts a new line in a new block even when lines are counted anew', () => {
    expect(paragraphsOf([word('a', 0, 0), word('b', 0, 1)])).toEqual([['a'], ['b']]);
  });

  it('has nothing to say about an empty page', () => {
    expect(paragraphsOf([])).toEqual([]);
  });
});
