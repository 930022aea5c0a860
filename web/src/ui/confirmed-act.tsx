import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button } from './button.js';
import { ConfirmDialog } from './confirm-dialog.js';
import type { IconName } from './icon.js';
import { notify } from './notices.js';

interface ConfirmedActProps {
  /** The words of the button, and of the one that confirms. */
  label: string;
  /** What it is done to, for screen readers where the button alone does not say. */
  about?: string;
  kind?: 'primary' | 'secondary' | 'tertiary';
  icon?: IconName;
  title: string;
  /** What is said once it is done. */
  done: string;
  run: () => Promise<unknown>;
  /** Fetches what has changed. */
  refresh: () => Promise<unknown>;
  /** What comes of it. */
  children: ReactNode;
}

/** A button for what cannot be taken back, or what somebody else would miss: it asks first, and says what became of it. */
export function ConfirmedAct(props: ConfirmedActProps) {
  const { label, about, kind = 'secondary', icon, title, done, run, refresh, children } = props;
  const [isAsked, setIsAsked] = useState(false);
  const acting = useMutation({
    mutationFn: run,
    onSuccess: async () => {
      setIsAsked(false);
      notify({ kind: 'success', text: done });
      await refresh();
    },
  });
  return (
    <>
      <Button
        kind={kind}
        {...(icon === undefined ? {} : { icon })}
        {...(about === undefined ? {} : { label: `${label}: ${about}` })}
        onPress={() => {
          acting.reset();
          setIsAsked(true);
        }}
      >
        {label}
      </Button>
      <ConfirmDialog
        title={title}
        act={label}
        isOpen={isAsked}
        isBusy={acting.isPending}
        error={acting.error}
        onClose={() => {
          setIsAsked(false);
        }}
        onConfirm={() => {
          if (!acting.isPending) acting.mutate();
        }}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
