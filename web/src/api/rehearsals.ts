import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from './client.js';
import type {
  ApprovalSide,
  OfficeBalance,
  Page,
  ReasonNeeded,
  Rehearsal,
  RehearsalDecision,
  RehearsalDifferences,
  RehearsalOptions,
  RehearsedFile,
  UndoObstacle,
  UnitFlow,
} from './contract.js';

const pageSize = 50;
const soonMs = 1_000;
const underWay: readonly Rehearsal['state'][] = ['running', 'applying', 'undoing'];

/** Whether a job works on it at the moment. */
export function isUnderWay({ state }: Rehearsal): boolean {
  return underWay.includes(state);
}

/** Rehearsals of a version, the newest first. */
export const rehearsalsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['rehearsals', planId],
    queryFn: ({ signal }) => api.get<Rehearsal[]>('/plan-rehearsals', { plan: planId }, signal),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? soonMs : false),
  });

/** One rehearsal; asked for again as long as a job works on it. */
export const rehearsalQuery = (id: string) =>
  queryOptions({
    queryKey: ['rehearsal', id],
    queryFn: ({ signal }) => api.get<Rehearsal>(`/plan-rehearsals/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data !== undefined && isUnderWay(state.data) ? soonMs : false),
  });

/** A part of the report; another one for each report. */
const partQuery = <Part>(path: string) => {
  return ({ id, reportHash, state }: Rehearsal) =>
    queryOptions({
      queryKey: ['rehearsal', id, path, reportHash, state],
      queryFn: ({ signal }) => api.get<Part>(`/plan-rehearsals/${id}/${path}`, {}, signal),
    });
};

export const flowsQuery = partQuery<UnitFlow[]>('flows');
export const officesQuery = partQuery<OfficeBalance[]>('offices');
export const reasonsQuery = partQuery<ReasonNeeded[]>('reasons');
export const differencesQuery = partQuery<RehearsalDifferences>('differences');
export const undoObstaclesQuery = partQuery<UndoObstacle[]>('undo-obstacles');

export const rehearsedFilesQuery = ({ id, reportHash }: Rehearsal, filter: { finding?: string; from?: string }) =>
  infiniteQueryOptions({
    queryKey: ['rehearsal', id, 'files', reportHash, filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<RehearsedFile>>(
        `/plan-rehearsals/${id}/files`,
        { ...filter, cursor: pageParam, limit: pageSize },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** Where the report can be fetched as a table. */
export function rehearsalExportUrl(id: string): string {
  return apiUrl(`/plan-rehearsals/${id}/export`);
}

/** Where the placement of the whole stock can be fetched as a table. */
export function placementUrl(): string {
  return apiUrl('/plan-rehearsals/placement');
}

/** The steps of a rehearsal; each carries the revision it was decided on. */
export const rehearsalCommands = {
  begin: (planId: string, options: RehearsalOptions, key: string) =>
    api.post<Rehearsal>('/plan-rehearsals', { planId, options }, key),
  decide: ({ id, revision }: Rehearsal, decisions: readonly RehearsalDecision[]) =>
    api.post<Rehearsal>(`/plan-rehearsals/${id}/decisions`, { revision, decisions }),
  runAgain: ({ id, revision }: Rehearsal) => api.post<Rehearsal>(`/plan-rehearsals/${id}/runs`, { revision }),
  approve: ({ id, revision, reportHash }: Rehearsal, side: ApprovalSide) =>
    api.post<Rehearsal>(`/plan-rehearsals/${id}/approvals`, { revision, side, reportHash }),
  apply: ({ id, revision }: Rehearsal, reason: string) =>
    api.post<Rehearsal>(`/plan-rehearsals/${id}/application`, { revision, reason }),
  undo: ({ id, revision }: Rehearsal, reason: string) =>
    api.post<Rehearsal>(`/plan-rehearsals/${id}/undo`, { revision, reason }),
  discard: ({ id, revision }: Rehearsal) =>
    api.delete<undefined>(`/plan-rehearsals/${id}?revision=${String(revision)}`),
};
