import bwipjs from 'bwip-js/node';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { separatorPayload } from '../../src/modules/intake/separators/separator-code.js';

const A4: [number, number] = [595.28, 841.89];

/**
 * A batch of short letters behind separator sheets: quick to read, different for each number.
 * @returns a PDF with `pieces` letters
 */
export async function smallBatch(number: number, pieces: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let piece = 1; piece <= pieces; piece += 1) {
    const code = await bwipjs.toBuffer({
      bcid: 'qrcode',
      text: separatorPayload(undefined, (number * 10 + piece) % 1_000_000),
      scale: 6,
    });
    const picture = await document.embedPng(code);
    const separator = document.addPage(A4);
    separator.drawText('Trennblatt', { x: 220, y: 760, size: 28, font });
    separator.drawImage(picture, { x: 200, y: 400, width: 200, height: 200 });
    const letter = document.addPage(A4);
    const rows = [
      'Stadtverwaltung',
      'Rathausplatz 1',
      '',
      `Beschwerde Nummer ${String(number)}-${String(piece)}`,
      '',
      'Sehr geehrte Damen und Herren,',
      'bitte leeren Sie die Tonne in unserer Strasse.',
      'Mit freundlichen Gruessen',
      'Erika Beispiel',
    ];
    for (const [index, row] of rows.entries()) letter.drawText(row, { x: 70, y: 700 - index * 22, size: 13, font });
  }
  return Buffer.from(await document.save());
}
