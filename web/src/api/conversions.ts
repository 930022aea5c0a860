import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Conversion, ConversionFault, ConversionItem, ConversionUndo, Page, StayingFile } from './contract.js';

const PORTION = 200;
/** Steps during which somebody waits for what comes next. */
const MOVING: readonly Conversion['state'][] = ['checking', 'running', 'undoing'];
const SHOWN_AT_ONCE = 50;
const LOOK_AGAIN_MS = 1000;

/** Conversions of old stock one may see. */
export const conversionsQuery = queryOptions({
  queryKey: ['conversions'],
  queryFn: ({ signal }) => api.get<Conversion[]>('/conversions', {}, signal),
});

export const conversionQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversion', id],
    queryFn: ({ signal }) => api.get<Conversion>(`/conversions/${id}`, {}, signal),
    refetchInterval: ({ state }) =>
      state.data !== undefined && MOVING.includes(state.data.state) ? LOOK_AGAIN_MS : false,
  });

async function all<T>(path: string, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await api.get<Page<T>>(path, { cursor, limit: PORTION }, signal);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

/** Everything that is wrong; `step` makes the question a new one after each check. */
export const conversionFaultsQuery = (id: string, step: string) =>
  queryOptions({
    queryKey: ['conversion', id, 'faults', step],
    queryFn: ({ signal }) => all<ConversionFault>(`/conversions/${id}/faults`, signal),
  });

/** What became of each file. */
export const conversionReportQuery = (id: string, step: string) =>
  queryOptions({
    queryKey: ['conversion', id, 'report', step],
    queryFn: ({ signal }) => all<ConversionItem>(`/conversions/${id}/report`, signal),
  });

/** The taking back of the run: looked at again while it goes on. */
export const conversionUndoQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversion', id, 'undo'],
    queryFn: ({ signal }) => api.get<ConversionUndo>(`/conversions/${id}/undo`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.undo?.state === 'running' ? LOOK_AGAIN_MS : false),
  });

/** Files that would stay; `fingerprint` makes the question a new one when what would happen changes. */
export const conversionStayingQuery = (id: string, fingerprint: string) =>
  infiniteQueryOptions({
    queryKey: ['conversion', id, 'staying', fingerprint],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<StayingFile>>(
        `/conversions/${id}/undo/staying`,
        { cursor: pageParam, limit: SHOWN_AT_ONCE },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

function formWith(content: Blob, name: string): FormData {
  const form = new FormData();
  form.append('file', content, name);
  return form;
}

/** The steps of a conversion. */
export const conversionCommands = {
  begin: (manifest: File, key: string) =>
    api.postForm<Conversion>('/conversions', formWith(manifest, manifest.name), key),
  folder: (id: string, entries: readonly { path: string; sizeBytes: number; modifiedAt: number }[]) => {
    const lines = new Blob(entries.map((entry) => `${JSON.stringify(entry)}\n`));
    return api.postForm<{ missing: string[] }>(
      `/conversions/${id}/folder`,
      formWith(lines, 'folder.ndjson'),
      crypto.randomUUID(),
    );
  },
  file: (id: string, path: string, content: Blob, signal: AbortSignal) =>
    api.postForm<{ sha256: string }>(
      `/conversions/${id}/files?path=${encodeURIComponent(path)}`,
      formWith(content, 'file'),
      crypto.randomUUID(),
      signal,
    ),
  check: (id: string) => api.post<Conversion>(`/conversions/${id}/check`),
  start: (id: string) => api.post<Conversion>(`/conversions/${id}/start`),
  stop: (id: string) => api.post<Conversion>(`/conversions/${id}/stop`),
  requestUndo: (id: string, why: { reason: string; legalBasis: string }, key: string) =>
    api.post<ConversionUndo>(`/conversions/${id}/undo`, why, key),
  withdrawUndo: (id: string) => api.post<ConversionUndo>(`/conversions/${id}/undo/withdraw`),
  refuseUndo: (id: string, reason: string) => api.post<ConversionUndo>(`/conversions/${id}/undo/refuse`, { reason }),
  confirmUndo: (id: string, fingerprint: string) =>
    api.post<ConversionUndo>(`/conversions/${id}/undo/confirm`, { fingerprint }),
  stopUndo: (id: string) => api.post<ConversionUndo>(`/conversions/${id}/undo/stop`),
  resumeUndo: (id: string) => api.post<ConversionUndo>(`/conversions/${id}/undo/resume`),
};
