import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import writeSheets from 'write-excel-file/node';
import type { PlanUnitContent } from '../domain/plan-unit-content.js';
import { checkPlan, type CheckedPlan } from './check-plan.js';
import type { PlanForExport } from './plan-cells.js';
import { readPlanFile } from './read-plan-file.js';
import { writeCsvPlan, writeXlsxPlan } from './write-table-plan.js';
import { writeXdomeaPlan } from './write-xdomea-plan.js';

const HEADER = 'Kennzeichen;Bezeichnung;Aufbewahrung;Aussonderungsart';
const leadUnits = new Set(['10', '63.1']);

async function checkCsv(...lines: string[]): Promise<CheckedPlan> {
  return checkPlan(await readPlanFile(Buffer.from(lines.join('\r\n'))), leadUnits);
}

/** Faults as `row code column detail`. */
function brief({ faults }: CheckedPlan): string[] {
  return faults.map(({ row, code, column, detail }) =>
    [row, code, column, detail].filter((part) => part !== null).join(' '),
  );
}

describe('a plan from a table', () => {
  it('takes groups from the marks and lets only the lowest units carry files', async () => {
    const { units, faults } = await checkCsv(HEADER, '6;Bauen;;', '63;Bauaufsicht;;', '63.1;Bauanträge;dauernd;A');
    expect(faults).toEqual([]);
    expect(units.map(({ mark, parent, mayCarryFiles }) => [mark, parent, mayCarryFiles])).toEqual([
      ['6', null, false],
      ['63', '6', false],
      ['63.1', '63', true],
    ]);
  });

  it('reads what spreadsheet programs write: Windows-1252, a title above, other names, other delimiters', async () => {
    const text =
      'Aktenplan der Stadt\nAktenplan-Nr.\tTitel\tAufbewahrungsfrist\tBewertung\n0\tÄmter\t10 Jahre\tnicht archivwürdig\n';
    const { units, faults } = checkPlan(await readPlanFile(Buffer.from(text, 'latin1')));
    expect(faults).toEqual([]);
    expect(units).toMatchObject([{ mark: '0', title: 'Ämter', retention: { years: 10 }, disposalKind: 'V' }]);
  });

  it('counts rows as lines of the file, also below a cell with line breaks', async () => {
    const plan = await checkCsv('Kennzeichen;Bezeichnung;Inhaltsangabe', '0;Rat;"eins', 'zwei"', '1.1;Ohne Gruppe;');
    expect(brief(plan)).toContain('4 parent-missing Kennzeichen 1');
  });

  it.each([
    ['63;;1;A', '2 title-missing Bezeichnung'],
    [';Titel;1;A', '2 mark-missing Kennzeichen'],
    ['6!3;Titel;1;A', '2 mark-invalid Kennzeichen'],
    ['63;Titel;ewig lange;A', '2 retention-invalid Aufbewahrung'],
    ['63;Titel;200;A', '2 retention-invalid Aufbewahrung'],
    ['63;Titel;1;C', '2 disposal-kind-unknown Aussonderungsart'],
    ['63;Titel;;A', '2 retention-missing Aufbewahrung'],
    ['63;Titel;1;', '2 disposal-kind-missing Aussonderungsart'],
    ['63.1.2;Titel;1;A', '2 parent-missing Kennzeichen 63.1'],
    [`63;${'x'.repeat(501)};1;A`, '2 text-too-long Bezeichnung 500'],
  ])('names the fault of %p', async (line, fault) => {
    expect(brief(await checkCsv(HEADER, line))).toContain(fault);
  });

  it('names the first of two equal marks', async () => {
    const plan = await checkCsv(HEADER, '0;Rat;1;A', '1;Stab;1;A', '0;Nochmals;1;A');
    expect(brief(plan)).toEqual(['4 mark-taken Kennzeichen 2']);
  });

  it('finds every fault of a row and of all rows at once, in their order', async () => {
    const plan = await checkCsv(
      'Kennzeichen;Bezeichnung;Gültig ab;Gültig bis;Stillgelegt;Federführung;Siehe auch;Übergeordnet;Fristbeginn;Aufbewahrung;Aussonderungsart',
      '1;A;31.02.2026;;;;;;;1;A',
      '2;B;2026-05-01;2026-04-01;vielleicht;99;7;;;1;A',
      '3;C;;;;;;4;;1;A',
      '35;D;;;;;;1;heute;1;A',
    );
    expect(brief(plan)).toEqual([
      '2 day-invalid Gültig ab',
      '3 validity-reversed Gültig bis',
      '3 yes-or-no-expected Stillgelegt',
      '3 lead-unit-unknown Federführung 99',
      '3 see-also-unknown Siehe auch 7',
      '4 parent-missing Übergeordnet 4',
      '5 retention-start-unknown Fristbeginn',
      '5 parent-not-continued Übergeordnet 1',
    ]);
  });

  it('says which columns are missing, and when there is nothing below them', async () => {
    expect(brief(await checkCsv('Name;Wert', 'a;b'))).toEqual(['columns-missing Kennzeichen, Bezeichnung']);
    expect(brief(await checkCsv(HEADER))).toEqual(['no-units']);
  });

  it('says where a broken file breaks', async () => {
    expect(brief(await checkCsv(HEADER, '0;"Rat;1;A'))).toEqual([expect.stringMatching(/^\d+ file-unreadable CSV_/)]);
    const { faults } = checkPlan(await readPlanFile(Buffer.from('PK\u0003\u0004 kein Archiv')));
    expect(faults).toMatchObject([{ code: 'file-unreadable' }]);
    expect(checkPlan(await readPlanFile(Buffer.from([0, 1, 2, 0]))).faults).toMatchObject([
      { code: 'file-unreadable' },
    ]);
  });
});

const UNIT: PlanUnitContent = {
  mark: '6',
  title: 'Bauen & Wohnen <alt>',
  description: '',
  parent: null,
  mayCarryFiles: false,
  retention: null,
  legalBasis: '',
  disposalKind: null,
  validFrom: null,
  validUntil: null,
  retired: false,
  leadUnit: null,
  seeAlso: [],
};

const PLAN: PlanForExport = {
  name: 'Aktenplan Eschenbrück',
  version: '2027',
  validFrom: '2027-01-01',
  validUntil: null,
  units: [
    UNIT,
    { ...UNIT, mark: '63', parent: '6', title: '=Formel', leadUnit: '63.1', disposalKind: 'B' },
    {
      ...UNIT,
      mark: '63.10',
      parent: '63',
      title: '- Striche',
      description: 'mit "Zeichen";\nund Umbruch',
      mayCarryFiles: true,
      retention: { kind: 'event', event: 'Bestand des Gebäudes', years: 5 },
      legalBasis: '§ 75 BauO NRW',
      disposalKind: 'A',
      validFrom: '2027-01-01',
      validUntil: '2030-12-31',
      seeAlso: ['63', '6'],
    },
    {
      ...UNIT,
      mark: '63.20',
      parent: '63',
      mayCarryFiles: true,
      retired: true,
      retention: { kind: 'years', years: 10, start: 'closing' },
      disposalKind: 'V',
    },
  ],
};

const MESSAGE = {
  processId: '01900000-0000-7000-8000-000000000001',
  createdAt: new Date('2026-11-22T08:00:00Z'),
  sender: 'Stadt Eschenbrück',
  recipient: 'Stadtarchiv',
};

describe.each([
  ['CSV', () => Promise.resolve(writeCsvPlan(PLAN))],
  ['XLSX', () => writeXlsxPlan(PLAN)],
  ['xdomea 0301', () => Promise.resolve(writeXdomeaPlan(PLAN, MESSAGE))],
])('a plan written as %s', (_format, write) => {
  it('is read back as it was, with every field', async () => {
    const { units, faults } = checkPlan(await readPlanFile(await write()));
    expect(faults).toEqual([]);
    expect(units).toEqual(PLAN.units);
  });
});

describe('a plan from a workbook', () => {
  it('is refused before it is read when it swells beyond all measure', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(checkPlan(await readPlanFile(bomb)).faults).toMatchObject([{ code: 'file-too-large' }]);
  });

  it('names a mark that a number format has cut', async () => {
    const rows = [
      ['Kennzeichen', 'Bezeichnung'],
      [63.1, 'Baulasten'],
    ];
    const bytes = await writeSheets(rows).toBuffer();
    expect(checkPlan(await readPlanFile(bytes)).faults).toMatchObject([
      { code: 'mark-lost-digits', row: 2, column: 'Kennzeichen', value: '63.1' },
    ]);
  });
});

describe('a plan from an xdomea message', () => {
  it('knows name, version and validity of the plan', async () => {
    const { head } = checkPlan(await readPlanFile(writeXdomeaPlan(PLAN, MESSAGE)));
    expect(head).toEqual({ name: 'Aktenplan Eschenbrück', version: '2027', validFrom: '2027-01-01', validUntil: null });
  });

  it('reads other systems, which send no extension', async () => {
    const message = writeXdomeaPlan(PLAN, MESSAGE)
      .toString()
      .replace(/<xdomea:AnwendungsspezifischeErweiterung>[\s\S]*?<\/xdomea:AnwendungsspezifischeErweiterung>/g, '');
    const { units, faults } = checkPlan(await readPlanFile(Buffer.from(message)));
    expect(faults).toEqual([]);
    expect(units).toMatchObject([
      { mark: '6', retention: { kind: 'permanent' }, disposalKind: 'B', mayCarryFiles: false },
      { mark: '63', parent: '6' },
      { mark: '63.10', mayCarryFiles: true, disposalKind: 'A' },
      { mark: '63.20', retention: { kind: 'years', years: 10 }, retired: true },
    ]);
  });

  it('names the line at which a message breaks, and refuses other messages and document types', async () => {
    const message = writeXdomeaPlan(PLAN, MESSAGE).toString();
    const faultsOf = async (xml: string) => checkPlan(await readPlanFile(Buffer.from(xml))).faults;
    expect(await faultsOf(message.slice(0, message.length / 2))).toMatchObject([
      { code: 'file-unreadable', row: expect.any(Number) },
    ]);
    expect(await faultsOf('<a xmlns="urn:b"/>')).toMatchObject([{ code: 'file-unreadable', detail: 'a {urn:b}' }]);
    const bomb = message.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>');
    expect(await faultsOf(bomb)).toMatchObject([{ code: 'file-unreadable', detail: 'DOCTYPE' }]);
  });
});
