import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { conversionCommands, conversionsQuery } from '../../api/conversions.js';
import { asProblem } from '../../api/problem.js';
import { formatMoment } from '../../format/dates.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { conversionStates } from '../../words/conversion-words.js';
import { ColumnHelp } from './column-help.js';

/** Conversions of old stock, and the beginning of a new one. */
export function ConversionsPage() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const chooser = useRef<HTMLInputElement>(null);
  const query = useQuery(conversionsQuery);
  const client = useQueryClient();
  // a list whose answer was lost on the way is not begun twice
  const key = useRef(crypto.randomUUID());
  const begin = useMutation({
    mutationFn: (manifest: File) => conversionCommands.begin(manifest, key.current),
    onSuccess: async ({ id }) => {
      key.current = crypto.randomUUID();
      void client.invalidateQueries({ queryKey: conversionsQuery.queryKey });
      await navigate({ to: '/uebernahme/$conversionId', params: { conversionId: id } });
    },
    onError: (error) => {
      // refused is refused: the next list is another one
      if (asProblem(error).status !== 0) key.current = crypto.randomUUID();
    },
  });
  function choose() {
    chooser.current?.click();
  }
  useKeyBindings(i18n.t('Übernahme'), [{ chord: 'u', label: i18n.t('Liste wählen'), run: choose }]);
  const rows = query.data ?? [];
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Übernahme von Altbestand')}
        lead={<p>{i18n.t('Akten mit Vorgängen und Dokumenten aus einer Liste und einem Ordner übernehmen.')}</p>}
        actions={
          <>
            <Button kind="primary" icon="add" isBusy={begin.isPending} onPress={choose}>
              {i18n.t('Liste wählen')}
            </Button>
            <input
              ref={chooser}
              type="file"
              hidden
              aria-label={i18n.t('Liste wählen')}
              accept=".csv,.xlsx,text/csv"
              onChange={(event) => {
                const [manifest] = event.target.files ?? [];
                if (manifest !== undefined && !begin.isPending) {
                  begin.mutate(manifest);
                }
                event.target.value = '';
              }}
            />
          </>
        }
      />
      {begin.isError ? <RequestFailure error={begin.error} /> : null}
      {query.isPending ? <Skeleton lines={6} label={i18n.t('Übernahmen werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && rows.length === 0 ? (
        <EmptyState title={i18n.t('Noch keine Übernahme')}>
          <p>{i18n.t('Mit einer Liste (CSV oder XLSX) beginnen; den Ordner danach wählen.')}</p>
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <DataTable
          caption={i18n.t('Übernahmen')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              header: i18n.t('Liste'),
              isRowHeader: true,
              width: 'medium',
              cell: (row) => (
                <Link to="/uebernahme/$conversionId" params={{ conversionId: row.id }}>
                  {row.manifestName}
                </Link>
              ),
            },
            {
              key: 'state',
              header: i18n.t('Stand'),
              cell: (row) => (
                <Badge kind={conversionStates[row.state].kind}>{i18n._(conversionStates[row.state].label)}</Badge>
              ),
            },
            { key: 'done', header: i18n.t('Übernommen'), isNumeric: true, cell: (row) => row.files.done },
            { key: 'waiting', header: i18n.t('Bereit'), isNumeric: true, cell: (row) => row.files.waiting },
            { key: 'refused', header: i18n.t('Abgelehnt'), isNumeric: true, cell: (row) => row.files.refused },
            {
              key: 'begun',
              header: i18n.t('Begonnen'),
              cell: (row) => `${formatMoment(row.begunAt, i18n.locale)}, ${row.begunBy}`,
            },
          ]}
        />
      ) : null}
      <ColumnHelp />
    </div>
  );
}
