import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';

interface ReturnDialogProps {
  isOpen: boolean;
  isBusy: boolean;
  error: unknown;
  onClose: () => void;
  onReturn: (reason: string) => void;
}

/** Gives a piece back to the mail room, with the reason the colleagues there need. */
export function ReturnDialog({ isOpen, isBusy, error, onClose, onReturn }: ReturnDialogProps) {
  const { i18n } = useLingui();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  function submit() {
    setIsMissing(reason.trim() === '');
    if (reason.trim() !== '') {
      onReturn(reason.trim());
    }
  }
  return (
    <Dialog
      title={i18n.t('Nicht zuständig: an die Poststelle zurückgeben')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={isBusy} type="submit" form={formId}>
            {i18n.t('Zurückgeben')}
          </Button>
        </>
      }
    >
      {error === null ? null : <RequestFailure error={error} />}
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={i18n.t('Grund')}
          hint={i18n.t('Wenn bekannt, das zuständige Amt nennen.')}
          isRequired
          autoFocus
          value={reason}
          onChange={setReason}
          error={isMissing && reason.trim() === '' ? i18n.t('Bitte einen Grund eingeben.') : undefined}
        />
      </form>
    </Dialog>
  );
}
