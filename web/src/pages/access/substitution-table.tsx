import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { accessCommands } from '../../api/access.js';
import type { Substitution } from '../../api/contract/access.js';
import { formatDay } from '../../format/dates.js';
import { ConfirmedAct } from '../../ui/confirmed-act.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { roleLabel } from '../../words/role-words.js';

function End({ row }: { row: Substitution }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const names = { absent: row.absent.displayName, deputy: row.deputy.displayName };
  return (
    <ConfirmedAct
      label={i18n.t('Beenden')}
      about={`${names.absent}, ${names.deputy}`}
      title={i18n.t('Vertretung beenden?')}
      done={i18n.t('Die Vertretung ist beendet.')}
      run={() => accessCommands.endSubstitution(row.id)}
      refresh={() => queries.invalidateQueries({ queryKey: ['substitutions'] })}
    >
      <p>{i18n.t('{deputy} handelt ab sofort nicht mehr für {absent}.', names)}</p>
    </ConfirmedAct>
  );
}

/** Substitutions with their days. */
export function SubstitutionTable({ rows, mayEnd }: { rows: Substitution[]; mayEnd: boolean }) {
  const { i18n } = useLingui();
  const columns: Column<Substitution>[] = [
    { key: 'absent', header: i18n.t('Abwesend'), isRowHeader: true, cell: (row) => row.absent.displayName },
    { key: 'deputy', header: i18n.t('Vertretung'), cell: (row) => row.deputy.displayName },
    { key: 'from', header: i18n.t('Von'), cell: (row) => formatDay(row.fromDay, i18n.locale) },
    { key: 'until', header: i18n.t('Bis'), cell: (row) => formatDay(row.untilDay, i18n.locale) },
    {
      key: 'for',
      header: i18n.t('Wofür'),
      cell: (row) =>
        [row.role === null ? i18n.t('alle Rollen') : roleLabel(i18n, row.role), row.unit?.number ?? '']
          .join(' ')
          .trim(),
    },
    { key: 'reason', header: i18n.t('Grund'), cell: (row) => row.reason },
    ...(mayEnd ? [{ key: 'act', header: i18n.t('Aktion'), cell: (row: Substitution) => <End row={row} /> }] : []),
  ];
  return <DataTable caption={i18n.t('Vertretungen')} rows={rows} rowKey={(row) => row.id} columns={columns} />;
}
