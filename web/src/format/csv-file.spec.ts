import { describe, expect, it } from '@jest/globals';
import { shielded } from '../../../src/kernel/csv-cell.js';
import { csvFile } from './csv-file.js';

const texts = [
  'Bauantrag',
  '63/1',
  '-12,50',
  '-12-1',
  '=1+1',
  ' =1+1',
  '＝1+1',
  '+49 231',
  '@SUM(A1)',
  '－1+1',
  "'=1+1",
  '\t=1',
  '\r=1',
  '',
];

describe(csvFile.name, () => {
  it.each(texts)('keeps %j from being run as a formula as the server does', (text) => {
    expect(csvFile([[text]])).toBe(`\ufeff"${shielded(text)}"\r\n`);
  });

  it('divides cells by semicolons and keeps quotation marks', () => {
    expect(csvFile([['a;b', 'sagt "nein"'], ['c']])).toBe('\ufeff"a;b";"sagt ""nein"""\r\n"c"\r\n');
  });
});
