import { useQueryClient } from '@tanstack/react-query';
import type { DocumentDetail } from '../../api/contract.js';
import { documentQuery, fileQuery } from '../../api/records.js';

/** Fetches anew whatever shows the work on a document. */
export function useDocumentRefresh(document: DocumentDetail): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: documentQuery(document.id).queryKey });
    await queries.invalidateQueries({ queryKey: fileQuery(document.fileId).queryKey });
  };
}
