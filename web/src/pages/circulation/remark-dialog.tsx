import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshCirculation } from '../../api/circulation.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { RequiredTextField, useRequiredText } from '../file-view/step-dialog.js';

interface RemarkDialogProps {
  title: string;
  /** What it means, in a sentence. */
  lead: string;
  act: string;
  run: (remark: string, key: string) => Promise<unknown>;
  onClose: () => void;
}

/** An act on a folder that needs a reason. */
export function RemarkDialog({ title, lead, act, run, onClose }: RemarkDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  const acting = useMutation({
    mutationFn: () => run(reason.value.trim(), key),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Erledigt.') });
      await refreshCirculation(queries);
      onClose();
    },
  });
  function submit() {
    if (reason.check() && !acting.isPending) acting.mutate();
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
        <p>{lead}</p>
        <RequiredTextField label={i18n.t('Begründung')} text={reason} autoFocus />
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}
