import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { incidentsQuery, workflowsQuery } from '../../api/workflows.js';
import { formatMoment } from '../../format/dates.js';
import { FilterBar } from '../../lists/filter-bar.js';
import { ListFrame } from '../../lists/list-frame.js';
import { wordsFor } from '../../problems/catalogue.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SelectField } from '../../ui/select-field.js';
import { incidentKinds } from '../../words/workflow-words.js';
import { FailedStarts } from './failed-starts.js';
import { IncidentActs } from './incident-acts.js';
import { SectionLinks } from './section-links.js';

/** What cannot go on by itself, for those who run the system. */
export function IncidentsPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/ablauf-stoerungen' });
  const navigate = useNavigate({ from: '/ablauf-stoerungen' });
  const workflows = useQuery(workflowsQuery).data ?? [];
  const query = useInfiniteQuery(incidentsQuery(search.ablauf ?? ''));
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Störungen in Abläufen')} lead={<SectionLinks />} />
      <FailedStarts />
      <FilterBar label={i18n.t('Störungen eingrenzen')}>
        <SelectField
          label={i18n.t('Ablauf')}
          value={search.ablauf ?? ''}
          options={[
            { value: '', label: i18n.t('Alle Abläufe') },
            ...workflows.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChange={(ablauf) => {
            void navigate({ search: { ablauf }, replace: true, resetScroll: false });
          }}
        />
      </FilterBar>
      <ListFrame
        query={query}
        loading={i18n.t('Störungen werden geladen …')}
        empty={
          <EmptyState title={i18n.t('Keine Störung')}>
            <p>{i18n.t('Alle Abläufe gehen von selbst weiter.')}</p>
          </EmptyState>
        }
      >
        {(incidents) => (
          <DataTable
            caption={i18n.t('Offene Störungen, die älteste zuerst')}
            rows={incidents}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'instance',
                header: i18n.t('Ablauf'),
                isRowHeader: true,
                width: 'medium',
                cell: ({ instanceId, businessKey, name, version }) => (
                  <>
                    <Link to="/laufende-ablaeufe/$instanceId" params={{ instanceId }}>
                      {businessKey ?? name}
                    </Link>
                    <br />
                    <span className="ta-muted ta-small">{i18n.t('{name}, Fassung {version}', { name, version })}</span>
                  </>
                ),
              },
              {
                key: 'place',
                header: i18n.t('Schritt'),
                cell: ({ elementId, kind }) => (
                  <>
                    {elementId ?? ''}
                    <br />
                    <span className="ta-muted ta-small">{i18n._(incidentKinds[kind] ?? kind)}</span>
                  </>
                ),
              },
              { key: 'what', header: i18n.t('Was'), width: 'wide', cell: ({ code }) => i18n._(wordsFor(code).what) },
              { key: 'since', header: i18n.t('Seit'), cell: ({ occurredAt }) => formatMoment(occurredAt, i18n.locale) },
              {
                key: 'acts',
                header: i18n.t('Beheben'),
                cell: ({ id, kind, elementId, businessKey, name }) => (
                  <IncidentActs incidentId={id} kind={kind} place={`${businessKey ?? name}, ${elementId ?? ''}`} />
                ),
              },
            ]}
          />
        )}
      </ListFrame>
    </div>
  );
}
