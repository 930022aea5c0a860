import { queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from './client.js';
import type { HandOut, HandOutCollection, Input } from './contract.js';

const LOOK_AGAIN_MS = 1000;

/** What was handed out of a file; looked at again as long as something is being made. */
export const handOutsQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'hand-outs'],
    queryFn: ({ signal }) => api.get<HandOut[]>(`/files/${fileId}/hand-outs`, {}, signal),
    refetchInterval: ({ state }) =>
      state.data?.some((handOut) => handOut.state === 'waiting') === true ? LOOK_AGAIN_MS : false,
  });

/** Where the result can be fetched. */
export function handOutUrl(id: string): string {
  return apiUrl(`/hand-outs/${id}/content`);
}

/** The archive of a run that hands many files out. */
export const collectionQuery = (runId: string) =>
  queryOptions({
    queryKey: ['hand-out-collection', runId],
    queryFn: ({ signal }) => api.get<HandOutCollection>(`/hand-out-collections/${runId}`, {}, signal),
    refetchInterval: ({ state }) =>
      state.data?.state === 'waiting' || state.data?.state === 'collecting' ? LOOK_AGAIN_MS : false,
  });

/** Where that archive can be fetched. */
export function collectionUrl(runId: string): string {
  return apiUrl(`/hand-out-collections/${runId}/content`);
}

/** Asks for a file to be handed out; all documents where none are named. */
export function requestHandOut(
  fileId: string,
  input: Input<'/api/files/{id}/hand-outs'>,
  key: string,
): Promise<HandOut> {
  return api.post<HandOut>(`/files/${fileId}/hand-outs`, input, key);
}
