import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Instance } from '../../api/contract/workflows.js';
import { instancesQuery, workflowsQuery } from '../../api/workflows.js';
import { formatMoment } from '../../format/dates.js';
import { FilterBar } from '../../lists/filter-bar.js';
import { ListFrame } from '../../lists/list-frame.js';
import { Badge } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField } from '../../ui/text-field.js';
import { UnitSelect } from '../../ui/unit-select.js';
import { instanceStates } from '../../words/workflow-words.js';
import { SectionLinks } from './section-links.js';

function InstanceTable({ instances }: { instances: Instance[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={i18n.t('Laufende Abläufe')}
      rows={instances}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'about',
          header: i18n.t('Worum es geht'),
          isRowHeader: true,
          width: 'medium',
          cell: ({ id, businessKey, name }) => (
            <Link to="/laufende-ablaeufe/$instanceId" params={{ instanceId: id }}>
              {businessKey ?? name}
            </Link>
          ),
        },
        { key: 'workflow', header: i18n.t('Ablauf'), cell: ({ name }) => name },
        {
          key: 'state',
          header: i18n.t('Zustand'),
          cell: ({ status, incidents }) => (
            <>
              <Badge kind={instanceStates[status].kind}>{i18n._(instanceStates[status].label)}</Badge>{' '}
              {incidents > 0 ? <Badge kind="danger">{i18n.t('Störung')}</Badge> : null}
            </>
          ),
        },
        {
          key: 'tasks',
          header: i18n.t('Offene Aufgaben'),
          width: 'medium',
          cell: ({ openTasks }) => openTasks.join(', '),
        },
        {
          key: 'file',
          header: i18n.t('Akte'),
          cell: ({ file }) =>
            file === null ? (
              ''
            ) : (
              <Link to="/akten/$fileId" params={{ fileId: file.id }}>
                {file.reference}
              </Link>
            ),
        },
        {
          key: 'started',
          header: i18n.t('Gestartet'),
          cell: ({ startedAt, startedByName }) => `${formatMoment(startedAt, i18n.locale)}, ${startedByName}`,
        },
      ]}
    />
  );
}

type Search = Partial<Record<'ablauf' | 'zustand' | 'amt' | 'von' | 'bis' | 'q' | 'eigene' | 'akte', string>>;

function Filters({ search, onChange }: { search: Search; onChange: (change: Search) => void }) {
  const { i18n } = useLingui();
  const workflows = useQuery(workflowsQuery).data ?? [];
  const isNarrowed = Object.values(search).some((value) => value !== '');
  return (
    <FilterBar
      label={i18n.t('Laufende Abläufe eingrenzen')}
      onClear={
        isNarrowed
          ? () => {
              onChange({ ablauf: '', zustand: '', amt: '', von: '', bis: '', q: '', eigene: '', akte: '' });
            }
          : undefined
      }
    >
      <SearchBox
        label={i18n.t('Worum es geht')}
        value={search.q ?? ''}
        onChange={(q) => {
          onChange({ q });
        }}
      />
      <SelectField
        label={i18n.t('Ablauf')}
        value={search.ablauf ?? ''}
        options={[
          { value: '', label: i18n.t('Alle Abläufe') },
          ...workflows.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={(ablauf) => {
          onChange({ ablauf });
        }}
      />
      <SelectField
        label={i18n.t('Zustand')}
        value={search.zustand ?? ''}
        options={[
          { value: '', label: i18n.t('alle') },
          { value: 'running', label: i18n.t('läuft') },
          { value: 'incident', label: i18n.t('mit Störung') },
          { value: 'completed', label: i18n.t('abgeschlossen') },
          { value: 'cancelled', label: i18n.t('abgebrochen') },
        ]}
        onChange={(zustand) => {
          onChange({ zustand });
        }}
      />
      <UnitSelect
        value={search.amt ?? ''}
        onChange={(amt) => {
          onChange({ amt });
        }}
      />
      <DayField
        label={i18n.t('Gestartet ab')}
        value={search.von ?? ''}
        onChange={(von) => {
          onChange({ von });
        }}
      />
      <DayField
        label={i18n.t('Gestartet bis')}
        value={search.bis ?? ''}
        onChange={(bis) => {
          onChange({ bis });
        }}
      />
      <SelectField
        label={i18n.t('Wessen')}
        value={search.eigene ?? ''}
        options={[
          { value: '', label: i18n.t('an denen ich beteiligt bin') },
          { value: 'ja', label: i18n.t('von mir gestartet') },
        ]}
        onChange={(eigene) => {
          onChange({ eigene });
        }}
      />
    </FilterBar>
  );
}

/** Instances one has a part in, narrowed in the address so that it survives going back. */
export function InstancesPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/laufende-ablaeufe' });
  const navigate = useNavigate({ from: '/laufende-ablaeufe' });
  const query = useInfiniteQuery(
    instancesQuery({
      workflow: search.ablauf,
      state: search.zustand,
      unit: search.amt,
      from: search.von,
      until: search.bis,
      q: search.q,
      mine: search.eigene === 'ja' ? 'true' : undefined,
      file: search.akte,
    }),
  );
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Laufende Abläufe')} lead={<SectionLinks />} />
      <Filters
        search={search}
        onChange={(change) => {
          void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
        }}
      />
      <ListFrame
        query={query}
        loading={i18n.t('Laufende Abläufe werden geladen …')}
        empty={
          <EmptyState title={i18n.t('Kein laufender Ablauf')}>
            <p>{i18n.t('Hier steht, was Sie gestartet haben und woran Sie beteiligt sind.')}</p>
            <p>
              <Link to="/ablaeufe">{i18n.t('Einen Ablauf starten')}</Link>
            </p>
          </EmptyState>
        }
      >
        {(instances) => <InstanceTable instances={instances} />}
      </ListFrame>
    </div>
  );
}
