import { queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from './client.js';
import type { Answer, Input } from './contract.js';

/** How the work on a document stands: state, check-out, versions, uploads that wait for a decision. */
export const documentWorkQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'work'],
    queryFn: ({ signal }) => api.get<Answer<'/api/documents/{id}/work'>>(`/documents/${id}/work`, {}, signal),
  });

/** Two versions beside each other. */
export const comparisonQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['document', id, 'comparison', from, to],
    queryFn: ({ signal }) =>
      api.get<Answer<'/api/documents/{id}/comparison'>>(`/documents/${id}/comparison`, { from, to }, signal),
    enabled: from !== to,
  });

/** An upload beside the latest version; asked again while its text is being read. */
export const heldUploadQuery = (id: string, uploadId: string) =>
  queryOptions({
    queryKey: ['document', id, 'held-upload', uploadId],
    queryFn: ({ signal }) =>
      api.get<Answer<'/api/documents/{id}/held-uploads/{uploadId}'>>(
        `/documents/${id}/held-uploads/${uploadId}`,
        {},
        signal,
      ),
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data !== undefined && data.text.lines === null && dataUpdateCount < 10 ? 2000 : false,
  });

/** Where the bytes of an upload are. */
export function heldUploadUrl(id: string, uploadId: string): string {
  return apiUrl(`/documents/${id}/held-uploads/${uploadId}/content`);
}

function formOf(fields: Readonly<Record<string, string | undefined>>, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== '') {
      form.append(name, value);
    }
  }
  // the fields must stand before the file
  form.append('file', file, file.name);
  return form;
}

/** The commands on documents. */
export const documentCommands = {
  add: (fileId: string, fields: Readonly<Record<string, string | undefined>>, file: File, idempotencyKey: string) =>
    api.postForm<Answer<'/api/files/{id}/documents', 'post'>>(
      `/files/${fileId}/documents`,
      formOf(fields, file),
      idempotencyKey,
    ),
  addVersion: (id: string, fields: Readonly<Record<string, string | undefined>>, file: File, idempotencyKey: string) =>
    api.postForm<Answer<'/api/documents/{id}/versions', 'post'>>(
      `/documents/${id}/versions`,
      formOf(fields, file),
      idempotencyKey,
    ),
  checkOut: (id: string, body: Input<'/api/documents/{id}/check-out'>) => api.post(`/documents/${id}/check-out`, body),
  release: (id: string) => api.delete(`/documents/${id}/check-out`),
  forceRelease: (id: string, reason: string) => api.post(`/documents/${id}/check-out/forced-release`, { reason }),
  setState: (id: string, body: Input<'/api/documents/{id}/state'>) => api.post(`/documents/${id}/state`, body),
  decide: (id: string, uploadId: string, body: Input<'/api/documents/{id}/held-uploads/{uploadId}/decision'>) =>
    api.post(`/documents/${id}/held-uploads/${uploadId}/decision`, body),
};
