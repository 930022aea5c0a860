import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { typeComparisonQuery } from '../../api/file-types.js';
import type { TypeDifference } from '../../api/contract.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';
import { Skeleton } from '../../ui/skeleton.js';

const parts: Record<TypeDifference['part'], string> = {
  type: /*i18n*/ 'Allgemein',
  fields: /*i18n*/ 'Feld',
  tabs: /*i18n*/ 'Register',
  roles: /*i18n*/ 'Rolle',
  checklist: /*i18n*/ 'Checkliste',
};

const kinds = {
  added: { label: /*i18n*/ 'neu', kind: 'success' },
  removed: { label: /*i18n*/ 'entfallen', kind: 'danger' },
  changed: { label: /*i18n*/ 'geändert', kind: 'warning' },
  moved: { label: /*i18n*/ 'verschoben', kind: 'info' },
} as const;

const properties: Partial<Record<string, string>> = {
  title: /*i18n*/ 'Bezeichnung',
  label: /*i18n*/ 'Bezeichnung',
  kind: /*i18n*/ 'Art',
  description: /*i18n*/ 'Beschreibung',
  legalBasis: /*i18n*/ 'Rechtsgrundlagen',
  naming: /*i18n*/ 'Betreff der Akten',
  planUnits: /*i18n*/ 'Aktenplaneinheiten',
  defaultPlanUnit: /*i18n*/ 'Vorgeschlagene Aktenplaneinheit',
  offices: /*i18n*/ 'Ämter',
  retention: /*i18n*/ 'Aufbewahrung',
  confidentiality: /*i18n*/ 'Vertraulichkeit',
  help: /*i18n*/ 'Erläuterung',
  required: /*i18n*/ 'Pflichtfeld',
  defaultValue: /*i18n*/ 'Vorbelegung',
  inList: /*i18n*/ 'Spalte in Listen',
  searchable: /*i18n*/ 'In der Suche zu finden',
  personalData: /*i18n*/ 'Personenbezogen',
  condition: /*i18n*/ 'Bedingung',
  choices: /*i18n*/ 'Werte der Auswahl',
  minimum: /*i18n*/ 'Mindestens',
  maximum: /*i18n*/ 'Höchstens',
  unit: /*i18n*/ 'Einheit',
  mask: /*i18n*/ 'Muster',
  documentType: /*i18n*/ 'Dokumenttyp',
  need: /*i18n*/ 'Nötig',
  role: /*i18n*/ 'Rolle',
};

function plain(json: string): string {
  const value = JSON.parse(json) as unknown;
  if (value === null || value === '') return '–';
  return typeof value === 'string' ? value : json.replace(/[{}"[\]]/g, '').replaceAll(',', ', ');
}

/** What became of each part since an earlier version. */
export function TypeDifferences({ versionId, earlierId }: { versionId: string; earlierId: string }) {
  const { i18n } = useLingui();
  const query = useQuery(typeComparisonQuery(versionId, earlierId));
  if (query.isPending) return <Skeleton lines={5} label={i18n.t('Vergleich wird geladen …')} />;
  if (query.isLoadingError) return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.length === 0) return <p>{i18n.t('Kein Unterschied zur Fassung davor.')}</p>;
  return (
    <DataTable
      caption={i18n.t('Unterschiede zur Fassung davor')}
      rows={query.data}
      rowKey={(row) => `${row.part} ${row.key}`}
      columns={[
        { key: 'part', header: i18n.t('Teil'), cell: (row) => i18n._(parts[row.part]) },
        {
          key: 'label',
          header: i18n.t('Bezeichnung'),
          isRowHeader: true,
          cell: (row) => (row.part === 'type' ? i18n._(properties[row.key] ?? row.key) : row.label),
        },
        {
          key: 'kind',
          header: i18n.t('Änderung'),
          cell: (row) => <Badge kind={kinds[row.kind].kind}>{i18n._(kinds[row.kind].label)}</Badge>,
        },
        {
          key: 'changes',
          header: i18n.t('Bisher und jetzt'),
          width: 'medium',
          cell: (row) => (
            <ul className="ta-plain-list">
              {row.changes.map(({ property, before, after }) => (
                <li key={property}>
                  {i18n._(properties[property] ?? property)}: {plain(before)} → {plain(after)}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
