import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { refreshFile } from '../../api/life.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';

interface StepDialogProps {
  fileId: string;
  title: string;
  /** The act itself, in words. */
  act: string;
  /** What is said once it is done. */
  done: string;
  /** Takes the step; the key makes a repeated request do nothing more. */
  step: (key: string) => Promise<unknown>;
  /** Called before the step; false when something is still missing. */
  isReady: () => boolean;
  isOff?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog for one step on a file: fields, the act, what went wrong; Enter in a field takes the step. */
export function StepDialog(props: StepDialogProps) {
  const { fileId, title, act, done, step, isReady, isOff = false, onClose, children } = props;
  const { i18n } = useLingui();
  const formId = useId();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const taking = useMutation({
    mutationFn: () => step(key),
    onSuccess: async () => {
      notify({ kind: 'success', text: done });
      await refreshFile(queries, fileId);
      onClose();
    },
  });
  function submit() {
    if (isReady() && !isOff && !taking.isPending) {
      taking.mutate();
    }
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
          <Button kind="primary" isBusy={taking.isPending} isDisabled={isOff} type="submit" form={formId}>
            {act}
          </Button>
        </>
      }
    >
      {taking.isError ? <RequestFailure error={taking.error} /> : null}
      <form
        id={formId}
        className="ta-section"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}

/** A text that must not be empty: what is typed, and what is missing once somebody tried without it. */
export interface RequiredText {
  value: string;
  set: (value: string) => void;
  error: string | undefined;
  check: () => boolean;
}

/** @param start what stands there before anything is typed */
export function useRequiredText(missing: string, start = ''): RequiredText {
  const [value, set] = useState(start);
  const [isTried, setIsTried] = useState(false);
  return {
    value,
    set,
    error: isTried && value.trim() === '' ? missing : undefined,
    check: () => {
      setIsTried(true);
      return value.trim() !== '';
    },
  };
}

interface RequiredTextFieldProps {
  label: string;
  hint?: string;
  text: RequiredText;
  rows?: number;
  autoFocus?: boolean;
}

/** The field of a text that must not be empty. */
export function RequiredTextField({ text, ...field }: RequiredTextFieldProps) {
  return <TextField {...field} isRequired value={text.value} onChange={text.set} error={text.error} />;
}
