import { useLingui } from '@lingui/react';
import { TextField } from './text-field.js';

/** Fewest characters of a password. */
const fewest = 12;

export interface NewPassword {
  password: string;
  repeated: string;
}

/** Whether the new password is long enough and typed twice alike; the server decides the rest. */
export function isNewPassword({ password, repeated }: NewPassword): boolean {
  return Array.from(password).length >= fewest && password === repeated;
}

interface NewPasswordFieldsProps {
  value: NewPassword;
  onChange: (value: NewPassword) => void;
  /** Whether faults are shown already. */
  isChecked: boolean;
}

/** A new password, twice, with its rule. */
export function NewPasswordFields({ value, onChange, isChecked }: NewPasswordFieldsProps) {
  const { i18n } = useLingui();
  const isShort = isChecked && Array.from(value.password).length < fewest;
  const isOther = isChecked && value.password !== value.repeated;
  return (
    <>
      <TextField
        label={i18n.t('Neues Kennwort')}
        hint={i18n.t('Mindestens 12 Zeichen und nicht der Benutzername. Mehrere Wörter hintereinander sind gut.')}
        type="password"
        name="new-password"
        autoComplete="new-password"
        isRequired
        value={value.password}
        onChange={(password) => {
          onChange({ ...value, password });
        }}
        error={isShort ? i18n.t('Bitte mindestens 12 Zeichen eingeben.') : undefined}
      />
      <TextField
        label={i18n.t('Neues Kennwort wiederholen')}
        type="password"
        name="new-password-repeated"
        autoComplete="new-password"
        isRequired
        value={value.repeated}
        onChange={(repeated) => {
          onChange({ ...value, repeated });
        }}
        error={isOther ? i18n.t('Die beiden Eingaben sind verschieden.') : undefined}
      />
    </>
  );
}
