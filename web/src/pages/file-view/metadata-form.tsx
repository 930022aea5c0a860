import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Described, Metadata } from '../../api/metadata.js';
import { asProblem } from '../../api/problem.js';
import { documentQuery, fileQuery } from '../../api/records.js';
import { ConflictNote } from '../../conflicts/conflict-note.js';
import { formatDay } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { metadataCodes, metadataLabels } from '../../words/metadata-words.js';
import { useMetadataDraft, type MetadataDraft } from './use-metadata-draft.js';

type Field = Metadata['fields'][number];

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
  base: Metadata;
  keys?: readonly string[] | undefined;
  draft: MetadataDraft;
  formId: string;
  onSave: () => void;
}

function MetadataFields({ base, keys, draft, formId, onSave }: MetadataFieldsProps) {
  const { i18n } = useLingui();
  const [isChecked, setIsChecked] = useState(false);
  const { values, set } = draft;
  const shown = keys === undefined ? base.fields : base.fields.filter(({ key }) => keys.includes(key));
  const missing = shown.filter(({ key, isRequired }) => isRequired && (values[key] ?? '').trim() === '');
  return (
    <form
      id={formId}
      className="ta-form"
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (missing.length === 0) {
          onSave();
        }
      }}
    >
      {shown.map((field) => (
        <MetadataInput
          key={field.key}
          field={field}
          value={values[field.key] ?? ''}
          error={isChecked && missing.includes(field) ? i18n.t('Bitte ausfüllen.') : undefined}
          onChange={(value) => {
            set(field.key, value);
          }}
        />
      ))}
    </form>
  );
}

/** What somebody else saved while these fields were open. */
function MetadataConflict({ base, draft }: { base: Metadata; draft: MetadataDraft }) {
  const { i18n } = useLingui();
  if (draft.conflicts.length === 0 && !asProblem(draft.saving.error).isConflict) {
    return null;
  }
  const labelOf = (key: string) => i18n._(metadataLabels[key] ?? key);
  const words = (key: string, value: string) => {
    const kind = base.fields.find((field) => field.key === key)?.kind ?? 'text';
    const code = metadataCodes[kind]?.find((one) => one.value === value);
    return kind === 'day' ? formatDay(value, i18n.locale) : code === undefined ? value : i18n._(code.label);
  };
  const decide = (key: string, side: 'mine' | 'theirs') => {
    const conflict = draft.conflicts.find(({ field }) => field === key);
    if (conflict !== undefined) draft.resolve(key, side === 'mine' ? (draft.values[key] ?? '') : conflict.theirs);
  };
  return (
    <ConflictNote
      title={i18n.t('Inzwischen hat jemand anderes diese Angaben geändert.')}
      conflicts={draft.conflicts.map(({ field, theirs }) => ({
        field,
        label: labelOf(field),
        mine: words(field, draft.values[field] ?? ''),
        theirs: words(field, theirs),
      }))}
      takenOver={draft.takenOver.map(labelOf)}
      onKeep={(key) => {
        decide(key, 'mine');
      }}
      onTake={(key) => {
        decide(key, 'theirs');
      }}
    />
  );
}

interface MetadataDialogProps {
  described: Described;
  /** What is described, in words. */
  name: string;
  /** The fields to fill in; all of them when it is left out. */
  keys?: readonly string[] | undefined;
  onClose: () => void;
  /** What stands above the fields, such as a choice of what is described; not to be left while entries are open. */
  above?: (isChanged: boolean) => ReactNode;
}

/** Changes the fields of a file, proceeding or document; whoever was faster is never written over. */
export function MetadataDialog({ described, name, keys, onClose, above }: MetadataDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const { fileId, objectId } = described;
  const formId = `metadata-${objectId}`;
  const draft = useMetadataDraft(described, async () => {
    notify({ kind: 'success', text: i18n.t('Die Angaben sind gespeichert.') });
    onClose();
    await queries.invalidateQueries({ queryKey: fileQuery(fileId).queryKey });
    await queries.invalidateQueries({ queryKey: documentQuery(objectId).queryKey });
    await queries.invalidateQueries({ queryKey: ['files'] });
  });
  const { base, saving, failure } = draft;
  const isConflict = saving.isError && asProblem(saving.error).isConflict;
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
            isDisabled={draft.conflicts.length > 0}
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
      {above?.(draft.isChanged)}
      {saving.isError && !isConflict ? <RequestFailure error={saving.error} /> : null}
      {failure === null ? null : <RequestFailure error={failure.error} onRetry={failure.retry} />}
      {base === undefined ? (
        failure === null ? (
          <Skeleton lines={8} label={i18n.t('Angaben werden geladen …')} />
        ) : null
      ) : (
        <>
          <MetadataConflict base={base} draft={draft} />
          <MetadataFields
            key={objectId}
            base={base}
            draft={draft}
            keys={keys}
            formId={formId}
            onSave={() => {
              if (!saving.isPending && draft.conflicts.length === 0) saving.mutate(undefined);
            }}
          />
        </>
      )}
    </Dialog>
  );
}
