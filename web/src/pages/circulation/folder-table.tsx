import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { FolderSummary } from '../../api/contract/circulation.js';
import { formatDay } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';
import { folderStates, stepKinds, stepUrgencies } from '../../words/circulation-words.js';
import { useWaitingTime } from './waiting-time.js';

function Waiting({ folder }: { folder: FolderSummary }) {
  const { i18n } = useLingui();
  const waitingTime = useWaitingTime();
  if (folder.waiting.length === 0) {
    return <span className="ta-muted">{i18n.t('bei niemandem')}</span>;
  }
  return (
    <ul className="ta-plain-list">
      {folder.waiting.map((step) => (
        <li key={step.id}>
          {step.addressee} · {i18n._(stepKinds[step.kind])} · {waitingTime(step.openedAt)}
          {step.dueOn === null ? null : ` · ${i18n.t('bis {day}', { day: formatDay(step.dueOn, i18n.locale) })}`}{' '}
          {step.urgency === 'none' ? null : (
            <Badge kind={stepUrgencies[step.urgency].kind}>{i18n._(stepUrgencies[step.urgency].label)}</Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Folders in a table: state, with whom each lies and for how long. */
export function FolderTable({ caption, folders }: { caption: string; folders: FolderSummary[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={caption}
      rows={folders}
      rowKey={(folder) => folder.id}
      columns={[
        {
          key: 'subject',
          header: i18n.t('Mappe'),
          isRowHeader: true,
          width: 'medium',
          cell: (folder) => (
            <>
              <Link to="/umlaufmappen/$folderId" params={{ folderId: folder.id }}>
                {folder.subject}
              </Link>{' '}
              {folder.news > 0 ? (
                <Badge kind="info">{i18n.t('{news} neu am Laufweg', { news: folder.news })}</Badge>
              ) : null}
            </>
          ),
        },
        {
          key: 'state',
          header: i18n.t('Stand'),
          cell: (folder) => (
            <>
              <Badge kind={folderStates[folder.state].kind}>{i18n._(folderStates[folder.state].label)}</Badge>{' '}
              <span className="ta-small">
                {i18n.t('{over} von {steps} Schritten', { over: folder.stepsOver, steps: folder.steps })}
                {folder.round > 1 ? ` · ${i18n.t('Runde {round}', { round: folder.round })}` : ''}
              </span>
            </>
          ),
        },
        { key: 'waiting', header: i18n.t('Liegt bei'), width: 'wide', cell: (folder) => <Waiting folder={folder} /> },
        { key: 'lead', header: i18n.t('Federführung'), cell: (folder) => folder.leadName },
      ]}
    />
  );
}
