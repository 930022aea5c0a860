import { readFile } from 'node:fs/promises';
import { officeText } from '../decode/office-text.js';
import { mediaTypeOfFile } from '../decode/rasterise.js';
import { textLayer } from '../decode/text-layer.js';
import type { PageWord } from '../imaging/raster.js';

/** A file whose own text is wanted. */
export interface ReadTextInput {
  readonly path: string;
  readonly pageCount: number;
  /** What else than pages it is made of: office programs and plain text know no pages, their text comes as one. */
  readonly kind?: 'pages' | 'office' | 'plain';
}

/** The text a file brings with it, page by page; empty for a page without any, such as a scan. */
export interface ReadTextResult {
  readonly pages: readonly string[];
}

/** Takes the text out of a file without recognising anything: seconds for hundreds of pages. */
export async function readText({ path, pageCount, kind = 'pages' }: ReadTextInput): Promise<ReadTextResult> {
  if (kind === 'office') return { pages: [await officeText(path)] };
  if (kind === 'plain') return { pages: [plainText(await readFile(path))] };
  const pages: string[] = [];
  const hasText = mediaTypeOfFile(path) === 'application/pdf';
  for (let index = 0; index < pageCount; index += 1) {
    pages.push(hasText ? textOf((await textLayer(path, index)).words) : '');
  }
  return { pages };
}

/** Lines separated by newline, blocks by an empty line. */
function textOf(words: readonly PageWord[]): string {
  return words.reduce((text, word, index) => {
    const before = words[index - 1];
    if (before === undefined) return word.text;
    if (before.block !== word.block) return `${text}\n\n${word.text}`;
    return before.line === word.line ? `${text} ${word.text}` : `${text}\n${word.text}`;
  }, '');
}

/** UTF-8 where it is that, else the character set of older Windows programs. */
function plainText(bytes: Buffer): string {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const isUtf8 = !text.includes('\uFFFD');
  return (isUtf8 ? text : new TextDecoder('windows-1252').decode(bytes)).replaceAll('\u0000', '');
}
