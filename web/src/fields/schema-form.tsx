import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffQuery } from '../api/access.js';
import type { FieldValue, FieldValues } from '../api/contract.js';
import { fileQuery } from '../api/records.js';
import { ChoiceBox } from '../ui/choice-box.js';
import { useDelayed } from '../ui/use-delayed.js';
import { FieldInput } from './field-input.js';
import type { FormField, FormOfSchema } from './schema-fields.js';

interface SchemaFormProps {
  form: FormOfSchema;
  values: FieldValues;
  /** What is wrong, in words, by the key of the field. */
  errors: Readonly<Record<string, string>>;
  /** The file whose documents can be chosen. */
  fileId: string | null;
  onChange: (values: FieldValues) => void;
}

interface WidgetProps {
  field: FormField['field'];
  value: FieldValue | undefined;
  error: string | undefined;
  onChange: (value: FieldValue | undefined) => void;
}

function PersonInput({ field, value, error, onChange }: WidgetProps) {
  const [typed, setTyped] = useState('');
  const found = useQuery(staffQuery(useDelayed(typed)));
  return (
    <ChoiceBox
      label={field.label}
      hint={field.help === '' ? undefined : field.help}
      isRequired={field.required}
      error={error}
      choices={(found.data ?? []).map((one) => ({ id: one.id, label: one.displayName }))}
      value={typeof value === 'string' ? value : ''}
      onChange={(id) => {
        onChange(id === '' ? undefined : id);
      }}
      search={{ onType: setTyped, isLoading: found.isFetching }}
    />
  );
}

/** Documents of the file the task is about; without a file there is nothing to choose from. */
function DocumentInput({ field, value, error, onChange, fileId }: WidgetProps & { fileId: string }) {
  const file = useQuery(fileQuery(fileId));
  const documents = (file.data?.proceedings ?? []).flatMap((proceeding) => proceeding.documents);
  return (
    <ChoiceBox
      label={field.label}
      hint={field.help === '' ? undefined : field.help}
      isRequired={field.required}
      error={error}
      choices={documents.map((one) => ({ id: one.id, label: one.subject, second: one.reference }))}
      value={typeof value === 'string' ? value : ''}
      onChange={(id) => {
        onChange(id === '' ? undefined : id);
      }}
    />
  );
}

function ConfirmInput({ field, value, error, onChange }: WidgetProps) {
  const { i18n } = useLingui();
  const errorId = `confirm-${field.key}`;
  return (
    <div>
      <label className="ta-check">
        <input
          type="checkbox"
          checked={value === true}
          aria-required={field.required || undefined}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : errorId}
          onChange={(event) => {
            onChange(event.target.checked ? true : undefined);
          }}
        />
        <span>{field.required ? `${field.label} (${i18n.t('Pflichtfeld')})` : field.label}</span>
      </label>
      {error === undefined ? null : (
        <p className="kern-error" id={errorId} role="alert">
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}

/** A form that a JSON Schema describes. */
export function SchemaForm({ form, values, errors, fileId, onChange }: SchemaFormProps) {
  return (
    <>
      {form.fields.map(({ field, widget }) => {
        const props: WidgetProps = {
          field,
          value: values[field.key],
          error: errors[field.key],
          onChange: (value) => {
            const { [field.key]: _, ...others } = values;
            onChange(value === undefined ? others : { ...others, [field.key]: value });
          },
        };
        if (widget === 'confirm') return <ConfirmInput key={field.key} {...props} />;
        if (widget === 'user') return <PersonInput key={field.key} {...props} />;
        if (widget === 'document' && fileId !== null)
          return <DocumentInput key={field.key} {...props} fileId={fileId} />;
        return <FieldInput key={field.key} names={[]} {...props} />;
      })}
    </>
  );
}
