import { describe, expect, it } from '@jest/globals';
import { withAccountNumbers } from './account-numbers.js';
import type { RecognisedWord } from './text-recogniser.js';

const BOX = { left: 0, top: 0, width: 10, height: 10 };

function line(text: string, number = 0): RecognisedWord[] {
  return text.split(' ').map((word) => ({ text: word, confidence: 0.9, box: BOX, line: number, block: 0 }));
}

function read(words: readonly RecognisedWord[]): string {
  return withAccountNumbers(words)
    .map((word) => word.text)
    .join(' ');
}

describe(withAccountNumbers.name, () => {
  it.each([
    ['IBAN DEOO 2316 7793 2151 9094 84', 'IBAN DE00 2316 7793 2151 9094 84'],
    ['Konto DEO0 93I6 l543 44O2 2799 S3.', 'Konto DE00 9316 1543 4402 2799 53.'],
    ['DEB9370400440532013O00', 'DE89370400440532013000'],
    ['ATQ1 1904 3002 3457 3201,', 'AT01 1904 3002 3457 3201,'],
    ['BIC und DEIS 2316 7793 2151 9094 84 OBEN', 'BIC und DE15 2316 7793 2151 9094 84 OBEN'],
  ])('reads digits in %s', (before, after) => {
    expect(read(line(before))).toBe(after);
  });

  it.each([
    'DEOO 2316 7793 2151 9094',
    'DEOO 2316 7793 2151 9094 845',
    'GB29 NWBK 6OI6 1331 9268 19',
    'FR14 2004 IOIO 0505 0OO1 3M02 606',
    'DIE OBIO SOLO BILD SOLL OBS',
    'DEOO OOOO IIII SSSS BBBB OO',
    'ODER DEBO SOLL 12 Stück',
    'Az. 32.10 DE01 2024 O1',
  ])('leaves %s as it was read', (text) => {
    expect(read(line(text))).toBe(text);
  });

  it('does not put an account number together from two lines', () => {
    const words = [...line('DEOO 2316 7793'), ...line('2151 9094 84', 1)];
    expect(withAccountNumbers(words)).toEqual(words);
  });

  it('changes nothing but the text of a word', () => {
    const words = line('DEOO 2316 7793 2151 9094 84');
    expect(withAccountNumbers(words)).toEqual([{ ...words[0], text: 'DE00' }, ...words.slice(1)]);
  });
});
