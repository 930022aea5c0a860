import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { DecodeError } from './decode-error.js';
import { FINDING_CODES } from './finding-codes.js';

/** No letter has more XML than this; what swells beyond it is no letter. */
const XML_BYTES_MAX = 64 * 1024 * 1024;
const FILE_BYTES_MAX = 256 * 1024 * 1024;

/** The parts of office files that hold their text: DOCX, PPTX (slide by slide), XLSX (its strings), OpenDocument. */
const TEXT_PARTS = [
  /^word\/document\.xml$/,
  /^ppt\/slides\/slide(\d+)\.xml$/,
  /^xl\/sharedStrings\.xml$/,
  /^content\.xml$/,
];

/** Elements whose end ends a line: paragraphs, headings, shared strings. */
const LINE_ENDS = new Set(['w:p', 'a:p', 'si', 'text:p', 'text:h']);
/** Elements whose characters are text; OpenDocument has its text directly in paragraphs. */
const TEXT = new Set(['w:t', 'a:t', 't', 'text:p', 'text:h']);
const SPACES: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'a:br': '\n',
  'text:tab': '\t',
  'text:line-break': '\n',
  'text:s': ' ',
};
/** What is marked as deleted, and comments, are not the text of the letter. */
const LEFT_OUT = new Set(['w:del', 'text:tracked-changes', 'office:annotation']);

/**
 * The text of an office file, a line a paragraph; of the current state without deleted passages and comments.
 * Runs foreign bytes through parsers: call it in a workbench child only.
 *
 * @throws {DecodeError} Thrown when the file is damaged or swells beyond what a document can need.
 */
export async function officeText(path: string): Promise<string> {
  if ((await stat(path)).size > FILE_BYTES_MAX)
    throw new DecodeError(FINDING_CODES.pageTooLarge, 'office file too large');
  const parts = textParts(await readFile(path));
  return parts.map((xml) => textOf(xml)).join('\n');
}

function textParts(file: Uint8Array): string[] {
  let size = 0;
  try {
    const entries = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        if (!TEXT_PARTS.some((part) => part.test(name))) return false;
        size += originalSize;
        if (size > XML_BYTES_MAX) throw new DecodeError(FINDING_CODES.pageTooLarge, 'office file swells');
        return true;
      },
    });
    return Object.entries(entries)
      .sort(([one], [other]) => one.localeCompare(other, 'de', { numeric: true }))
      .map(([, bytes]) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch (error) {
    if (error instanceof DecodeError) throw error;
    throw new DecodeError(FINDING_CODES.fileDamaged, 'the office file is no whole archive', undefined, {
      cause: error,
    });
  }
}

function textOf(xml: string): string {
  const parser = new SaxesParser();
  const open: string[] = [];
  let leftOut = 0;
  let text = '';
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (LEFT_OUT.has(name)) leftOut += 1;
    if (leftOut === 0) text += SPACES[name] ?? '';
  });
  parser.on('text', (characters) => {
    if (leftOut === 0 && open.some((name) => TEXT.has(name))) text += characters;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (LEFT_OUT.has(name)) leftOut -= 1;
    else if (leftOut === 0 && LINE_ENDS.has(name)) text += '\n';
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw new DecodeError(FINDING_CODES.fileDamaged, 'the office file is not well-formed', undefined, { cause: error });
  }
  return text.trim();
}
