import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { bulkRunQuery, isMoving } from '../../api/bulk-runs.js';
import type { BulkRun } from '../../api/contract/bulk.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { DescriptionList } from '../../ui/description-list.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Skeleton } from '../../ui/skeleton.js';
import { bulkRunStates, bulkRunTitle, bulkSettingsWords } from '../../words/bulk-words.js';
import { CollectedFiles, Volume } from './collected-files.js';
import { BulkReport } from './bulk-report.js';
import { useSaidNames } from './said-names.js';
import { RunSteps } from './run-steps.js';
import { watchRun } from './watched-runs.js';

const route = getRouteApi('/sammelvorgaenge/$runId');

/** One run: rehearsal with reasons, start, progress, report, taking back. */
export function BulkRunPage() {
  const { i18n } = useLingui();
  const { runId } = route.useParams();
  const query = useQuery(bulkRunQuery(runId));
  return (
    <div className="ta-page">
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Sammelvorgang wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data === undefined ? null : <Run key={runId} run={query.data} />}
    </div>
  );
}

/** How far it has come, in one sentence that screen readers hear when it changes for good. */
function useOutcome(run: BulkRun): string {
  const { i18n } = useLingui();
  const { possible, refused, done, failed, working, unchecked } = run.counts;
  if (run.state === 'checking') return i18n.t('Es wird geprobt; geändert wird noch nichts.');
  if (run.state === 'ready') {
    return i18n.t(
      '{possible, plural, one {# Akte} other {# Akten}} möglich, {refused} nicht möglich. Geändert ist noch nichts.',
      {
        possible,
        refused,
      },
    );
  }
  const left = possible + working + unchecked;
  if (run.act === 'hand-out') {
    // nothing has left the house before the archive is there
    return i18n.t('{done} für das ZIP gesammelt, {failed} nicht gesammelt, {refused} ausgelassen, {left} offen', {
      ...{ done, failed, refused, left },
    });
  }
  return i18n.t('{done} erledigt, {failed} nicht erledigt, {refused} ausgelassen, {left} offen', {
    done,
    failed,
    refused,
    left,
  });
}

function Progress({ run }: { run: BulkRun }) {
  const { i18n } = useLingui();
  const { possible, refused, done, failed, working, unchecked } = run.counts;
  const isChecking = run.state === 'checking';
  const value = isChecking ? possible + refused : done + failed;
  const total = isChecking ? possible + refused + unchecked : done + failed + possible + working;
  return (
    <ProgressBar
      label={isChecking ? i18n.t('Akten werden geprobt') : i18n.t('Akten werden bearbeitet')}
      value={value}
      max={total}
      words={i18n.t('{value} von {total} Akten', { value, total })}
    />
  );
}

function Run({ run }: { run: BulkRun }) {
  const { i18n } = useLingui();
  const moving = isMoving(run);
  const outcome = useOutcome(run);
  const said = useSaidNames(run);
  // while it moves, the list of files stands still; it is fetched anew when it ends
  const step = moving ? 'moving' : `${run.state} ${String(run.counts.done)} ${String(run.counts.failed)}`;
  useEffect(() => {
    if (moving) {
      watchRun(run.id);
    }
  }, [moving, run.id]);
  return (
    <>
      <PageHeader
        title={bulkRunTitle(i18n, run)}
        lead={
          <p>
            <Link to="/sammelvorgaenge">{i18n.t('Alle Sammelvorgänge')}</Link>{' '}
            <Badge kind={bulkRunStates[run.state].kind}>{i18n._(bulkRunStates[run.state].label)}</Badge>
          </p>
        }
        actions={<RunSteps run={run} />}
      />
      <p role="status">{outcome}</p>
      <Volume run={run} />
      <CollectedFiles run={run} />
      {run.stopReason === null ? null : (
        <Alert kind="warning" title={i18n.t('Der Sammelvorgang ist angehalten')}>
          <p>
            {run.stopReason === 'account'
              ? i18n.t('Ihr Konto war gesperrt, als er lief. Was erledigt ist, bleibt; der Rest lässt sich fortsetzen.')
              : i18n.t('Eine Störung ging nicht vorüber. Was erledigt ist, bleibt; der Rest lässt sich fortsetzen.')}
          </p>
        </Alert>
      )}
      {moving ? <Progress run={run} /> : null}
      {run.ofRunId === null ? null : (
        <p>
          <Link to="/sammelvorgaenge/$runId" params={{ runId: run.ofRunId }}>
            {i18n.t('Zum Sammelvorgang, auf den sich dieser bezieht')}
          </Link>
        </p>
      )}
      <DescriptionList items={[...said, ...bulkSettingsWords(i18n, run)]} />
      {run.state === 'checking' ? null : <BulkReport run={run} step={step} />}
    </>
  );
}
