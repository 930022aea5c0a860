import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLingui } from '@lingui/react';
import { Button } from './button.js';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the end; without them there is a close button; null when the body brings its own. */
  actions?: ReactNode;
  role?: 'dialog' | 'alertdialog';
  /** For tables. */
  isWide?: boolean;
}

/** A modal window: focus stays inside, Escape closes, focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, children, actions, role = 'dialog', isWide = false }: DialogProps) {
  const { i18n } = useLingui();
  return (
    <ModalOverlay
      className="ta-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) {
          onClose();
        }
      }}
    >
      <Modal className={isWide ? 'ta-modal ta-modal--wide' : 'ta-modal'}>
        <AriaDialog role={role} className="ta-dialog">
          <Heading slot="title" className="ta-dialog__title">
            {title}
          </Heading>
          <div className="ta-dialog__body">{children}</div>
          {actions === null ? null : (
            <div className="ta-dialog__actions">
              {actions ?? <Button onPress={onClose}>{i18n.t('Schließen')}</Button>}
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
