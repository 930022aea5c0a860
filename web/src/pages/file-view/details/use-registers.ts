import { useQuery } from '@tanstack/react-query';
import type { TypeTab } from '../../../api/contract.js';
import { fileDetailsQuery, fileTypeQuery } from '../../../api/file-types.js';

/** Register tabs of a file's type, and where its proceedings and documents stand; none for a file without a type. */
export function useRegisters(fileId: string): { tabs: readonly TypeTab[]; places: ReadonlyMap<string, string> } {
  const typed = useQuery(fileDetailsQuery(fileId)).data?.typed ?? null;
  const versionId = typed?.typeVersionId ?? '';
  const version = useQuery({ ...fileTypeQuery(versionId), enabled: versionId !== '' }).data;
  return {
    tabs: version?.content.tabs ?? [],
    places: new Map((typed?.places ?? []).map(({ objectId, tabKey }) => [objectId, tabKey])),
  };
}
