import { useLingui } from '@lingui/react';
import type { DeletionRequest } from '../../api/contract.js';
import { lifeCommands } from '../../api/life.js';
import { RequiredTextField, StepDialog, useRequiredText } from '../file-view/step-dialog.js';

interface DeletionDialogProps {
  request: DeletionRequest;
  onClose: () => void;
}

/** The second person confirms: the content goes. */
export function ConfirmDeletionDialog({ request, onClose }: DeletionDialogProps) {
  const { i18n } = useLingui();
  return (
    <StepDialog
      fileId={request.fileId}
      title={i18n.t('Löschung bestätigen')}
      act={i18n.t('Endgültig löschen')}
      done={i18n.t('{reference} ist gelöscht.', { reference: request.reference })}
      step={(key) => lifeCommands.confirmDeletion(request.id, request.contentState ?? '', key)}
      isReady={() => true}
      onClose={onClose}
    >
      <p>
        {i18n.t(
          '{reference} wird mit {proceedings} Vorgängen, {documents} Dokumenten und {notes} Vermerken gelöscht. Das lässt sich nicht zurücknehmen.',
          { reference: request.reference, ...request.content },
        )}
      </p>
    </StepDialog>
  );
}

/** The second person refuses. */
export function RefuseDeletionDialog({ request, onClose }: DeletionDialogProps) {
  const { i18n } = useLingui();
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <StepDialog
      fileId={request.fileId}
      title={i18n.t('Löschung ablehnen')}
      act={i18n.t('Ablehnen')}
      done={i18n.t('Der Löschantrag ist abgelehnt.')}
      step={(key) => lifeCommands.refuseDeletion(request.id, reason.value.trim(), key)}
      isReady={reason.check}
      onClose={onClose}
    >
      <RequiredTextField label={i18n.t('Begründung')} autoFocus text={reason} />
    </StepDialog>
  );
}

/** Whoever asked thinks better of it. */
export function WithdrawDeletionDialog({ request, onClose }: DeletionDialogProps) {
  const { i18n } = useLingui();
  return (
    <StepDialog
      fileId={request.fileId}
      title={i18n.t('Löschantrag zurückziehen')}
      act={i18n.t('Zurückziehen')}
      done={i18n.t('Der Löschantrag ist zurückgezogen.')}
      step={(key) => lifeCommands.withdrawDeletion(request.id, key)}
      isReady={() => true}
      onClose={onClose}
    >
      <p>{i18n.t('{reference} bleibt, wie es ist.', { reference: request.reference })}</p>
    </StepDialog>
  );
}
