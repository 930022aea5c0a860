import { infiniteQueryOptions, queryOptions, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer, BatchSummary, Input, MailItemSummary, Page } from './contract.js';

const pageSize = 50;

/** The latest batches. */
export const batchesQuery = infiniteQueryOptions({
  queryKey: ['batches'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Answer<'/api/batches'>>('/batches', { cursor: pageParam, limit: 10 }, signal),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ['batch', id],
    queryFn: ({ signal }) => api.get<Answer<'/api/batches/{id}'>>(`/batches/${id}`, {}, signal),
  });

export interface QueueFilter {
  /** States, separated by commas. */
  state: string;
  unit?: string | undefined;
  q?: string | undefined;
}

/** The pieces that need a person in the mail room. */
export const queueQuery = (filter: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: ['mail-items', 'queue', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/mail-items'>>('/mail-items', { ...filter, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export interface InTrayFilter {
  unit?: string | undefined;
  q?: string | undefined;
}

/** The pieces waiting in an office's in-tray (Posteingang). */
export const inTrayQuery = (filter: InTrayFilter) =>
  infiniteQueryOptions({
    queryKey: ['mail-items', 'in-tray', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/in-tray'>>(
        '/in-tray',
        { ...filter, state: 'open', sort: 'receivedAt', cursor: pageParam, limit: pageSize },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const mailItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['mail-item', id],
    queryFn: ({ signal }) => api.get<Answer<'/api/mail-items/{id}'>>(`/mail-items/${id}`, {}, signal),
  });

/** The words read on one page, in reading order. */
export const pageWordsQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: ['mail-item', id, 'words', page],
    queryFn: ({ signal }) =>
      api.get<Answer<'/api/mail-items/{id}/pages/{number}/words'>>(
        `/mail-items/${id}/pages/${String(page)}/words`,
        {},
        signal,
      ),
    staleTime: Infinity,
  });

/** The commands on a piece of mail; each carries the version it was seen in. */
export const mailItemCommands = {
  correct: (id: string, body: Input<'/api/mail-items/{id}', 'patch'>) =>
    api.patch<Answer<'/api/mail-items/{id}', 'patch'>>(`/mail-items/${id}`, body),
  deliver: (id: string, version: number, unitId: string) =>
    api.post<Answer<'/api/mail-items/{id}/deliver', 'post'>>(`/mail-items/${id}/deliver`, { version, unitId }),
  retry: (id: string, version: number) =>
    api.post<Answer<'/api/mail-items/{id}/retry', 'post'>>(`/mail-items/${id}/retry`, { version }),
  giveBack: (id: string, version: number, reason: string) =>
    api.post<Answer<'/api/mail-items/{id}/return', 'post'>>(`/mail-items/${id}/return`, { version, reason }),
  file: (id: string, input: Input<'/api/mail-items/{id}/file'>, idempotencyKey: string) =>
    api.post<Answer<'/api/mail-items/{id}/file', 'post'>>(`/mail-items/${id}/file`, input, idempotencyKey),
};

/** All items of the pages loaded so far. */
export function itemsOf<T>(data: InfiniteData<Page<T>> | undefined): T[] {
  return data === undefined ? [] : data.pages.flatMap((page) => page.items);
}

function replaceIn<T extends { id: string }>(
  data: InfiniteData<Page<T>> | undefined,
  item: T,
): InfiniteData<Page<T>> | undefined {
  if (data === undefined) {
    return data;
  }
  const pages = data.pages.map((page) => ({
    ...page,
    items: page.items.map((one) => (one.id === item.id ? item : one)),
  }));
  return { ...data, pages };
}

/** Takes over a batch as the live stream brings it. */
export function applyBatch(queries: QueryClient, batch: BatchSummary): void {
  const known = itemsOf(queries.getQueryData(batchesQuery.queryKey)).some((one) => one.id === batch.id);
  if (known) {
    queries.setQueryData(batchesQuery.queryKey, (data) => replaceIn(data, batch));
  } else {
    void queries.invalidateQueries({ queryKey: batchesQuery.queryKey });
  }
  const { queryKey } = batchQuery(batch.id);
  queries.setQueryData(queryKey, (data) => (data === undefined ? data : { ...data, ...batch }));
  // The stream does not bring how far its single files are.
  if (queries.getQueryData(queryKey)?.fileList.some((file) => file.state === 'stored') === true) {
    void queries.invalidateQueries({ queryKey });
  }
}

/** Takes over a piece as the live stream brings it; lists it may join or leave are fetched again. */
export function applyMailItem(queries: QueryClient, item: MailItemSummary): void {
  queries.setQueryData(batchQuery(item.batchId).queryKey, (data) => {
    if (data === undefined) {
      return data;
    }
    const isKnown = data.items.some((one) => one.id === item.id);
    return {
      ...data,
      items: isKnown ? data.items.map((one) => (one.id === item.id ? item : one)) : [...data.items, item],
    };
  });
}
