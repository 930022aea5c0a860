import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { typeComparisonQuery } from '../../api/file-types.js';
import type { TypeDifference } from '../../api/contract.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';
import { Skeleton } from '../../ui/skeleton.js';
import { typeProperties } from '../../words/type-property-words.js';

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
          cell: (row) => (row.part === 'type' ? i18n._(typeProperties[row.key] ?? row.key) : row.label),
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
                  {i18n._(typeProperties[property] ?? property)}: {plain(before)} → {plain(after)}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
