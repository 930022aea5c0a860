import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { planUnitAccessQuery } from '../../api/access.js';
import type { PlanUnitAccess as SettledPlanUnit } from '../../api/contract/access.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { levelOrder } from '../../words/access-words.js';
import { EndedGrants } from './ended-grants.js';
import { GrantDialog } from './grant-dialog.js';
import { GrantTable } from './grant-table.js';
import { LevelDialog } from './level-dialog.js';
import { LevelFacts } from './level-facts.js';

function Steps({ access, name }: { access: SettledPlanUnit; name: string }) {
  const { i18n } = useLingui();
  const [step, setStep] = useState<'grant' | 'level' | null>(null);
  const close = () => {
    setStep(null);
  };
  if (!access.mayManage) {
    return null;
  }
  return (
    <div className="ta-actions">
      <Button
        onPress={() => {
          setStep('level');
        }}
      >
        {i18n.t('Vertraulichkeitsstufe ändern')}
      </Button>
      <Button
        onPress={() => {
          setStep('grant');
        }}
      >
        {i18n.t('Alle Akten darunter freigeben')}
      </Button>
      {step === 'grant' ? <GrantDialog on={{ planUnitId: access.planUnitId }} onClose={close} /> : null}
      {step === 'level' ? (
        <LevelDialog
          of={{ planUnitId: access.planUnitId }}
          name={name}
          own={access.own}
          // what a unit above asks for holds anyway, and is no level of its own
          parent={levelOrder[0] ?? '003'}
          clearedFor={access.clearedFor}
          mayLower
          hint={i18n.t(
            'Gilt als Mindeststufe für alle Akten darunter, auch für künftige. Eine strengere darüber gilt weiter.',
          )}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

/** Level, walls and grants of everything below a plan unit, for whoever watches over access. */
export function PlanUnitAccess({ planUnitId, name }: { planUnitId: string; name: string }) {
  const { i18n } = useLingui();
  const query = useQuery(planUnitAccessQuery(planUnitId));
  const access = query.data;
  return (
    <section className="ta-section" aria-labelledby="plan-unit-access">
      <h3 id="plan-unit-access">{i18n.t('Zugriff auf alle Akten darunter')}</h3>
      {query.isPending ? <Skeleton lines={3} /> : null}
      {query.isLoadingError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {access === undefined ? null : (
        <>
          <StaleNote query={query} />
          <DescriptionList
            items={[
              {
                term: i18n.t('Vertraulichkeitsstufe'),
                value: <LevelFacts level={access.level} origins={access.origins} />,
              },
              {
                term: i18n.t('Schranken'),
                value: access.walls.length === 0 ? i18n.t('keine') : access.walls.map((wall) => wall.name).join(', '),
              },
            ]}
          />
          <Steps access={access} name={name} />
          {access.grants.length === 0 ? (
            <EmptyState title={i18n.t('Keine Freigaben für diese Einheit.')} />
          ) : (
            <GrantTable caption={i18n.t('Freigaben')} grants={access.grants} showsObject mayRevoke={access.mayManage} />
          )}
          <EndedGrants grants={access.endedGrants} />
        </>
      )}
    </section>
  );
}
