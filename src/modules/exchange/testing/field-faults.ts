import type { ManifestContext } from '../domain/manifest-context.js';
import { HEADER, testContext, testManifest, testTypes } from './manifest.js';
import { ALL, type Fault, FILE, LETTER, OTHER_FILE } from './plant-fault.js';

const COLUMNS = [
  'Quellsystem',
  'Quell-ID',
  'feld.flur',
  'feld.Art des Vorhabens',
  'feld.wert',
  'feld.genehmigt',
  'feld.konto',
  'feld.steuer',
  'feld.zeichen',
  'feld.lage',
  'feld.merkmale',
  'feld.keller',
  'feld.stufen',
  'feld.fremd',
] as const;
type Column = (typeof COLUMNS)[number];

const typed: ManifestContext = testContext({ fileTypes: testTypes() });

/** The test manifest whose first file has a type and such fields, with more cells of any row. */
function manifest(type: string, fields: Partial<Record<Column, string>>, row = FILE as number): string[] {
  const at = HEADER.split(';').indexOf('Aktentyp');
  return testManifest().map((line, index) => {
    const cells = line.split(';');
    if (index === 0) return [...cells, ...COLUMNS].join(';');
    if (index + 1 === FILE) cells[at] = type;
    const own = index + 1 === row ? fields : index + 1 === FILE && row !== FILE ? { 'feld.flur': '7' } : {};
    return [...cells, ...COLUMNS.map((column) => quoted(own[column] ?? ''))].join(';');
  });
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}

/** One field of a Bauakte that does not suit its type. */
function field(column: Column, text: string, code: string, more: Partial<Record<Column, string>> = {}): Fault {
  return [
    `${column} = „${text}“`,
    `${String(FILE)} ${code} ${column}`,
    FILE,
    manifest('Bauakte', { 'feld.flur': '7', ...more, [column]: text }),
    typed,
  ];
}

const given = (context: Partial<ManifestContext>): ManifestContext => testContext(context);
const other = { fileId: 'another', fingerprint: 'f'.repeat(64) };

/** Faults of file types and their fields. */
export const OF_FIELDS: readonly Fault[] = [
  field('feld.flur', '', 'field-missing'),
  field('feld.flur', 'sieben', 'field-kind'),
  field('feld.flur', '1.234', 'field-kind'),
  field('feld.flur', '7,5', 'field-kind'),
  field('feld.flur', '0', 'field-too-small'),
  field('feld.flur', '-7', 'field-too-small'),
  field('feld.flur', '1000', 'field-too-large'),
  field('feld.Art des Vorhabens', 'Garten', 'field-not-a-choice'),
  field('feld.wert', 'viel', 'field-kind'),
  field('feld.wert', '12,505 €', 'field-kind'),
  field('feld.wert', '12 $', 'field-kind'),
  field('feld.genehmigt', '31.2.1998', 'field-day'),
  field('feld.genehmigt', 'Ostern 1998', 'field-day'),
  field('feld.genehmigt', '1998', 'field-day'),
  field('feld.konto', 'DE00 1234 5678 9012 3456 00', 'field-iban'),
  field('feld.konto', '12345678', 'field-iban'),
  field('feld.steuer', '12345678901', 'field-tax-id'),
  field('feld.steuer', 'abc', 'field-tax-id'),
  field('feld.zeichen', '12-AB', 'field-pattern'),
  field('feld.zeichen', 'AB12', 'field-pattern'),
  field('feld.lage', 'x'.repeat(201), 'field-too-long'),
  field('feld.merkmale', 'Denkmal; Denkmal', 'field-choice-twice'),
  field('feld.merkmale', 'Denkmal; Brunnen', 'field-not-a-choice'),
  field('feld.keller', 'vielleicht', 'field-kind'),
  field('feld.stufen', '1,55', 'field-too-many-decimals', { 'feld.keller': 'ja' }),
  field('feld.stufen', 'viele', 'field-kind', { 'feld.keller': 'ja' }),
  field('feld.fremd', 'etwas', 'field-unknown-field'),
  ['fields without a type', '2 field-without-type feld.flur', FILE, manifest('', { 'feld.flur': '7' }), typed],
  ['fields of a plain file', '2 field-without-type feld.flur', FILE, manifest('Sachakte', { 'feld.flur': '7' }), typed],
  ['fields of no such type', '2 file-type-unknown Aktentyp', FILE, manifest('Bauakt', { 'feld.flur': '7' }), typed],
  ['a type nobody knows', '2 file-type-word Aktentyp', null, manifest('Handakte', {}), typed],
  ['a title of two types', '2 file-type-ambiguous Aktentyp Betrieb, Betrieb', FILE, manifest('Betrieb', {}), typed],
  [
    'a type that does not belong there',
    '2 file-type-elsewhere Aktentyp 632',
    FILE,
    manifest('Bauakte', { 'feld.flur': '7' }).map((line) => line.replace(';631;63;', ';632;63;')),
    typed,
  ],
  ['a field at a document', '4 cell-ignored feld.flur', null, manifest('Bauakte', { 'feld.flur': '7' }, LETTER), typed],
  ['a source without an id', '2 source-incomplete Quell-ID', FILE, manifest('', { Quellsystem: 'Alt' })],
  ['an id without a source', '2 source-incomplete Quellsystem', FILE, manifest('', { 'Quell-ID': '7' })],
  [
    'one source and id for two files',
    '6 source-twice Quell-ID 2',
    ALL,
    manifest('', { Quellsystem: 'Alt', 'Quell-ID': '7' }).map((line, index) =>
      index + 1 === OTHER_FILE ? line.replace(/;{14}$/, `;Alt;7${';'.repeat(12)}`) : line,
    ),
  ],
  [
    'other content under a source and id known from an earlier run',
    '2 reference-other-content Altes Aktenzeichen',
    FILE,
    manifest('', { Quellsystem: 'Alt', 'Quell-ID': '7' }),
    given({ takenOverBySource: new Map([['["Alt","7"]', other]]) }),
  ],
  [
    'other content under a reference known from an earlier run',
    '2 reference-other-content Altes Aktenzeichen',
    FILE,
    testManifest(),
    given({ given: new Map([['BA 17/1998', other]]) }),
  ],
  [
    'a proceeding whose reference leads to a file of an earlier run',
    '3 reference-given Altes Aktenzeichen',
    FILE,
    testManifest(),
    given({ given: new Map([['BA 17/1998-1', other]]) }),
  ],
  [
    'a document of a reference two files have',
    '4 file-ambiguous Akte 2, 6',
    ALL,
    testManifest().map((line, index) =>
      index + 1 === OTHER_FILE
        ? line.replace('BA 18/1998', 'BA 17/1998')
        : index + 1 === LETTER
          ? line.replace('Dokument;;;;', 'Dokument;;;BA 17/1998;')
          : line,
    ),
  ],
];
