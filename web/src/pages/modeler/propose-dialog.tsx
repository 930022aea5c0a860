import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DefinitionDetail } from '../../api/contract/workflows.js';
import { type Proposal, workflowCommands } from '../../api/workflows.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';

interface ProposeDialogProps {
  proposal: Omit<Proposal, 'note'>;
  onClose: () => void;
  onDone: (definition: DefinitionDetail) => void;
}

/** Proposes a model as the next version of its workflow; a second person decides. */
export function ProposeDialog({ proposal, onClose, onDone }: ProposeDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const [note, setNote] = useState('');
  const proposing = useMutation({
    mutationFn: () => workflowCommands.propose({ ...proposal, note }, key.current),
    onSuccess: async (definition) => {
      await queries.invalidateQueries({ queryKey: ['workflows'] });
      onDone(definition);
    },
  });
  return (
    <Dialog
      title={i18n.t('Fassung vorschlagen')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            kind="primary"
            isBusy={proposing.isPending}
            onPress={() => {
              if (!proposing.isPending) {
                proposing.mutate();
              }
            }}
          >
            {i18n.t('Vorschlagen')}
          </Button>
        </>
      }
    >
      {proposing.isError ? <RequestFailure error={proposing.error} /> : null}
      <p>{i18n.t('Eine zweite Person sieht, was sich geändert hat, und gibt die Fassung frei oder lehnt sie ab.')}</p>
      <TextField label={i18n.t('Was neu ist')} rows={3} value={note} onChange={setNote} autoFocus />
    </Dialog>
  );
}
