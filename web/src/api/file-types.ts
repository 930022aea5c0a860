import { queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from './client.js';
import type {
  CheckedValues,
  ContactInput,
  FieldValues,
  FileDetails,
  FileType,
  FileTypeContent,
  FileTypeDetail,
  FileTypeImportReport,
  TypeChangePreview,
  TypeDifference,
  TypeFault,
} from './contract.js';

export const fileTypesQuery = queryOptions({
  queryKey: ['file-types'],
  queryFn: ({ signal }) => api.get<FileType[]>('/file-types', {}, signal),
});

/** How many files one may read have each version. */
export const typeUsesQuery = queryOptions({
  queryKey: ['files', 'per-file-type'],
  queryFn: ({ signal }) => api.get<{ typeVersionId: string; files: number }[]>('/files/per-file-type', {}, signal),
});

/** Versions new files can be opened with at a place. */
export const offeredTypesQuery = (planUnit: string, unit: string) =>
  queryOptions({
    queryKey: ['file-types', 'offered', planUnit, unit],
    queryFn: ({ signal }) => api.get<FileTypeDetail[]>('/file-types/offered', { planUnit, unit }, signal),
    placeholderData: (previous) => previous,
  });

export const fileTypeQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['file-types', 'version', versionId],
    queryFn: ({ signal }) => api.get<FileTypeDetail>(`/file-types/versions/${versionId}`, {}, signal),
  });

export const typeFaultsQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['file-types', 'version', versionId, 'faults'],
    queryFn: ({ signal }) => api.get<TypeFault[]>(`/file-types/versions/${versionId}/faults`, {}, signal),
  });

export const typeComparisonQuery = (versionId: string, earlierId: string) =>
  queryOptions({
    queryKey: ['file-types', 'comparison', versionId, earlierId],
    queryFn: ({ signal }) =>
      api.get<TypeDifference[]>(`/file-types/versions/${versionId}/comparison`, { with: earlierId }, signal),
    enabled: earlierId !== '',
  });

/** What is wrong with values that are being filled in, and the subject they make. */
export const checkedValuesQuery = (versionId: string, values: FieldValues, contacts: Record<string, string[]>) =>
  queryOptions({
    queryKey: ['file-types', 'checked', versionId, values, contacts],
    queryFn: () => api.post<CheckedValues>(`/file-types/versions/${versionId}/check-values`, { values, contacts }),
    enabled: versionId !== '',
    placeholderData: (previous) => previous,
    gcTime: 10_000,
  });

/** Where a version can be fetched as a file. */
export function typeExportUrl(versionId: string): string {
  return apiUrl(`/file-types/versions/${versionId}/export`);
}

function importForm(file: File, dryRun: boolean): FormData {
  const form = new FormData();
  form.append('dryRun', String(dryRun));
  form.append('file', file, file.name);
  return form;
}

/** The steps of types; each carries the revision it was decided on. */
export const typeCommands = {
  draft: (
    input: { key: string; title?: string; kind?: 'case' | 'subject'; basedOn?: string; isNextVersion: boolean },
    key: string,
  ) => api.post<FileTypeDetail>('/file-types', input, key),
  import: (file: File, dryRun: boolean, key: string) =>
    api.postForm<FileTypeImportReport>('/file-types/import', importForm(file, dryRun), key),
  change: (id: string, revision: number, content: FileTypeContent) =>
    api.patch<{ revision: number; faults: TypeFault[] }>(`/file-types/versions/${id}`, { revision, content }),
  release: (id: string, revision: number) =>
    api.post<FileTypeDetail>(`/file-types/versions/${id}/release`, { revision }),
  discard: (id: string, revision: number) =>
    api.delete<undefined>(`/file-types/versions/${id}?revision=${String(revision)}`),
  retire: ({ id, revision }: FileType, isRetired: boolean) =>
    api.post<undefined>(`/file-types/${id}/retirement`, { revision, isRetired }),
};

/** What a file says beyond its metadata: contacts, type and values, checklist, register tabs. */
export const fileDetailsQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['file', fileId, 'details'],
    queryFn: ({ signal }) => api.get<FileDetails>(`/files/${fileId}/details`, {}, signal),
  });

/** Values that lists of a type show. */
export const listedValuesQuery = (type: string, fileIds: string[]) =>
  queryOptions({
    queryKey: ['files', 'listed-values', type, fileIds],
    queryFn: () => api.post<{ fileId: string; values: FieldValues }[]>('/files/listed-values', { type, fileIds }),
    enabled: type !== '' && fileIds.length > 0,
    placeholderData: (previous) => previous,
  });

/** The steps that change what a file says. */
export const detailCommands = {
  changeFields: (fileId: string, revision: number, values: FieldValues) =>
    api.patch<FileDetails>(`/files/${fileId}/fields`, { revision, values }),
  previewType: (fileId: string, typeVersionId: string, revision: number) =>
    api.post<TypeChangePreview>(`/files/${fileId}/file-type-preview`, { typeVersionId, revision }),
  changeType: (fileId: string, input: { typeVersionId: string; revision: number; values: FieldValues }, key: string) =>
    api.post<FileDetails>(`/files/${fileId}/file-type`, input, key),
  addContact: (fileId: string, contact: ContactInput, key: string) =>
    api.post<{ id: string }>(`/files/${fileId}/contacts`, { contact }, key),
  changeContact: (fileId: string, contactId: string, version: number, contact: ContactInput) =>
    api.patch<{ id: string }>(`/files/${fileId}/contacts/${contactId}`, { version, contact }),
  removeContact: (fileId: string, contactId: string, version: number) =>
    api.delete<undefined>(`/files/${fileId}/contacts/${contactId}?version=${String(version)}`),
  mark: (
    fileId: string,
    mark: { itemKey: string; contactId?: string; documentId?: string; waivedReason?: string },
    key: string,
  ) => api.post<undefined>(`/files/${fileId}/checklist-marks`, mark, key),
  place: (fileId: string, place: { objectId: string; tabKey?: string }, key: string) =>
    api.post<undefined>(`/files/${fileId}/register-places`, place, key),
};
