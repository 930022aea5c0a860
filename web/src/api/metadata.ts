import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer, Input } from './contract.js';

/** What has fields: the file, a proceeding or a document in it. */
export interface Described {
  fileId: string;
  objectKind: 'file' | 'proceeding' | 'document';
  objectId: string;
}

export type Metadata = Answer<'/api/files/{id}/metadata'>;

/** The fields of an object of a file. */
export const metadataQuery = ({ fileId, objectKind, objectId }: Described) =>
  queryOptions({
    queryKey: ['file', fileId, 'metadata', objectKind, objectId],
    queryFn: ({ signal }) => api.get<Metadata>(`/files/${fileId}/metadata`, { objectKind, objectId }, signal),
  });

export const changeMetadata = (fileId: string, body: Input<'/api/files/{id}/metadata', 'patch'>) =>
  api.patch<Metadata>(`/files/${fileId}/metadata`, body);
