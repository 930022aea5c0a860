import { useLingui } from '@lingui/react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RequestFailure, useFailureWords } from '../problems/problem-note.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Skeleton } from '../ui/skeleton.js';

interface StaleNoteProps {
  query: Pick<UseQueryResult, 'isRefetchError' | 'error' | 'isFetching' | 'refetch'>;
}

/** Said above what was fetched earlier when fetching it anew has failed. */
export function StaleNote({ query }: StaleNoteProps) {
  const { i18n } = useLingui();
  const words = useFailureWords();
  if (!query.isRefetchError) {
    return null;
  }
  return (
    <Alert kind="warning" title={i18n.t('Der neueste Stand konnte nicht geladen werden')}>
      <p>{words(query.error)}</p>
      <p>{i18n.t('Sie sehen den Stand von vorhin; was Sie eingegeben haben, bleibt stehen.')}</p>
      <div>
        <Button icon="autorenew" isBusy={query.isFetching} onPress={() => void query.refetch()}>
          {i18n.t('Noch einmal versuchen')}
        </Button>
      </div>
    </Alert>
  );
}

interface FetchedProps<T> {
  query: UseQueryResult<T>;
  /** What screen readers hear while it is on its way. */
  loading?: string;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** What is fetched: on its way, failed, or there. Once there it stays, with the forms in it, whatever fails later. */
export function Fetched<T>({ query, loading, lines = 6, children }: FetchedProps<T>) {
  if (query.data !== undefined) {
    return (
      <>
        <StaleNote query={query} />
        {children(query.data)}
      </>
    );
  }
  return query.isError ? (
    <RequestFailure error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Skeleton lines={lines} {...(loading === undefined ? {} : { label: loading })} />
  );
}
