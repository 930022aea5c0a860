/** A column of a manifest, whatever its maker calls it. */
export type ManifestField =
  | 'level'
  | 'oldReference'
  | 'newReference'
  | 'file'
  | 'proceeding'
  | 'planMark'
  | 'leadUnit'
  | 'subject'
  | 'fileType'
  | 'parties'
  | 'startedOn'
  | 'closedOn'
  | 'retention'
  | 'disposalKind'
  | 'path'
  | 'documentDate'
  | 'receivedOn'
  | 'documentType'
  | 'sender'
  | 'senderAddress'
  | 'medium'
  | 'foreignReference'
  | 'sourceSystem'
  | 'sourceId';

/** What a row describes: a file (Akte), a proceeding (Vorgang), a part of one (Teilvorgang) or a document (Dokument). */
export type ManifestLevel = 'file' | 'proceeding' | 'sub-proceeding' | 'document';

/** Names of the columns as our own template has them, in its order. */
export const COLUMN_NAMES: Readonly<Record<ManifestField, string>> = {
  level: 'Ebene',
  oldReference: 'Altes Aktenzeichen',
  newReference: 'Aktenzeichen',
  file: 'Akte',
  proceeding: 'Vorgang',
  planMark: 'Aktenplankennzeichen',
  leadUnit: 'Federführung',
  subject: 'Betreff',
  fileType: 'Aktentyp',
  parties: 'Beteiligte',
  startedOn: 'Laufzeit von',
  closedOn: 'Laufzeit bis',
  retention: 'Aufbewahrung',
  disposalKind: 'Aussonderungsart',
  path: 'Datei',
  documentDate: 'Datum',
  receivedOn: 'Eingang',
  documentType: 'Dokumenttyp',
  sender: 'Absender',
  senderAddress: 'Anschrift des Absenders',
  medium: 'Medium',
  foreignReference: 'Fremdes Zeichen',
  sourceSystem: 'Quellsystem',
  sourceId: 'Quell-ID',
};

/** Other names under which other systems and registries write the same columns. */
const OTHER_NAMES: Readonly<Record<ManifestField, readonly string[]>> = {
  level: ['Zeilenart', 'Objektart', 'Art der Zeile', 'level', 'type of row'],
  oldReference: [
    'Aktenzeichen alt',
    'Altaktenzeichen',
    'Altes Zeichen',
    'Bisheriges Aktenzeichen',
    'Az. alt',
    'old_reference',
  ],
  newReference: ['Aktenzeichen neu', 'Neues Aktenzeichen', 'Az.', 'Az. neu', 'Zeichen', 'new_reference', 'reference'],
  file: ['Aktenzeichen der Akte', 'Zur Akte', 'Gehört zu Akte', 'file'],
  proceeding: ['Vorgangszeichen', 'Zum Vorgang', 'Gehört zu Vorgang', 'proceeding'],
  planMark: ['Aktenplan', 'Aktenplan-Nr.', 'Aktenplannummer', 'Kennzeichen', 'Aktenplaneinheit', 'plan_mark'],
  leadUnit: ['Amt', 'Zuständiges Amt', 'Federführende Einheit', 'Organisationseinheit', 'OE', 'lead_unit'],
  subject: ['Titel', 'Bezeichnung', 'Aktentitel', 'Inhalt', 'subject', 'title'],
  fileType: ['Typ', 'Aktenart', 'Akten-Typ', 'file_type', 'type'],
  parties: ['Kontakte', 'Beteiligter', 'parties', 'contacts'],
  startedOn: ['Beginn', 'Begonnen am', 'Angelegt am', 'Aktenbeginn', 'started_on'],
  closedOn: ['Ende', 'Geschlossen am', 'z.d.A.', 'z.d.A. am', 'Aktenende', 'closed_on'],
  retention: ['Aufbewahrungsfrist', 'Aufbewahrungsdauer', 'Frist', 'retention'],
  disposalKind: ['Aussonderung', 'Bewertung', 'Archivwürdigkeit', 'disposal_kind'],
  path: ['Dateipfad', 'Pfad', 'Dateiname', 'path'],
  documentDate: ['Dokumentdatum', 'Datum des Schreibens', 'Schreiben vom', 'document_date'],
  receivedOn: ['Eingangsdatum', 'Eingegangen am', 'received_on'],
  documentType: ['Dokumentart', 'Dokumententyp', 'document_type'],
  sender: ['Verfasser', 'Von', 'sender'],
  senderAddress: ['Absenderanschrift', 'Adresse', 'sender_address'],
  medium: ['Trägermedium', 'medium'],
  foreignReference: ['Fremdes Geschäftszeichen', 'Fremdaktenzeichen', 'Ihr Zeichen', 'foreign_reference'],
  sourceSystem: ['Altsystem', 'Herkunftssystem', 'source_system'],
  sourceId: ['Quellkennung', 'ID im Altsystem', 'Objekt-ID', 'source_id'],
};

/** All columns in the order of our template. */
export const MANIFEST_FIELDS = Object.keys(COLUMN_NAMES) as readonly ManifestField[];

const FIELD_BY_NAME: ReadonlyMap<string, ManifestField> = new Map(
  MANIFEST_FIELDS.flatMap((field) =>
    [COLUMN_NAMES[field], ...OTHER_NAMES[field]].map((name) => [plain(name), field] as const),
  ),
);

/** Columns that mean something on each kind of row. */
export const FIELDS_OF_LEVEL: Readonly<Record<ManifestLevel, ReadonlySet<ManifestField>>> = {
  file: new Set([
    'level',
    'oldReference',
    'newReference',
    'planMark',
    'leadUnit',
    'subject',
    'fileType',
    'parties',
    'startedOn',
    'closedOn',
    'retention',
    'disposalKind',
    'sourceSystem',
    'sourceId',
  ]),
  proceeding: new Set(['level', 'oldReference', 'file', 'subject', 'startedOn', 'closedOn']),
  'sub-proceeding': new Set(['level', 'oldReference', 'file', 'proceeding', 'subject', 'startedOn', 'closedOn']),
  document: new Set([
    'level',
    'file',
    'proceeding',
    'subject',
    'path',
    'documentDate',
    'receivedOn',
    'documentType',
    'sender',
    'senderAddress',
    'medium',
    'foreignReference',
  ]),
};

/** The column a heading stands for; `undefined` for one we do not know. */
export function fieldOf(heading: string): ManifestField | undefined {
  return FIELD_BY_NAME.get(plain(heading));
}

const LEVELS: ReadonlyMap<string, ManifestLevel> = new Map([
  ...['akte', 'a', 'fallakte', 'sachakte', 'file'].map((word) => [word, 'file'] as const),
  ...['vorgang', 'v', 'proceeding'].map((word) => [word, 'proceeding'] as const),
  ...['teilvorgang', 'tv', 'sub-proceeding'].map((word) => [word, 'sub-proceeding'] as const),
  ...['dokument', 'd', 'schriftstück', 'document'].map((word) => [word, 'document'] as const),
]);

/** What a row describes, in any of the words used for it. */
export function levelOf(text: string): ManifestLevel | undefined {
  return LEVELS.get(text.trim().toLowerCase());
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-zäöüß0-9]/g, '');
}
