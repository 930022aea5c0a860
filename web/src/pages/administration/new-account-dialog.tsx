import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accountCommands } from '../../api/administration.js';
import type { AccountInput } from '../../api/contract.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { TextField } from '../../ui/text-field.js';
import { AccountFields } from './account-fields.js';
import { StartPasswordNote } from './start-password-note.js';

const empty: AccountInput = {
  displayName: '',
  email: '',
  unitId: null,
  roles: [{ role: 'caseworker', unitId: null }],
};

function NewAccountForm({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [username, setUsername] = useState('');
  const [input, setInput] = useState(empty);
  const [isChecked, setIsChecked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const creating = useMutation({
    mutationFn: () => accountCommands.create({ ...input, username: username.trim() }, key),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  if (creating.isSuccess) {
    return (
      <>
        <StartPasswordNote given={creating.data} />
        <div className="ta-dialog__actions">
          <Button kind="primary" onPress={onClose}>
            {i18n.t('Fertig')}
          </Button>
        </div>
      </>
    );
  }
  function submit() {
    setIsChecked(true);
    if (username.trim() !== '' && input.displayName.trim() !== '' && !creating.isPending) {
      creating.mutate();
    }
  }
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {creating.isError ? <RequestFailure error={creating.error} /> : null}
      <TextField
        label={i18n.t('Benutzername')}
        hint={i18n.t('Kleinbuchstaben, Ziffern, Punkt, Strich und Unterstrich. Er bleibt für immer.')}
        isRequired
        value={username}
        onChange={setUsername}
        error={isChecked && username.trim() === '' ? i18n.t('Bitte den Benutzernamen eingeben.') : undefined}
      />
      <AccountFields value={input} onChange={setInput} isChecked={isChecked} />
      <FormActions act={i18n.t('Konto anlegen')} isBusy={creating.isPending} onCancel={onClose} />
    </form>
  );
}

/** Creates an account and shows its start password. */
export function NewAccountDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { i18n } = useLingui();
  return (
    <Dialog title={i18n.t('Neues Konto anlegen')} isOpen={isOpen} onClose={onClose} actions={null}>
      <NewAccountForm onClose={onClose} />
    </Dialog>
  );
}
