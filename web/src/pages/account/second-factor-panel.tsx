import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ownAccountCommands, ownSessionsQuery } from '../../api/administration.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { EnrolmentForm } from '../../ui/enrolment-form.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';

interface ProofFormProps {
  isBusy: boolean;
  error: unknown;
  onProve: (password: string, code: string) => void;
}

/** Asks for both present factors once more. */
function ProofForm({ isBusy, error, onProve }: ProofFormProps) {
  const { i18n } = useLingui();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const digits = code.replaceAll(/\s/g, '');
  const isCode = /^\d{6}$/.test(digits);
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (password !== '' && isCode && !isBusy) {
          onProve(password, digits);
        }
      }}
    >
      {error === null ? null : <RequestFailure error={error} />}
      <TextField
        label={i18n.t('Kennwort zur Bestätigung')}
        type="password"
        name="password-for-factor"
        autoComplete="current-password"
        isRequired
        value={password}
        onChange={setPassword}
        error={isChecked && password === '' ? i18n.t('Bitte das Kennwort eingeben.') : undefined}
      />
      <TextField
        label={i18n.t('Code vom jetzigen Gerät')}
        hint={i18n.t('Sechs Ziffern, sie wechseln alle 30 Sekunden.')}
        inputMode="numeric"
        autoComplete="one-time-code"
        isRequired
        value={code}
        onChange={setCode}
        error={isChecked && !isCode ? i18n.t('Bitte die sechs Ziffern eingeben.') : undefined}
      />
      <Button type="submit" isBusy={isBusy}>
        {i18n.t('Neues Gerät einrichten')}
      </Button>
    </form>
  );
}

/** Moves the second factor to another device. */
export function SecondFactorPanel() {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const beginning = useMutation({
    mutationFn: (proof: { password: string; code: string }) =>
      ownAccountCommands.beginSecondFactor(proof.password, proof.code),
  });
  const confirming = useMutation({
    mutationFn: ownAccountCommands.confirmSecondFactor,
    onSuccess: async () => {
      beginning.reset();
      notify({ kind: 'success', text: i18n.t('Das neue Gerät ist eingerichtet. Andere Sitzungen sind beendet.') });
      await queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
    },
  });
  return (
    <section className="ta-section" aria-labelledby="own-second-factor">
      <h2 id="own-second-factor">{i18n.t('Zweiter Faktor')}</h2>
      <p>{i18n.t('Bei einem neuen Telefon. Bis das neue bestätigt ist, gilt das jetzige weiter.')}</p>
      {beginning.isSuccess ? (
        <EnrolmentForm
          enrolment={beginning.data}
          isBusy={confirming.isPending}
          error={confirming.error}
          onConfirm={(code) => {
            confirming.mutate(code);
          }}
        >
          <Button
            kind="tertiary"
            onPress={() => {
              beginning.reset();
              confirming.reset();
            }}
          >
            {i18n.t('Abbrechen')}
          </Button>
        </EnrolmentForm>
      ) : (
        <ProofForm
          isBusy={beginning.isPending}
          error={beginning.error}
          onProve={(password, code) => {
            beginning.mutate({ password, code });
          }}
        />
      )}
    </section>
  );
}
