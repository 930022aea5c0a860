import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ownAccountCommands, ownSessionsQuery } from '../../api/administration.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { isNewPassword, NewPasswordFields } from '../../ui/new-password-fields.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';

const empty = { password: '', repeated: '' };

/** Changes one's own password. */
export function PasswordPanel() {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [value, setValue] = useState(empty);
  const [isChecked, setIsChecked] = useState(false);
  const changing = useMutation({
    mutationFn: () => ownAccountCommands.changePassword(password, value.password),
    onSuccess: async () => {
      setPassword('');
      setValue(empty);
      setIsChecked(false);
      notify({ kind: 'success', text: i18n.t('Das Kennwort ist geändert. Andere Sitzungen sind beendet.') });
      await queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
    },
  });
  function submit() {
    setIsChecked(true);
    if (password !== '' && isNewPassword(value) && !changing.isPending) {
      changing.mutate();
    }
  }
  return (
    <section className="ta-section" aria-labelledby="own-password">
      <h2 id="own-password">{i18n.t('Kennwort ändern')}</h2>
      <form
        className="ta-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {changing.isError ? <RequestFailure error={changing.error} /> : null}
        <TextField
          label={i18n.t('Jetziges Kennwort')}
          type="password"
          name="password"
          autoComplete="current-password"
          isRequired
          value={password}
          onChange={setPassword}
          error={isChecked && password === '' ? i18n.t('Bitte das Kennwort eingeben.') : undefined}
        />
        <NewPasswordFields value={value} onChange={setValue} isChecked={isChecked} />
        <Button type="submit" kind="primary" isBusy={changing.isPending}>
          {i18n.t('Kennwort ändern')}
        </Button>
      </form>
    </section>
  );
}
