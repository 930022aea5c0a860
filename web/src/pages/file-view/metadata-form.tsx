import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { changeMetadata, metadataQuery, type Described, type Metadata } from '../../api/metadata.js';
import { documentQuery, fileQuery } from '../../api/records.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { metadataCodes, metadataLabels } from '../../words/metadata-words.js';

type Field = Metadata['fields'][number];
type Values = Record<string, string>;

interface MetadataInputProps {
  field: Field;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function MetadataInput({ field, value, error, onChange }: MetadataInputProps) {
  const { i18n } = useLingui();
  const label = i18n._(metadataLabels[field.key] ?? field.key);
  const codes = metadataCodes[field.kind];
  if (codes !== undefined) {
    const options = codes.map((one) => ({ value: one.value, label: i18n._(one.label) }));
    const none = field.isRequired ? [] : [{ value: '', label: i18n.t('keine Angabe') }];
    return <SelectField label={label} value={value} onChange={onChange} options={[...none, ...options]} />;
  }
  if (field.kind === 'day') {
    return <DayField label={label} value={value} onChange={onChange} />;
  }
  return (
    <TextField
      label={label}
      isRequired={field.isRequired}
      value={value}
      onChange={onChange}
      error={error}
      hint={field.kind === 'persons' ? i18n.t('Je Zeile eine Person: Name | Anschrift') : undefined}
      {...(field.kind === 'long-text' || field.kind === 'persons' ? { rows: 3 } : {})}
    />
  );
}

interface MetadataFieldsProps {
  metadata: Metadata;
  formId: string;
  onSave: (values: Values) => void;
}

function MetadataFields({ metadata, formId, onSave }: MetadataFieldsProps) {
  const { i18n } = useLingui();
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(metadata.fields.map(({ key, value }) => [key, value ?? ''])),
  );
  const [isChecked, setIsChecked] = useState(false);
  const missing = metadata.fields.filter(({ key, isRequired }) => isRequired && (values[key] ?? '').trim() === '');
  return (
    <form
      id={formId}
      className="ta-form"
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (missing.length === 0) {
          onSave(values);
        }
      }}
    >
      {metadata.fields.map((field) => (
        <MetadataInput
          key={field.key}
          field={field}
          value={values[field.key] ?? ''}
          error={isChecked && missing.includes(field) ? i18n.t('Bitte ausfüllen.') : undefined}
          onChange={(value) => {
            setValues((old) => ({ ...old, [field.key]: value }));
          }}
        />
      ))}
    </form>
  );
}

interface MetadataDialogProps {
  described: Described;
  /** What is described, in words. */
  name: string;
  onClose: () => void;
  /** What stands above the fields, such as a choice of what is described. */
  above?: ReactNode;
}

/** Changes the fields of a file, proceeding or document; whoever was faster is never written over. */
export function MetadataDialog({ described, name, onClose, above }: MetadataDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const found = useQuery({ ...metadataQuery(described), staleTime: 0, gcTime: 0 });
  const { fileId, objectKind, objectId } = described;
  const formId = `metadata-${objectId}`;
  const saving = useMutation({
    mutationFn: ({ metadata, values }: { metadata: Metadata; values: Values }) =>
      changeMetadata(fileId, {
        objectKind,
        objectId,
        version: metadata.version,
        values: metadata.fields
          .filter(({ key, value }) => (value ?? '') !== (values[key] ?? '').trim())
          .map(({ key }) => ({ key, value: values[key] ?? '' })),
      }),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Angaben sind gespeichert.') });
      await queries.invalidateQueries({ queryKey: fileQuery(fileId).queryKey });
      await queries.invalidateQueries({ queryKey: documentQuery(objectId).queryKey });
      onClose();
    },
  });
  return (
    <Dialog
      title={i18n.t('Angaben bearbeiten: {name}', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            kind="primary"
            isBusy={saving.isPending}
            onPress={() => {
              const form = document.getElementById(formId);
              if (form instanceof HTMLFormElement) {
                form.requestSubmit();
              }
            }}
          >
            {i18n.t('Speichern')}
          </Button>
        </>
      }
    >
      {above}
      {saving.isError ? <RequestFailure error={saving.error} /> : null}
      {found.isError ? <RequestFailure error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data === undefined ? (
        <Skeleton lines={8} label={i18n.t('Angaben werden geladen …')} />
      ) : (
        <MetadataFields
          key={objectId}
          metadata={found.data}
          formId={formId}
          onSave={(values) => {
            saving.mutate({ metadata: found.data, values });
          }}
        />
      )}
    </Dialog>
  );
}
