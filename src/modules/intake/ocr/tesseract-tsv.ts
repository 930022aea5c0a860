import type { RecognisedWord } from './text-recogniser.js';

const WORD_LEVEL = '5';

/**
 * Reads tesseract's table of words (TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence,
 * text), one list of words for each page. Lines are counted anew on each page.
 *
 * @param pages number of pages that were read; a page without words has no row of its own
 */
export function parseTesseractTable(table: string, pages: number): RecognisedWord[][] {
  const words: RecognisedWord[][] = Array.from({ length: pages }, () => []);
  let line = -1;
  let block = -1;
  let lineKey = '';
  let blockKey = '';
  for (const row of table.split('\n')) {
    const fields = row.split('\t');
    const text = fields[11]?.trim();
    if (fields[0] !== WORD_LEVEL || text === undefined || text === '') continue;
    const [, page = '', blockNumber = '', paragraph = '', lineNumber = ''] = fields;
    const onPage = words[Number(page) - 1];
    if (onPage === undefined) continue;
    if (onPage.length === 0) [line, block, lineKey, blockKey] = [-1, -1, '', ''];
    const nextBlock = `${blockNumber}/${paragraph}`;
    if (nextBlock !== blockKey) block++;
    if (`${nextBlock}/${lineNumber}` !== lineKey) line++;
    [blockKey, lineKey] = [nextBlock, `${nextBlock}/${lineNumber}`];
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = fields.slice(6, 11).map(Number);
    const box = { left, top, width, height };
    onPage.push({ text, confidence: Math.max(0, Math.min(1, confidence / 100)), box, line, block });
  }
  return words;
}
