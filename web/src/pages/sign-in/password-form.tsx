import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { sendPassword, type AfterPassword } from './sign-in.js';

/** First step: user name and password. */
export function PasswordForm({ onPassed }: { onPassed: (state: AfterPassword) => Promise<void> }) {
  const { i18n } = useLingui();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function submit() {
    const missing = username.trim() === '' || password === '';
    setIsMissing(missing);
    if (missing || isBusy) {
      return;
    }
    setIsBusy(true);
    setError(null);
    try {
      await onPassed(await sendPassword(username.trim(), password));
    } catch (failure) {
      setError(failure);
    } finally {
      setIsBusy(false);
    }
  }
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {error === null ? null : <RequestFailure error={error} />}
      <TextField
        label={i18n.t('Benutzername')}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        name="username"
        error={isMissing && username.trim() === '' ? i18n.t('Bitte den Benutzernamen eingeben.') : undefined}
      />
      <TextField
        label={i18n.t('Kennwort')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        name="password"
        error={isMissing && password === '' ? i18n.t('Bitte das Kennwort eingeben.') : undefined}
      />
      <Button type="submit" kind="primary" isBusy={isBusy}>
        {i18n.t('Weiter')}
      </Button>
    </form>
  );
}
