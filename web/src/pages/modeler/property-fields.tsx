import { useState } from 'react';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';

interface PropertyFieldProps {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  hint?: string | undefined;
  rows?: number;
  /** What there is to choose from; anything else may be written as well. */
  suggestions?: readonly string[] | undefined;
}

/** A text of the model: taken over when the field is left, so that each change can be undone as a whole. */
export function PropertyField({ label, value, onCommit, hint, rows, suggestions }: PropertyFieldProps) {
  const [typed, setTyped] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    setTyped(value);
  }
  const known = suggestions === undefined || suggestions.length === 0 ? undefined : suggestions.join(', ');
  return (
    <div
      onBlur={() => {
        if (typed !== value) {
          onCommit(typed);
        }
      }}
    >
      <TextField
        label={label}
        hint={[hint, known].filter((part) => part !== undefined).join(' ') || undefined}
        value={typed}
        onChange={setTyped}
        {...(rows === undefined ? {} : { rows })}
      />
    </div>
  );
}

interface PropertyChoiceProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onCommit: (value: string) => void;
  hint?: string | undefined;
}

/** A choice of the model; a value that is not among the choices stays and is shown as it stands. */
export function PropertyChoice({ label, value, options, onCommit, hint }: PropertyChoiceProps) {
  const isKnown = options.some((option) => option.value === value);
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value}
      options={isKnown ? options : [...options, { value, label: value }]}
      onChange={onCommit}
    />
  );
}
