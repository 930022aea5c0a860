import { describe, expect, it } from '@jest/globals';
import { hitWords, wholeWords } from './hit-words.js';

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

describe(wholeWords.name, () => {
  it('drops the halves of words at both cuts', () => {
    expect(
      wholeWords([
        { text: '… ie Leistungen am ', hit: false },
        { text: 'Fachwerk', hit: true },
        { text: 'haus durch zweiflügelige Holzfenste …', hit: false },
      ]).map(({ text }) => text),
    ).toEqual(['… Leistungen am ', 'Fachwerk', 'haus durch zweiflügelige …']);
  });

  it('leaves a passage alone that begins and ends with the text', () => {
    const passage = [
      { text: 'Der ', hit: false },
      { text: 'Antrag', hit: true },
      { text: ' liegt vor.', hit: false },
    ];
    expect(wholeWords(passage)).toEqual(passage);
  });
});
