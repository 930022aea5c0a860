import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import type { PlanFaultCode } from '../domain/plan-fault.js';
import { checkPlan, type CheckedPlan } from './check-plan.js';
import { readPlanFile } from './read-plan-file.js';

const HEADER =
  'Kennzeichen;Bezeichnung;Inhaltsangabe;Übergeordnet;Akten erlaubt;Aufbewahrung;Fristbeginn;Rechtsgrundlage;Aussonderungsart;Gültig ab;Gültig bis;Stillgelegt;Federführung;Siehe auch';
/** A sound plan: row 2 a group, row 3 below it, rows 4 and 5 carry files. */
const PLAN = [
  HEADER,
  '6;Bauen;;;;;;;;;;;;',
  '63;Bauordnung;;6;nein;;;;;;;;;',
  '63.1;Anträge;;63;ja;10;Jahresende;BauO § 1;B;2026-01-01;2030-12-31;nein;63;63.2',
  '63.2;Baulasten;;63;ja;dauernd;;;A;;;;63;',
];
const LEAD_UNITS = new Set(['63']);
const ROW = 4;

type Fault = readonly [what: string, expected: string, file: string[] | Uint8Array];

const read = async (file: string[] | Uint8Array): Promise<CheckedPlan> =>
  checkPlan(await readPlanFile(file instanceof Uint8Array ? file : Buffer.from(file.join('\r\n'))), LEAD_UNITS);

/** The plan with one cell of row 4 changed. */
function cell(column: string, text: string, code: PlanFaultCode, detail = ''): Fault {
  const position = HEADER.split(';').indexOf(column);
  const file = PLAN.map((line, index) => {
    if (index + 1 !== ROW) return line;
    return line
      .split(';')
      .map((before, at) => (at === position ? text : before))
      .join(';');
  });
  const shown = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return [`${column} = „${shown}“`, [ROW, code, column, detail].filter((part) => part !== '').join(' '), file];
}

const each = (column: string, texts: readonly string[], code: PlanFaultCode): Fault[] =>
  texts.map((text) => cell(column, text, code));
const more = (what: string, expected: string, ...rows: string[]): Fault => [what, expected, [...PLAN, ...rows]];
const headed = (from: string, to: string): string[] => [HEADER.replace(from, to), ...PLAN.slice(1)];

const IN_CELLS: readonly Fault[] = [
  ...each('Kennzeichen', [''], 'mark-missing'),
  ...each(
    'Kennzeichen',
    [
      '63,1',
      '63..1',
      '.63',
      '63.',
      '63!1',
      '63_1',
      '63:1',
      '63+1',
      '(63)',
      '63.ß',
      '63*',
      '63#1',
      '6@3',
      'x'.repeat(41),
    ],
    'mark-invalid',
  ),
  ...each('Bezeichnung', ['', '   '], 'title-missing'),
  cell('Bezeichnung', 'x'.repeat(501), 'text-too-long', '500'),
  cell('Inhaltsangabe', 'x'.repeat(10_001), 'text-too-long', '10000'),
  cell('Rechtsgrundlage', 'x'.repeat(1001), 'text-too-long', '1000'),
  cell('Federführung', 'x'.repeat(41), 'text-too-long', '40'),
  ...each('Aufbewahrung', [''], 'retention-missing'),
  ...each(
    'Aufbewahrung',
    [
      'lange',
      '151',
      '1000',
      '-1',
      '10,5',
      '10.5',
      '10 Monate',
      '5 + 5',
      '+ 5',
      'zehn',
      '?',
      '10-30',
      'Bestand + 151',
      '3 Jahre und mehr',
    ],
    'retention-invalid',
  ),
  ...each('Fristbeginn', ['heute', '1.1.', 'später', 'Vertragsende', '?'], 'retention-start-unknown'),
  ...each('Aussonderungsart', [''], 'disposal-kind-missing'),
  ...each(
    'Aussonderungsart',
    ['C', 'X', 'AB', 'ja', 'vielleicht', '1', 'Archiv?', 'wegwerfen'],
    'disposal-kind-unknown',
  ),
  ...each(
    'Gültig ab',
    [
      '31.02.2026',
      '2026-13-01',
      '2026-02-30',
      '0.1.2026',
      '32.1.2026',
      '1.13.2026',
      'Januar 2026',
      '46023',
      '2026',
      '1/1/2026',
      '01.01.26x',
    ],
    'day-invalid',
  ),
  ...each('Gültig bis', ['31.04.2030', '2030-00-10', 'nie', '29.02.2027', '99.99.9999'], 'day-invalid'),
  ...each('Gültig bis', ['31.12.2025', '2000-01-01'], 'validity-reversed'),
  ...each('Stillgelegt', ['vielleicht', '2', 'jein', 'ab 2027'], 'yes-or-no-expected'),
  ...each('Akten erlaubt', ['manche', '2', '?', 'nur neue'], 'yes-or-no-expected'),
  cell('Federführung', '99', 'lead-unit-unknown', '99'),
  cell('Federführung', 'Bauaufsicht', 'lead-unit-unknown', 'Bauaufsicht'),
  cell('Federführung', '63.9', 'lead-unit-unknown', '63.9'),
  cell('Siehe auch', '99', 'see-also-unknown', '99'),
  cell('Siehe auch', '"63.2; 77"', 'see-also-unknown', '77'),
  cell('Siehe auch', '63.3', 'see-also-unknown', '63.3'),
  cell('Übergeordnet', '64', 'parent-missing', '64'),
  cell('Übergeordnet', '63.9', 'parent-missing', '63.9'),
  cell('Übergeordnet', '63.2', 'parent-not-continued', '63.2'),
  cell('Übergeordnet', '63.1', 'parent-not-continued', '63.1'),
];

const BETWEEN_ROWS: readonly Fault[] = [
  more('a mark given twice', '6 mark-taken Kennzeichen 4', '63.1;Noch einmal;;63;ja;5;;;V;;;;;'),
  more('a group given twice', '6 mark-taken Kennzeichen 2', '6;Bauen;;;;;;;;;;;;'),
  more(
    'a mark given three times',
    '7 mark-taken Kennzeichen 5',
    '63.2;B;;63;ja;5;;;V;;;;;',
    '63.2;C;;63;ja;5;;;V;;;;;',
  ),
  more('a unit without the one above', '6 parent-missing Übergeordnet 71', '71.1;Ohne Dach;;;ja;5;;;V;;;;;'),
  more('a unit two steps below nothing', '6 parent-missing Übergeordnet 7.1', '7.1.1;Ohne Dach;;;ja;5;;;V;;;;;'),
  more('a gap in the middle', '6 parent-missing Übergeordnet 63.3', '63.3.1;Lücke;;;ja;5;;;V;;;;;'),
  more('a row that has nothing but a title', '6 mark-missing Kennzeichen', ';Nur ein Titel;;;;5;;;;;;;;'),
  more('a row that has nothing but a mark', '6 title-missing Bezeichnung', '63.3;;;63;ja;5;;;V;;;;;'),
  more('two faults in one row: the first', '6 retention-invalid Aufbewahrung', '63.3;A;;63;ja;ewig lange;;;Z;;;;;'),
  more(
    'two faults in one row: the second',
    '6 disposal-kind-unknown Aussonderungsart',
    '63.3;A;;63;ja;ewig lange;;;Z;;;;;',
  ),
];

const OF_THE_FILE: readonly Fault[] = [
  ['no column for the mark', 'columns-missing', headed('Kennzeichen', 'Bemerkung')],
  ['no column for the title', 'columns-missing', headed('Bezeichnung', 'Bemerkung')],
  ['no headings', 'columns-missing', PLAN.slice(1)],
  ['headings alone', 'no-units', [HEADER]],
  ['an empty file', 'columns-missing', new Uint8Array()],
  ['a NUL byte', 'file-unreadable', Buffer.from(PLAN.join('\n').replace('Bauen', 'Bau\u0000en'))],
  ['bytes that are no text', 'file-unreadable', Uint8Array.from([0, 1, 2, 0])],
  ['a torn archive', 'file-unreadable', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])],
  ['an archive that is no workbook', 'file-unreadable', zipSync({ 'a.txt': Buffer.from('hallo') })],
  [
    'a workbook that swells',
    'file-too-large',
    zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) }),
  ],
  ['a file beyond all measure', 'file-too-large', new Uint8Array(20 * 1024 * 1024 + 1)],
  ['XML that is no message', 'file-unreadable', Buffer.from('<a/>')],
  ['XML that breaks off', 'file-unreadable', Buffer.from('<a><b></a>')],
  ['XML with a document type', 'file-unreadable', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
];

/** A quote in the wrong place is named by its line. */
const BROKEN_QUOTES: readonly Fault[] = [
  ['a quote that is never closed', 'file-unreadable', PLAN.map((line) => line.replace(';Anträge', ';"Anträge'))],
  ['a quote inside of a cell', 'file-unreadable', PLAN.map((line) => line.replace(';Anträge', ';An"träge'))],
];

const PLANTED = [...IN_CELLS, ...BETWEEN_ROWS, ...OF_THE_FILE, ...BROKEN_QUOTES];

describe('a filing plan with one planted fault', () => {
  it('is sound without it', async () => {
    expect((await read(PLAN)).faults).toEqual([]);
  });

  it('is tried in at least 100 ways', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(100);
  });

  it.each(PLANTED)('names %s', async (_what, expected, file) => {
    const said = (await read(file)).faults.map(({ row, code, column, detail }) =>
      [/^\d/.test(expected) ? row : null, code, column, detail]
        .filter((part) => part !== null && part !== '')
        .join(' '),
    );
    expect(said.map((line) => (line.startsWith(expected) ? expected : line))).toContain(expected);
  });
});
