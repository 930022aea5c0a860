import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bulkRunsQuery } from '../../api/bulk-runs.js';
import type { BulkRun } from '../../api/contract/bulk.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { bulkRunStates, bulkRunTitle } from '../../words/bulk-words.js';

function RunTable({ runs }: { runs: BulkRun[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={i18n.t('Sammelvorgänge')}
      rows={runs}
      rowKey={(run) => run.id}
      columns={[
        {
          key: 'act',
          header: i18n.t('Sammelvorgang'),
          isRowHeader: true,
          width: 'medium',
          cell: (run) => (
            <Link to="/sammelvorgaenge/$runId" params={{ runId: run.id }}>
              {bulkRunTitle(i18n, run)}
            </Link>
          ),
        },
        {
          key: 'state',
          header: i18n.t('Stand'),
          cell: (run) => <Badge kind={bulkRunStates[run.state].kind}>{i18n._(bulkRunStates[run.state].label)}</Badge>,
        },
        {
          key: 'files',
          header: i18n.t('Akten'),
          isNumeric: true,
          cell: (run) => Object.values(run.counts).reduce((sum, files) => sum + files, 0),
        },
        { key: 'done', header: i18n.t('Erledigt'), isNumeric: true, cell: (run) => run.counts.done },
        {
          key: 'failed',
          header: i18n.t('Nicht erledigt'),
          isNumeric: true,
          cell: (run) => run.counts.failed + run.counts.refused,
        },
        { key: 'begun', header: i18n.t('Begonnen'), cell: (run) => formatMoment(run.begunAt, i18n.locale) },
      ]}
    />
  );
}

/** One's own runs of one act over many files. */
export function BulkRunsPage() {
  const { i18n } = useLingui();
  const query = useQuery(bulkRunsQuery);
  const runs = query.data ?? [];
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Sammelvorgänge')}
        lead={<p>{i18n.t('Was Sie mit vielen Akten auf einmal getan haben oder gerade tun.')}</p>}
      />
      {query.isPending ? <Skeleton lines={6} label={i18n.t('Sammelvorgänge werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && runs.length === 0 ? (
        <EmptyState title={i18n.t('Noch kein Sammelvorgang')}>
          <p>{i18n.t('In der Liste der Akten oder in der Suche Akten auswählen und „Sammelvorgang“ drücken.')}</p>
          <p>
            <Link to="/akten">{i18n.t('Zu den Akten')}</Link>
          </p>
        </EmptyState>
      ) : null}
      {runs.length > 0 ? <RunTable runs={runs} /> : null}
    </div>
  );
}
