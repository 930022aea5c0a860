import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ownAccountCommands, ownSessionsQuery } from '../../api/administration.js';
import type { OwnSession } from '../../api/contract.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure, useFailureWords } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { notify } from '../../ui/notices.js';
import { Skeleton } from '../../ui/skeleton.js';

function EndSession({ session }: { session: OwnSession }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const failureWords = useFailureWords();
  const ending = useMutation({
    mutationFn: () => ownAccountCommands.endSession(session.id),
    onSuccess: () => {
      notify({ kind: 'success', text: i18n.t('Die Sitzung ist beendet.') });
    },
    onError: (error) => {
      notify({ kind: 'danger', text: failureWords(error) });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  return (
    <Button
      isBusy={ending.isPending}
      onPress={() => {
        ending.mutate();
      }}
    >
      {i18n.t('Beenden')}
      <span className="ta-sr-only"> {formatMoment(session.startedAt, i18n.locale)}</span>
    </Button>
  );
}

/** Where one is signed in. */
export function SessionsPanel() {
  const { i18n } = useLingui();
  const query = useQuery(ownSessionsQuery);
  const moment = (value: string) => formatMoment(value, i18n.locale);
  return (
    <section className="ta-section" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{i18n.t('Meine Sitzungen')}</h2>
      {query.isPending ? <Skeleton lines={3} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data !== undefined ? (
        <DataTable
          caption={i18n.t('Meine Sitzungen')}
          rows={query.data}
          rowKey={(session) => session.id}
          columns={[
            {
              key: 'started',
              header: i18n.t('Angemeldet seit'),
              isRowHeader: true,
              cell: (session) => moment(session.startedAt),
            },
            { key: 'seen', header: i18n.t('Zuletzt benutzt'), cell: (session) => moment(session.lastSeenAt) },
            { key: 'end', header: i18n.t('Endet spätestens'), cell: (session) => moment(session.expiresAt) },
            {
              key: 'act',
              header: i18n.t('Aktion'),
              cell: (session) =>
                session.isCurrent ? (
                  <Badge kind="info">{i18n.t('diese Sitzung')}</Badge>
                ) : (
                  <EndSession session={session} />
                ),
            },
          ]}
        />
      ) : null}
    </section>
  );
}
