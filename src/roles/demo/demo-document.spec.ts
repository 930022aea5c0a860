import { describe, expect, it } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { demoLetterPdf } from './demo-document.js';

const LETTER = {
  city: 'Eschenbrück',
  reference: '63-631/0001-2026',
  subject: 'Größe der Öffnungen — „Überbau“ nach § 6',
  date: '2026-03-02',
  text: `Sehr geehrte Frau Çelik,\n${'ein sehr langer Absatz mit vielen Wörtern, '.repeat(12)}\nMit freundlichen Grüßen`,
};

describe(demoLetterPdf.name, () => {
  it('gives the same bytes for the same letter, so that seeding twice stores nothing twice', async () => {
    const [one, other] = [await demoLetterPdf(LETTER), await demoLetterPdf(LETTER)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Buffer.from(await demoLetterPdf({ ...LETTER, subject: 'Anders' })).equals(Buffer.from(one))).toBe(false);
  });

  it('writes a readable PDF with title and date of the letter', async () => {
    const pdf = await PDFDocument.load(await demoLetterPdf(LETTER), { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(1);
    expect(pdf.getTitle()).toBe(LETTER.subject);
    expect(pdf.getCreationDate()?.toISOString().slice(0, 10)).toBe('2026-03-02');
  });
});
