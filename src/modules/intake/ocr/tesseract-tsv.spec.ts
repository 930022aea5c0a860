import { describe, expect, it } from '@jest/globals';
import { parseTesseractTable } from './tesseract-tsv.js';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';

function row(page: number, place: readonly [number, number, number], text: string): string {
  return [5, page, ...place, 1, 10, 20, 30, 40, 96.5, text].join('\t');
}

describe(parseTesseractTable.name, () => {
  it('gives words with place and confidence, lines and blocks counted from 0', () => {
    const table = [
      HEAD,
      '1\t1\t0\t0\t0\t0\t0\t0\t100\t100\t-1\t',
      row(1, [1, 1, 1], 'Stadt'),
      row(1, [1, 1, 2], 'am'),
      row(1, [2, 1, 1], 'Fluß'),
    ];
    const [words] = parseTesseractTable(table.join('\n'), 1);
    expect(words).toEqual([
      { text: 'Stadt', confidence: 0.965, box: { left: 10, top: 20, width: 30, height: 40 }, line: 0, block: 0 },
      expect.objectContaining({ text: 'am', line: 1, block: 0 }),
      expect.objectContaining({ text: 'Fluß', line: 2, block: 1 }),
    ]);
  });

  it('keeps the words of each page apart, also behind an empty page', () => {
    const table = [HEAD, row(1, [1, 1, 1], 'eins'), row(3, [1, 1, 1], 'drei')].join('\n');
    const pages = parseTesseractTable(table, 3);
    expect(pages.map((words) => words.map(({ text, line }) => [text, line]))).toEqual([
      [['eins', 0]],
      [],
      [['drei', 0]],
    ]);
  });

  it('leaves out words of blanks only', () => {
    expect(parseTesseractTable(row(1, [1, 1, 1], ' '), 1)).toEqual([[]]);
  });
});
