import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from './client.js';
import type {
  DocumentDetail,
  FileSuggestion,
  JournalEntry,
  Page,
  RecordFileDetail,
  RecordFileSummary,
  SearchPage,
} from './contract.js';

const pageSize = 50;

/** Files whose reference or title fits what was typed. */
export const fileSuggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['file-suggestions', q],
    queryFn: ({ signal }) => api.get<FileSuggestion[]>('/files/suggest', { q, limit: 12 }, signal),
    enabled: q.trim().length > 1,
    placeholderData: (previous) => previous,
  });

export interface FileFilter {
  unit?: string | undefined;
  planUnit?: string | undefined;
  q?: string | undefined;
  state?: string | undefined;
}

export const filesQuery = (filter: FileFilter) =>
  infiniteQueryOptions({
    queryKey: ['files', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<RecordFileSummary>>('/files', { ...filter, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** One file (Akte) with its proceedings and documents. */
export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['file', id],
    queryFn: ({ signal }) => api.get<RecordFileDetail>(`/files/${id}`, {}, signal),
  });

export const fileHistoryQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['file', id, 'history'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<JournalEntry>>(`/files/${id}/history`, { cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => api.get<DocumentDetail>(`/documents/${id}`, {}, signal),
  });

/** Where the bytes of one format of a document are. */
export function formatUrl(documentId: string, formatId: string): string {
  return apiUrl(`/documents/${documentId}/formats/${formatId}/content`);
}

export interface SearchFilter {
  q: string;
  unit?: string | undefined;
  type?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Full text search over documents. */
export const searchQuery = (filter: SearchFilter) =>
  infiniteQueryOptions({
    queryKey: ['search', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<SearchPage>('/search', { ...filter, cursor: pageParam, limit: 20 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    enabled: filter.q.trim() !== '',
  });

/** The commands on files. */
export const fileCommands = {
  open: (
    body: { planUnitId: string; leadUnitId: string; subject: string; fileType?: string },
    idempotencyKey: string,
  ) => api.post<RecordFileDetail>('/files', body, idempotencyKey),
  openProceeding: (fileId: string, subject: string, idempotencyKey: string) =>
    api.post<{ id: string; reference: string }>(`/files/${fileId}/proceedings`, { subject }, idempotencyKey),
};
