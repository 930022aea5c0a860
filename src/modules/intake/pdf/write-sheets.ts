import { PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib';
import { stampFoot } from './page-foot.js';
import { type PdfFragment, writeFragment } from './pdf-fragment.js';
import { embedTextFont } from './text-font.js';

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = 60;
const LEADING = 1.45;

/** A paragraph of a sheet. */
export interface SheetLine {
  readonly text: string;
  /** What stands at the right edge, such as a page number. */
  readonly right?: string;
  /** Size of type in points; 10 by default. */
  readonly size?: number;
  readonly isBold?: boolean;
  /** Room above, in points. */
  readonly above?: number;
}

/** Sheets to be written: text that flows over as many pages as it needs. */
export interface WriteSheetsInput {
  readonly lines: readonly SheetLine[];
  /** Stamped on each sheet, in order; sheets beyond have none. */
  readonly feet: readonly string[];
  /** Number of the first object. */
  readonly first: number;
  readonly target: string;
}

interface Faces {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

/** Writes sheets of our own, such as a cover or a table of contents, as a part of a larger PDF. */
export async function writeSheets({ lines, feet, first, target }: WriteSheetsInput): Promise<PdfFragment> {
  const document = await PDFDocument.create();
  const faces = { regular: await embedTextFont(document), bold: await embedTextFont(document, 'bold') };
  const flow = new Flow(document, faces);
  for (const line of lines) flow.write(line);
  document.getPages().forEach((page, index) => {
    const foot = feet[index];
    if (foot !== undefined) stampFoot(page, faces.regular, foot);
  });
  return writeFragment(document, first, target);
}

class Flow {
  private page: PDFPage;
  private y = A4.height - MARGIN;

  constructor(
    private readonly document: PDFDocument,
    private readonly faces: Faces,
  ) {
    this.page = document.addPage([A4.width, A4.height]);
  }

  write({ text, right, size = 10, isBold = false, above = 0 }: SheetLine): void {
    const font = isBold ? this.faces.bold : this.faces.regular;
    const rightWidth = right === undefined ? 0 : font.widthOfTextAtSize(right, size) + 12;
    const rows = wrapped(text, font, size, A4.width - 2 * MARGIN - rightWidth);
    this.y -= above;
    rows.forEach((row, index) => {
      if (this.y - size < MARGIN) this.turnPage();
      this.y -= size * LEADING;
      this.page.drawText(row, { x: MARGIN, y: this.y, size, font });
      if (right !== undefined && index === rows.length - 1)
        this.page.drawText(right, { x: A4.width - MARGIN - rightWidth + 12, y: this.y, size, font });
    });
  }

  private turnPage(): void {
    this.page = this.document.addPage([A4.width, A4.height]);
    this.y = A4.height - MARGIN;
  }
}

/** Rows no wider than allowed; a word that is too wide itself is cut. */
export function wrapped(text: string, font: Pick<PDFFont, 'widthOfTextAtSize'>, size: number, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  const words = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').split(/\s+/);
  for (const word of words.flatMap((each) => piecesOf(each, font, size, width))) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && font.widthOfTextAtSize(longer, size) > width) {
      rows.push(row);
      row = word;
    } else {
      row = longer;
    }
  }
  return [...rows, row];
}

function piecesOf(word: string, font: Pick<PDFFont, 'widthOfTextAtSize'>, size: number, width: number): string[] {
  if (font.widthOfTextAtSize(word, size) <= width) return [word];
  const letters = Array.from(word);
  const half = Math.ceil(letters.length / 2);
  if (letters.length < 2) return [word];
  return [letters.slice(0, half), letters.slice(half)].flatMap((part) => piecesOf(part.join(''), font, size, width));
}
