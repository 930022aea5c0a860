import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer, ClosingObstacle } from './contract.js';

/** The sub-files (Teilakten) and volumes (Bände) of a file. */
export const filePartsQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'parts'],
    queryFn: ({ signal }) => api.get<Answer<'/api/files/{id}/parts'>>(`/files/${fileId}/parts`, {}, signal),
  });

/** What is still to be done before a sub-file can be closed. */
export const subFileObstaclesQuery = (fileId: string, subFileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'sub-file-obstacles', subFileId],
    queryFn: ({ signal }) =>
      api.get<ClosingObstacle[]>(`/files/${fileId}/sub-files/${subFileId}/obstacles`, {}, signal),
  });

/** The steps on the parts of a file. */
export const partCommands = {
  openSubFile: (fileId: string, subject: string, key: string) =>
    api.post(`/files/${fileId}/sub-files`, { subject }, key),
  renameSubFile: (fileId: string, id: string, subject: string, version: number) =>
    api.patch(`/files/${fileId}/sub-files/${id}`, { subject, version }),
  closeSubFile: (fileId: string, id: string, version: number, key: string) =>
    api.post(`/files/${fileId}/sub-files/${id}/close`, { version }, key),
  reopenSubFile: (fileId: string, id: string, version: number, reason: string, key: string) =>
    api.post(`/files/${fileId}/sub-files/${id}/reopen`, { version, reason }, key),
  removeSubFile: (fileId: string, id: string, version: number, reason: string, key: string) =>
    api.post(`/files/${fileId}/sub-files/${id}/remove`, { version, reason }, key),
  place: (fileId: string, proceedingId: string, place: { partOf?: string; subFileId?: string }) =>
    api.put(`/files/${fileId}/proceedings/${proceedingId}/place`, place),
  openVolume: (fileId: string, subFileId: string | null, after: number, key: string) =>
    api.post(`/files/${fileId}/volumes`, { after, ...(subFileId === null ? {} : { subFileId }) }, key),
};
