import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer } from './contract.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];

/** One page of results, with what is known of all of them. */
export type SearchResult = Schemas['SearchResultResponse'];
/** A file or document that was found. */
export type SearchHit = Schemas['SearchHitResponse'];
/** Something about the query its author should know. */
export type QueryNote = Schemas['QueryNoteResponse'];
/** A value by which results can be narrowed. */
export type FacetValue = Schemas['FacetValueResponse'];
/** A search somebody keeps for himself. */
export type SavedSearch = Schemas['SavedSearchResponse'];
/** Text, filters and order of a search. */
export type SavedQuery = Schemas['SavedQueryRequest'];

const pageSize = 20;

/** Search over files and documents; without words and filters nothing is asked. */
export const searchQuery = (query: SavedQuery) =>
  infiniteQueryOptions({
    queryKey: ['search', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Answer<'/api/search'>>('/search', { ...query, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    enabled: asksForSomething(query),
  });

/** Whether there is a word or a filter. */
export function asksForSomething({ order: _order, ...asked }: SavedQuery): boolean {
  return Object.values(asked).some((value) => String(value).trim() !== '');
}

export const savedSearchesQuery = queryOptions({
  queryKey: ['saved-searches'],
  queryFn: ({ signal }) => api.get<Answer<'/api/saved-searches'>>('/saved-searches', {}, signal),
});

/** How much has come since each was looked at. */
export const newHitsQuery = queryOptions({
  queryKey: ['saved-searches', 'new-hits'],
  queryFn: ({ signal }) => api.get<Answer<'/api/saved-searches/new-hits'>>('/saved-searches/new-hits', {}, signal),
});

export const savedSearchCommands = {
  save: (id: string, body: Schemas['SaveSearchRequest']) => api.put<SavedSearch>(`/saved-searches/${id}`, body),
  look: (id: string) => api.post<undefined>(`/saved-searches/${id}/look`),
  remove: (id: string) => api.delete<undefined>(`/saved-searches/${id}`),
};
