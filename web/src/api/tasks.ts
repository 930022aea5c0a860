import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer, Input } from './contract.js';

const pageSize = 50;
const aMinute = 60_000;

export interface TaskFilter {
  view: string;
  due?: string | undefined;
  sort?: string | undefined;
  q?: string | undefined;
  resting?: string | undefined;
  assignee?: string | undefined;
}

/** Tasks of a view, what is due first first. */
export const tasksQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/tasks'>>('/tasks', { ...filter, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: aMinute,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', id],
    queryFn: ({ signal }) => api.get<Answer<'/api/tasks/{id}'>>(`/tasks/${id}`, {}, signal),
  });

/** How many tasks wait; the badge of the navigation. */
export const taskCountsQuery = queryOptions({
  queryKey: ['tasks', 'counts'],
  queryFn: ({ signal }) => api.get<Answer<'/api/tasks/counts'>>('/tasks/counts', {}, signal),
  refetchInterval: aMinute,
});

export const taskNoticesQuery = queryOptions({
  queryKey: ['tasks', 'notices'],
  queryFn: ({ signal }) => api.get<Answer<'/api/tasks/notices'>>('/tasks/notices', {}, signal),
  refetchInterval: aMinute,
});

/** Who has how much to do. */
export const teamQuery = queryOptions({
  queryKey: ['tasks', 'team'],
  queryFn: ({ signal }) => api.get<Answer<'/api/tasks/team'>>('/tasks/team', {}, signal),
  refetchInterval: aMinute,
});

/** Persons by part of their name: to give the task to, or who have a part in it. */
export const taskPeopleQuery = (id: string, q: string, purpose: 'give' | 'mention') =>
  queryOptions({
    queryKey: ['tasks', 'people', id, purpose, q],
    queryFn: ({ signal }) =>
      api.get<Answer<'/api/tasks/{id}/people'>>(`/tasks/${id}/people`, { q, for: purpose }, signal),
    enabled: q.trim() !== '',
    placeholderData: (previous) => previous,
  });

/** After a step everything that shows something of tasks is asked for anew. */
export async function refreshTasks(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['tasks'] });
}

/** The steps with tasks. */
export const taskCommands = {
  claim: (id: string, version: number) => api.post(`/tasks/${id}/claim`, { version }),
  giveBack: (id: string, version: number) => api.post(`/tasks/${id}/give-back`, { version }),
  handOver: (id: string, body: Input<'/api/tasks/{id}/hand-over'>) => api.post(`/tasks/${id}/hand-over`, body),
  reschedule: (id: string, body: Input<'/api/tasks/{id}/reschedule'>) => api.post(`/tasks/${id}/reschedule`, body),
  comment: (id: string, body: Input<'/api/tasks/{id}/comments'>, key: string) =>
    api.post(`/tasks/${id}/comments`, body, key),
  complete: (id: string, output: Record<string, unknown>, key: string) =>
    api.post(`/tasks/${id}/complete`, { output }, key),
  keepDraft: (id: string, values: Record<string, unknown>) => api.put(`/tasks/${id}/draft`, { values }),
  readNotices: (taskId?: string) => api.post('/tasks/notices/read', taskId === undefined ? {} : { taskId }),
  bulk: (body: Input<'/api/tasks/bulk'>) => api.post<Answer<'/api/tasks/bulk', 'post'>>('/tasks/bulk', body),
};
