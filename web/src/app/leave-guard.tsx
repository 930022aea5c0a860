import { useLingui } from '@lingui/react';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';

interface LeaveGuardProps {
  isDirty: boolean;
  /** Saves the entries; false when that did not work and one has to stay. */
  onSave: () => Promise<boolean>;
  onDiscard?: () => void;
  /** Set where the form stays while only what stands behind the `?` of the address changes, such as a tab in it. */
  isFreeWithinPage?: boolean;
}

function useLeaving(isOn: boolean, isFreeWithinPage: boolean) {
  return useBlocker({
    shouldBlockFn: ({ current, next }) => isOn && !(isFreeWithinPage && current.pathname === next.pathname),
    enableBeforeUnload: () => isOn,
    withResolver: true,
  });
}

/** Asks before unsaved entries would be lost. */
export function LeaveGuard({ isDirty, onSave, onDiscard, isFreeWithinPage = false }: LeaveGuardProps) {
  const { i18n } = useLingui();
  const blocker = useLeaving(isDirty, isFreeWithinPage);
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
              onDiscard?.();
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

interface WorkGuardProps {
  /** Whether something is under way that ends when the page is left. */
  isUnderWay: boolean;
  /** The words of the button that goes. */
  leave?: string;
  /** What is under way and what becomes of it. */
  children: ReactNode;
}

/** Asks before something under way in the page would be broken off. */
export function WorkGuard({ isUnderWay, leave, children }: WorkGuardProps) {
  const { i18n } = useLingui();
  const blocker = useLeaving(isUnderWay, true);
  if (blocker.status !== 'blocked') {
    return null;
  }
  return (
    <Dialog
      role="alertdialog"
      title={i18n.t('Seite verlassen?')}
      isOpen
      onClose={blocker.reset}
      actions={
        <>
          <Button onPress={blocker.proceed}>{leave ?? i18n.t('Seite verlassen')}</Button>
          <Button kind="primary" onPress={blocker.reset}>
            {i18n.t('Hier bleiben')}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
