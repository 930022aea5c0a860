import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from './client.js';
import type { CirculationFolder, FolderSummary, RouteTemplate, StationWish } from './contract/circulation.js';

const aMinute = 60_000;

export interface FolderFilter {
  scope: 'mine' | 'led' | 'all';
  state: 'open' | 'ended' | 'any';
  fileId?: string;
  documentId?: string;
}

/** Folders that wait for the user, that he leads, or all he may see. */
export const foldersQuery = (filter: FolderFilter) =>
  queryOptions({
    queryKey: ['circulation', 'list', filter],
    queryFn: ({ signal }) => api.get<FolderSummary[]>('/circulation-folders', { ...filter }, signal),
    refetchInterval: aMinute,
  });

/** One folder with papers, slip and history. */
export const folderQuery = (id: string) =>
  queryOptions({
    queryKey: ['circulation', id],
    queryFn: ({ signal }) => api.get<CirculationFolder>(`/circulation-folders/${id}`, {}, signal),
    refetchInterval: aMinute,
  });

/** Routes to be used again: one's own and those of one's office. */
export const templatesQuery = queryOptions({
  queryKey: ['circulation', 'templates'],
  queryFn: ({ signal }) => api.get<RouteTemplate[]>('/circulation-templates', {}, signal),
});

/** After an act everything that shows something of folders, their papers and tasks is asked for anew. */
export async function refreshCirculation(queries: QueryClient): Promise<void> {
  await Promise.all(
    ['circulation', 'document', 'file', 'tasks'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
  );
}

/** What is sent round. */
export interface NewFolder {
  subject: string;
  form: 'folder' | 'order';
  documentIds: string[];
  stations: StationWish[];
  isStarted: boolean;
}

export type StepAnswer = 'done' | 'conditional' | 'refused';

/** The acts on folders; each on the folder as it was seen. */
export const circulationCommands = {
  open: (body: NewFolder, key: string) => api.post<{ id: string }>('/circulation-folders', body, key),
  start: ({ id, revision }: CirculationFolder, key: string) =>
    api.post(`/circulation-folders/${id}/start`, { revision }, key),
  act: (
    { id, revision }: CirculationFolder,
    act: 'pull-back' | 'end' | 'rounds' | `steps/${string}/skip` | `steps/${string}/take-over`,
    remark: string,
    key: string,
  ) => api.post(`/circulation-folders/${id}/${act}`, { revision, remark }, key),
  answer: (
    { id, revision, papers }: CirculationFolder,
    stepId: string,
    answer: { outcome: StepAnswer; remark: string },
    key: string,
  ) => {
    const seen = papers.map(({ documentId, hash }) => ({ documentId, hash }));
    return api.post(`/circulation-folders/${id}/steps/${stepId}/answer`, { revision, seen, ...answer }, key);
  },
  giveBack: (
    { id, revision }: CirculationFolder,
    stepId: string,
    body: { target: string; remark: string },
    key: string,
  ) => api.post(`/circulation-folders/${id}/steps/${stepId}/give-back`, { revision, ...body }, key),
  replan: ({ id, revision }: CirculationFolder, stations: StationWish[]) =>
    api.put(`/circulation-folders/${id}/route`, { revision, stations }),
  seen: (id: string) => api.post(`/circulation-folders/${id}/seen`),
  saveTemplate: (body: { name: string; unitId: string | null; stations: StationWish[] }, key: string) =>
    api.post(`/circulation-templates`, body, key),
};
