import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FileDetails } from '../../../api/contract.js';
import { fileDetailsQuery } from '../../../api/file-types.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Skeleton } from '../../../ui/skeleton.js';

/** What a tab about the details of a file shows while they are on their way, when they fail, and when they are there. */
export function WithDetails({ fileId, children }: { fileId: string; children: (details: FileDetails) => ReactNode }) {
  const { i18n } = useLingui();
  const query = useQuery(fileDetailsQuery(fileId));
  if (query.isPending) return <Skeleton lines={6} label={i18n.t('Angaben werden geladen …')} />;
  if (query.isError) return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  return <>{children(query.data)}</>;
}
