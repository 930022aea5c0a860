import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { PlanUnitDetail, PlanVersion } from '../../api/contract.js';
import { planUnitsQuery, planVersionQuery } from '../../api/filing-plans.js';
import { usePermission } from '../../app/session.js';
import { showFromTop } from '../../lists/beside-list.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { planStates } from '../../words/plan-words.js';
import { ExportLinks } from './export-links.js';
import { OpenQuestions } from './open-questions.js';
import { PlanEditor } from './plan-editor.js';
import { PlanReader } from './plan-reader.js';
import { useNextWords } from './version-card.js';

/** A version for reading: one that is released, or a draft of which one may not change anything. */
function VersionReader({ plan, units }: { plan: PlanVersion; units: PlanUnitDetail[] }) {
  const { i18n } = useLingui();
  const { einheit } = useSearch({ from: '/aktenplan/versionen/$planId' });
  const navigate = useNavigate({ from: '/aktenplan/versionen/$planId' });
  return (
    <PlanReader
      label={i18n.t('Einheiten der Fassung')}
      units={units}
      mark={einheit}
      onMark={(mark) => {
        const search = mark === undefined ? {} : { einheit: mark };
        void navigate({ search, replace: true, resetScroll: false }).then(showFromTop);
      }}
      hasFiles={plan.state === 'in-force'}
      above={(goTo) =>
        plan.state === 'draft' ? <OpenQuestions planId={plan.id} units={units} onFound={goTo} /> : null
      }
    />
  );
}

function Version({ plan }: { plan: PlanVersion }) {
  const { i18n } = useLingui();
  const query = useQuery(planUnitsQuery(plan.id));
  const mayManage = usePermission('filing-plan.manage');
  return (
    <>
      {query.isPending ? <Skeleton lines={10} label={i18n.t('Einheiten werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data !== undefined && mayManage && plan.state === 'draft' ? (
        <PlanEditor plan={plan} units={query.data} />
      ) : null}
      {query.data !== undefined && !(mayManage && plan.state === 'draft') ? (
        <VersionReader plan={plan} units={query.data} />
      ) : null}
    </>
  );
}

/** One version of the filing plan: a draft for changing, others for reading. */
export function EditorPage() {
  const { i18n } = useLingui();
  const { planId } = useParams({ from: '/aktenplan/versionen/$planId' });
  const query = useQuery(planVersionQuery(planId));
  const nextWords = useNextWords();
  const plan = query.data;
  const title =
    plan === undefined
      ? i18n.t('Aktenplan')
      : i18n.t('{name}, Fassung {version}', { name: plan.name, version: plan.version });
  return (
    <div className="ta-page">
      <PageHeader
        title={title}
        lead={
          <p>
            {plan === undefined ? null : (
              <>
                <Badge kind={planStates[plan.state].kind}>{i18n._(planStates[plan.state].label)}</Badge>{' '}
                {nextWords(plan) === '' ? '' : `${nextWords(plan)}. `}
              </>
            )}
            <Link to="/aktenplan/versionen">{i18n.t('Alle Fassungen')}</Link>
          </p>
        }
        actions={plan === undefined ? undefined : <ExportLinks planId={plan.id} name={title} />}
      />
      {query.isPending ? <Skeleton lines={10} label={i18n.t('Aktenplan wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {plan === undefined ? null : <Version key={plan.id} plan={plan} />}
    </div>
  );
}
