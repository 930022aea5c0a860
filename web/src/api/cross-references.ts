import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer, Input } from './contract.js';

/** The references (Verweise) at a file and at what is in it. */
export const crossReferencesQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'cross-references'],
    queryFn: ({ signal }) =>
      api.get<Answer<'/api/files/{id}/cross-references'>>(`/files/${fileId}/cross-references`, {}, signal),
  });

/** Files of all states to refer to, found by reference, subject or party. */
export const referableFilesQuery = (q: string) =>
  queryOptions({
    queryKey: ['files', 'referable', q],
    queryFn: ({ signal }) => api.get<Answer<'/api/files'>>('/files', { q, limit: 20 }, signal),
    enabled: q.trim().length > 1,
    placeholderData: (previous) => previous,
  });

export const crossReferenceCommands = {
  add: (fileId: string, body: Input<'/api/files/{id}/cross-references'>, key: string) =>
    api.post(`/files/${fileId}/cross-references`, body, key),
  remove: (fileId: string, id: string) => api.delete(`/files/${fileId}/cross-references/${id}`),
};
