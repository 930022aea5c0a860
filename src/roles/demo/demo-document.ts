import fontkit from '@cantoo/fontkit';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib';

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = 70;
const SIZE = 11;
const LEADING = 16;

const require = createRequire(import.meta.url);
const FONT = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

/** A letter of the demo city's past, as it would have been taken over from an older system. */
export interface DemoLetter {
  readonly city: string;
  readonly reference: string;
  readonly subject: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly text: string;
}

let font: Promise<Buffer> | undefined;
let parsed: ReturnType<Fontkit['create']> | undefined;

/** Reads the font once instead of once a letter: the city has hundreds. */
const READING_ONCE: Fontkit = { create: (bytes) => (parsed ??= (fontkit as Fontkit).create(bytes)) };

/** Writes a letter as PDF/A; the same letter always gives the same bytes. */
export async function demoLetterPdf(letter: DemoLetter): Promise<Uint8Array> {
  font ??= readFile(FONT);
  const document = await PDFDocument.create();
  document.registerFontkit(READING_ONCE);
  const face = await document.embedFont(await font, { subset: true });
  const written = new Date(`${letter.date}T08:00:00Z`);
  document.setTitle(letter.subject);
  document.setCreator('TalAkte');
  document.setProducer('TalAkte');
  document.setCreationDate(written);
  document.setModificationDate(written);
  const page = document.addPage([A4.width, A4.height]);
  drawLetter(page, face, letter);
  return document.save();
}

function drawLetter(page: PDFPage, face: PDFFont, letter: DemoLetter): void {
  let y = A4.height - MARGIN;
  const line = (text: string, size = SIZE): void => {
    page.drawText(text, { x: MARGIN, y, size, font: face });
    y -= size === SIZE ? LEADING : size * 1.6;
  };
  line(letter.city, 14);
  line(`Aktenzeichen: ${letter.reference}`);
  line(`Datum: ${letter.date.split('-').reverse().join('.')}`);
  y -= LEADING;
  for (const row of wrap(letter.subject, face, 13)) line(row, 13);
  y -= LEADING;
  for (const paragraph of letter.text.split('\n')) {
    for (const row of wrap(paragraph, face, SIZE)) line(row);
    y -= LEADING / 2;
  }
}

function wrap(text: string, face: PDFFont, size: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/\s+/)) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && face.widthOfTextAtSize(longer, size) > A4.width - 2 * MARGIN) {
      rows.push(row);
      row = word;
    } else {
      row = longer;
    }
  }
  return row === '' ? rows : [...rows, row];
}
