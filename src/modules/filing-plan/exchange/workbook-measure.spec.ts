import { describe, expect, it } from '@jest/globals';
import { excessOfTexts, WorkbookMeasure } from './workbook-measure.js';

describe(WorkbookMeasure, () => {
  const measured = (...chunks: string[]): string | undefined => {
    const measure = new WorkbookMeasure();
    measure.beginPart();
    for (const chunk of chunks) measure.take(Buffer.from(chunk), true);
    return measure.excess;
  };

  it('finds a far cell wherever the bytes are cut', () => {
    const cell = '<row r="2"><c s="12" r="XFD2" t="n"><v>1</v></c></row>';
    for (let cut = 1; cut < cell.length; cut += 1)
      expect(measured(cell.slice(0, cut), cell.slice(cut))).toBe('Zelle XFD2: mehr als 1000 Spalten');
  });

  it('lets a long and narrow sheet, and a wide and short one pass', () => {
    expect(measured('<c r="V200000"/>')).toBeUndefined();
    expect(measured('<c r="ALL2"/>')).toBeUndefined();
  });

  it('measures each part for itself', () => {
    const measure = new WorkbookMeasure();
    for (const cell of ['<c r="A240000"/>', '<c r="ALL2"/>']) {
      measure.beginPart();
      measure.take(Buffer.from(cell), true);
    }
    expect(measure.excess).toBeUndefined();
  });
});

describe(excessOfTexts, () => {
  it('counts one text as often as it stands there', () => {
    const row = [1, null, 'x'.repeat(30_000)];
    expect(excessOfTexts([Array.from({ length: 1000 }, () => row)])).toBeUndefined();
    expect(excessOfTexts([Array.from({ length: 3000 }, () => row)])).toBe('Zeile 2001: mehr als 60 Millionen Zeichen');
  });
});
