import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { FileMove, MovePreview, MoveTarget } from './contract.js';

/** What came into a file from others and left it. */
export const movesQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'moves'],
    queryFn: ({ signal }) => api.get<FileMove[]>(`/files/${fileId}/moves`, {}, signal),
  });

/** What a move would come to; asked anew each time, for others work in both files. */
export const movePreviewQuery = (fileId: string, target: MoveTarget) =>
  queryOptions({
    queryKey: ['move-preview', fileId, target],
    queryFn: () => api.post<MovePreview>(`/files/${fileId}/move-preview`, target),
    retry: false,
    gcTime: 0,
  });

export const moveCommands = {
  carryOut: (fileId: string, target: MoveTarget, said: { fingerprint: string; reason: string }, key: string) =>
    api.post<{ moveId: string; targetId: string }>(`/files/${fileId}/moves`, { ...target, ...said }, key),
  undo: (fileId: string, moveId: string, reason: string) =>
    api.post<undefined>(`/files/${fileId}/moves/${moveId}/undo`, { reason }),
};
