import { describe, expect, it } from '@jest/globals';
import { contentFaults, twinFaults } from './content-faults.js';
import type { PlannedDocument } from './manifest-plan.js';

const document = (row: number, path: string): PlannedDocument => ({
  row,
  path,
  hash: null,
  proceeding: null,
  subject: 'Antrag',
  type: 'Antrag',
  dateOfLetter: null,
  receivedOn: null,
  senderName: null,
  senderAddress: null,
  foreignReference: null,
  medium: '001',
});

describe(contentFaults, () => {
  it.each([
    ['INTAKE.FILE_EMPTY', 'content-empty', 'error'],
    ['INTAKE.FILE_TYPE_UNKNOWN', 'content-type-unknown', 'error'],
    ['INTAKE.FILE_ENCRYPTED', 'content-encrypted', 'error'],
    ['INTAKE.FILE_TRUNCATED', 'content-truncated', 'error'],
    ['INTAKE.FILE_DAMAGED', 'content-damaged', 'error'],
    ['INTAKE.PAGE_TOO_LARGE', 'content-page-too-large', 'error'],
    ['INTAKE.TOO_MANY_PAGES', 'content-too-many-pages', 'error'],
    ['INTAKE.DECODE_TIMEOUT', 'content-too-slow', 'error'],
    ['INTAKE.DECODE_OUT_OF_MEMORY', 'content-too-costly', 'error'],
    ['INTAKE.DECODE_CRASHED', 'content-damaged', 'error'],
    ['INTAKE.PDF_HAS_JAVASCRIPT', 'content-with-scripts', 'note'],
    ['INTAKE.PDF_HAS_ATTACHMENTS', 'content-with-attachments', 'note'],
    ['INTAKE.JBIG2_SYMBOL_CODING', 'content-symbol-coded', 'note'],
  ])('takes the finding %s for %s', (finding, code, severity) => {
    const inspection = { mediaType: 'application/pdf', pages: 3, findings: [{ code: finding, page: 2 }] };
    expect(contentFaults(document(4, 'a/b.pdf'), inspection, 'Datei')).toEqual([
      { code, severity, row: 4, column: 'Datei', value: 'a/b.pdf', detail: 'S. 2' },
    ]);
  });

  it('notes what is something else than its name says', () => {
    const inspection = { mediaType: 'image/jpeg', pages: 1, findings: [] };
    expect(contentFaults(document(4, 'a.PDF'), inspection, 'Datei')).toMatchObject([
      { code: 'content-disguised', severity: 'note', detail: 'image/jpeg' },
    ]);
    expect(contentFaults(document(4, 'a.jpeg'), inspection, 'Datei')).toEqual([]);
  });
});

describe(twinFaults, () => {
  it('names the row that brought the same bytes first', () => {
    const hashes = new Map([
      ['a.pdf', 'x'],
      ['b.pdf', 'y'],
      ['c.pdf', 'x'],
    ]);
    expect(
      twinFaults([document(2, 'a.pdf'), document(3, 'b.pdf'), document(4, 'c.pdf')], hashes, 'Datei'),
    ).toMatchObject([{ code: 'content-twice', row: 4, detail: '2' }]);
  });
});
