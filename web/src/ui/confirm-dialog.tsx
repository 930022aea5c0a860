import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { RequestFailure } from '../problems/problem-note.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

interface ConfirmDialogProps {
  title: string;
  /** The act itself, in words. */
  act: string;
  isOpen: boolean;
  isBusy: boolean;
  error: unknown;
  children: ReactNode;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks once more before something that people would miss. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { i18n } = useLingui();
  return (
    <Dialog
      title={props.title}
      role="alertdialog"
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={props.onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={props.isBusy} onPress={props.onConfirm}>
            {props.act}
          </Button>
        </>
      }
    >
      {props.error === null ? null : <RequestFailure error={props.error} />}
      {props.children}
    </Dialog>
  );
}
