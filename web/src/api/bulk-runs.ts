import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, postForFile } from './client.js';
import type { Page } from './contract.js';
import type {
  BulkAct,
  BulkEffect,
  BulkItem,
  BulkReason,
  BulkRun,
  BulkSelection,
  BulkSettings,
} from './contract/bulk.js';

const LOOK_AGAIN_MS = 1000;
const PORTION = 50;
const MOST_AT_ONCE = 200;

/** Whether something goes on in it that somebody waits for. */
export function isMoving({ state }: Pick<BulkRun, 'state'>): boolean {
  return state === 'checking' || state === 'running';
}

/** One's own runs, the latest first. */
export const bulkRunsQuery = queryOptions({
  queryKey: ['bulk-runs'],
  queryFn: ({ signal }) => api.get<BulkRun[]>('/bulk-runs', {}, signal),
  refetchInterval: ({ state }) => (state.data?.some(isMoving) === true ? LOOK_AGAIN_MS : false),
});

export const bulkRunQuery = (id: string) =>
  queryOptions({
    queryKey: ['bulk-run', id],
    queryFn: ({ signal }) => api.get<BulkRun>(`/bulk-runs/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data !== undefined && isMoving(state.data) ? LOOK_AGAIN_MS : false),
  });

/** Why files cannot be done with; `step` makes the question a new one when the run has come further. */
export const bulkReasonsQuery = (id: string, step: string) =>
  queryOptions({
    queryKey: ['bulk-run', id, 'reasons', step],
    queryFn: ({ signal }) => api.get<BulkReason[]>(`/bulk-runs/${id}/reasons`, {}, signal),
    placeholderData: (previous) => previous,
  });

/** What the act means for files beside what was said. */
export const bulkEffectsQuery = (id: string, step: string) =>
  queryOptions({
    queryKey: ['bulk-run', id, 'effects', step],
    queryFn: ({ signal }) => api.get<BulkEffect[]>(`/bulk-runs/${id}/effects`, {}, signal),
    placeholderData: (previous) => previous,
  });

/** What became of each file, or of those with one reason. */
export const bulkItemsQuery = (id: string, step: string, filter: { state?: string; code?: string }) =>
  infiniteQueryOptions({
    queryKey: ['bulk-run', id, 'items', step, filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<BulkItem>>(`/bulk-runs/${id}/items`, { ...filter, cursor: pageParam, limit: PORTION }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** Every file of a run, for the report as a file. */
export async function allBulkItems(id: string): Promise<BulkItem[]> {
  const items: BulkItem[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<BulkItem> = await api.get<Page<BulkItem>>(`/bulk-runs/${id}/items`, {
      cursor,
      limit: MOST_AT_ONCE,
    });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

/** The chosen files as a table. */
export function exportedList(
  selection: BulkSelection,
  format: 'csv' | 'xlsx',
): Promise<{ name: string; content: Blob }> {
  return postForFile('/file-lists/export', { format, selection });
}

/** The steps of runs; the key makes a repeated request begin nothing more. */
export const bulkRunCommands = {
  begin: (body: { act: BulkAct; settings: BulkSettings; selection: BulkSelection }, key: string) =>
    api.post<BulkRun>('/bulk-runs', body, key),
  start: (id: string) => api.post<BulkRun>(`/bulk-runs/${id}/start`),
  cancel: (id: string) => api.post<BulkRun>(`/bulk-runs/${id}/cancel`),
  undo: (id: string, reason: string, key: string) => api.post<BulkRun>(`/bulk-runs/${id}/undo`, { reason }, key),
  repeat: (id: string, key: string) => api.post<BulkRun>(`/bulk-runs/${id}/repeat`, {}, key),
};
