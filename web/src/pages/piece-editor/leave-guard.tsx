import { useLingui } from '@lingui/react';
import { useBlocker } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';

interface LeaveGuardProps {
  isDirty: boolean;
  onSave: () => Promise<boolean>;
  onDiscard: () => void;
}

/** Asks before unsaved entries would be lost. */
export function LeaveGuard({ isDirty, onSave, onDiscard }: LeaveGuardProps) {
  const { i18n } = useLingui();
  const blocker = useBlocker({ shouldBlockFn: () => isDirty, enableBeforeUnload: () => isDirty, withResolver: true });
  if (blocker.status !== 'blocked') {
    return null;
  }
  return (
    <Dialog
      role="alertdialog"
      title={i18n.t('Eingaben speichern?')}
      isOpen
      onClose={blocker.reset}
      actions={
        <>
          <Button kind="tertiary" onPress={blocker.reset}>
            {i18n.t('Hier bleiben')}
          </Button>
          <Button
            onPress={() => {
              onDiscard();
              blocker.proceed();
            }}
          >
            {i18n.t('Verwerfen')}
          </Button>
          <Button
            kind="primary"
            onPress={() => {
              void onSave().then((saved) => {
                if (saved) {
                  blocker.proceed();
                } else {
                  blocker.reset();
                }
              });
            }}
          >
            {i18n.t('Speichern')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('Sie haben Felder geändert und noch nicht gespeichert.')}</p>
    </Dialog>
  );
}
