import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { InstanceDetail } from '../../api/contract/workflows.js';
import { workflowCommands } from '../../api/workflows.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';

interface CancelDialogProps {
  instance: InstanceDetail;
  onClose: () => void;
  onDone: () => Promise<unknown>;
}

/** Ends an instance before its time; why stays with it. */
export function CancelDialog({ instance, onClose, onDone }: CancelDialogProps) {
  const { i18n } = useLingui();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const cancelling = useMutation({
    mutationFn: () => workflowCommands.cancel(instance.id, reason),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Der Ablauf ist abgebrochen.') });
      onClose();
      await onDone();
    },
  });
  return (
    <Dialog
      role="alertdialog"
      title={i18n.t('Ablauf abbrechen?')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Weiterlaufen lassen')}
          </Button>
          <Button
            kind="primary"
            isBusy={cancelling.isPending}
            onPress={() => {
              setIsMissing(reason.trim() === '');
              if (reason.trim() !== '' && !cancelling.isPending) {
                cancelling.mutate();
              }
            }}
          >
            {i18n.t('Ablauf abbrechen')}
          </Button>
        </>
      }
    >
      {cancelling.isError ? <RequestFailure error={cancelling.error} /> : null}
      <p>
        {i18n.t(
          'Offene Aufgaben werden zurückgezogen, aufgerufene Abläufe mit abgebrochen. Das lässt sich nicht zurücknehmen.',
        )}
      </p>
      <TextField
        label={i18n.t('Grund')}
        isRequired
        rows={3}
        value={reason}
        onChange={setReason}
        error={isMissing ? i18n.t('Bitte den Grund angeben.') : undefined}
      />
    </Dialog>
  );
}
