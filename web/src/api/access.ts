import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type {
  AccessPurpose,
  ConfidentialityLevel,
  FileAccess,
  FileGrant,
  GrantInput,
  LevelEffect,
  LevelledPlanUnit,
  PersonAndFile,
  PlanUnitAccess,
  SettledLevel,
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

/** A file, or a proceeding or document in it. */
export interface ObjectInFile {
  fileId: string;
  proceedingId?: string;
  documentId?: string;
}

const partOf = ({ proceedingId, documentId }: ObjectInFile) => ({ proceedingId, documentId });

/** Everybody who may read a file, or something in it. */
export const filePersonsQuery = (object: ObjectInFile) =>
  queryOptions({
    queryKey: ['file-access', object.fileId, 'persons', partOf(object)],
    queryFn: ({ signal }) => api.get<PersonAndFile[]>(`/files/${object.fileId}/access/persons`, partOf(object), signal),
  });

/** One person and a file, or something in it. */
export const filePersonQuery = (object: ObjectInFile, userId: string) =>
  queryOptions({
    queryKey: ['file-access', object.fileId, 'persons', partOf(object), userId],
    queryFn: ({ signal }) =>
      api.get<PersonAndFile>(`/files/${object.fileId}/access/persons/${userId}`, partOf(object), signal),
    enabled: userId !== '',
  });

/** The level of a file, or of something in it, and where it comes from. */
export const settledLevelQuery = (object: ObjectInFile) =>
  queryOptions({
    queryKey: ['file-access', object.fileId, 'level', partOf(object)],
    queryFn: ({ signal }) => api.get<SettledLevel>(`/files/${object.fileId}/access/level`, partOf(object), signal),
  });

/** Plan units on which a level is set. */
export const planLevelsQuery = queryOptions({
  queryKey: ['plan-unit-access'],
  queryFn: ({ signal }) => api.get<LevelledPlanUnit[]>('/access/plan-units', {}, signal),
});

/** How access to everything below a plan unit is settled. */
export const planUnitAccessQuery = (planUnitId: string) =>
  queryOptions({
    queryKey: ['plan-unit-access', planUnitId],
    queryFn: ({ signal }) => api.get<PlanUnitAccess>(`/access/plan-units/${planUnitId}`, {}, signal),
  });

/** What another level would do: of a file or something in it, or of everything below a plan unit. */
export const levelEffectQuery = (of: ObjectInFile | { planUnitId: string }, level: ConfidentialityLevel) =>
  queryOptions({
    queryKey: ['level-effect', of, level],
    queryFn: ({ signal }) =>
      'planUnitId' in of
        ? api.get<LevelEffect>(`/access/plan-units/${of.planUnitId}/level-effect`, { level }, signal)
        : api.get<LevelEffect>(`/files/${of.fileId}/access/level-effect`, { ...partOf(of), level }, signal),
    staleTime: 0,
    gcTime: 0,
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

/** A level for a plan unit, a file, a proceeding or a document. */
export interface LevelInput {
  level: ConfidentialityLevel;
  /** The level of its own it had when the user chose. */
  seen: ConfidentialityLevel;
  reason: string;
}

/** Commands about access; each carries the key of its dialog, so that a repeated one changes nothing more. */
export const accessCommands = {
  setLevel: (object: ObjectInFile, input: LevelInput) =>
    api.put<undefined>(`/files/${object.fileId}/confidentiality`, { ...partOf(object), ...input }),
  setPlanLevel: (planUnitId: string, input: LevelInput) =>
    api.put<undefined>(`/access/plan-units/${planUnitId}/confidentiality`, input),
  give: (fileId: string, input: GrantInput, key: string) => api.post<Made>(`/files/${fileId}/grants`, input, key),
  giveBelow: (planUnitId: string, input: GrantInput, key: string) =>
    api.post<Made>('/access/grants', { ...input, planUnitId }, key),
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
