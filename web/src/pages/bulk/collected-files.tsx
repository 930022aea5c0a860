import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { BulkRun } from '../../api/contract/bulk.js';
import { collectionQuery, collectionUrl } from '../../api/hand-outs.js';
import { formatMoment } from '../../format/dates.js';
import { formatBytes } from '../../format/numbers.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Icon } from '../../ui/icon.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Skeleton } from '../../ui/skeleton.js';

/** How much goes out, before and after. */
export function Volume({ run }: { run: BulkRun }) {
  const { i18n } = useLingui();
  if (run.volume === null || run.state === 'checking') return null;
  const { documents, bytes } = run.volume;
  return (
    <p>
      {i18n.t(
        '{documents, plural, one {# Dokument} other {# Dokumente}}, {size}. Dokumente, die Sie nicht sehen dürfen, sind nicht dabei.',
        { documents, size: formatBytes(bytes, i18n.locale) },
      )}
    </p>
  );
}

/** The archive of a run that hands files out: being packed, ready for two days, gone. */
export function CollectedFiles({ run }: { run: BulkRun }) {
  const { i18n } = useLingui();
  const isMade = run.act === 'hand-out' && run.state === 'done' && run.counts.done > 0;
  const query = useQuery({ ...collectionQuery(run.id), enabled: isMade });
  if (!isMade) return null;
  if (query.isError) return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton lines={2} label={i18n.t('Das ZIP wird gesucht …')} />;
  const { state, progress, failure, fileName, sizeBytes, expiresAt, leftOut } = query.data;
  if (state === 'collecting' || state === 'waiting') {
    return (
      <ProgressBar
        label={i18n.t('Das ZIP wird gepackt')}
        value={progress.done}
        max={progress.total}
        words={i18n.t('Das ZIP wird gepackt')}
      />
    );
  }
  if (state === 'failed') {
    return (
      <Alert kind="danger" title={i18n.t('Das ZIP ist nicht entstanden')}>
        <p>{i18n._(wordsFor(failure ?? '').what)}</p>
      </Alert>
    );
  }
  if (state === 'expired') return <p>{i18n.t('Das ZIP ist nach seiner Frist gelöscht worden.')}</p>;
  return (
    <Alert kind="success" title={i18n.t('Das ZIP ist fertig')}>
      <p>
        <a href={collectionUrl(run.id)} download={fileName ?? ''}>
          <Icon name="download" /> {fileName} ({formatBytes(sizeBytes ?? 0, i18n.locale)})
        </a>
      </p>
      <p>{i18n.t('Bis {moment} abholbar, nur von Ihnen.', { moment: formatMoment(expiresAt, i18n.locale) })}</p>
      {leftOut === 0 ? null : (
        <p>
          {i18n.t(
            '{leftOut, plural, one {# Akte ist} other {# Akten sind}} nicht dabei: Sie durften sie beim Packen nicht mehr herausgeben.',
            { leftOut },
          )}
        </p>
      )}
    </Alert>
  );
}
