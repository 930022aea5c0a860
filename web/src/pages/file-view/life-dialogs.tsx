import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileLifeQuery, lifeCommands } from '../../api/life.js';
import { formatDay } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Skeleton } from '../../ui/skeleton.js';
import { DayField } from '../../ui/text-field.js';
import { retentionSentence } from '../../words/life-words.js';
import { ClosingChecklist } from './closing-checklist.js';
import type { FileDialogProps } from './file-tab.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

/** Closes the file (z. d. A.), after showing everything that is still to be done. */
export function CloseFileDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const life = useQuery(fileLifeQuery(file.id));
  const obstacles = life.data?.obstacles ?? [];
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Akte schließen (z. d. A.)')}
      act={i18n.t('Schließen')}
      done={i18n.t('Die Akte {reference} ist geschlossen.', { reference: file.reference })}
      step={(key) => lifeCommands.close(file.id, life.data?.version ?? file.version, key)}
      isReady={() => life.isSuccess}
      isOff={!life.isSuccess || obstacles.length > 0}
      onClose={onClose}
    >
      {life.isPending ? <Skeleton lines={3} label={i18n.t('Wird geprüft …')} /> : null}
      {life.isError ? <RequestFailure error={life.error} /> : null}
      {life.isSuccess ? (
        <>
          <ClosingChecklist obstacles={obstacles} fileId={file.id} />
          <p>
            {i18n.t('Danach ändert sich in der Akte nichts mehr. Aufbewahrung: {rule}.', {
              rule: retentionSentence(i18n, life.data),
            })}{' '}
            {life.data.retainUntil === null
              ? null
              : i18n.t('Sie endet am {day}.', { day: formatDay(life.data.retainUntil, i18n.locale) })}
          </p>
        </>
      ) : null}
    </StepDialog>
  );
}

/** Takes the order "z. d. A." back. */
export function ReopenFileDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Akte wieder öffnen')}
      act={i18n.t('Wieder öffnen')}
      done={i18n.t('Die Akte {reference} ist wieder offen.', { reference: file.reference })}
      step={(key) => lifeCommands.reopen(file.id, file.version, reason.value.trim(), key)}
      isReady={reason.check}
      onClose={onClose}
    >
      <p>{i18n.t('Die Aufbewahrungsfrist wird bei der nächsten Schließung neu berechnet.')}</p>
      <RequiredTextField label={i18n.t('Begründung')} autoFocus text={reason} />
    </StepDialog>
  );
}

/** Enters the day of the event that the retention period begins with. */
export function RetentionEventDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const life = useQuery(fileLifeQuery(file.id));
  const [day, setDay] = useState('');
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Ereignis eintragen')}
      act={i18n.t('Eintragen')}
      done={i18n.t('Das Ereignis ist eingetragen.')}
      step={(key) => lifeCommands.enterEvent(file.id, day, key)}
      isReady={() => day !== ''}
      isOff={day === '' || life.data?.retention.kind !== 'event'}
      onClose={onClose}
    >
      {life.isError ? <RequestFailure error={life.error} /> : null}
      <p>
        {life.data === undefined
          ? null
          : life.data.retention.kind === 'event'
            ? retentionSentence(i18n, life.data)
            : i18n.t('Die Frist dieser Akte hängt von keinem Ereignis ab; sie lautet: {rule}.', {
                rule: retentionSentence(i18n, life.data),
              })}
      </p>
      <DayField label={i18n.t('Eingetreten am')} value={day} onChange={setDay} />
    </StepDialog>
  );
}
