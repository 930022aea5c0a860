import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLingui } from '@lingui/react';
import { Button } from './button.js';
import { requestTitleFocus } from './title-focus.js';

/** By then a window that closes has given the focus back. */
const restoringMs = 100;

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

/** Closes a window once one has gone elsewhere, also by a link in it: it would lie over what one went to. */
function useCloseOnLeaving(isOpen: boolean, onClose: () => void): void {
  const place = useRouterState({ select: ({ location }) => location.pathname });
  const openedAt = useRef<string | null>(null);
  useEffect(() => {
    if (!isOpen) {
      openedAt.current = null;
    } else if (openedAt.current === null) {
      openedAt.current = place;
    } else if (openedAt.current !== place) {
      openedAt.current = place;
      onClose();
    }
  }, [isOpen, place, onClose]);
}

/** Whether a press on a link in a window leads to a page of the application, which then lies under the window. */
function leadsElsewhere(event: MouseEvent<HTMLElement>): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const opensBeside = event.ctrlKey || event.metaKey || event.shiftKey;
  return (
    link instanceof HTMLAnchorElement &&
    !opensBeside &&
    !link.hasAttribute('download') &&
    link.target === '' &&
    link.origin === window.location.origin &&
    !link.pathname.startsWith('/api/')
  );
}

/** Keys that hand in the form of a window also from fields in which Enter begins a new line. */
function handIn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !(event.target instanceof Element)) return;
  const form = event.target.closest('form');
  if (form === null) return;
  event.preventDefault();
  form.requestSubmit();
}

/** Focus goes back to where it was before the window; where that is gone by then, to the heading of the page. */
function FocusReturn() {
  useEffect(
    () => () => {
      window.setTimeout(() => {
        if (document.activeElement === document.body) requestTitleFocus();
      }, restoringMs);
    },
    [],
  );
  return null;
}

/**
 * A modal window: focus stays inside, Escape closes, focus goes back to where it was. A press beside it closes it too,
 * but never once something was typed in it.
 */
export function Dialog({ title, isOpen, onClose, children, actions, role = 'dialog', isWide = false }: DialogProps) {
  const { i18n } = useLingui();
  const [isTouched, setIsTouched] = useState(false);
  useCloseOnLeaving(isOpen, onClose);
  if (!isOpen && isTouched) {
    setIsTouched(false);
  }
  return (
    <ModalOverlay
      className="ta-overlay"
      isOpen={isOpen}
      isDismissable={!isTouched}
      onOpenChange={(open) => {
        if (!open) {
          onClose();
        }
      }}
    >
      <Modal className={isWide ? 'ta-modal ta-modal--wide' : 'ta-modal'}>
        <AriaDialog role={role} className="ta-dialog">
          <FocusReturn />
          <Heading slot="title" className="ta-dialog__title">
            {title}
          </Heading>
          <div
            className="ta-dialog__body"
            onKeyDown={handIn}
            onInput={() => {
              setIsTouched(true);
            }}
            onClick={(event) => {
              if (leadsElsewhere(event)) onClose();
            }}
          >
            {children}
          </div>
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
