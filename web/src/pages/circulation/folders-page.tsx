import { useLingui } from '@lingui/react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type FolderFilter, foldersQuery } from '../../api/circulation.js';
import type { FolderSummary } from '../../api/contract/circulation.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { FolderTable } from './folder-table.js';

const route = getRouteApi('/umlaufmappen');

const scopes: { value: string; scope: FolderFilter['scope']; state: FolderFilter['state']; label: string }[] = [
  { value: 'bei-mir', scope: 'mine', state: 'open', label: /*i18n*/ 'Mappen, die bei mir liegen' },
  { value: 'von-mir', scope: 'led', state: 'open', label: /*i18n*/ 'Mappen, die ich führe' },
  { value: 'beendet', scope: 'led', state: 'ended', label: /*i18n*/ 'Meine beendeten Mappen' },
  { value: 'alle', scope: 'all', state: 'open', label: /*i18n*/ 'Alle, die ich sehen darf' },
];

function Folders({ query, caption }: { query: UseQueryResult<FolderSummary[]>; caption: string }) {
  const { i18n } = useLingui();
  return (
    <>
      {query.isPending ? <Skeleton lines={6} label={i18n.t('Umlaufmappen werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Keine Umlaufmappe')}>
          <p>{i18n.t('In einer Akte „In Umlauf geben“ wählen, um Dokumente auf den Weg zu bringen.')}</p>
          <p>
            <Link to="/akten">{i18n.t('Zu den Akten')}</Link>
          </p>
        </EmptyState>
      ) : null}
      {query.data === undefined || query.data.length === 0 ? null : (
        <FolderTable caption={caption} folders={query.data} />
      )}
    </>
  );
}

/** Circulation folders: what lies with the user, and where those he leads lie and for how long. */
export function FoldersPage() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { bereich } = route.useSearch();
  const chosen = scopes.find(({ value }) => value === bereich) ?? scopes[0];
  const query = useQuery(foldersQuery({ scope: chosen?.scope ?? 'mine', state: chosen?.state ?? 'open' }));
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Umlaufmappen')}
        lead={<p>{i18n.t('Mappen mit Laufzettel: wo sie liegen, wie lange schon und was als Nächstes geschieht.')}</p>}
      />
      <SelectField
        label={i18n.t('Welche Mappen')}
        value={chosen?.value ?? 'bei-mir'}
        options={scopes.map(({ value, label }) => ({ value, label: i18n._(label) }))}
        onChange={(value) => void navigate({ to: '/umlaufmappen', search: { bereich: value } })}
      />
      <Folders query={query} caption={i18n._(chosen?.label ?? '')} />
    </div>
  );
}
