import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { grantsQuery } from '../../api/access.js';
import { may, useUser } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { GrantTable } from './grant-table.js';

interface SideProps {
  side: 'mine' | 'given' | 'all';
  title: string;
  none: string;
}

function Side({ side, title, none }: SideProps) {
  const query = useQuery(grantsQuery(side));
  return (
    <section className="ta-section" aria-labelledby={`grants-${side}`}>
      <h2 id={`grants-${side}`}>{title}</h2>
      {query.isPending ? <Skeleton lines={3} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? <EmptyState title={none} /> : null}
      {query.data !== undefined && query.data.length > 0 ? (
        <GrantTable caption={title} grants={query.data} showsObject mayRevoke={side !== 'mine'} />
      ) : null}
    </section>
  );
}

/** What one was given, what one gave and, for whoever watches over access, all that is open. */
export function GrantsPanel() {
  const { i18n } = useLingui();
  const user = useUser();
  const watches = may(user, 'records.watch-access');
  return (
    <>
      {may(user, 'records.read') ? (
        <>
          <Side side="mine" title={i18n.t('Mir freigegeben')} none={i18n.t('Ihnen ist zurzeit nichts freigegeben.')} />
          <Side
            side="given"
            title={i18n.t('Von mir freigegeben')}
            none={i18n.t('Sie haben zurzeit nichts freigegeben.')}
          />
        </>
      ) : null}
      {watches ? (
        <Side side="all" title={i18n.t('Alle offenen Freigaben')} none={i18n.t('Es gibt keine offenen Freigaben.')} />
      ) : null}
    </>
  );
}
