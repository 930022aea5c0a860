import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { FollowUp } from '../../api/contract.js';
import { lifeCommands } from '../../api/life.js';
import { formatDay } from '../../format/dates.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { RequiredTextField, StepDialog, useRequiredText } from '../file-view/step-dialog.js';
import { AssigneeBox } from './assignee-box.js';

interface FollowUpStepProps {
  followUp: FollowUp;
  onClose: () => void;
}

/** Settles a follow-up, with what came of it. */
export function SettleDialog({ followUp, onClose }: FollowUpStepProps) {
  const { i18n } = useLingui();
  const [outcome, setOutcome] = useState('');
  return (
    <StepDialog
      fileId={followUp.fileId}
      title={i18n.t('Erledigen: {subject}', { subject: followUp.subject })}
      act={i18n.t('Erledigen')}
      done={i18n.t('Erledigt.')}
      step={(key) => lifeCommands.settle(followUp.id, { version: followUp.version, outcome: outcome.trim() }, key)}
      isReady={() => true}
      onClose={onClose}
    >
      <TextField label={i18n.t('Ergebnis')} autoFocus value={outcome} onChange={setOutcome} />
    </StepDialog>
  );
}

/** Moves a follow-up to another day; a deadline because it was prolonged. */
export function PostponeDialog({ followUp, onClose }: FollowUpStepProps) {
  const { i18n } = useLingui();
  const [to, setTo] = useState('');
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <StepDialog
      fileId={followUp.fileId}
      title={i18n.t('Verschieben: {subject}', { subject: followUp.subject })}
      act={i18n.t('Verschieben')}
      done={i18n.t('Verschoben.')}
      step={(key) =>
        lifeCommands.postpone(followUp.id, { version: followUp.version, to, reason: reason.value.trim() }, key)
      }
      isReady={() => reason.check() && to !== ''}
      onClose={onClose}
    >
      <p>
        {followUp.kind === 'deadline'
          ? i18n.t('Die Frist endet am {day}. Verlängert wird auf den Tag, den Sie nennen.', {
              day: formatDay(followUp.dueOn, i18n.locale),
            })
          : i18n.t('Fällt der neue Tag auf ein Wochenende oder einen Feiertag, gilt der nächste Werktag.')}
      </p>
      <DayField label={i18n.t('Neuer Tag')} outlook="ahead" value={to} onChange={setTo} />
      <RequiredTextField label={i18n.t('Begründung')} text={reason} />
    </StepDialog>
  );
}

/** Gives a follow-up to somebody else, or back to the office in charge. */
export function HandOverDialog({ followUp, onClose }: FollowUpStepProps) {
  const { i18n } = useLingui();
  const [assigneeId, setAssigneeId] = useState('');
  return (
    <StepDialog
      fileId={followUp.fileId}
      title={i18n.t('Übergeben: {subject}', { subject: followUp.subject })}
      act={i18n.t('Übergeben')}
      done={i18n.t('Übergeben.')}
      step={(key) =>
        lifeCommands.handOver(
          followUp.id,
          { version: followUp.version, assigneeId: assigneeId === '' ? null : assigneeId },
          key,
        )
      }
      isReady={() => true}
      onClose={onClose}
    >
      <AssigneeBox fileId={followUp.fileId} value={assigneeId} onChange={setAssigneeId} />
    </StepDialog>
  );
}
