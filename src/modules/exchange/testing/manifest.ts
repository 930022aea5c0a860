import { createHash } from 'node:crypto';
import { AjvFieldChecker, tidyValues, typeContent, typeField } from '#modules/file-types/testing';
import type { FolderEntry, KnownFileType, ManifestContext } from '../domain/manifest-context.js';

/** Columns of the test manifest, in the order of its cells. */
export const HEADER =
  'Ebene;Altes Aktenzeichen;Aktenzeichen;Akte;Vorgang;Aktenplankennzeichen;Federführung;Betreff;Aktentyp;Beteiligte;' +
  'Laufzeit von;Laufzeit bis;Aufbewahrung;Aussonderungsart;Datei;Datum;Eingang;Dokumenttyp;Absender;Medium;Fremdes Zeichen';

/** A sound manifest: row 2 a file with proceeding (3) and two documents (4, 5), row 6 a file with one document (7). */
export function testManifest(): string[] {
  return [
    HEADER,
    'Akte;BA 17/1998;;;;631;63;Neubau Wohnhaus;Sachakte;Anna Müller | Am Hang 3 | Bauherrin;1.3.1998;31.12.2001;30;A;;;;;;;',
    'Vorgang;BA 17/1998-1;;;;;;Bauantrag;;;1.3.1998;;;;;;;;;;',
    'Dokument;;;;BA 17/1998-1;;;Antrag;;;;;;;17-1998/Antrag.pdf;1998-03-01;1998-03-03;Antrag;Anna Müller;;AM 1',
    'Dokument;;;;;;;Lageplan;;;;;;;17-1998/Plan.tif;;;Sonstiges;;hybrid;',
    'Akte;BA 18/1998;;;;632;63.1;Baulast;;;2.4.1998;;;;;;;;;;',
    'Dokument;;;;;;;Antrag;;;;;;;18-1998/Antrag.pdf;2.4.1998;;Antrag;;;',
  ];
}

/** A folder with what the test manifest names. */
export function testFolder(more: Readonly<Record<string, Partial<FolderEntry>>> = {}): Map<string, FolderEntry> {
  const named: Record<string, Partial<FolderEntry>> = {
    '17-1998/Antrag.pdf': {},
    '17-1998/Plan.tif': {},
    '18-1998/Antrag.pdf': {},
    ...more,
  };
  return new Map(
    Object.entries(named).map(([path, entry]) => [
      path,
      { kind: 'file', sizeBytes: 1000, objectHash: createHash('sha256').update(path).digest('hex'), ...entry },
    ]),
  );
}

/** File types of the test city: Bauakte with five fields, not for plan unit 632; two types of one title. */
export function testTypes(): ManifestContext['fileTypes'] {
  const fields = [
    typeField('flur', { kind: 'number', required: true, minimum: 1, maximum: 999 }),
    typeField('art', {
      label: 'Art des Vorhabens',
      kind: 'choice',
      choices: [{ value: 'wohn', label: 'Wohngebäude' }],
    }),
    typeField('wert', { kind: 'money' }),
    typeField('genehmigt', { kind: 'date' }),
    typeField('konto', { kind: 'iban' }),
    typeField('steuer', { kind: 'tax-id' }),
    typeField('zeichen', { kind: 'code', mask: 'AA-99' }),
    typeField('lage', { kind: 'text' }),
    typeField('merkmale', { kind: 'multi-choice', choices: [{ value: 'denkmal', label: 'Denkmal' }] }),
    typeField('keller', { kind: 'yes-no' }),
    typeField('stufen', { kind: 'number', decimals: 1, condition: { field: 'keller', equals: true } }),
  ];
  const checker = new AjvFieldChecker();
  const type = (key: string, title: string): KnownFileType => {
    const content = typeContent({ title, fields });
    const look: KnownFileType['look'] = (given) => {
      const values = tidyValues(fields, given);
      return { values, faults: checker.faults(content, values) };
    };
    return { versionId: `version-${key}`, key, title, fields, suits: (planUnit) => planUnit !== 'plan-632', look };
  };
  const [plan, other, twin] = [
    type('bauakte', 'Bauakte'),
    type('gaststaette', 'Betrieb'),
    type('spielhalle', 'Betrieb'),
  ];
  return new Map([
    ['bauakte', [plan]],
    ['betrieb', [other, twin]],
    ['gaststaette', [other]],
  ]);
}

/** What the test city knows: offices 63 and 63.1, 64 closed, 50 of somebody else; plan units 631 and 632, 63 above them, 633 retired. */
export function testContext(more: Partial<ManifestContext> = {}): ManifestContext {
  const unit = (
    id: string,
    isOpen = true,
    isYours = true,
  ): [string, { id: string; isOpen: boolean; isYours: boolean }] => [id, { id: `unit-${id}`, isOpen, isYours }];
  const planUnit = (mark: string, mayCarryFiles = true, retired = false) =>
    [mark, { id: `plan-${mark}`, mayCarryFiles, retired, retentionYears: 10, disposalKind: 'B' as const }] as const;
  return {
    today: '2026-11-22',
    units: new Map([unit('63'), unit('63.1'), unit('64', false), unit('50', true, false)]),
    planUnits: new Map([planUnit('63', false), planUnit('631'), planUnit('632'), planUnit('633', true, true)]),
    references: {
      file: ({ unit: office, plan, fileNo, year }) =>
        `${office}-${plan}/${String(fileNo).padStart(4, '0')}-${String(year)}`,
      lastNumber: ({ year }) => (year === 1999 ? 5 : 0),
    },
    given: new Map(),
    takenOverBySource: new Map(),
    fileTypes: new Map(),
    folder: testFolder(),
    maxBytes: 1024 * 1024,
    ...more,
  };
}
