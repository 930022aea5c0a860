import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FileDetails } from '../../../api/contract.js';
import { fileDetailsQuery } from '../../../api/file-types.js';
import { Fetched } from '../../../lists/fetched.js';

/** What a tab about the details of a file shows while they are on their way, when they fail, and when they are there. */
export function WithDetails({ fileId, children }: { fileId: string; children: (details: FileDetails) => ReactNode }) {
  const { i18n } = useLingui();
  const query = useQuery(fileDetailsQuery(fileId));
  return (
    <Fetched query={query} loading={i18n.t('Angaben werden geladen …')}>
      {children}
    </Fetched>
  );
}
