import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { officesQuery } from '../../api/administration.js';
import type { OrgUnit } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { formatDay } from '../../format/dates.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { CloseOfficeDialog } from './close-office-dialog.js';
import { OfficeDialog } from './office-dialog.js';
import { officeTree } from './office-tree.js';

const deepest = 3;

interface Chosen {
  act: 'edit' | 'close';
  /** `null` for a new one. */
  office: OrgUnit | null;
}

function OfficeState({ office }: { office: OrgUnit }) {
  const { i18n } = useLingui();
  return office.closedAt === null ? (
    <Badge kind="success">{i18n.t('offen')}</Badge>
  ) : (
    <Badge kind="neutral">{i18n.t('geschlossen am {day}', { day: formatDay(office.closedAt, i18n.locale) })}</Badge>
  );
}

function OfficeTable({ offices, onChoose }: { offices: OrgUnit[]; onChoose: (chosen: Chosen) => void }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={i18n.t('Ämter')}
      rows={officeTree(offices)}
      rowKey={({ office }) => office.id}
      columns={[
        {
          key: 'name',
          header: i18n.t('Amt'),
          isRowHeader: true,
          cell: ({ office, depth }) => (
            <span className={depth === 0 ? 'ta-strong' : `ta-depth-${String(Math.min(depth, deepest))}`}>
              {unitLabel(office)}
              <span className="ta-option__second">{office.shortName}</span>
            </span>
          ),
        },
        { key: 'address', header: i18n.t('Anschrift'), cell: ({ office }) => office.address },
        { key: 'state', header: i18n.t('Zustand'), cell: ({ office }) => <OfficeState office={office} /> },
        {
          key: 'people',
          header: i18n.t('Konten'),
          cell: ({ office }) => (
            <Link to="/konten" search={{ amt: office.id }}>
              {i18n.t('Konten')} <span className="ta-sr-only">{unitLabel(office)}</span>
            </Link>
          ),
        },
        {
          key: 'act',
          header: i18n.t('Aktion'),
          cell: ({ office }) =>
            office.closedAt === null ? (
              <span className="ta-actions">
                <Button
                  icon="edit"
                  onPress={() => {
                    onChoose({ act: 'edit', office });
                  }}
                >
                  {i18n.t('Ändern')} <span className="ta-sr-only">{unitLabel(office)}</span>
                </Button>
                <Button
                  onPress={() => {
                    onChoose({ act: 'close', office });
                  }}
                >
                  {i18n.t('Schließen …')} <span className="ta-sr-only">{unitLabel(office)}</span>
                </Button>
              </span>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}

/** For administrators: the city's chart. */
export function OfficesPage() {
  const { i18n } = useLingui();
  const query = useQuery(officesQuery);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  /** The office as it is now: somebody else may have changed it since it was chosen. */
  function newest<T extends OrgUnit | null>(office: T): OrgUnit | T {
    return query.data?.find(({ id }) => id === office?.id) ?? office;
  }
  function create() {
    setChosen({ act: 'edit', office: null });
  }
  function close() {
    setChosen(null);
  }
  useKeyBindings(i18n.t('Ämter'), [{ chord: 'c', label: i18n.t('Neues Amt anlegen'), run: create }]);
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Ämter')}
        lead={<p>{i18n.t('Der Organisationsplan der Stadt. Rollen in einem Amt gelten auch für alles darunter.')}</p>}
        actions={
          <Button kind="primary" icon="add" onPress={create}>
            {i18n.t('Neues Amt')}
          </Button>
        }
      />
      {query.isPending ? <Skeleton lines={10} label={i18n.t('Ämter werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Es gibt noch kein Amt')}>
          <p>{i18n.t('Das oberste Amt zuerst anlegen, oder alle auf einmal mit „talakte set-up“.')}</p>
        </EmptyState>
      ) : null}
      {query.data !== undefined && query.data.length > 0 ? (
        <OfficeTable offices={query.data} onChoose={setChosen} />
      ) : null}
      {chosen?.act === 'edit' ? <OfficeDialog office={newest(chosen.office)} onClose={close} /> : null}
      {chosen?.act === 'close' && chosen.office !== null ? (
        <CloseOfficeDialog office={newest(chosen.office)} onClose={close} />
      ) : null}
    </div>
  );
}
