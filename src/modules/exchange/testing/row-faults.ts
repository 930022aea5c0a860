import {
  ALL,
  cell,
  cells,
  type Fault,
  FILE,
  given,
  LETTER,
  note,
  OTHER_FILE,
  OTHER_LETTER,
  PLAN,
  PROCEEDING,
} from './plant-fault.js';
import { HEADER, testManifest } from './manifest.js';

/** One cell that says the same as another row: nobody knows which of both is right. */
const bothOut = (...fault: Parameters<typeof cell>): Fault => {
  const [what, expected, , manifest, context] = cell(...fault);
  return [what, expected, ALL, manifest, context];
};

/** A part (Teilvorgang) of a proceeding as a row of the test manifest. */
const part = (reference: string, whole: string, subject: string, closedOn = ''): string =>
  `Teilvorgang;${reference};;;${whole};;;${subject};;;2.3.1998;${closedOn};;;;;;;;;`;

/** The test manifest with such rows in the place of the documents of its first file. */
const withParts = (...parts: readonly string[]): string[] =>
  testManifest().toSpliced(OTHER_FILE - 1 - parts.length, parts.length, ...parts);

const OF_PARTS: readonly Fault[] = [
  ['a part of nothing', '5 whole-missing Vorgang', FILE, withParts(part('BA 17/1998-1a', '', 'Brandschutz'))],
  [
    'a part of what is not there',
    '5 proceeding-unknown Vorgang',
    FILE,
    withParts(part('BA 17/1998-1a', 'BA 17/1998-9', 'Brandschutz')),
  ],
  ['a part of itself', '5 whole-is-part Vorgang 5', FILE, withParts(part('', 'Brandschutz', 'Brandschutz'))],
  [
    'a part of a part',
    '5 whole-is-part Vorgang 4',
    FILE,
    withParts(part('BA 17/1998-1a', 'BA 17/1998-1', 'Brandschutz'), part('', 'BA 17/1998-1a', 'Treppenhaus')),
  ],
  [
    'a part that ends after its whole',
    '5 part-closed-later Laufzeit bis 2000-01-01',
    null,
    withParts(part('', 'BA 17/1998-1', 'Brandschutz', '2.1.2000')).map((line) =>
      line.startsWith('Vorgang;') ? line.replace('1.3.1998;;', '1.3.1998;1.1.2000;') : line,
    ),
  ],
  [
    'a part whose reference is that of its whole',
    '5 old-reference-twice Altes Aktenzeichen 3',
    FILE,
    withParts(part('BA 17/1998-1', 'Bauantrag', 'Brandschutz')),
  ],
];

/** Faults of one row. */
export const OF_A_ROW: readonly Fault[] = [
  // what stands below such a row may belong to it or to the file above: nobody knows
  ['a row that says not what it is', '6 level-missing Ebene', ALL, cells(OTHER_FILE, { Ebene: '' })],
  ['a row that says it is an Ordner', '6 level-unknown Ebene', ALL, cells(OTHER_FILE, { Ebene: 'Ordner' })],
  ['a document that calls itself Bild', '4 level-unknown Ebene', FILE, cells(LETTER, { Ebene: 'Bild' })],
  cell(FILE, 'Betreff', '', 'subject-missing'),
  cell(PROCEEDING, 'Betreff', '', 'subject-missing'),
  cell(LETTER, 'Betreff', '   ', 'subject-missing'),
  cell(FILE, 'Betreff', 'x'.repeat(501), 'text-too-long', '500'),
  cell(LETTER, 'Betreff', 'x'.repeat(501), 'text-too-long', '500'),
  cell(FILE, 'Altes Aktenzeichen', 'x'.repeat(201), 'text-too-long', '200'),
  cell(FILE, 'Aktentyp', 'x'.repeat(101), 'text-too-long', '100'),
  cell(LETTER, 'Absender', 'x'.repeat(301), 'text-too-long', '300'),
  cell(LETTER, 'Fremdes Zeichen', 'x'.repeat(201), 'text-too-long', '200'),
  cell(LETTER, 'Dokumenttyp', 'x'.repeat(101), 'text-too-long', '100'),
  cell(FILE, 'Betreff', 'Neu\u0007bau', 'character-forbidden'),
  cell(FILE, 'Betreff', 'Neu\u001bbau', 'character-forbidden'),
  cell(FILE, 'Betreff', 'StraÃŸe', 'text-damaged'),
  cell(LETTER, 'Absender', 'Anna MÃ¼ller', 'text-damaged'),
  cell(LETTER, 'Absender', 'Anna M\uFFFDller', 'text-damaged'),
  cell(FILE, 'Aktenplankennzeichen', '', 'plan-mark-missing'),
  cell(FILE, 'Aktenplankennzeichen', '999', 'plan-mark-unknown'),
  cell(FILE, 'Aktenplankennzeichen', '631.', 'plan-mark-unknown'),
  cell(FILE, 'Aktenplankennzeichen', '63', 'plan-mark-without-files'),
  cell(FILE, 'Aktenplankennzeichen', '633', 'plan-mark-retired'),
  cell(FILE, 'Federführung', '', 'unit-missing'),
  cell(FILE, 'Federführung', '99', 'unit-unknown'),
  cell(FILE, 'Federführung', 'Bauaufsicht', 'unit-unknown'),
  cell(FILE, 'Federführung', '64', 'unit-closed'),
  cell(FILE, 'Federführung', '50', 'unit-not-yours'),
  cell(FILE, 'Altes Aktenzeichen', '', 'reference-missing'),
  bothOut(OTHER_FILE, 'Altes Aktenzeichen', 'BA 17/1998', 'old-reference-twice', '2'),
  cell(PROCEEDING, 'Altes Aktenzeichen', 'BA 17/1998', 'old-reference-twice', '2'),
  bothOut(PROCEEDING, 'Altes Aktenzeichen', 'BA 18/1998', 'old-reference-twice', '6'),
  cell(FILE, 'Altes Aktenzeichen', 'BA 17/1998', 'reference-given', '', given('BA 17/1998')),
  cell(PROCEEDING, 'Altes Aktenzeichen', 'BA 17/1998-1', 'reference-given', '', given('BA 17/1998-1')),
  cell(FILE, 'Aktenzeichen', '63-631/0017-1998', 'reference-given', '', given('63-631/0017-1998')),
  cell(FILE, 'Aktenzeichen', '63-631/17-1998', 'reference-not-by-rule', '63-631/0001-1998'),
  cell(FILE, 'Aktenzeichen', '63-632/0017-1998', 'reference-not-by-rule', '63-631/0001-1998'),
  cell(FILE, 'Aktenzeichen', '64-631/0017-1998', 'reference-not-by-rule', '63-631/0001-1998'),
  cell(FILE, 'Aktenzeichen', '63-631/0000-1998', 'reference-not-by-rule', '63-631/0001-1998'),
  cell(FILE, 'Aktenzeichen', '63-631/0017-2031', 'reference-not-by-rule', '63-631/0001-1998'),
  cell(FILE, 'Aktenzeichen', 'irgendwas', 'reference-not-by-rule', '63-631/0001-1998'),
  [
    'a running number that has been passed',
    '2 reference-number-passed Aktenzeichen 5',
    FILE,
    cells(FILE, { Aktenzeichen: '63-631/0005-1999', 'Laufzeit von': '1.1.1999' }),
  ],
  [
    'one new reference for two files',
    '6 new-reference-twice Aktenzeichen 2',
    ALL,
    cells(FILE, { Aktenzeichen: '63-631/0017-1998' }).map((line, index) =>
      index + 1 === OTHER_FILE
        ? (cells(OTHER_FILE, { Aktenzeichen: '63-631/0017-1998', Aktenplankennzeichen: '631', Federführung: '63' })[
            index
          ] ?? '')
        : line,
    ),
  ],
  cell(FILE, 'Laufzeit von', '', 'day-missing'),
  cell(FILE, 'Laufzeit von', '31.2.1998', 'day-invalid'),
  cell(FILE, 'Laufzeit von', '1998-13-01', 'day-invalid'),
  cell(FILE, 'Laufzeit von', '00.03.1998', 'day-invalid'),
  cell(FILE, 'Laufzeit von', '29.2.1999', 'day-invalid'),
  cell(FILE, 'Laufzeit von', '03/01/1998', 'day-invalid'),
  cell(FILE, 'Laufzeit von', '35855', 'day-invalid'),
  cell(FILE, 'Laufzeit von', 'März 1998', 'day-invalid'),
  cell(FILE, 'Laufzeit von', '1.3.1598', 'day-too-early'),
  cell(OTHER_FILE, 'Laufzeit von', '1.1.2031', 'day-in-future'),
  cell(FILE, 'Laufzeit bis', '32.12.2001', 'day-invalid'),
  cell(FILE, 'Laufzeit bis', '23.11.2026', 'day-in-future'),
  cell(FILE, 'Laufzeit bis', '28.2.1998', 'closed-before-started', '1998-03-01'),
  cell(PROCEEDING, 'Laufzeit von', '1.3.98x', 'day-invalid'),
  cell(PROCEEDING, 'Laufzeit bis', '1.2.1998', 'closed-before-started', '1998-03-01'),
  note(PROCEEDING, 'Laufzeit von', '1.2.1998', 'proceeding-before-file', '1998-03-01'),
  cell(LETTER, 'Datum', '1998-02-30', 'day-invalid'),
  cell(LETTER, 'Datum', '2027-01-01', 'day-in-future'),
  cell(LETTER, 'Datum', '0000-00-00', 'day-invalid'),
  cell(LETTER, 'Eingang', 'gestern', 'day-invalid'),
  cell(LETTER, 'Eingang', '1.1.2030', 'day-in-future'),
  note(LETTER, 'Eingang', '1998-02-28', 'received-before-written', '1998-03-01'),
  note(LETTER, 'Datum', '1997-01-01', 'document-before-file', '1998-03-01'),
  note(PLAN, 'Datum', '2002-01-01', 'document-after-closing', '2001-12-31'),
  cell(LETTER, 'Akte', 'BA 99/1998', 'file-unknown'),
  cell(PROCEEDING, 'Akte', 'ba 17/1998', 'file-unknown'),
  [
    'a document above every file',
    '2 file-missing-in-row Akte',
    null,
    [HEADER, testManifest()[PLAN - 1] ?? '', ...testManifest().slice(OTHER_FILE - 1)],
  ],
  [
    'a proceeding above every file',
    '2 file-missing-in-row Akte',
    null,
    [HEADER, testManifest()[PROCEEDING - 1] ?? '', ...testManifest().slice(OTHER_FILE - 1)],
  ],
  ...OF_PARTS,
  cell(LETTER, 'Vorgang', 'BA 17/1998-9', 'proceeding-unknown'),
  cell(OTHER_LETTER, 'Vorgang', 'BA 17/1998-1', 'proceeding-unknown'),
  [
    'two proceedings of one subject and no reference',
    '4 proceeding-twice Betreff 3',
    null,
    testManifest().flatMap((line, index) => {
      const nameless = line.replace('BA 17/1998-1', '');
      return index + 1 === PROCEEDING ? [nameless, nameless] : [line.replace('BA 17/1998-1', 'Bauantrag')];
    }),
  ],
  [
    'a file without a document',
    '2 file-without-documents Ebene',
    null,
    testManifest().filter((_, index) => ![PROCEEDING, LETTER, PLAN].includes((index + 1) as 3)),
  ],
  cell(FILE, 'Aufbewahrung', 'lange', 'retention-invalid'),
  cell(FILE, 'Aufbewahrung', '-5', 'retention-invalid'),
  cell(FILE, 'Aufbewahrung', '151', 'retention-invalid'),
  cell(FILE, 'Aufbewahrung', '10,5', 'retention-invalid'),
  note(FILE, 'Aufbewahrung', '5', 'retention-shorter', '10'),
  cell(FILE, 'Aussonderungsart', 'C', 'disposal-kind-unknown'),
  cell(FILE, 'Aussonderungsart', 'vielleicht', 'disposal-kind-unknown'),
  cell(LETTER, 'Medium', 'Mikrofilm', 'medium-unknown'),
  cell(LETTER, 'Medium', '004', 'medium-unknown'),
  cell(FILE, 'Beteiligte', '| Am Hang 3 | Bauherrin', 'party-invalid'),
  cell(FILE, 'Beteiligte', 'A | B | C | D', 'party-invalid'),
  cell(
    FILE,
    'Beteiligte',
    `"${Array.from({ length: 201 }, (_, index) => `P${String(index)}`).join(';')}"`,
    'parties-too-many',
    '200',
  ),
  note(LETTER, 'Dokumenttyp', '', 'document-type-missing', 'Sonstiges'),
  note(FILE, 'Datei', '17-1998', 'cell-ignored'),
  note(FILE, 'Absender', 'Anna Müller', 'cell-ignored'),
  note(PROCEEDING, 'Federführung', '63', 'cell-ignored'),
  note(LETTER, 'Aufbewahrung', '10', 'cell-ignored'),
  note(LETTER, 'Laufzeit von', '1.1.1999', 'cell-ignored'),
];
