import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type {
  Answer,
  Input,
  PlanVersion,
  ReferencePreview,
  ReferenceTemplates,
  RemarkPreview,
  RemarkTarget,
} from './contract.js';

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

/** The latest re-marking of a file, and whether it can be taken back. */
export const latestRemarkQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'latest-remark'],
    queryFn: ({ signal }) =>
      api.get<Answer<'/api/files/{id}/latest-remark'>>(`/files/${fileId}/latest-remark`, {}, signal),
  });

/** Changes of how references are put together, and of those a file has. */
export const referenceCommands = {
  changeTemplates: ({ id, revision }: PlanVersion, templates: ReferenceTemplates) =>
    api.put<{ revision: number }>(`/filing-plans/${id}/reference-templates`, { revision, ...templates }),
  remark: (fileId: string, target: RemarkTarget & { reason: string }, key: string) =>
    api.post<{ id: string; reference: string }>(`/files/${fileId}/remark`, target, key),
  undoRemark: (fileId: string, body: Input<'/api/files/{id}/remark-undo'>, key: string) =>
    api.post(`/files/${fileId}/remark-undo`, body, key),
};
