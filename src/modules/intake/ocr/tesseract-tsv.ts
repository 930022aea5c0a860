import type { RecognisedWord } from './text-recogniser.js';

const WORD_LEVEL = '5';

/** One row of the table. */
interface WordRow {
  readonly page: number;
  readonly block: string;
  readonly line: string;
  readonly numbers: readonly number[];
  readonly text: string;
}

/**
 * Reads tesseract's table of words (TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence,
 * text), one list of words for each page. Lines and blocks are counted anew on each page; a paragraph is a block.
 *
 * @param pages number of pages that were read; a page without words has no row of its own
 */
export function parseTesseractTable(table: string, pages: number): RecognisedWord[][] {
  const rows: WordRow[][] = Array.from({ length: pages }, () => []);
  for (const line of table.split('\n')) {
    const row = wordRow(line.split('\t'));
    if (row !== undefined) rows[row.page - 1]?.push(row);
  }
  return rows.map(wordsOf);
}

function wordRow(fields: readonly string[]): WordRow | undefined {
  const [level, page = '', block = '', paragraph = '', line = ''] = fields;
  const text = fields[11]?.trim() ?? '';
  if (level !== WORD_LEVEL || text === '') return undefined;
  const blockKey = `${block}/${paragraph}`;
  return {
    page: Number(page),
    block: blockKey,
    line: `${blockKey}/${line}`,
    numbers: fields.slice(6, 11).map(Number),
    text,
  };
}

function wordsOf(rows: readonly WordRow[]): RecognisedWord[] {
  let line = -1;
  let block = -1;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before?.block !== row.block) block++;
    if (before?.line !== row.line) line++;
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = row.numbers;
    return { text: row.text, confidence: clamp(confidence / 100), box: { left, top, width, height }, line, block };
  });
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
