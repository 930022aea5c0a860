import fontkit from '@cantoo/fontkit';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PDFDocument, PDFFont } from 'pdf-lib';

const require = createRequire(import.meta.url);

/** Embeds the typeface of our own sheets: names from all over Europe are written in it. */
export async function embedTextFont(document: PDFDocument, weight: 'regular' | 'bold' = 'regular'): Promise<PDFFont> {
  const file = weight === 'bold' ? 'DejaVuSans-Bold.ttf' : 'DejaVuSans.ttf';
  document.registerFontkit(fontkit);
  return document.embedFont(await readFile(require.resolve(`dejavu-fonts-ttf/ttf/${file}`)), { subset: true });
}
