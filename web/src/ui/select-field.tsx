import { Field } from './field.js';

interface SelectFieldProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  onFocus?: () => void;
  hint?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
  error?: string | undefined;
  below?: React.ReactNode;
}

/** A choice among few, as the browser's own list: works everywhere, also on a phone. */
export function SelectField({
  label,
  value,
  options,
  onChange,
  onFocus,
  hint,
  isRequired,
  isDisabled,
  error,
  below,
}: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} isRequired={isRequired} error={error} below={below}>
      {({ id, describedBy, isInvalid }) => (
        <div className="kern-form-input__select-wrapper">
          <select
            id={id}
            className="kern-form-input__select"
            value={value}
            disabled={isDisabled}
            aria-describedby={describedBy}
            aria-invalid={isInvalid || undefined}
            aria-required={isRequired === true ? true : undefined}
            onFocus={onFocus}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
