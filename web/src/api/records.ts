import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from './client.js';
import type { Answer, Input } from './contract.js';

const pageSize = 50;

/** Files whose reference or title fits what was typed. */
export const fileSuggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['file-suggestions', q],
    queryFn: ({ signal }) => api.get<Answer<'/api/files/suggest'>>('/files/suggest', { q, limit: 12 }, signal),
    enabled: q.trim().length > 1,
    placeholderData: (previous) => previous,
  });

export interface FileFilter {
  unit?: string | undefined;
  planUnit?: string | undefined;
  q?: string | undefined;
  state?: string | undefined;
  /** Key of a file type. */
  type?: string | undefined;
}

export const filesQuery = (filter: FileFilter) =>
  infiniteQueryOptions({
    queryKey: ['files', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/files'>>('/files', { ...filter, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** How many open files lie directly under each plan unit. */
export const openFilesQuery = queryOptions({
  queryKey: ['files', 'per-plan-unit'],
  queryFn: ({ signal }) => api.get<Answer<'/api/files/per-plan-unit'>>('/files/per-plan-unit', {}, signal),
});

/** One file (Akte) with its proceedings and documents. */
export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['file', id],
    queryFn: ({ signal }) => api.get<Answer<'/api/files/{id}'>>(`/files/${id}`, {}, signal),
  });

export const fileHistoryQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['file', id, 'history'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/files/{id}/history'>>(
        `/files/${id}/history`,
        { cursor: pageParam, limit: pageSize },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => api.get<Answer<'/api/documents/{id}'>>(`/documents/${id}`, {}, signal),
  });

/** Where the bytes of one format of a document are. */
export function formatUrl(documentId: string, formatId: string): string {
  return apiUrl(`/documents/${documentId}/formats/${formatId}/content`);
}

/** The commands on files. */
export const fileCommands = {
  prepare: (body: Input<'/api/files/drafts'>, idempotencyKey: string) =>
    api.post<Answer<'/api/files/drafts', 'post'>>('/files/drafts', body, idempotencyKey),
  open: (body: Input<'/api/files'>, idempotencyKey: string) =>
    api.post<Answer<'/api/files', 'post'>>('/files', body, idempotencyKey),
  openProceeding: (fileId: string, body: Input<'/api/files/{id}/proceedings'>, idempotencyKey: string) =>
    api.post<Answer<'/api/files/{id}/proceedings', 'post'>>(`/files/${fileId}/proceedings`, body, idempotencyKey),
};
