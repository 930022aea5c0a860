import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { refreshTasks } from '../../api/tasks.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';

interface TaskDialogProps {
  title: string;
  /** The act itself, in words. */
  act: string;
  /** What is said once it is done; left out where the caller says it. */
  done?: string;
  run: () => Promise<unknown>;
  /** Called before the act; false when something is still missing. */
  isReady: () => boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog for one step with tasks: fields, the act, what went wrong; Enter in a field takes the step. */
export function TaskDialog({ title, act, done, run, isReady, onClose, children }: TaskDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: run,
    onSuccess: async () => {
      if (done !== undefined) notify({ kind: 'success', text: done });
      await refreshTasks(queries);
      onClose();
    },
    // who has it now stands in the list
    onError: () => refreshTasks(queries),
  });
  function submit() {
    if (!acting.isPending && isReady()) acting.mutate();
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={acting.isPending} onPress={submit}>
            {act}
          </Button>
        </>
      }
    >
      {acting.isError ? <RequestFailure error={acting.error} /> : null}
      <form
        className="ta-section"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}
