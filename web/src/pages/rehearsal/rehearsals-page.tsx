import { useLingui } from '@lingui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Rehearsal, RehearsalOptions } from '../../api/contract.js';
import { planVersionQuery } from '../../api/filing-plans.js';
import { rehearsalCommands, rehearsalsQuery } from '../../api/rehearsals.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { rehearsalStates } from '../../words/rehearsal-words.js';

function BeginForm({ planId }: { planId: string }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [options, setOptions] = useState<RehearsalOptions>({ references: 'open', leadUnits: 'follow' });
  const [key] = useState(() => crypto.randomUUID());
  const beginning = useMutation({
    mutationFn: () => rehearsalCommands.begin(planId, options, key),
    onSuccess: async ({ id }) => {
      await navigate({ to: '/aktenplan/probelauf/$rehearsalId', params: { rehearsalId: id } });
    },
  });
  return (
    <section className="ta-section" aria-label={i18n.t('Neuer Probelauf')}>
      <h2>{i18n.t('Neuer Probelauf')}</h2>
      <p>
        {i18n.t(
          'Der Probelauf berechnet für jede Akte, was diese Fassung aus ihr macht, und schreibt einen Bericht. Am Bestand ändert er nichts.',
        )}
      </p>
      {beginning.isError ? <RequestFailure error={beginning.error} /> : null}
      <SelectField
        label={i18n.t('Aktenzeichen')}
        hint={i18n.t('Alte Zeichen führen immer weiter zur Akte.')}
        value={options.references}
        onChange={(references) => {
          setOptions({ ...options, references: references as RehearsalOptions['references'] });
        }}
        options={[
          { value: 'open', label: i18n.t('Offene Akten umschreiben, geschlossene behalten ihr Zeichen') },
          { value: 'all', label: i18n.t('Alle Akten umschreiben, auch geschlossene') },
          { value: 'none', label: i18n.t('Alle Akten behalten ihr Zeichen') },
        ]}
      />
      <SelectField
        label={i18n.t('Federführung')}
        value={options.leadUnits}
        onChange={(leadUnits) => {
          setOptions({ ...options, leadUnits: leadUnits as RehearsalOptions['leadUnits'] });
        }}
        options={[
          { value: 'follow', label: i18n.t('Akten folgen, wo der Plan ein anderes Amt bestimmt') },
          { value: 'keep', label: i18n.t('Alle Akten bleiben bei ihrem Amt') },
        ]}
      />
      <div className="ta-actions">
        <Button
          kind="primary"
          isBusy={beginning.isPending}
          onPress={() => {
            beginning.mutate();
          }}
        >
          {i18n.t('Am Bestand proben')}
        </Button>
      </div>
    </section>
  );
}

function RehearsalTable({ rehearsals }: { rehearsals: Rehearsal[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={i18n.t('Probeläufe')}
      rows={rehearsals}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'created',
          header: i18n.t('Begonnen'),
          isRowHeader: true,
          cell: ({ id, createdAt }) => (
            <Link to="/aktenplan/probelauf/$rehearsalId" params={{ rehearsalId: id }}>
              {formatMoment(createdAt, i18n.locale)}
            </Link>
          ),
        },
        {
          key: 'state',
          header: i18n.t('Zustand'),
          cell: ({ state }) => <Badge kind={rehearsalStates[state].kind}>{i18n._(rehearsalStates[state].label)}</Badge>,
        },
        { key: 'files', header: i18n.t('Akten'), isNumeric: true, cell: ({ counts }) => counts?.files ?? '' },
        {
          key: 'open',
          header: i18n.t('Offene Punkte'),
          isNumeric: true,
          cell: ({ counts }) => counts?.obstacles ?? '',
        },
        {
          key: 'signed',
          header: i18n.t('Unterschriften'),
          isNumeric: true,
          cell: ({ approvals }) => i18n.t('{count} von 2', { count: approvals.length }),
        },
      ]}
    />
  );
}

/** Rehearsals of one version, and the beginning of a new one. */
export function RehearsalsPage() {
  const { i18n } = useLingui();
  const { planId } = useParams({ from: '/aktenplan/versionen/$planId/probelauf' });
  const plan = useQuery(planVersionQuery(planId));
  const query = useQuery(rehearsalsQuery(planId));
  const mayManage = usePermission('filing-plan.manage');
  const name =
    plan.data === undefined ? '' : `${plan.data.name}, ${i18n.t('Fassung {version}', { version: plan.data.version })}`;
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Am Bestand proben')}
        lead={
          <p>
            {name} · <Link to="/aktenplan/versionen">{i18n.t('Zu allen Fassungen')}</Link>
          </p>
        }
      />
      {plan.isError ? <RequestFailure error={plan.error} onRetry={() => void plan.refetch()} /> : null}
      {mayManage && plan.data !== undefined && plan.data.state !== 'superseded' ? <BeginForm planId={planId} /> : null}
      <section className="ta-section" aria-label={i18n.t('Probeläufe')}>
        <h2>{i18n.t('Probeläufe')}</h2>
        {query.isPending ? <Skeleton lines={4} label={i18n.t('Probeläufe werden geladen …')} /> : null}
        {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
        {query.data?.length === 0 ? (
          <EmptyState title={i18n.t('Noch kein Probelauf')}>
            <p>{i18n.t('Die Schriftgutverwaltung begründet jede Übernahme mit einem Probelauf.')}</p>
          </EmptyState>
        ) : null}
        {query.data !== undefined && query.data.length > 0 ? <RehearsalTable rehearsals={query.data} /> : null}
      </section>
    </div>
  );
}
