import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import writeSheets from 'write-excel-file/node';
import { readManifest } from '../manifest/read-manifest.js';
import { HEADER, testContext, testManifest } from '../testing/manifest.js';
import { OF_FIELDS } from '../testing/field-faults.js';
import { OF_A_PATH } from '../testing/path-faults.js';
import { ALL, cells, type Fault, FILE, LETTER, OTHER_FILE } from '../testing/plant-fault.js';
import { OF_A_ROW } from '../testing/row-faults.js';
import { planManifest } from './plan-manifest.js';

const whole = (what: string, expected: string, manifest: Uint8Array | string[]): Fault => [
  what,
  expected,
  ALL,
  manifest,
];
const headed = (change: (header: string) => string): string[] => [change(HEADER), ...testManifest().slice(1)];
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const text = (lines: readonly string[]): string => lines.join('\r\n');

const sheet = (rows: string): Uint8Array =>
  zipSync({ 'xl/worksheets/sheet1.xml': Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`) });

const OF_THE_MANIFEST: readonly Fault[] = [
  whole('an empty file', 'manifest-empty', bytes()),
  whole('a file of blank lines', 'manifest-empty', Buffer.from('\r\n\r\n')),
  whole('a PDF', 'header-missing', Buffer.from('%PDF-1.7\nxref\n')),
  whole('a NUL byte', '3 manifest-not-text', Buffer.from(text(testManifest()).replace('Bauantrag', 'Bau\u0000antrag'))),
  whole('UTF-16 without its mark', '1 manifest-not-text', Buffer.from(text(testManifest()), 'utf16le')),
  whole('a workbook of an old spreadsheet program', 'manifest-old-workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2)),
  whole('a torn workbook', 'manifest-unreadable', bytes(0x50, 0x4b, 3, 4, 9, 9, 9)),
  whole('an archive that is no workbook', 'manifest-unreadable', zipSync({ 'a.txt': Buffer.from('hallo') })),
  whole(
    'a workbook that swells',
    'manifest-too-large',
    zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) }),
  ),
  whole('a file beyond all measure', 'manifest-too-large 50 MB', new Uint8Array(50 * 1024 * 1024 + 1)),
  whole('a quote that is never closed', '4 quote-open CSV_QUOTE_NOT_CLOSED', cells(LETTER, { Betreff: '"Antrag' })),
  whole(
    'a quote that is closed by that of another row',
    '4 quote-open',
    cells(LETTER, { Betreff: '"Antrag' }).map((line, index) =>
      index + 1 === OTHER_FILE ? line.replace('Baulast', '"Bau"last') : line,
    ),
  ),
  whole(
    'a NUL byte in UTF-16',
    '3 manifest-not-text',
    Buffer.from(`\ufeff${text(testManifest()).replace('Bauantrag', 'Bau\u0000antrag')}`, 'utf16le'),
  ),
  [
    'a mark of byte order within a cell',
    '4 character-forbidden Betreff',
    FILE,
    cells(LETTER, { Betreff: 'An\ufefftrag' }),
  ],
  whole(
    'a workbook with a cell far to the right',
    'manifest-too-large Zelle XFD2',
    sheet('<row r="1"><c r="A1"/></row><row r="2"><c r="XFD2" t="n"><v>1</v></c></row>'),
  ),
  whole(
    'a workbook with a cell far below',
    'manifest-too-large Zelle A900000',
    sheet('<row r="900000"><c r="A900000"><v>1</v></c></row>'),
  ),
  whole(
    'a workbook as wide as it is long',
    'manifest-too-large Zelle',
    sheet('<row r="200000"><c r="A200000"/></row><row r="3"><c s="1" r="ALK3"/></row>'),
  ),
  whole(
    'a workbook of countless parts',
    'manifest-too-large mehr als 2000 Teile',
    zipSync(Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`x${String(index)}`, bytes(1)]))),
  ),
  whole('a quote inside of a cell', '4 quote-open INVALID_OPENING_QUOTE', cells(LETTER, { Betreff: 'Bau"antrag' })),
  whole(
    'text behind a closed quote',
    '4 quote-open CSV_INVALID_CLOSING_QUOTE',
    cells(LETTER, { Betreff: '"Bau"antrag' }),
  ),
  whole('no headings', 'header-missing', testManifest().slice(1)),
  whole('headings of something else', 'header-missing', ['Name;Vorname;Ort', 'Müller;Anna;Eschenbrück']),
  whole(
    'no column for the level',
    'column-missing Ebene',
    headed((header) => header.replace('Ebene', 'Bemerkung')),
  ),
  whole(
    'no column for the subject',
    'column-missing Betreff',
    headed((header) => header.replace('Betreff', 'Bemerkung')),
  ),
  whole(
    'no column for the path',
    'column-missing Datei',
    headed((header) => header.replace('Datei', 'Bemerkung')),
  ),
  whole(
    'one column twice',
    '1 column-twice Betreff',
    headed((header) => header.replace('Aktentyp', 'Betreff')),
  ),
  whole(
    'one column under two of its names',
    '1 column-twice Titel',
    headed((header) => header.replace('Aktentyp', 'Titel')),
  ),
  whole(
    'one specialist field twice',
    '1 column-twice feld.flur',
    headed((header) => `${header.replace('Medium', 'feld.flur')};feld.flur`),
  ),
  whole('headings and nothing below', 'rows-missing', [HEADER]),
  ['a column nobody knows', '1 column-unknown Bemerkung', null, headed((header) => `${header};Bemerkung`)],
  [
    'a row divided by commas',
    '6 delimiters-mixed ; ≠ ,',
    ALL,
    testManifest().map((line, index) => (index + 1 === OTHER_FILE ? line.replaceAll(';', ',') : line)),
  ],
  [
    'a row divided by tabs',
    '6 delimiters-mixed ; ≠ Tab',
    ALL,
    testManifest().map((line, index) => (index + 1 === OTHER_FILE ? line.replaceAll(';', '\t') : line)),
  ],
  [
    'more cells than columns',
    '4 cells-too-many 21',
    FILE,
    testManifest().map((line, index) => (index + 1 === LETTER ? `${line};zu viel` : line)),
  ],
];

const PLANTED = [...OF_THE_MANIFEST, ...OF_A_ROW, ...OF_A_PATH, ...OF_FIELDS];

describe('a manifest with one planted fault', () => {
  it('is tried in more than 180 ways', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(180);
  });

  it.each(PLANTED)('names %s', async (_what, expected, keepsOut, manifest, context = testContext()) => {
    const written = manifest instanceof Uint8Array ? manifest : Buffer.from(manifest.join('\r\n'));
    const plan = planManifest(await readManifest(written), context);
    const said = plan.faults.map(({ row, code, column, detail }) =>
      [row, code, column, detail].filter((part) => part !== null && part !== '').join(' '),
    );
    expect(said.map((line) => (line.startsWith(expected) ? expected : line))).toContain(expected);
    const kept = plan.sound.map(({ row }) => row);
    if (keepsOut === ALL) expect(kept).toEqual([]);
    else if (keepsOut !== null) expect(kept).not.toContain(keepsOut);
    // What is wrong with one file never keeps the other one out.
    if (keepsOut === FILE) expect(kept).toContain(OTHER_FILE);
    if (keepsOut === OTHER_FILE) expect(kept).toContain(FILE);
  });

  it('reads files put behind each other, each with a mark of byte order of its own', async () => {
    const [header = '', ...rows] = testManifest();
    const joined = `\ufeff\ufeff${header}\r\n${rows.map((row) => `\ufeff${row}`).join('\r\n')}`;
    const plan = planManifest(await readManifest(Buffer.from(joined)), testContext());
    expect(plan.sound.map(({ row }) => row)).toEqual([FILE, OTHER_FILE]);
  });

  it('reads the same from a workbook, and names a mark that a number format has cut', async () => {
    const rows = testManifest().map((line) => line.split(';'));
    const marked = (rows[1] ?? []).map((text) => (text === '631' ? 63.1 : text));
    const sheet = [rows[0] ?? [], marked, ...rows.slice(2)].map((row) => row.map((value) => ({ value })));
    const plan = planManifest(await readManifest(await writeSheets(sheet as never).toBuffer()), testContext());
    expect(plan.faults).toMatchObject([{ code: 'plan-mark-lost-digits', row: FILE, value: '63.1' }]);
    expect(plan.sound.map(({ row }) => row)).toEqual([OTHER_FILE]);
  });
});
