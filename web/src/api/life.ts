import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer, Input, RecordFileDetail, RecordObjectRef } from './contract.js';

const pageSize = 50;
const aMinute = 60_000;

/** Where a file stands: retention, and what is still to be done before it can be closed. */
export const fileLifeQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'life'],
    queryFn: ({ signal }) => api.get<Answer<'/api/files/{id}/life'>>(`/files/${fileId}/life`, {}, signal),
  });

/** How a draft stands, and what it lacks before it can be opened. */
export const fileDraftQuery = ({ id, version, state }: Pick<RecordFileDetail, 'id' | 'version' | 'state'>) =>
  queryOptions({
    // by version and not below the file: what belongs to the file is asked for anew also when it is no draft any more
    queryKey: ['file-draft', id, version],
    queryFn: ({ signal }) => api.get<Answer<'/api/files/{id}/draft'>>(`/files/${id}/draft`, {}, signal),
    enabled: state === 'draft',
  });

/** What is still to be done before a proceeding can be closed. */
export const proceedingObstaclesQuery = (fileId: string, proceedingId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'obstacles', proceedingId],
    queryFn: ({ signal }) =>
      api.get<Answer<'/api/files/{id}/proceedings/{proceedingId}/obstacles'>>(
        `/files/${fileId}/proceedings/${proceedingId}/obstacles`,
        {},
        signal,
      ),
  });

export const fileFollowUpsQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'follow-ups'],
    queryFn: ({ signal }) => api.get<Answer<'/api/files/{id}/follow-ups'>>(`/files/${fileId}/follow-ups`, {}, signal),
    // overdue and today change at midnight
    refetchInterval: aMinute,
  });

export interface FollowUpFilter {
  scope: string;
  due?: string | undefined;
  kind?: string | undefined;
}

/** Open follow-ups and deadlines, the earliest first. */
export const followUpsQuery = (filter: FollowUpFilter) =>
  infiniteQueryOptions({
    queryKey: ['follow-ups', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/follow-ups'>>('/follow-ups', { ...filter, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: aMinute,
  });

export const followUpCountsQuery = (scope: string) =>
  queryOptions({
    queryKey: ['follow-ups', 'counts', scope],
    queryFn: ({ signal }) => api.get<Answer<'/api/follow-ups/counts'>>('/follow-ups/counts', { scope }, signal),
    refetchInterval: aMinute,
  });

/** When a deadline would end, and why. */
export const reckoningQuery = (body: Input<'/api/follow-ups/reckoning'>) =>
  queryOptions({
    queryKey: ['reckoning', body],
    queryFn: () => api.post<Answer<'/api/follow-ups/reckoning', 'post'>>('/follow-ups/reckoning', body),
    enabled: body.from !== '' && body.amount > 0,
    placeholderData: (previous) => previous,
  });

export const assigneesQuery = (fileId: string, q: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'assignees', q],
    queryFn: ({ signal }) => api.get<Answer<'/api/files/{id}/assignees'>>(`/files/${fileId}/assignees`, { q }, signal),
    placeholderData: (previous) => previous,
  });

export const notesQuery = (fileId: string) =>
  infiniteQueryOptions({
    queryKey: ['file', fileId, 'notes'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/files/{id}/notes'>>(
        `/files/${fileId}/notes`,
        { cursor: pageParam, limit: pageSize },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** Requests for deletion, the latest first. */
export const deletionsQuery = (state: string) =>
  infiniteQueryOptions({
    queryKey: ['deletions', state],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/deletion-requests'>>(
        '/deletion-requests',
        { state, cursor: pageParam, limit: pageSize },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** What is left of what a deletion took with it. */
export const remainsQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['deletions', requestId, 'remains'],
    queryFn: ({ signal }) =>
      api.get<Answer<'/api/deletion-requests/{id}/remains'>>(`/deletion-requests/${requestId}/remains`, {}, signal),
  });

/** After a step on a file everything that shows something of it is asked for anew. */
export async function refreshFile(queries: QueryClient, fileId: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['file', fileId] }),
    queries.invalidateQueries({ queryKey: ['document'] }),
    queries.invalidateQueries({ queryKey: ['files'] }),
    queries.invalidateQueries({ queryKey: ['follow-ups'] }),
    queries.invalidateQueries({ queryKey: ['deletions'] }),
  ]);
}

/** The steps in the life of a file. */
export const lifeCommands = {
  openDraft: (fileId: string, version: number, key: string) => api.post(`/files/${fileId}/open`, { version }, key),
  discardDraft: (fileId: string, reason: string, key: string) => api.post(`/files/${fileId}/discard`, { reason }, key),
  close: (fileId: string, version: number, key: string) => api.post(`/files/${fileId}/close`, { version }, key),
  reopen: (fileId: string, version: number, reason: string, key: string) =>
    api.post(`/files/${fileId}/reopen`, { version, reason }, key),
  enterEvent: (fileId: string, eventOn: string, key: string) =>
    api.post(`/files/${fileId}/retention-event`, { eventOn }, key),
  correctTakenOver: (fileId: string, body: Input<'/api/files/{id}/taken-over-corrections'>, key: string) =>
    api.post(`/files/${fileId}/taken-over-corrections`, body, key),
  closeProceeding: (fileId: string, proceedingId: string, key: string) =>
    api.post(`/files/${fileId}/proceedings/${proceedingId}/close`, {}, key),
  reopenProceeding: (fileId: string, proceedingId: string, reason: string, key: string) =>
    api.post(`/files/${fileId}/proceedings/${proceedingId}/reopen`, { reason }, key),
  mark: (fileId: string, act: 'invalid' | 'valid', about: RecordObjectRef, reason: string, key: string) =>
    api.post(`/files/${fileId}/${act}`, { ...about, reason }, key),
  writeNote: (fileId: string, body: Input<'/api/files/{id}/notes'>, key: string) =>
    api.post(`/files/${fileId}/notes`, body, key),
  setFollowUp: (fileId: string, body: Input<'/api/files/{id}/follow-ups'>, key: string) =>
    api.post(`/files/${fileId}/follow-ups`, body, key),
  postpone: (id: string, body: Input<'/api/follow-ups/{id}/postpone'>, key: string) =>
    api.post(`/follow-ups/${id}/postpone`, body, key),
  handOver: (id: string, body: Input<'/api/follow-ups/{id}/hand-over'>, key: string) =>
    api.post(`/follow-ups/${id}/hand-over`, body, key),
  settle: (id: string, body: Input<'/api/follow-ups/{id}/settle'>, key: string) =>
    api.post(`/follow-ups/${id}/settle`, body, key),
  requestDeletion: (fileId: string, body: Input<'/api/files/{id}/deletion-requests'>, key: string) =>
    api.post(`/files/${fileId}/deletion-requests`, body, key),
  withdrawDeletion: (id: string, key: string) => api.post(`/deletion-requests/${id}/withdraw`, {}, key),
  refuseDeletion: (id: string, reason: string, key: string) =>
    api.post(`/deletion-requests/${id}/refuse`, { reason }, key),
  confirmDeletion: (id: string, contentState: string, key: string) =>
    api.post(`/deletion-requests/${id}/confirm`, { contentState }, key),
};
