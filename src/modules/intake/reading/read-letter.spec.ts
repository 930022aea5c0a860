import { describe, expect, it } from '@jest/globals';
import { readLetter } from './read-letter.js';
import { composePage, skewPage, type PrintedLine } from './testing/compose-page.js';
import { townRegister } from './testing/town-register.js';
import type { LetterInput, LetterReading, Suggestion, SuggestionField } from './letter-reading.js';

interface LetterParts {
  readonly returnLine?: string;
  readonly recipient?: readonly string[];
  readonly block?: readonly PrintedLine[];
  readonly subject?: readonly string[];
  readonly body?: readonly string[];
  readonly extra?: readonly PrintedLine[];
}

const OURS = '63.1-63.10.01/0042-2025';

function letter(parts: LetterParts = {}): readonly PrintedLine[] {
  const returnLine = parts.returnLine ?? 'Jürgen Weißgerber · Mühlenstraße 14 · 05999 Talheim';
  const recipient = parts.recipient ?? ['Stadt Talheim', 'Bauaufsichtsamt', 'Rathausplatz 1', '05999 Talheim'];
  const subject = parts.subject ?? ['Neubau eines Carports, Mühlenstraße 14'];
  const body = parts.body ?? ['die fehlenden Unterlagen liegen bei.'];
  return [
    { text: returnLine, x: 25, y: 45, height: 2 },
    ...recipient.map((text, index) => ({ text, x: 25, y: 52 + index * 5 })),
    ...(parts.block ?? [
      { text: 'Ihr Zeichen', x: 125, y: 50, height: 2.4 },
      { text: OURS, x: 125, y: 54 },
      { text: 'Unser Zeichen', x: 125, y: 62, height: 2.4 },
      { text: 'JW-4711/25', x: 125, y: 66 },
      { text: 'Datum', x: 125, y: 74, height: 2.4 },
      { text: '12.03.2026', x: 125, y: 78 },
    ]),
    ...subject.map((text, index) => ({ text, x: 25, y: 100 + index * 5 })),
    { text: 'Sehr geehrte Damen und Herren,', x: 25, y: 114 + subject.length * 5 },
    ...body.map((text, index) => ({ text, x: 25, y: 130 + index * 5 })),
    { text: 'Mit freundlichen Grüßen', x: 25, y: 220 },
    { text: returnLine.split(' · ')[0] ?? '', x: 25, y: 236 },
    ...(parts.extra ?? []),
  ];
}

async function read(lines: readonly PrintedLine[], input: Partial<LetterInput> = {}): Promise<LetterReading> {
  const pages = [composePage(lines)];
  return readLetter({ pages, separatorOffice: null, receivedOn: '2026-03-14', ...input }, townRegister());
}

function best(reading: LetterReading, field: SuggestionField): Suggestion | undefined {
  return reading.suggestions.find((suggestion) => suggestion.field === field);
}

describe(readLetter.name, () => {
  describe('when an ordinary business letter cites our reference', () => {
    it('fills every field and sends it to the lead unit of the file', async () => {
      const reading = await read(letter());
      expect(reading.fields).toEqual({
        subject: 'Neubau eines Carports, Mühlenstraße 14',
        senderName: 'Jürgen Weißgerber',
        senderAddress: 'Mühlenstraße 14, 05999 Talheim',
        dateOfLetter: '2026-03-12',
        documentType: reading.fields.documentType,
        foreignReference: 'JW-4711/25',
        ourReference: OURS,
      });
      expect(reading.routing.unitId).toBe('unit-63.1');
      expect(reading.routing.confidence).toBeGreaterThan(0.9);
      expect(best(reading, 'file')).toMatchObject({
        value: `file-${OURS}`,
        reason: { code: 'REFERENCE_EXACT' },
        page: 1,
      });
    });

    it('marks the passage it read the reference from', async () => {
      const box = best(await read(letter()), 'ourReference')?.box;
      expect(box?.left).toBeCloseTo(125 / 210, 3);
      expect(box?.top).toBeCloseTo(54 / 297, 3);
    });

    it('reads the same from a skewed page', async () => {
      const straight = await read(letter());
      const skewed = await read([], { pages: [skewPage(composePage(letter()), 1.8)] });
      expect(skewed.fields).toEqual(straight.fields);
      expect(skewed.routing).toEqual(straight.routing);
    });
  });

  describe('when a mark of the sender stands beside ours', () => {
    it('does not take the sender mark for ours even when it looks like one of our references', async () => {
      const reading = await read(
        letter({
          subject: ['Ihre Nachricht'],
          block: [
            { text: 'Ihr Zeichen', x: 25, y: 85, height: 2.4 },
            { text: 'Unser Zeichen', x: 80, y: 85, height: 2.4 },
            { text: 'Datum', x: 150, y: 85, height: 2.4 },
            { text: OURS, x: 25, y: 89 },
            { text: '63.1-63.10.01/0043-2025', x: 80, y: 89 },
            { text: '12. März 2026', x: 150, y: 89 },
          ],
        }),
      );
      expect(reading.fields.ourReference).toBe(OURS);
      expect(best(reading, 'file')?.value).toBe(`file-${OURS}`);
      expect(reading.fields.dateOfLetter).toBe('2026-03-12');
    });
  });

  describe('when the reference was misread', () => {
    const withReference = (text: string): readonly PrintedLine[] =>
      letter({
        subject: ['Ihr Schreiben'],
        returnLine: 'Otto Unbekannt · Waldweg 3 · 05777 Forst',
        block: [
          { text: `lhr Zeichen: ${text}`, x: 25, y: 85 },
          { text: '12.03.2026', x: 150, y: 85 },
        ],
      });

    it.each([
      ['letters for digits', '63.l-63.1O.01/0117-2O24'],
      ['blanks and lost dashes', '63.1 - 63.10. 01 / 0117 2024'],
      ['lost leading zeros', '63.1-63.10.01/117-2024'],
      ['a proceeding', '63.1-63.10.01/0117-2024-1'],
      ['the old format', '63.1/63 10 01/0117/24'],
    ])('finds the file through %s', async (_, text) => {
      const file = best(await read(withReference(text)), 'file');
      expect(file?.value).toBe('file-63.1-63.10.01/0117-2024');
      expect(file?.confidence).toBeGreaterThan(0.7);
    });

    it.each([
      ['one digit', '63.1-63.10.01/0117-2074'],
      ['two look-alike digits', '68.1-63.10.01/0117-2824'],
    ])('finds the file through %s misread and says how far it is', async (_, text) => {
      const file = best(await read(withReference(text)), 'file');
      expect(file).toMatchObject({ value: 'file-63.1-63.10.01/0117-2024', reason: { code: 'REFERENCE_SIMILAR' } });
    });

    it('is unsure when two files are equally near', async () => {
      const reading = await read(withReference('63.1-63.10.01/0047-2025'));
      const files = reading.suggestions.filter(({ field }) => field === 'file');
      expect(files.map(({ value }) => value)).toEqual(
        expect.arrayContaining([`file-${OURS}`, 'file-63.1-63.10.01/0043-2025']),
      );
      expect(files[0]?.confidence).toBeLessThan(0.7);
    });
  });

  describe('when dates compete', () => {
    it('takes neither the receipt stamp nor the fax header nor a deadline', async () => {
      const reading = await read(
        letter({
          block: [{ text: 'Talheim, den 9. März 2026', x: 125, y: 85 }],
          body: ['Ihr Schreiben vom 27.02.2026 habe ich erhalten. Frist bis 30.03.2026.'],
          extra: [
            { text: '11.03.2026 09:14 FAX 05999 4711 S. 01/02', x: 20, y: 5, height: 2 },
            { text: 'EINGEGANGEN', x: 140, y: 20, height: 4 },
            { text: '13. MRZ. 2026', x: 142, y: 27, height: 4 },
            { text: 'Stadt Talheim', x: 142, y: 34 },
          ],
        }),
      );
      expect(reading.fields.dateOfLetter).toBe('2026-03-09');
    });

    it('never proposes the stamp date with confidence when the letter has none', async () => {
      const reading = await read(
        letter({ block: [], extra: [{ text: 'Eingang 13.03.2026', x: 140, y: 20, height: 4 }] }),
      );
      expect(reading.fields.dateOfLetter).toBeNull();
    });
  });

  describe('when the letter cites no reference', () => {
    it('routes by the office in the address field and the words of the text', async () => {
      const reading = await read(
        letter({
          returnLine: 'Otto Unbekannt · Waldweg 3 · 05999 Talheim',
          recipient: ['Stadt Talheim', 'Ordnungsamt', 'Rathausplatz 1', '05999 Talheim'],
          block: [{ text: '12.03.2026', x: 150, y: 85 }],
          subject: ['Ruhestörung durch den Kegelverein'],
          body: ['seit Wochen ist der Lärm unerträglich, ich möchte mich beschweren.'],
        }),
      );
      expect(reading.routing.unitId).toBe('unit-32.1');
      expect(reading.fields.ourReference).toBeNull();
      expect(best(reading, 'unit')?.reason.code).toMatch(/UNIT_KEYWORDS|RECIPIENT_UNIT/u);
    });

    it('follows the separator sheet where the text says nothing', async () => {
      const reading = await read(
        letter({
          returnLine: 'Otto Unbekannt · Waldweg 3 · 05999 Talheim',
          recipient: ['Stadt Talheim', 'Rathausplatz 1', '05999 Talheim'],
          block: [],
          subject: ['Ihre Anfrage'],
        }),
        { separatorOffice: '51' },
      );
      expect(reading.routing.unitId).toBe('unit-51');
      expect(best(reading, 'unit')?.reason).toEqual({ code: 'SEPARATOR_UNIT', details: { payload: '51' } });
    });

    it('is not sure of an office when nothing points to one', async () => {
      const reading = await read([{ text: 'Vielen Dank für alles', x: 25, y: 120 }]);
      expect(reading.routing.confidence).toBeLessThan(0.5);
    });
  });

  describe('when the letter is addressed to another authority', () => {
    it.each([
      ['in another town', ['Stadt Königsförde', 'Bauaufsichtsamt', 'Markt 1', '43107 Königsförde']],
      ['in the same town', ['Finanzamt Talheim', 'Behördenallee 3', '05999 Talheim']],
    ])('names no office and says whose mail it is (%s)', async (_, recipient) => {
      const reading = await read(
        letter({ recipient, block: [{ text: '12.03.2026', x: 150, y: 85 }], subject: ['Steuererklärung 2025'] }),
      );
      expect(reading.routing).toMatchObject({ unitId: null, reason: { code: 'RECIPIENT_OTHER' } });
      expect(reading.routing.confidence).toBeGreaterThan(0.8);
    });
  });

  describe('when it is a form', () => {
    it('reads the labelled cells, turns the name round and takes the title for the subject', async () => {
      const reading = await read([
        { text: 'Stadt Talheim', x: 25, y: 20, height: 4 },
        { text: 'Antrag auf einen Betreuungsplatz', x: 25, y: 40, height: 6 },
        { text: 'Zutreffendes bitte ankreuzen', x: 25, y: 52, height: 2 },
        { text: 'Name, Vorname', x: 25, y: 70, height: 2.4 },
        { text: 'Süßmilch, Änne', x: 80, y: 70 },
        { text: 'Straße, Hausnummer', x: 25, y: 80, height: 2.4 },
        { text: 'Höhenweg 12a', x: 80, y: 80 },
        { text: 'PLZ, Ort', x: 25, y: 90, height: 2.4 },
        { text: '05999 Talheim', x: 80, y: 90 },
        { text: 'Geburtsdatum', x: 25, y: 100, height: 2.4 },
        { text: '04.05.1988', x: 80, y: 100 },
        { text: 'Talheim, 02.03.2026', x: 25, y: 250 },
        { text: 'Datum, Unterschrift', x: 25, y: 256, height: 2.4 },
      ]);
      expect(reading.fields).toMatchObject({
        subject: 'Antrag auf einen Betreuungsplatz',
        senderName: 'Änne Süßmilch',
        senderAddress: 'Höhenweg 12a, 05999 Talheim',
        dateOfLetter: '2026-03-02',
        documentType: 'Antrag',
      });
      expect(reading.routing.unitId).toBe('unit-51');
    });
  });

  describe('when it is an invoice', () => {
    it('takes the invoice number for the sender mark and the invoice date for the date', async () => {
      const reading = await read([
        { text: 'Bürobedarf Öhlschläger GmbH', x: 25, y: 15, height: 6 },
        { text: 'Industriestraße 5 · 05421 Mühlfurt', x: 25, y: 24 },
        { text: 'Stadt Talheim', x: 25, y: 52 },
        { text: 'Kämmerei', x: 25, y: 57 },
        { text: 'Rathausplatz 1', x: 25, y: 62 },
        { text: '05999 Talheim', x: 25, y: 67 },
        { text: 'Rechnungsnummer: 2026-00417', x: 125, y: 60 },
        { text: 'Rechnungsdatum: 05.03.2026', x: 125, y: 66 },
        { text: 'Lieferdatum: 01.03.2026', x: 125, y: 72 },
        { text: 'Rechnung Nr. 2026-00417', x: 25, y: 95, height: 5 },
        { text: 'Gesamtbetrag 1.234,50 €, zahlbar bis 19.03.2026', x: 25, y: 150 },
      ]);
      expect(reading.fields).toMatchObject({
        senderName: 'Bürobedarf Öhlschläger GmbH',
        senderAddress: 'Industriestraße 5, 05421 Mühlfurt',
        dateOfLetter: '2026-03-05',
        documentType: 'Rechnung',
        foreignReference: '2026-00417',
      });
    });
  });

  describe('when the sender is a party of one file', () => {
    it('suggests that file with the party as its reason', async () => {
      const reading = await read(letter({ block: [], subject: ['Ihr Anruf'] }));
      expect(best(reading, 'file')).toMatchObject({
        value: `file-${OURS}`,
        reason: { code: 'PARTY_KNOWN', details: { name: 'Jürgen Weißgerber' } },
      });
    });
  });

  it('reads nothing from an empty page and claims nothing', async () => {
    const reading = await read([]);
    expect(Object.values(reading.fields).every((value) => value === null)).toBe(true);
    expect(reading.routing.confidence).toBeLessThan(0.5);
  });
});
