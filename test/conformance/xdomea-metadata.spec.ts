import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type NewContact, NOBODY } from '../../src/modules/records/domain/file-contact.js';
import { METADATA_FIELDS } from '../../src/modules/records/domain/metadata-fields.js';
import type { RecordObjectKind } from '../../src/modules/records/domain/record-object.js';

const SCHEMA = path.resolve(
  process.env['CONFORMANCE_DATA'] ?? path.resolve(import.meta.dirname, '../../../shared/data'),
  'xdomea/xsd/3.1.0/xdomea-Baukasten.xsd',
);

const TYPES: readonly (readonly [RecordObjectKind, string])[] = [
  ['file', 'AkteType'],
  ['proceeding', 'VorgangType'],
  ['document', 'DokumentType'],
];

/** Groups of fields that stand in the types of objects. */
const GROUPS: Readonly<Record<string, string>> = {
  AllgemeineMetadaten: 'AllgemeineMetadatenType',
  ArchivspezifischeMetadaten: 'MetadatenAussonderungType',
  Laufzeit: 'ZeitraumType',
};

/** What is not filled in by people as a field, and where it is kept instead. */
const KEPT_ELSEWHERE: Readonly<Record<string, string>> = {
  Identifikation: 'ids and running numbers of file, proceeding and document',
  'AllgemeineMetadaten/Kennzeichen': 'references, given by the grammar',
  'AllgemeineMetadaten/Federfuehrung': 'unit in charge, changed by re-marking',
  'AllgemeineMetadaten/Vertraulichkeitsstufe': 'levels of confidentiality, which decide access',
  'AllgemeineMetadaten/Aktenplaneinheit': 'plan unit, changed by re-marking',
  'ArchivspezifischeMetadaten/Aufbewahrungsdauer': 'retention of the plan unit and of the closing',
  'ArchivspezifischeMetadaten/Aussonderungsart': 'disposal kind of the plan unit',
  'ArchivspezifischeMetadaten/Aufbewahrungsende': 'reckoned when the file is closed',
  HistorienProtokollInformation: 'journal',
  Akteninhalt: 'proceedings, documents, sub-files and volumes of the file',
  Dokument: 'documents of the proceeding',
  Teilvorgang: 'proceedings that are part of another one, numbered by it',
  Verweis: 'references between objects, shown at both ends',
  Anlage: 'attachments of the document, in order',
  Version: 'versions of the document with their formats',
  ZdA: 'state of file and proceeding',
  ZdADatum: 'day of closing',
  Kontakt: 'contacts of the file',
  Aktenbetreff: 'subject of the file of the proceeding',
  AnwendungsspezifischeErweiterung: 'fields of the type of the file',
  AnwendungsspezifischeErweiterungXML: 'fields of the type of the file',
};

/** What the product does not keep yet, by name, so that nobody takes it for forgotten. */
const NOT_YET: readonly string[] = [
  'InternerGeschaeftsgang', // the course of business comes with workflow
];

/** What files, proceedings and documents consist of and refer to: where each element of it is kept. */
const PARTS_KEPT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VersionType: { Nummer: 'document_version.number', Format: 'document_format.version_id' },
  FormatType: {
    Name: 'document_format.media_type',
    SonstigerName: 'document_format.name',
    Primaerdokument: 'document_format.object_hash',
  },
  PrimaerdokumentType: {
    // made of the id and the ending of the name when it goes out
    Dateiname: 'document_format.id',
    DateinameOriginal: 'document_format.file_name',
    Ersteller: 'document_version.created_by',
    DatumUhrzeit: 'document_version.created_at',
  },
  VerweisType: {
    ID: 'cross_reference.to_id',
    SGOTyp: 'cross_reference.to_kind',
    SGOKennzeichen: 'given_reference.reference',
    Bemerkung: 'cross_reference.note',
  },
};

/** The elements of a contact and the properties that hold them. */
const CONTACT: Readonly<Record<string, keyof NewContact>> = {
  Behoerdenkennung: 'authorityCode',
  Institution: 'institution',
  Organisationseinheit: 'orgUnit',
  Name: 'name',
  Taetigkeit: 'occupation',
  Zustaendigkeit: 'responsibility',
  Anschrift: 'addresses',
  Kommunikation: 'communications',
  Rolle: 'role',
  UnstrukturierteAnschrift: 'unstructuredAddress',
  Geburt: 'birthDate',
};

/** Parts of them the product does not keep yet. */
const PARTS_NOT_YET: readonly string[] = [
  'FormatType/Version', // such as 1.7 of a PDF: is looked up in the bytes when files go to others
  'PrimaerdokumentType/SignaturSiegel', // comes with signatures and seals
];

/** Fields of ours that say an element in more detail than its group. */
const PARTS = new Set(['Absender/UnstrukturierteAnschrift']);

function elementsOf(xsd: string, type: string): string[] {
  // the named types stand one behind the other; unnamed ones stand within them
  const block = xsd.split('complexType name="').find((part) => part.startsWith(`${type}"`)) ?? '';
  const names = [...block.matchAll(/<xs:element name="([^"]+)"/g)].map(([, name = '']) => name);
  // the content of a file is listed within its element
  const content = names.indexOf('Akteninhalt');
  const flat = content < 0 ? names : names.filter((_, at) => at <= content || at > content + 3);
  return flat.flatMap((name) => {
    const group = GROUPS[name];
    return group === undefined ? [name] : elementsOf(xsd, group).map((inner) => `${name}/${inner}`);
  });
}

/** `table.column` of everything that the migrations of records make, as far as they name it. */
function schemaColumns(): ReadonlySet<string> {
  const folder = path.resolve(import.meta.dirname, '../../src/modules/records/persistence');
  const sql = readdirSync(folder)
    .filter((name) => name.endsWith('.migration.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const tables = [...sql.matchAll(/CREATE TABLE (\w+) \(([\s\S]*?)\n\s*\);/g)];
  return new Set(
    tables.flatMap(([, table = '', body = '']) =>
      [...body.matchAll(/^\s+([a-z_]+)\s+(?:uuid|text|integer|bigint|char|timestamptz|jsonb|date)/gm)].map(
        ([, column = '']) => `${table}.${column}`,
      ),
    ),
  );
}

const describeWithSchema = existsSync(SCHEMA) ? describe : describe.skip;
if (!existsSync(SCHEMA)) console.warn(`Skipped: no xdomea schema at ${SCHEMA}`);

describeWithSchema('fields of the record beside xdomea 3.1', () => {
  it.each(TYPES)('knows every element of a %s (%s)', (kind, type) => {
    const elements = elementsOf(readFileSync(SCHEMA, 'utf8'), type);
    expect(elements.length).toBeGreaterThan(20);
    const known = new Set([
      ...METADATA_FIELDS[kind].map(({ xdomea }) => xdomea),
      ...Object.keys(KEPT_ELSEWHERE),
      ...NOT_YET,
      // what a file is by its kind is its type, changed with its own rules
      ...(kind === 'file' ? ['Typ'] : []),
    ]);
    expect(elements.filter((element) => !known.has(element))).toEqual([]);
  });

  it.each(Object.entries(PARTS_KEPT))('keeps every element of %s in a column there is', (type, kept) => {
    const elements = elementsOf(readFileSync(SCHEMA, 'utf8'), type);
    expect(elements.filter((one) => !PARTS_NOT_YET.includes(`${type}/${one}`))).toEqual(Object.keys(kept));
    const columns = schemaColumns();
    expect(Object.values(kept).filter((column) => !columns.has(column))).toEqual([]);
  });

  it('keeps every element of a contact', () => {
    const elements = elementsOf(readFileSync(SCHEMA, 'utf8'), 'KontaktType');
    expect(elements).toEqual(Object.keys(CONTACT));
    const known: readonly string[] = [...Object.keys(NOBODY), 'role'];
    expect(Object.values(CONTACT).filter((property) => !known.includes(property))).toEqual([]);
  });

  it.each(TYPES)('invents no element of a %s (%s)', (kind, type) => {
    const elements = elementsOf(readFileSync(SCHEMA, 'utf8'), type);
    const own = METADATA_FIELDS[kind].map(({ xdomea }) => xdomea).filter((one) => !PARTS.has(one));
    expect(own.filter((element) => !elements.includes(element))).toEqual([]);
  });
});
