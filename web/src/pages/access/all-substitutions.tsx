import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { substitutionsQuery } from '../../api/access.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { SubstitutionTable } from './substitution-table.js';

/** Who stands in for whom in the whole city. */
export function AllSubstitutions() {
  const { i18n } = useLingui();
  const query = useQuery(substitutionsQuery(true));
  return (
    <section className="ta-section" aria-labelledby="all-substitutions">
      <h2 id="all-substitutions">{i18n.t('Vertretungen')}</h2>
      {query.isPending ? <Skeleton lines={3} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? <EmptyState title={i18n.t('Zurzeit vertritt niemand.')} /> : null}
      {query.data !== undefined && query.data.length > 0 ? (
        <SubstitutionTable rows={query.data} mayEnd={false} />
      ) : null}
    </section>
  );
}
