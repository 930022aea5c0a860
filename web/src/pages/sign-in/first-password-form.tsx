import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { isNewPassword, NewPasswordFields } from '../../ui/new-password-fields.js';
import { sendFirstPassword } from './sign-in.js';

/** A step of the first sign-in: a password that nobody else knows. */
export function FirstPasswordForm({ onPassed }: { onPassed: () => Promise<void> }) {
  const { i18n } = useLingui();
  const [value, setValue] = useState({ password: '', repeated: '' });
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function submit() {
    setIsChecked(true);
    if (!isNewPassword(value) || isBusy) {
      return;
    }
    setIsBusy(true);
    setError(null);
    try {
      await sendFirstPassword(value.password);
      await onPassed();
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
      <p>{i18n.t('Das Startkennwort gilt nur einmal. Bitte wählen Sie jetzt Ihr eigenes.')}</p>
      <NewPasswordFields value={value} onChange={setValue} isChecked={isChecked} />
      <Button type="submit" kind="primary" isBusy={isBusy}>
        {i18n.t('Kennwort setzen')}
      </Button>
    </form>
  );
}
