import { useState, type HTMLInputAutoCompleteAttribute, type Ref } from 'react';
import { useLingui } from '@lingui/react';
import { type DayOutlook, formatDay, parseDay } from '../format/dates.js';
import { Field } from './field.js';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onFocus?: () => void;
  hint?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean;
  type?: 'text' | 'password' | 'search';
  inputMode?: 'text' | 'numeric';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  rows?: number;
  below?: React.ReactNode;
  ref?: Ref<HTMLInputElement>;
  name?: string;
  /** For the first field of a window: whoever opens it wants to write. */
  autoFocus?: boolean;
}

/** One line of text, or several with `rows`. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, rows } = props;
  return (
    <Field label={props.label} hint={props.hint} error={props.error} isRequired={props.isRequired} below={props.below}>
      {({ id, describedBy, isInvalid }) => {
        const shared = {
          id,
          value,
          name: props.name,
          autoFocus: props.autoFocus,
          className: `kern-form-input__input${isInvalid ? ' kern-form-input__input--error' : ''}`,
          'aria-describedby': describedBy,
          'aria-invalid': isInvalid || undefined,
          'aria-required': props.isRequired === true ? true : undefined,
          onFocus: props.onFocus,
        };
        return rows === undefined ? (
          <input
            {...shared}
            ref={props.ref}
            type={props.type ?? 'text'}
            inputMode={props.inputMode}
            autoComplete={props.autoComplete ?? 'off'}
            spellCheck={false}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        ) : (
          <textarea
            {...shared}
            rows={rows}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        );
      }}
    </Field>
  );
}

interface DayFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (day: string) => void;
  onFocus?: () => void;
  below?: React.ReactNode;
  hint?: string | undefined;
  isRequired?: boolean;
  /** What is wrong with the day, where it is one. */
  error?: string | undefined;
  /** Where the day is likely to lie, for years of two digits. */
  outlook?: DayOutlook;
}

/** A day typed as clerks type it; becomes `TT.MM.JJJJ` when the field is left. */
export function DayField({
  label,
  value,
  onChange,
  onFocus,
  below,
  hint,
  isRequired,
  error,
  outlook = 'past',
}: DayFieldProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? formatDay(value, i18n.locale);
  const read = (text: string) => parseDay(text, new Date(), outlook);
  const isWrong = typed !== null && typed.trim() !== '' && read(typed) === null;
  return (
    <Field
      label={label}
      hint={hint}
      below={below}
      isRequired={isRequired}
      error={isWrong ? i18n.t('Bitte ein Datum eingeben, zum Beispiel 12.03.2026.') : error}
    >
      {({ id, describedBy, isInvalid }) => (
        <input
          id={id}
          className={`kern-form-input__input${isInvalid ? ' kern-form-input__input--error' : ''}`}
          inputMode="numeric"
          autoComplete="off"
          placeholder={i18n.t('TT.MM.JJJJ')}
          aria-describedby={describedBy}
          aria-invalid={isInvalid || undefined}
          aria-required={isRequired === true ? true : undefined}
          value={shown}
          onFocus={onFocus}
          onChange={(event) => {
            setTyped(event.target.value);
            const day = event.target.value.trim() === '' ? '' : read(event.target.value);
            if (day !== null) {
              onChange(day);
            }
          }}
          onBlur={() => {
            if (!isWrong) {
              setTyped(null);
            }
          }}
        />
      )}
    </Field>
  );
}
