import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer } from './contract.js';

const pageSize = 50;
const watchMs = 1000;

export interface JournalFilter {
  objectType?: string | undefined;
  objectId?: string | undefined;
  action?: string | undefined;
  actor?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The journal, the latest entry first. */
export const journalQuery = (filter: JournalFilter) =>
  infiniteQueryOptions({
    queryKey: ['journal', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/journal'>>('/journal', { ...filter, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const blocksQuery = infiniteQueryOptions({
  queryKey: ['journal-blocks'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Answer<'/api/journal/blocks'>>('/journal/blocks', { cursor: pageParam, limit: pageSize }, signal),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

/** The latest checks; asked again every second as long as one runs. */
export const checksQuery = queryOptions({
  queryKey: ['checks'],
  queryFn: ({ signal }) => api.get<Answer<'/api/integrity/checks'>>('/integrity/checks', {}, signal),
  refetchInterval: (query) => (query.state.data?.some((check) => check.state === 'running') === true ? watchMs : false),
});

export const startCheck = () => api.post<Answer<'/api/integrity/checks', 'post'>>('/integrity/checks');

/** Messages and jobs that failed for good. */
export const deadLettersQuery = queryOptions({
  queryKey: ['dead-letters'],
  queryFn: ({ signal }) => api.get<Answer<'/api/dead-letters'>>('/dead-letters', {}, signal),
  refetchInterval: 30_000,
});

export const redrive = (id: string) =>
  api.post<Answer<'/api/dead-letters/{id}/redrive', 'post'>>(`/dead-letters/${id}/redrive`);
