import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { accessCommands } from '../../api/access.js';
import type { FileGrant } from '../../api/contract/access.js';
import { formatMoment, lastDayBefore } from '../../format/dates.js';
import { ConfirmedAct } from '../../ui/confirmed-act.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { purposeLabel, rightLabel } from '../../words/access-words.js';
import { refreshAccess } from './refresh-access.js';

function Revoke({ grant }: { grant: FileGrant }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  return (
    <ConfirmedAct
      label={i18n.t('Zurücknehmen')}
      about={grant.holder}
      title={i18n.t('Freigabe zurücknehmen?')}
      done={i18n.t('Die Freigabe ist zurückgenommen.')}
      run={() => accessCommands.revoke(grant.id)}
      refresh={() => refreshAccess(queries)}
    >
      <p>{i18n.t('{holder} verliert das Recht sofort. Der Vorgang steht im Journal.', { holder: grant.holder })}</p>
    </ConfirmedAct>
  );
}

interface GrantTableProps {
  caption: string;
  grants: FileGrant[];
  /** Whether the file or plan unit is named: not where there is only one. */
  showsObject: boolean;
  /** Whether there is a button to take them back; where it is asked of each, only those. */
  mayRevoke: boolean | ((grant: FileGrant) => boolean);
}

/** Rights that end by themselves. */
export function GrantTable({ caption, grants, showsObject, mayRevoke }: GrantTableProps) {
  const { i18n } = useLingui();
  const isRevocable = (grant: FileGrant) => (typeof mayRevoke === 'boolean' ? mayRevoke : mayRevoke(grant));
  const columns: Column<FileGrant>[] = [
    { key: 'holder', header: i18n.t('Für'), isRowHeader: true, cell: (grant) => grant.holder },
    ...(showsObject
      ? [
          {
            key: 'object',
            header: i18n.t('Akte oder Aktenplaneinheit'),
            cell: (grant: FileGrant) => grant.fileReference ?? grant.planUnit ?? '',
          },
        ]
      : []),
    {
      key: 'right',
      header: i18n.t('Darf'),
      cell: (grant) =>
        grant.purpose === null
          ? rightLabel(i18n, grant.right)
          : `${rightLabel(i18n, grant.right)} (${purposeLabel(i18n, grant.purpose)})`,
    },
    {
      key: 'until',
      header: i18n.t('Bis'),
      // what is given ends with a day, what is taken for a reason with an hour
      cell: (grant) => (grant.purpose === null ? lastDayBefore : formatMoment)(grant.endsAt, i18n.locale),
    },
    { key: 'reason', header: i18n.t('Grund'), width: 'medium', cell: (grant) => grant.reason },
    { key: 'by', header: i18n.t('Von'), cell: (grant) => grant.givenBy },
    ...(grants.some(isRevocable)
      ? [
          {
            key: 'act',
            header: i18n.t('Aktion'),
            cell: (grant: FileGrant) => (isRevocable(grant) ? <Revoke grant={grant} /> : null),
          },
        ]
      : []),
  ];
  return <DataTable caption={caption} rows={grants} rowKey={(grant) => grant.id} columns={columns} />;
}
