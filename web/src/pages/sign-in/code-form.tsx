import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { sendCode } from './sign-in.js';

interface CodeFormProps {
  onSignedIn: () => Promise<void>;
  onBack: () => void;
}

/** Second step: the six digits of the authenticator app. */
export function CodeForm({ onSignedIn, onBack }: CodeFormProps) {
  const { i18n } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isMissing, setIsMissing] = useState(false);

  useEffect(() => {
    input.current?.focus();
  }, []);

  async function submit() {
    const digits = code.replaceAll(/\s/g, '');
    setIsMissing(!/^\d{6}$/.test(digits));
    if (!/^\d{6}$/.test(digits) || isBusy) {
      return;
    }
    setIsBusy(true);
    setError(null);
    try {
      await sendCode(digits);
      await onSignedIn();
    } catch (failure) {
      setError(failure);
      setCode('');
      input.current?.focus();
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
        ref={input}
        label={i18n.t('Code aus der Authentifizierungs-App')}
        hint={i18n.t('Sechs Ziffern, sie wechseln alle 30 Sekunden.')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        name="code"
        error={isMissing ? i18n.t('Bitte die sechs Ziffern eingeben.') : undefined}
      />
      <div className="ta-actions">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {i18n.t('Anmelden')}
        </Button>
        <Button kind="tertiary" onPress={onBack}>
          {i18n.t('Mit anderem Benutzer anmelden')}
        </Button>
      </div>
    </form>
  );
}
