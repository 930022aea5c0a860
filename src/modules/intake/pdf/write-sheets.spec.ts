import { describe, expect, it } from '@jest/globals';
import { wrapped } from './write-sheets.js';

const font = { widthOfTextAtSize: (text: string, size: number) => text.length * size };

describe(wrapped, () => {
  it('breaks between words, cuts what is too long, and loses nothing', () => {
    expect(wrapped('Bauantrag für ein Haus', font, 1, 10)).toEqual(['Bauantrag', 'für ein', 'Haus']);
    expect(wrapped('Donaudampfschifffahrt', font, 1, 8).join('')).toBe('Donaudampfschifffahrt');
    expect(wrapped('', font, 1, 8)).toEqual(['']);
  });

  it('takes direction and control marks for blanks', () => {
    expect(wrapped('a\u202Eb\nc', font, 1, 10)).toEqual(['a b c']);
  });
});
