import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lifeCommands, proceedingObstaclesQuery } from '../../api/life.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ClosingChecklist } from './closing-checklist.js';
import type { FileDialogProps } from './file-tab.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

function useProceedingChoice(file: FileDialogProps['file'], state: 'open' | 'closed') {
  const { i18n } = useLingui();
  const fitting = file.proceedings.filter((one) => one.state === state);
  const [id, setId] = useState(fitting[0]?.id ?? '');
  const field = (
    <SelectField
      label={i18n.t('Vorgang')}
      value={id}
      options={fitting.map((one) => ({ value: one.id, label: `${one.reference} ${one.subject}` }))}
      onChange={setId}
    />
  );
  return { id, field };
}

/** Closes a proceeding (Vorgang z. d. A.). */
export function CloseProceedingDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const { id, field } = useProceedingChoice(file, 'open');
  const obstacles = useQuery(proceedingObstaclesQuery(file.id, id));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Vorgang schließen (z. d. A.)')}
      act={i18n.t('Schließen')}
      done={i18n.t('Der Vorgang ist geschlossen.')}
      step={(key) => lifeCommands.closeProceeding(file.id, id, key)}
      isReady={() => obstacles.isSuccess}
      isOff={!obstacles.isSuccess || obstacles.data.length > 0}
      onClose={onClose}
    >
      {field}
      {obstacles.isPending ? <Skeleton lines={2} label={i18n.t('Wird geprüft …')} /> : null}
      {obstacles.isError ? <RequestFailure error={obstacles.error} /> : null}
      {obstacles.isSuccess ? <ClosingChecklist obstacles={obstacles.data} fileId={file.id} /> : null}
    </StepDialog>
  );
}

/** Opens a closed proceeding again. */
export function ReopenProceedingDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const { id, field } = useProceedingChoice(file, 'closed');
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Vorgang wieder öffnen')}
      act={i18n.t('Wieder öffnen')}
      done={i18n.t('Der Vorgang ist wieder offen.')}
      step={(key) => lifeCommands.reopenProceeding(file.id, id, reason.value.trim(), key)}
      isReady={reason.check}
      onClose={onClose}
    >
      {field}
      <RequiredTextField label={i18n.t('Begründung')} text={reason} />
    </StepDialog>
  );
}
