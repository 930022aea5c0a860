import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { PlanVersion, ReferencePreview, ReferenceTemplates, RemarkPreview, RemarkTarget } from './contract.js';

/** What references these templates would make, and what is wrong with them. */
export const referencePreviewQuery = (templates: ReferenceTemplates) =>
  queryOptions({
    queryKey: ['reference-preview', templates],
    queryFn: () => api.post<ReferencePreview>('/filing-plans/reference-preview', templates),
    placeholderData: keepPreviousData,
  });

/** What re-marking a file would change; the numbers can be given to somebody else meanwhile. */
export const remarkPreviewQuery = (fileId: string, target: RemarkTarget) =>
  queryOptions({
    queryKey: ['remark-preview', fileId, target],
    queryFn: () => api.post<RemarkPreview>(`/files/${fileId}/remark-preview`, target),
    enabled: target.planUnitId !== '' && target.leadUnitId !== '',
    retry: false,
    gcTime: 0,
  });

/** Changes of how references are put together, and of those a file has. */
export const referenceCommands = {
  changeTemplates: ({ id, revision }: PlanVersion, templates: ReferenceTemplates) =>
    api.put<{ revision: number }>(`/filing-plans/${id}/reference-templates`, { revision, ...templates }),
  remark: (fileId: string, target: RemarkTarget & { reason: string }, key: string) =>
    api.post<{ id: string; reference: string }>(`/files/${fileId}/remark`, target, key),
};
