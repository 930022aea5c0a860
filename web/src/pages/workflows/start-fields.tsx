import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { fileQuery } from '../../api/records.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { PersonBox } from '../access/person-box.js';
import type { StartFault, StartField } from './start-values.js';

interface OneFieldProps {
  field: StartField;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  fileId: string | undefined;
}

function DocumentField({ field, value, onChange, error, fileId }: OneFieldProps) {
  const { i18n } = useLingui();
  const query = useQuery({ ...fileQuery(fileId ?? ''), enabled: fileId !== undefined });
  const documents = query.data?.documents ?? [];
  return (
    <SelectField
      label={field.label}
      hint={fileId === undefined ? i18n.t('Zuerst die Akte wählen, in der das Dokument liegt.') : field.hint}
      isRequired={field.isRequired}
      error={error}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: i18n.t('Bitte wählen') },
        ...documents.map(({ id, reference, subject }) => ({ value: id, label: `${reference} ${subject}` })),
      ]}
    />
  );
}

function OneField(props: OneFieldProps) {
  const { i18n } = useLingui();
  const { field, value, onChange, error, fileId } = props;
  const { label, hint, isRequired } = field;
  const shared = { label, value, onChange, isRequired, error };
  switch (field.kind) {
    case 'document':
      return <DocumentField {...props} />;
    case 'user':
      return <PersonBox {...shared} />;
    case 'date':
      return <DayField {...shared} hint={hint} outlook="ahead" />;
    case 'boolean':
    case 'choice': {
      const options =
        field.kind === 'boolean'
          ? [
              { value: 'true', label: i18n.t('Ja') },
              { value: 'false', label: i18n.t('Nein') },
            ]
          : field.choices;
      return (
        <SelectField {...shared} hint={hint} options={[{ value: '', label: i18n.t('Bitte wählen') }, ...options]} />
      );
    }
    case 'list':
      return <TextField {...shared} rows={3} hint={hint ?? i18n.t('Ein Eintrag je Zeile')} />;
    case 'context':
      return (
        <TextField
          {...shared}
          rows={4}
          hint={hint ?? i18n.t('Angaben als JSON, zum Beispiel {example}', { example: '{"a": 1}' })}
        />
      );
    case 'long-text':
      return <TextField {...shared} rows={4} hint={hint} />;
    case 'file':
      return (
        <SelectField
          {...shared}
          hint={hint}
          options={[
            { value: '', label: i18n.t('Bitte wählen') },
            ...(fileId === undefined ? [] : [{ value: fileId, label: i18n.t('Die oben gewählte Akte') }]),
          ]}
        />
      );
    default:
      return <TextField {...shared} hint={hint} inputMode={field.kind === 'number' ? 'numeric' : 'text'} />;
  }
}

interface StartFieldsProps {
  fields: readonly StartField[];
  typed: Record<string, string>;
  faults: Readonly<Record<string, StartFault>>;
  onChange: (typed: Record<string, string>) => void;
  /** The file it is about: documents are chosen from it. */
  fileId: string | undefined;
}

/** Everything a model asks for at its start. */
export function StartFields({ fields, typed, faults, onChange, fileId }: StartFieldsProps) {
  const { i18n } = useLingui();
  const words: Record<StartFault, string> = {
    missing: i18n.t('Bitte ausfüllen.'),
    kind: i18n.t('Diese Angabe passt nicht zur Art des Feldes.'),
    unknown: i18n.t('Das gibt es nicht, oder Sie dürfen es nicht sehen.'),
  };
  return (
    <>
      {fields.map((field) => {
        const fault = faults[field.name];
        return (
          <OneField
            key={field.name}
            field={field}
            value={typed[field.name] ?? ''}
            fileId={fileId}
            error={fault === undefined ? undefined : words[fault]}
            onChange={(value) => {
              onChange({ ...typed, [field.name]: value });
            }}
          />
        );
      })}
    </>
  );
}
