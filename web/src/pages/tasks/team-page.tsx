import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TeamLoad } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { teamQuery } from '../../api/tasks.js';
import { formatDay } from '../../format/dates.js';
import { Fetched } from '../../lists/fetched.js';
import { Badge } from '../../ui/badge.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';

function Absence({ person }: { person: TeamLoad }) {
  const { i18n } = useLingui();
  if (person.absentUntil === null) return null;
  return (
    <>
      <Badge kind="info">{i18n.t('abwesend bis {day}', { day: formatDay(person.absentUntil, i18n.locale) })}</Badge>{' '}
      {i18n.t('vertreten von {name}', { name: person.deputyName ?? '' })}
    </>
  );
}

/** Who of the team has how much to do (Auslastung). */
export function TeamPage() {
  const { i18n } = useLingui();
  const query = useQuery(teamQuery);
  const columns: Column<TeamLoad>[] = [
    {
      key: 'name',
      header: i18n.t('Name'),
      isRowHeader: true,
      cell: (person) => (
        <Link to="/aufgaben" search={{ sicht: 'team', wer: person.userId }}>
          {person.name}
        </Link>
      ),
    },
    { key: 'unit', header: i18n.t('Amt'), cell: ({ unit }) => (unit === null ? '' : unitLabel(unit)) },
    { key: 'open', header: i18n.t('Offen'), isNumeric: true, cell: ({ open }) => String(open) },
    {
      key: 'overdue',
      header: i18n.t('Überfällig'),
      isNumeric: true,
      cell: ({ overdue }) =>
        overdue === 0 ? '0' : <Badge kind="danger">{i18n.t('{overdue} überfällig', { overdue })}</Badge>,
    },
    { key: 'resting', header: i18n.t('Ruhend'), isNumeric: true, cell: ({ resting }) => String(resting) },
    { key: 'oldest', header: i18n.t('Älteste vom'), cell: ({ oldestAt }) => formatDay(oldestAt, i18n.locale) },
    { key: 'absence', header: i18n.t('Abwesenheit'), cell: (person) => <Absence person={person} /> },
  ];
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Auslastung des Teams')}
        actions={
          <Link to="/aufgaben" search={{ sicht: 'team', wer: 'nobody' }}>
            {i18n.t('Aufgaben, die noch niemand hat')}
          </Link>
        }
      />
      <Fetched query={query} loading={i18n.t('Auslastung wird geladen …')}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState title={i18n.t('In Ihren Ämtern arbeitet niemand mit Konto')} />
          ) : (
            <DataTable
              caption={i18n.t('Auslastung des Teams')}
              columns={columns}
              rows={people}
              rowKey={({ userId }) => userId}
            />
          )
        }
      </Fetched>
    </div>
  );
}
