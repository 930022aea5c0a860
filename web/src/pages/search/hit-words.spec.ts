import { describe, expect, it } from '@jest/globals';
import { hitWords } from './hit-words.js';

describe(hitWords.name, () => {
  it('lights up what was found, not what was typed: "Anträge" finds "Antrag"', () => {
    expect(
      hitWords(
        [
          { text: 'Der ', hit: false },
          { text: 'Antrag', hit: true },
          { text: 'antrag', hit: true },
        ],
        'Anträge',
      ),
    ).toBe('antrag');
  });

  it('falls back to the query', () => {
    expect(hitWords([{ text: 'nur Text', hit: false }], '63-60 10/0012')).toBe('63-60 10/0012');
  });
});
