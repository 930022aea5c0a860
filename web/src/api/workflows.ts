import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Page } from './contract.js';
import type {
  Definition,
  DefinitionComparison,
  DefinitionDetail,
  DefinitionLoad,
  FailedStart,
  Incident,
  Instance,
  InstanceDetail,
  InstanceHappening,
  InstanceVariables,
  ModelCheck,
  Modelling,
  Workflow,
  WorkflowForms,
} from './contract/workflows.js';

const PORTION = 50;
const SOON_MS = 10_000;

export const workflowsQuery = queryOptions({
  queryKey: ['workflows'],
  queryFn: ({ signal }) => api.get<Workflow[]>('/workflows', {}, signal),
});

/** Versions of a workflow, the newest first. */
export const versionsQuery = (key: string) =>
  queryOptions({
    queryKey: ['workflows', key, 'versions'],
    queryFn: ({ signal }) => api.get<Definition[]>(`/workflows/${encodeURIComponent(key)}/versions`, {}, signal),
  });

export const definitionQuery = (id: string) =>
  queryOptions({
    queryKey: ['workflow-definition', id],
    queryFn: ({ signal }) => api.get<DefinitionDetail>(`/workflow-definitions/${id}`, {}, signal),
    enabled: id !== '',
  });

/** Where its instances wait, and how long; looked at again while the page is open. */
export const loadQuery = (id: string, isWanted: boolean) =>
  queryOptions({
    queryKey: ['workflow-definition', id, 'load'],
    queryFn: ({ signal }) => api.get<DefinitionLoad>(`/workflow-definitions/${id}/load`, {}, signal),
    enabled: isWanted && id !== '',
    refetchInterval: SOON_MS * 3,
  });

export const comparisonQuery = (earlier: string, later: string) =>
  queryOptions({
    queryKey: ['workflow-comparison', earlier, later],
    queryFn: ({ signal }) =>
      api.get<DefinitionComparison>(`/workflow-definitions/${later}/comparison`, { with: earlier }, signal),
    enabled: earlier !== '' && later !== '',
  });

/** What a model may name, and what this product adds to BPMN. */
export const modellingQuery = queryOptions({
  queryKey: ['workflow-modelling'],
  queryFn: ({ signal }) => api.get<Modelling>('/workflow-modelling', {}, signal),
});

/** What narrows the list of instances. */
export interface InstanceFilter {
  workflow?: string | undefined;
  definition?: string | undefined;
  state?: string | undefined;
  unit?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  q?: string | undefined;
  mine?: string | undefined;
  file?: string | undefined;
}

export const instancesQuery = (filter: InstanceFilter) =>
  infiniteQueryOptions({
    queryKey: ['workflow-instances', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Instance>>('/workflow-instances', { ...filter, cursor: pageParam, limit: PORTION }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** One instance; looked at again while it runs. */
export const instanceQuery = (id: string) =>
  queryOptions({
    queryKey: ['workflow-instance', id],
    queryFn: ({ signal }) => api.get<InstanceDetail>(`/workflow-instances/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? SOON_MS : false),
  });

export const instanceHistoryQuery = (id: string, step: string) =>
  queryOptions({
    queryKey: ['workflow-instance', id, 'history', step],
    queryFn: ({ signal }) => api.get<InstanceHappening[]>(`/workflow-instances/${id}/history`, {}, signal),
    placeholderData: (previous) => previous,
  });

/** What it works with; only asked for when somebody wants to see it, for the reading may be written down. */
export const instanceVariablesQuery = (id: string, isWanted: boolean) =>
  queryOptions({
    queryKey: ['workflow-instance', id, 'variables'],
    queryFn: ({ signal }) => api.get<InstanceVariables>(`/workflow-instances/${id}/variables`, {}, signal),
    enabled: isWanted,
  });

export const incidentsQuery = (workflow: string) =>
  infiniteQueryOptions({
    queryKey: ['workflow-incidents', workflow],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Incident>>('/workflow-incidents', { workflow, cursor: pageParam, limit: PORTION }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const failedStartsQuery = queryOptions({
  queryKey: ['workflow-incidents', 'failed-starts'],
  queryFn: ({ signal }) => api.get<FailedStart[]>('/workflow-incidents/failed-starts', {}, signal),
});

/** A model with what comes with it. */
export interface Proposal {
  xml: string;
  basedOn?: string | undefined;
  note?: string | undefined;
  forms?: WorkflowForms | undefined;
}

function formOf(fields: Record<string, string | undefined>, model: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== '') {
      form.append(name, value);
    }
  }
  form.append('file', model, 'model.bpmn');
  return form;
}

const asFile = (xml: string) => new Blob([xml], { type: 'application/xml' });

/** Looks at a model; a file goes as it is, in whatever encoding it names. */
export function checkModel(
  model: string | Blob,
  forms: readonly string[] | undefined,
  signal?: AbortSignal,
): Promise<ModelCheck> {
  const form = formOf({ forms: forms?.join(',') }, typeof model === 'string' ? asFile(model) : model);
  return api.postForm<ModelCheck>('/workflow-models/check', form, crypto.randomUUID(), signal);
}

/** Everything one can do with workflows; keys make repeated requests do nothing more. */
export const workflowCommands = {
  propose: ({ xml, basedOn, note, forms }: Proposal, key: string) =>
    api.postForm<DefinitionDetail>(
      '/workflow-definitions',
      formOf({ basedOn, note, forms: forms === undefined ? undefined : JSON.stringify(forms) }, asFile(xml)),
      key,
    ),
  decide: (id: string, decision: 'approved' | 'refused', reason: string) =>
    api.post<DefinitionDetail>(`/workflow-definitions/${id}/decision`, {
      decision,
      ...(reason.trim() === '' ? {} : { reason }),
    }),
  remove: (id: string) => api.delete<undefined>(`/workflow-definitions/${id}`),
  start: (
    body: { workflow: string; businessKey?: string; fileId?: string; variables: Record<string, unknown> },
    key: string,
  ) => api.post<{ id: string }>('/workflow-instances', body, key),
  cancel: (id: string, reason: string) => api.post<undefined>(`/workflow-instances/${id}/cancel`, { reason }),
  editVariables: (id: string, changes: Record<string, unknown>) =>
    api.patch<undefined>(`/workflow-instances/${id}/variables`, { changes }),
  retry: (incidentId: string) => api.post<undefined>(`/workflow-incidents/${incidentId}/retry`),
  skip: (incidentId: string, output: Record<string, unknown>) =>
    api.post<undefined>(`/workflow-incidents/${incidentId}/skip`, { output }),
};
