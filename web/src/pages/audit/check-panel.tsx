import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { checksQuery, startCheck } from '../../api/audit.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { CheckResult } from './check-result.js';

/** Starts a check and shows how it goes and what earlier ones found. */
export function CheckPanel() {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const query = useQuery(checksQuery);
  const isRunning = query.data?.some((check) => check.state === 'running') === true;
  const starting = useMutation({
    mutationFn: startCheck,
    onSettled: () => queries.invalidateQueries({ queryKey: checksQuery.queryKey }),
  });
  function start() {
    if (!isRunning && !starting.isPending) {
      starting.mutate();
    }
  }
  useKeyBindings(i18n.t('Prüfung'), [
    { chord: 's', label: i18n.t('Prüfung starten'), isEnabled: !isRunning, run: start },
  ]);
  return (
    <section className="ta-section ta-section--apart" aria-label={i18n.t('Prüfung der Unverändertheit')}>
      <div className="ta-section">
        <p>
          {i18n.t(
            'Die Prüfung rechnet alle Prüfwerte nach: jeden Journaleintrag, die Kette der Blöcke und jede gespeicherte Datei. Sie nennt die erste Stelle, die nicht passt.',
          )}
        </p>
        <div>
          <Button kind="primary" icon="checklist" isBusy={isRunning || starting.isPending} onPress={start}>
            {isRunning ? i18n.t('Prüfung läuft …') : i18n.t('Prüfung starten')}
          </Button>
        </div>
      </div>
      {starting.isError ? <RequestFailure error={starting.error} onRetry={start} /> : null}
      {query.isPending ? <Skeleton lines={6} label={i18n.t('Prüfungen werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Noch keine Prüfung')}>
          <p>{i18n.t('Starten Sie die erste mit „Prüfung starten“.')}</p>
        </EmptyState>
      ) : null}
      {(query.data ?? []).map((check) => (
        <CheckResult key={check.id} check={check} />
      ))}
    </section>
  );
}
