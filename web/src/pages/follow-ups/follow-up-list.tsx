import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FollowUp } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { followUpKinds, objectKinds, stepSentence, urgencies } from '../../words/life-words.js';
import { HandOverDialog, PostponeDialog, SettleDialog } from './follow-up-steps.js';

const steps = { settle: SettleDialog, postpone: PostponeDialog, 'hand-over': HandOverDialog };

interface FollowUpListProps {
  caption: string;
  followUps: FollowUp[];
  /** Whether the user may settle, postpone and hand over. */
  mayWork: boolean;
  /** Which file each belongs to; left out within the file itself. */
  withFile: boolean;
  /** The row the keyboard stands on. */
  currentId?: string | undefined;
}

function Due({ followUp }: { followUp: FollowUp }) {
  const { i18n } = useLingui();
  const urgency = followUp.urgency === null ? undefined : urgencies[followUp.urgency];
  return (
    <>
      <span className="ta-nowrap">{formatDay(followUp.dueOn, i18n.locale)}</span>{' '}
      {urgency === undefined ? (
        <Badge kind="success">{i18n.t('erledigt')}</Badge>
      ) : (
        <Badge kind={urgency.kind}>{i18n._(urgency.label)}</Badge>
      )}
    </>
  );
}

function Reckoned({ followUp }: { followUp: FollowUp }) {
  const { i18n } = useLingui();
  const { rule } = followUp;
  if (rule.kind === 'wished' && rule.on !== null && rule.on !== followUp.dueOn) {
    return (
      <p className="ta-small ta-muted">
        {i18n.t('gewünscht am {day}, auf den nächsten Werktag gelegt', { day: formatDay(rule.on, i18n.locale) })}
      </p>
    );
  }
  if (rule.steps.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{i18n.t('So berechnet')}</summary>
      <ol className="ta-small">
        {rule.steps.map((step) => (
          <li key={step.norm}>{stepSentence(i18n, step)}</li>
        ))}
      </ol>
    </details>
  );
}

function Subject({ followUp }: { followUp: FollowUp }) {
  const { i18n } = useLingui();
  return (
    <>
      <span className="ta-strong">{followUp.subject}</span>
      <p className="ta-small ta-muted">
        {i18n._(followUpKinds[followUp.kind])} · {i18n._(objectKinds[followUp.objectKind])} {followUp.objectLabel}
      </p>
      <Reckoned followUp={followUp} />
      {followUp.settledAt === null ? null : (
        <p className="ta-small ta-muted">
          {i18n.t('erledigt von {who}, {when}', {
            who: followUp.settledBy ?? '',
            when: formatMoment(followUp.settledAt, i18n.locale),
          })}
          {followUp.outcome === null ? '' : `: ${followUp.outcome}`}
        </p>
      )}
    </>
  );
}

/** Follow-ups and deadlines in a table, with the steps that may be taken. */
export function FollowUpList({ caption, followUps, mayWork, withFile, currentId }: FollowUpListProps) {
  const { i18n } = useLingui();
  const [step, setStep] = useState<{ name: keyof typeof steps; followUp: FollowUp } | null>(null);
  const Dialog = step === null ? null : steps[step.name];
  const columns: Column<FollowUp>[] = [
    { key: 'due', header: i18n.t('Fällig'), cell: (row) => <Due followUp={row} /> },
    {
      key: 'subject',
      header: i18n.t('Anlass'),
      isRowHeader: true,
      width: 'wide',
      cell: (row) => <Subject followUp={row} />,
    },
    ...(withFile
      ? [
          {
            key: 'file',
            header: i18n.t('Akte'),
            cell: (row: FollowUp) => (
              <Link to="/akten/$fileId" params={{ fileId: row.fileId }} search={{ reiter: 'fristen' }}>
                {row.fileReference}
              </Link>
            ),
          },
        ]
      : []),
    { key: 'who', header: i18n.t('Wer'), cell: (row) => row.assignee ?? unitLabel(row.unit) },
    ...(mayWork
      ? [
          {
            key: 'steps',
            header: i18n.t('Schritte'),
            cell: (row: FollowUp) => (row.state === 'open' ? <Steps followUp={row} onStep={setStep} /> : null),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={followUps} rowKey={(row) => row.id} currentKey={currentId} />
      {Dialog === null || step === null ? null : (
        <Dialog
          followUp={followUps.find(({ id }) => id === step.followUp.id) ?? step.followUp}
          onClose={() => {
            setStep(null);
          }}
        />
      )}
    </>
  );
}

function Steps({
  followUp,
  onStep,
}: {
  followUp: FollowUp;
  onStep: (step: { name: keyof typeof steps; followUp: FollowUp }) => void;
}) {
  const { i18n } = useLingui();
  const words: [keyof typeof steps, string][] = [
    ['settle', i18n.t('Erledigen')],
    ['postpone', i18n.t('Verschieben')],
    ['hand-over', i18n.t('Übergeben')],
  ];
  return (
    <div className="ta-actions">
      {words.map(([name, word]) => (
        <Button
          key={name}
          kind="tertiary"
          label={`${word}: ${followUp.subject}`}
          onPress={() => {
            onStep({ name, followUp });
          }}
        >
          {word}
        </Button>
      ))}
    </div>
  );
}
