import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { lifeCommands } from '../../api/life.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField } from '../../ui/text-field.js';
import type { FileDialogProps } from '../file-view/file-tab.js';
import { chosenObject, fileChoice, ObjectChoice } from '../file-view/object-choice.js';
import { RequiredTextField, StepDialog, useRequiredText } from '../file-view/step-dialog.js';
import { AssigneeBox } from './assignee-box.js';
import { DeadlineFields, reckoningOf, type TypedDeadline } from './deadline-fields.js';

type Kind = 'follow-up' | 'fixed' | 'computed';

const noDeadline: TypedDeadline = { from: '', startsWith: 'event', amount: '1', unit: 'months' };

/** Sets a follow-up (Wiedervorlage) or a deadline (Frist) on the file or on something in it. */
export function NewFollowUpDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const [kind, setKind] = useState<Kind>('follow-up');
  const [about, setAbout] = useState(fileChoice(file));
  const [on, setOn] = useState('');
  const [deadline, setDeadline] = useState(noDeadline);
  const [warnDays, setWarnDays] = useState('7');
  const [assigneeId, setAssigneeId] = useState('');
  const subject = useRequiredText(i18n.t('Bitte den Anlass nennen.'));
  const isReckoned = kind === 'computed';
  const isComplete = isReckoned ? deadline.from !== '' && reckoningOf(deadline).amount > 0 : on !== '';
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Wiedervorlage oder Frist anlegen')}
      act={i18n.t('Anlegen')}
      done={kind === 'follow-up' ? i18n.t('Die Wiedervorlage ist angelegt.') : i18n.t('Die Frist ist angelegt.')}
      step={(key) =>
        lifeCommands.setFollowUp(
          file.id,
          {
            ...chosenObject(about),
            kind: kind === 'follow-up' ? 'follow-up' : 'deadline',
            subject: subject.value.trim(),
            ...(isReckoned ? reckoningOf(deadline) : { on }),
            ...(kind === 'follow-up' ? {} : { warnDays: Number(warnDays) }),
            ...(assigneeId === '' ? {} : { assigneeId }),
          },
          key,
        )
      }
      isReady={() => subject.check() && isComplete}
      onClose={onClose}
    >
      <SelectField
        label={i18n.t('Art')}
        value={kind}
        options={[
          { value: 'follow-up', label: i18n.t('Wiedervorlage') },
          { value: 'fixed', label: i18n.t('Frist mit festem Ende') },
          { value: 'computed', label: i18n.t('Frist, berechnet nach §§ 187 bis 193 BGB') },
        ]}
        onChange={(chosen) => {
          setKind(chosen as Kind);
        }}
      />
      <RequiredTextField label={i18n.t('Anlass')} autoFocus text={subject} />
      {isReckoned ? (
        <DeadlineFields typed={deadline} onChange={setDeadline} />
      ) : (
        <DayField
          label={kind === 'fixed' ? i18n.t('Ende der Frist') : i18n.t('Wiedervorlage am')}
          outlook="ahead"
          value={on}
          onChange={setOn}
          hint={
            kind === 'fixed'
              ? i18n.t('Ein von Behörde oder Gericht genannter Tag bleibt, wie er ist (§ 31 Abs. 3 Satz 2 VwVfG).')
              : i18n.t('Ein Wochenende oder Feiertag wird zum nächsten Werktag.')
          }
        />
      )}
      {kind === 'follow-up' ? null : (
        <SelectField
          label={i18n.t('Warnen')}
          value={warnDays}
          options={['0', '3', '7', '14', '28'].map((days) => ({
            value: days,
            label: i18n.t('{days, plural, =0 {erst am Tag selbst} one {# Tag vorher} other {# Tage vorher}}', {
              days: Number(days),
            }),
          }))}
          onChange={setWarnDays}
        />
      )}
      <ObjectChoice file={file} value={about} onChange={setAbout} fits={({ isOpen }) => isOpen} />
      <AssigneeBox fileId={file.id} value={assigneeId} onChange={setAssigneeId} />
    </StepDialog>
  );
}
