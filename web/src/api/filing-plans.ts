import { queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from './client.js';
import type {
  ApprovalSide,
  PlanEdit,
  PlanFault,
  PlanFormat,
  PlanImportReport,
  PlanUnitDetail,
  PlanUnitDifference,
  PlanVersion,
} from './contract.js';

/** All versions of the filing plan one may see. */
export const planVersionsQuery = queryOptions({
  queryKey: ['plan-versions'],
  queryFn: ({ signal }) => api.get<PlanVersion[]>('/filing-plans', {}, signal),
});

export const planVersionQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-version', id],
    queryFn: ({ signal }) => api.get<PlanVersion>(`/filing-plans/${id}`, {}, signal),
  });

export const planUnitsQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-version', id, 'units'],
    queryFn: ({ signal }) => api.get<PlanUnitDetail[]>(`/filing-plans/${id}/units`, {}, signal),
  });

/** What keeps a version from being released. */
export const planFaultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-version', id, 'faults'],
    queryFn: ({ signal }) => api.get<PlanFault[]>(`/filing-plans/${id}/faults`, {}, signal),
  });

export const planComparisonQuery = (before: string, after: string) =>
  queryOptions({
    queryKey: ['plan-version', after, 'comparison', before],
    queryFn: ({ signal }) =>
      api.get<PlanUnitDifference[]>(`/filing-plans/${after}/comparison`, { with: before }, signal),
    enabled: before !== '' && after !== '',
  });

/** Where a version can be fetched as a file. */
export function planExportUrl(id: string, format: PlanFormat): string {
  return apiUrl(`/filing-plans/${id}/export`, { format });
}

interface ImportInput {
  file: File;
  name: string;
  version: string;
  dryRun: boolean;
}

function importForm({ file, name, version, dryRun }: ImportInput): FormData {
  const form = new FormData();
  form.append('name', name);
  form.append('version', version);
  form.append('dryRun', String(dryRun));
  form.append('file', file, file.name);
  return form;
}

/** The steps of a version; each carries the revision it was decided on. */
export const planCommands = {
  draft: (input: { name: string; version: string; basedOn?: string }, key: string) =>
    api.post<PlanVersion>('/filing-plans', input, key),
  import: (input: ImportInput, key: string) =>
    api.postForm<PlanImportReport>('/filing-plans/import', importForm(input), key),
  edit: (id: string, revision: number, edits: readonly PlanEdit[]) =>
    api.post<{ revision: number }>(`/filing-plans/${id}/edits`, { revision, edits }),
  approve: ({ id, revision }: PlanVersion, side: ApprovalSide) =>
    api.post<PlanVersion>(`/filing-plans/${id}/approvals`, { revision, side }),
  takeBack: ({ id, revision }: PlanVersion) => api.post<PlanVersion>(`/filing-plans/${id}/take-back`, { revision }),
  putInForce: ({ id, revision }: PlanVersion, day: string) =>
    api.post<PlanVersion>(`/filing-plans/${id}/in-force`, { revision, day }),
  discard: ({ id, revision }: PlanVersion) => api.delete<undefined>(`/filing-plans/${id}?revision=${String(revision)}`),
};
