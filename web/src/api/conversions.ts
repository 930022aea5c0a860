import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Conversion, ConversionFault, ConversionItem, Page } from './contract.js';

const PORTION = 200;
/** Steps during which somebody waits for what comes next. */
const MOVING: readonly Conversion['state'][] = ['checking', 'running'];
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
};
