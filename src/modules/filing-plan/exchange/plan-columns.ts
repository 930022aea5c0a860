import type { PlanField } from '../domain/plan-fault.js';

/** Names of the columns in files that are written here, in their order. */
export const COLUMN_NAMES: Readonly<Record<PlanField, string>> = {
  mark: 'Kennzeichen',
  title: 'Bezeichnung',
  description: 'Inhaltsangabe',
  parent: 'Übergeordnet',
  mayCarryFiles: 'Akten erlaubt',
  retention: 'Aufbewahrung',
  retentionStart: 'Fristbeginn',
  legalBasis: 'Rechtsgrundlage',
  disposalKind: 'Aussonderungsart',
  validFrom: 'Gültig ab',
  validUntil: 'Gültig bis',
  retired: 'Stillgelegt',
  leadUnit: 'Federführung',
  seeAlso: 'Siehe auch',
};

/** The columns in the order in which files are written. */
export const PLAN_FIELDS = Object.keys(COLUMN_NAMES) as readonly PlanField[];

/** Other names under which cities and their systems write the same columns. */
const OTHER_NAMES: Readonly<Record<PlanField, readonly string[]>> = {
  mark: [
    'Aktenplankennzeichen',
    'Aktenplannummer',
    'Aktenplan-Nr.',
    'Nummer',
    'Nr.',
    'Ordnungspositionsnummer',
    'Position',
    'reference_number',
    'mark',
  ],
  title: [
    'Titel',
    'Betreff',
    'BetreffKurz',
    'Betreffseinheit',
    'Titel der Ordnungsposition',
    'effective_title',
    'title',
  ],
  description: ['Beschreibung', 'Beschreibung (optional)', 'Inhalt', 'Hinweise', 'description'],
  parent: ['Übergeordnete Einheit', 'Übergeordnetes Kennzeichen', 'Oberposition', 'parent'],
  mayCarryFiles: ['Akten', 'Aktenführend', 'Darf Akten tragen', 'Aktenbildung', 'may_carry_files'],
  retention: [
    'Aufbewahrungsdauer',
    'Aufbewahrungsfrist',
    'Frist',
    'Aufbewahrung in Verwaltung',
    'retention_period',
    'retention',
  ],
  retentionStart: ['Beginn der Frist', 'Beginn der Aufbewahrung', 'retention_start'],
  legalBasis: [
    'Rechtsgrundlagen',
    'Vorschrift',
    'Kommentar zur Aufbewahrungsdauer (optional)',
    'retention_period_annotation',
    'legal_basis',
  ],
  disposalKind: ['Aussonderung', 'Archivwürdigkeit', 'Bewertung', 'archival_value', 'disposal_kind'],
  validFrom: ['Gültigkeit von', 'Gültig von', 'valid_from'],
  validUntil: ['Gültigkeit bis', 'valid_until'],
  retired: ['Ruhend', 'Inaktiv', 'retired'],
  leadUnit: ['Federführende Einheit', 'Zuständig', 'Zuständiges Amt', 'Amt', 'responsible_org_unit', 'lead_unit'],
  seeAlso: ['Verweis', 'Verweise', 'see_also'],
};

const FIELD_BY_NAME: ReadonlyMap<string, PlanField> = new Map(
  PLAN_FIELDS.flatMap((field) =>
    [COLUMN_NAMES[field], ...OTHER_NAMES[field]].map((name) => [plain(name), field] as const),
  ),
);

/** The names of a row as columns of a plan: field by position. Of two columns for one field the first counts. */
export function columnsOf(names: readonly string[]): Map<number, PlanField> {
  const columns = new Map<number, PlanField>();
  const taken = new Set<PlanField>();
  names.forEach((name, position) => {
    const field = FIELD_BY_NAME.get(plain(name));
    if (field === undefined || taken.has(field)) return;
    columns.set(position, field);
    taken.add(field);
  });
  return columns;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-zäöüß0-9]/g, '');
}
