import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer, Input } from './contract.js';

const pageSize = 50;

/** All loans (Ausleihen) of the paper part of a file, the one that is out first. */
export const loansQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'loans'],
    queryFn: ({ signal }) => api.get<Answer<'/api/files/{id}/loans'>>(`/files/${fileId}/loans`, {}, signal),
  });

/** Loans that should be back, the longest overdue first. */
export const overdueLoansQuery = infiniteQueryOptions({
  queryKey: ['follow-ups', 'overdue-loans'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Answer<'/api/overdue-loans'>>('/overdue-loans', { cursor: pageParam, limit: pageSize }, signal),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

export const loanCommands = {
  lend: (fileId: string, body: Input<'/api/files/{id}/loans'>, key: string) =>
    api.post(`/files/${fileId}/loans`, body, key),
  giveBack: (fileId: string, id: string, key: string) => api.post(`/files/${fileId}/loans/${id}/return`, {}, key),
};
