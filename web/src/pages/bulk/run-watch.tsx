import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { bulkRunQuery, isMoving } from '../../api/bulk-runs.js';
import { notify } from '../../ui/notices.js';
import { bulkRunTitle } from '../../words/bulk-words.js';
import { forgetRun, useWatchedRuns } from './watched-runs.js';

function Watch({ id }: { id: string }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: run, isError } = useQuery(bulkRunQuery(id));
  const isOver = isError || (run !== undefined && !isMoving(run));
  useEffect(() => {
    if (!isOver) {
      return;
    }
    forgetRun(id);
    if (run === undefined) {
      return;
    }
    for (const queryKey of [['bulk-runs'], ['files'], ['file'], ['follow-ups'], ['search']]) {
      void queries.invalidateQueries({ queryKey });
    }
    const place = `/sammelvorgaenge/${id}`;
    if (window.location.pathname === place) {
      return;
    }
    const title = bulkRunTitle(i18n, run);
    const { done, failed, possible } = run.counts;
    notify({
      kind: run.state === 'stopped' ? 'danger' : 'info',
      text:
        run.state === 'ready'
          ? i18n.t('{title}: Die Probe ist fertig, {possible} möglich.', { title, possible })
          : run.act === 'hand-out'
            ? i18n.t('{title}: {done} gesammelt, {failed} nicht. Das ZIP wird gepackt.', { title, done, failed })
            : i18n.t('{title}: {done} erledigt, {failed} nicht erledigt.', { title, done, failed }),
      action: {
        label: i18n.t('Ansehen'),
        run: () => void navigate({ to: '/sammelvorgaenge/$runId', params: { runId: id } }),
      },
    });
  }, [isOver, run, id, i18n, navigate, queries]);
  return null;
}

/** Says on every page when a run ends that was begun in this window. */
export function RunWatch() {
  const ids = useWatchedRuns();
  return ids.map((id) => <Watch key={id} id={id} />);
}
