import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { accessCommands } from '../../api/access.js';
import type { Substitution } from '../../api/contract/access.js';
import { formatDay } from '../../format/dates.js';
import { useFailureWords } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { notify } from '../../ui/notices.js';
import { roleLabel } from '../../words/role-words.js';

function End({ row }: { row: Substitution }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const failureWords = useFailureWords();
  const ending = useMutation({
    mutationFn: () => accessCommands.endSubstitution(row.id),
    onSuccess: () => {
      notify({ kind: 'success', text: i18n.t('Die Vertretung ist beendet.') });
    },
    onError: (error) => {
      notify({ kind: 'danger', text: failureWords(error) });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['substitutions'] }),
  });
  return (
    <Button
      isBusy={ending.isPending}
      onPress={() => {
        ending.mutate();
      }}
    >
      {i18n.t('Beenden')}
      <span className="ta-sr-only">
        {' '}
        {row.absent.displayName}, {row.deputy.displayName}
      </span>
    </Button>
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
