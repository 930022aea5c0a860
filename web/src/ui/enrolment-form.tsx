import { useLingui } from '@lingui/react';
import { useState, type ReactNode } from 'react';
import type { Enrolment } from '../api/contract.js';
import { RequestFailure } from '../problems/problem-note.js';
import { Button } from './button.js';
import { TextField } from './text-field.js';

interface EnrolmentFormProps {
  enrolment: Enrolment;
  isBusy: boolean;
  error: unknown;
  onConfirm: (code: string) => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** Puts a new second factor into an authenticator app and asks for a code that shows it arrived. */
export function EnrolmentForm({ enrolment, isBusy, error, onConfirm, children }: EnrolmentFormProps) {
  const { i18n } = useLingui();
  const [code, setCode] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  function submit() {
    const digits = code.replaceAll(/\s/g, '');
    const isCode = /^\d{6}$/.test(digits);
    setIsMissing(!isCode);
    if (isCode && !isBusy) {
      onConfirm(digits);
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
      {error === null ? null : <RequestFailure error={error} />}
      <ol className="ta-enrolment">
        <li>{i18n.t('Eine Authentifizierungs-App auf dem Telefon öffnen und einen Eintrag hinzufügen.')}</li>
        <li>{i18n.t('Dieses Bild mit der App aufnehmen. Ohne Kamera den Schlüssel darunter eintippen.')}</li>
        <li>{i18n.t('Den sechsstelligen Code des neuen Eintrags hier eingeben.')}</li>
      </ol>
      <img
        className="ta-enrolment__code"
        src={enrolment.qrCode}
        alt={i18n.t('QR-Code für die Authentifizierungs-App')}
      />
      <p>
        {i18n.t('Schlüssel zum Eintippen:')} <code className="ta-enrolment__secret">{enrolment.secret}</code>
      </p>
      <TextField
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
          {i18n.t('Bestätigen')}
        </Button>
        {children}
      </div>
    </form>
  );
}
