import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { DeadLetter, IntegrityCheck, JournalBlock, JournalEntry, Page } from './contract.js';

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
      api.get<Page<JournalEntry>>('/journal', { ...filter, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const blocksQuery = infiniteQueryOptions({
  queryKey: ['journal-blocks'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Page<JournalBlock>>('/journal/blocks', { cursor: pageParam, limit: pageSize }, signal),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

/** The latest checks; asked again every second as long as one runs. */
export const checksQuery = queryOptions({
  queryKey: ['checks'],
  queryFn: ({ signal }) => api.get<IntegrityCheck[]>('/integrity/checks', {}, signal),
  refetchInterval: (query) => (query.state.data?.some((check) => check.state === 'running') === true ? watchMs : false),
});

export const startCheck = (): Promise<IntegrityCheck> => api.post<IntegrityCheck>('/integrity/checks');

/** Messages and jobs that failed for good. */
export const deadLettersQuery = queryOptions({
  queryKey: ['dead-letters'],
  queryFn: ({ signal }) => api.get<DeadLetter[]>('/dead-letters', {}, signal),
  refetchInterval: 30_000,
});

export const redrive = (id: string): Promise<void> => api.post(`/dead-letters/${id}/redrive`);
