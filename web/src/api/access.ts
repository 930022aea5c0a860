import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type {
  AccessPurpose,
  ConfidentialityLevel,
  FileAccess,
  FileGrant,
  GrantInput,
  PersonAndFile,
  StaffMember,
  StatedReason,
  Substitution,
  SubstitutionInput,
  WallInput,
  Walls,
} from './contract/access.js';

/** How access to a file is settled. */
export const fileAccessQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file-access', fileId],
    queryFn: ({ signal }) => api.get<FileAccess>(`/files/${fileId}/access`, {}, signal),
  });

/** Everybody who may read a file. */
export const filePersonsQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file-access', fileId, 'persons'],
    queryFn: ({ signal }) => api.get<PersonAndFile[]>(`/files/${fileId}/access/persons`, {}, signal),
  });

/** One person and a file. */
export const filePersonQuery = (fileId: string, userId: string) =>
  queryOptions({
    queryKey: ['file-access', fileId, 'persons', userId],
    queryFn: ({ signal }) => api.get<PersonAndFile>(`/files/${fileId}/access/persons/${userId}`, {}, signal),
    enabled: userId !== '',
  });

/** Members of staff by part of their name. */
export const staffQuery = (q: string) =>
  queryOptions({
    queryKey: ['staff', q],
    queryFn: ({ signal }) => api.get<StaffMember[]>('/staff', { q }, signal),
    staleTime: 60_000,
    placeholderData: (before) => before,
  });

/** Live grants of one side. */
export const grantsQuery = (side: 'mine' | 'given' | 'all') =>
  queryOptions({
    queryKey: ['grants', side],
    queryFn: ({ signal }) => api.get<FileGrant[]>('/access/grants', { side }, signal),
  });

/** Accesses for a stated reason, the latest first. */
export const reasonsQuery = queryOptions({
  queryKey: ['access-reasons'],
  queryFn: ({ signal }) => api.get<FileGrant[]>('/access/reasons', {}, signal),
});

/** Walls and what is proposed about them. */
export const wallsQuery = queryOptions({
  queryKey: ['walls'],
  queryFn: ({ signal }) => api.get<Walls>('/access/walls', {}, signal),
});

/** Deputies: one's own, or all of them. */
export const substitutionsQuery = (all: boolean) =>
  queryOptions({
    queryKey: ['substitutions', all],
    queryFn: ({ signal }) => api.get<Substitution[]>(all ? '/substitutions/all' : '/substitutions', {}, signal),
  });

interface Made {
  id: string;
}

/** A level for a file, or a proceeding or document in it. */
export interface LevelInput {
  level: ConfidentialityLevel;
  reason: string;
  proceedingId?: string;
  documentId?: string;
}

/** Commands about access; each carries the key of its dialog, so that a repeated one changes nothing more. */
export const accessCommands = {
  setLevel: (fileId: string, input: LevelInput) => api.put<undefined>(`/files/${fileId}/confidentiality`, input),
  give: (fileId: string, input: GrantInput, key: string) => api.post<Made>(`/files/${fileId}/grants`, input, key),
  revoke: (grantId: string) => api.delete<undefined>(`/access/grants/${grantId}`),
  putBehindWall: (fileId: string, wallId: string, reason: string) =>
    api.post<undefined>(`/files/${fileId}/walls`, { wallId, reason }),
  proposeRelease: (fileId: string, wallId: string, reason: string, key: string) =>
    api.post<Made>(`/files/${fileId}/wall-releases`, { wallId, reason }, key),
  stateReason: (input: { reference: string; purpose: AccessPurpose; reason: string }, key: string) =>
    api.post<StatedReason>('/access/reasons', input, key),
  review: (id: string, note: string) => api.post<undefined>(`/access/reasons/${id}/review`, { note }),
  proposeWall: (input: WallInput, key: string) => api.post<Made>('/access/wall-proposals', input, key),
  decide: (id: string, decision: 'approved' | 'refused') =>
    api.post<undefined>(`/access/wall-proposals/${id}/decision`, { decision }),
  findFile: (reference: string) => api.get<{ id: string; name: string }>('/access/files', { reference }),
  nameDeputy: (input: SubstitutionInput, key: string) => api.post<Made>('/substitutions', input, key),
  endSubstitution: (id: string) => api.delete<undefined>(`/substitutions/${id}`),
};
