import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { planLevelsQuery } from '../../api/access.js';
import type { LevelledPlanUnit } from '../../api/contract/access.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { levelLabel } from '../../words/access-words.js';

function Unit({ unit }: { unit: LevelledPlanUnit }) {
  const { i18n } = useLingui();
  const name = `${unit.mark} ${unit.title}`;
  return unit.isInForce ? (
    <Link to="/aktenplan" search={{ einheit: unit.mark }}>
      {name}
    </Link>
  ) : (
    i18n.t('{name} (nicht in der geltenden Fassung)', { name })
  );
}

/** Plan units on which a level of confidentiality is set. */
export function PlanLevelsPanel() {
  const { i18n } = useLingui();
  const query = useQuery(planLevelsQuery);
  const title = i18n.t('Vertraulichkeitsstufen im Aktenplan');
  return (
    <section className="ta-section" aria-labelledby="plan-levels">
      <h2 id="plan-levels">{title}</h2>
      <p>{i18n.t('Gesetzt wird die Stufe im Aktenplan bei der Einheit; sie gilt für alle Akten darunter.')}</p>
      {query.isPending ? <Skeleton lines={3} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('An keiner Einheit ist eine Stufe gesetzt.')} />
      ) : null}
      {query.data !== undefined && query.data.length > 0 ? (
        <DataTable
          caption={title}
          rows={query.data}
          rowKey={(unit) => unit.id}
          columns={[
            {
              key: 'unit',
              header: i18n.t('Aktenplaneinheit'),
              isRowHeader: true,
              cell: (unit) => <Unit unit={unit} />,
            },
            { key: 'level', header: i18n.t('Vertraulichkeitsstufe'), cell: (unit) => levelLabel(i18n, unit.level) },
          ]}
        />
      ) : null}
    </section>
  );
}
