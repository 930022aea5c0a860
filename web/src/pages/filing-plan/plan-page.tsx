import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { PlanUnitDetail, PlanVersion } from '../../api/contract.js';
import { planUnitsQuery, planVersionsQuery } from '../../api/filing-plans.js';
import { formatDay } from '../../format/dates.js';
import { showFromTop } from '../../lists/beside-list.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ExportLinks } from './export-links.js';
import { PlanReader } from './plan-reader.js';

function Plan({ units }: { units: PlanUnitDetail[] }) {
  const { i18n } = useLingui();
  const { einheit } = useSearch({ from: '/aktenplan' });
  const navigate = useNavigate({ from: '/aktenplan' });
  return (
    <PlanReader
      label={i18n.t('Aktenplan')}
      units={units}
      mark={einheit}
      onMark={(mark) => {
        const search = mark === undefined ? {} : { einheit: mark };
        void navigate({ search, replace: true, resetScroll: false }).then(showFromTop);
      }}
      hasFiles
    />
  );
}

function PlanInForce({ plan }: { plan: PlanVersion }) {
  const { i18n } = useLingui();
  const query = useQuery(planUnitsQuery(plan.id));
  return (
    <>
      {query.isPending ? <Skeleton lines={10} label={i18n.t('Aktenplan wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data !== undefined ? <Plan units={query.data} /> : null}
    </>
  );
}

/** The filing plan (Aktenplan) in force, for everybody who files something. */
export function PlanPage() {
  const { i18n } = useLingui();
  const query = useQuery(planVersionsQuery);
  const plan = query.data?.find(({ state }) => state === 'in-force');
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Aktenplan')}
        lead={
          <p>
            {plan === undefined
              ? null
              : i18n.t(
                  '{name}, Fassung {version}, in Kraft seit {day}, {units, plural, one {# Einheit} other {# Einheiten}}.',
                  {
                    name: plan.name,
                    version: plan.version,
                    day: formatDay(plan.inForceFrom, i18n.locale),
                    units: plan.units,
                  },
                )}{' '}
            <Link to="/aktenplan/versionen">{i18n.t('Alle Fassungen')}</Link>
          </p>
        }
        actions={plan === undefined ? undefined : <ExportLinks planId={plan.id} name={i18n.t('Aktenplan')} />}
      />
      {query.isPending ? <Skeleton lines={10} label={i18n.t('Aktenplan wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && plan === undefined ? (
        <EmptyState title={i18n.t('Noch kein Aktenplan')}>
          <p>
            {i18n.t('Die Schriftgutverwaltung muss einen Aktenplan freigeben, bevor Akten angelegt werden können.')}
          </p>
        </EmptyState>
      ) : null}
      {plan === undefined ? null : <PlanInForce plan={plan} />}
    </div>
  );
}
