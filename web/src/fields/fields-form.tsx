import { useLingui } from '@lingui/react';
import type { FieldValues, TypeField, ValueFault } from '../api/contract.js';
import { Alert } from '../ui/alert.js';
import { valueFaultWords } from '../words/field-words.js';
import { FieldInput } from './field-input.js';
import { shownFields } from './shown-fields.js';

interface FieldsFormProps {
  fields: readonly TypeField[];
  values: FieldValues;
  /** Only those that shall be shown. */
  faults: readonly ValueFault[];
  names: readonly string[];
  onChange: (values: FieldValues) => void;
}

/** The form a file type makes: its fields in their order, those that do not apply left out. */
export function FieldsForm({ fields, values, faults, names, onChange }: FieldsFormProps) {
  const { i18n } = useLingui();
  return (
    <>
      {shownFields(fields, values).map((field) => {
        const fault = faults.find((one) => one.field === field.key);
        return (
          <FieldInput
            key={field.key}
            field={field}
            value={values[field.key]}
            names={names}
            error={fault === undefined ? undefined : valueFaultWords(i18n, fault)}
            onChange={(value) => {
              const { [field.key]: _, ...others } = values;
              onChange(value === undefined ? others : { ...others, [field.key]: value });
            }}
          />
        );
      })}
    </>
  );
}

/** Everything that is still wrong, in one place, before the form. */
export function FaultSummary({ faults }: { faults: readonly ValueFault[] }) {
  const { i18n } = useLingui();
  if (faults.length === 0) {
    return null;
  }
  return (
    <Alert
      kind="danger"
      isUrgent
      title={i18n.t('{count, plural, one {Eine Angabe stimmt} other {# Angaben stimmen}} noch nicht', {
        count: faults.length,
      })}
    >
      <ul>
        {faults.map((fault) => (
          <li key={fault.field}>
            {fault.label}: {valueFaultWords(i18n, fault)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
