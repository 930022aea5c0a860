import { useId } from 'react';
import type { TypeField } from '../api/contract.js';
import { Icon } from '../ui/icon.js';

interface ChoiceGroupProps {
  field: TypeField;
  label: string;
  value: string[];
  error: string | undefined;
  onChange: (value: string[]) => void;
}

/** Several choices at once, as check boxes under one heading. */
export function ChoiceGroup({ field, label, value, error, onChange }: ChoiceGroupProps) {
  const id = useId();
  const described = [field.help === '' ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (one) => one !== '',
  );
  return (
    <fieldset className="ta-choice-group" aria-describedby={described.length === 0 ? undefined : described.join(' ')}>
      <legend className="kern-label">{label}</legend>
      {field.help === '' ? null : (
        <div className="kern-hint" id={`${id}-hint`}>
          {field.help}
        </div>
      )}
      {field.choices.map((choice) => (
        <label key={choice.value} className="ta-check">
          <input
            type="checkbox"
            checked={value.includes(choice.value)}
            onChange={(event) => {
              const others = value.filter((one) => one !== choice.value);
              onChange(event.target.checked ? [...others, choice.value] : others);
            }}
          />
          <span>{choice.label}</span>
        </label>
      ))}
      {error === undefined ? null : (
        <p className="kern-error" id={`${id}-error`} role="alert">
          <Icon name="danger" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </fieldset>
  );
}
