import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlanUnitDifference } from '../../api/contract.js';
import { planComparisonQuery, planVersionsQuery } from '../../api/filing-plans.js';
import { FilterBar } from '../../lists/filter-bar.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import type { BadgeKind } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { fieldWords, planFields } from '../../words/plan-words.js';

type Kind = 'added' | 'removed' | 'moved' | 'changed';

const kinds: Record<Kind, { label: string; kind: BadgeKind }> = {
  added: { label: /*i18n*/ 'neu', kind: 'success' },
  removed: { label: /*i18n*/ 'entfallen', kind: 'danger' },
  moved: { label: /*i18n*/ 'verschoben', kind: 'info' },
  changed: { label: /*i18n*/ 'geändert', kind: 'warning' },
};
const shownAtOnce = 100;

function kindOf({ kind, fields }: PlanUnitDifference): Kind {
  return kind === 'changed' && (fields.includes('mark') || fields.includes('parent')) ? 'moved' : kind;
}

/** Before and after, field by field; a unit that is new or gone is told by its title. */
function Fields({ difference: { before, after, fields } }: { difference: PlanUnitDifference }) {
  const { i18n } = useLingui();
  if (before === null || after === null) {
    return <>{(after ?? before)?.title}</>;
  }
  return (
    <ul className="ta-changes">
      {fields.map((field) => (
        <li key={field}>
          {i18n._(planFields[field])}: <del>{fieldWords(i18n, before, field)}</del> <span aria-hidden="true">→</span>{' '}
          <ins>{fieldWords(i18n, after, field)}</ins>
        </li>
      ))}
    </ul>
  );
}

function Differences({ differences }: { differences: readonly PlanUnitDifference[] }) {
  const { i18n } = useLingui();
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <>
      <DataTable
        caption={i18n.t('Unterschiede')}
        rows={differences.slice(0, shown)}
        rowKey={({ before, after }) => (after ?? before)?.id ?? ''}
        columns={[
          {
            key: 'mark',
            header: i18n.t('Kennzeichen'),
            isRowHeader: true,
            cell: ({ before, after }) => <span className="ta-strong">{(after ?? before)?.mark}</span>,
          },
          {
            key: 'kind',
            header: i18n.t('Was'),
            cell: (one) => <Badge kind={kinds[kindOf(one)].kind}>{i18n._(kinds[kindOf(one)].label)}</Badge>,
          },
          { key: 'title', header: i18n.t('Bezeichnung'), cell: ({ before, after }) => (after ?? before)?.title },
          {
            key: 'fields',
            header: i18n.t('Vorher → nachher'),
            width: 'wide',
            cell: (one) => <Fields difference={one} />,
          },
        ]}
      />
      {differences.length > shown ? (
        <div>
          <Button
            onPress={() => {
              setShown(shown + shownAtOnce);
            }}
          >
            {i18n.t('Weitere {count} zeigen', { count: Math.min(shownAtOnce, differences.length - shown) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Result({ von, nach, art }: { von: string; nach: string; art: string }) {
  const { i18n } = useLingui();
  const query = useQuery(planComparisonQuery(von, nach));
  const navigate = useNavigate({ from: '/aktenplan/vergleich' });
  const all = query.data ?? [];
  const fitting = all.filter((one) => art === '' || kindOf(one) === art);
  const count = (kind: Kind) => all.filter((one) => kindOf(one) === kind).length;
  return (
    <>
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Fassungen werden verglichen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && all.length === 0 ? (
        <EmptyState title={i18n.t('Kein Unterschied')}>
          <p>{i18n.t('Beide Fassungen sagen dasselbe.')}</p>
        </EmptyState>
      ) : null}
      {all.length === 0 ? null : (
        <>
          <SelectField
            label={i18n.t('Art des Unterschieds')}
            value={art}
            onChange={(next) => {
              void navigate({ search: (old) => ({ ...old, art: next }), replace: true, resetScroll: false });
            }}
            options={[
              { value: '', label: `${i18n.t('Alle')} (${String(all.length)})` },
              ...(Object.keys(kinds) as Kind[]).map((kind) => ({
                value: kind,
                label: `${i18n._(kinds[kind].label)} (${String(count(kind))})`,
              })),
            ]}
          />
          <Differences key={art} differences={fitting} />
        </>
      )}
    </>
  );
}

/** What two versions of the filing plan say differently, unit by unit. */
export function ComparisonPage() {
  const { i18n } = useLingui();
  const { von = '', nach = '', art = '' } = useSearch({ from: '/aktenplan/vergleich' });
  const navigate = useNavigate({ from: '/aktenplan/vergleich' });
  const versions = useQuery(planVersionsQuery).data ?? [];
  const options = [
    { value: '', label: i18n.t('Bitte wählen') },
    ...versions.map((one) => ({
      value: one.id,
      label: i18n.t('{name}, Fassung {version}', { name: one.name, version: one.version }),
    })),
  ];
  function set(part: { von?: string; nach?: string }) {
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  }
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Fassungen vergleichen')}
        lead={
          <p>
            <Link to="/aktenplan/versionen">{i18n.t('Zu allen Fassungen')}</Link>
          </p>
        }
      />
      <FilterBar label={i18n.t('Was verglichen wird')}>
        <SelectField
          label={i18n.t('Vorher')}
          value={von}
          options={options}
          onChange={(id) => {
            set({ von: id });
          }}
        />
        <SelectField
          label={i18n.t('Nachher')}
          value={nach}
          options={options}
          onChange={(id) => {
            set({ nach: id });
          }}
        />
      </FilterBar>
      {von === '' || nach === '' ? (
        <EmptyState title={i18n.t('Zwei Fassungen wählen')}>
          <p>{i18n.t('Dann steht hier, was neu, entfallen, verschoben und geändert ist.')}</p>
        </EmptyState>
      ) : (
        <Result von={von} nach={nach} art={art} />
      )}
    </div>
  );
}
