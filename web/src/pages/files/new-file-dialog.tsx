import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FieldValues, FileTypeDetail, OpenFileInput } from '../../api/contract.js';
import { checkedValuesQuery, offeredTypesQuery } from '../../api/file-types.js';
import { fileCommands } from '../../api/records.js';
import { useUser } from '../../app/session.js';
import { FaultSummary, FieldsForm } from '../../fields/fields-form.js';
import { startValues } from '../../fields/shown-fields.js';
import { useSettled } from '../../fields/use-settled.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { notify } from '../../ui/notices.js';
import { PlanUnitBox } from '../../ui/plan-unit-box.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import { contactsFrom, type OpeningContacts, OpeningContactsFields } from './opening-contacts.js';

interface NewFileDialogProps {
  isOpen: boolean;
  /** The plan unit the list is filtered by; a good start. */
  planUnitId: string | undefined;
  onClose: () => void;
}

interface NewFile {
  planUnitId: string;
  leadUnitId: string;
  /** Version of the chosen type; empty for a file without one. */
  typeVersionId: string;
  /** Empty: as the type makes it. */
  subject: string;
  fileType: string;
  values: FieldValues;
  contacts: OpeningContacts;
}

/** What the server is asked about what was entered in the fields of a type. */
function valuesCheck({ values, contacts }: Pick<NewFile, 'values' | 'contacts'>, type: FileTypeDetail | undefined) {
  const named = contactsFrom(type?.content.roles ?? [], contacts).map(({ roleKey = '', name = '' }) => [
    roleKey,
    [name],
  ]);
  return checkedValuesQuery(type?.id ?? '', values, Object.fromEntries(named) as Record<string, string[]>);
}

/** What is wrong with what was entered, as the server will see it, once the typing rests. */
function useChecked(file: NewFile, type: FileTypeDetail | undefined) {
  const query = useQuery(valuesCheck(useSettled({ values: file.values, contacts: file.contacts }), type));
  return type === undefined ? undefined : query.data;
}

const NOTHING_CHECKED = { faults: [], subject: '' };

const typedSubject = (file: NewFile): string => file.subject.trim();

/** Whether a subject has to be typed: a type makes one as soon as the values are there that it is made of. */
function lacksSubject(
  file: NewFile,
  type: FileTypeDetail | undefined,
  checked: ReturnType<typeof useChecked>,
): boolean {
  if (typedSubject(file) !== '') return false;
  return type === undefined || (checked !== undefined && checked.subject === '' && checked.faults.length === 0);
}

/** Opens the file; what the server finds wrong with the values as they are now keeps it from being opened. */
function useOpening(file: NewFile, type: FileTypeDetail | undefined) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async () => {
      const { planUnitId, leadUnitId, values } = file;
      // whoever types fast and presses Enter is ahead of the check shown in the form
      const checked = type === undefined ? undefined : await queries.query(valuesCheck(file, type));
      const subject = typedSubject(file) || (checked?.subject ?? '');
      if (planUnitId === '' || leadUnitId === '' || subject === '') return null;
      const place = { planUnitId, leadUnitId, subject };
      if (type === undefined) {
        const words = file.fileType.trim();
        return fileCommands.open(words === '' ? place : { ...place, fileType: words }, key);
      }
      if (checked !== undefined && checked.faults.length > 0) return null;
      const contacts = contactsFrom(type.content.roles, file.contacts);
      return fileCommands.open({ ...place, typeVersionId: type.id, values, contacts } as OpenFileInput, key);
    },
    onSuccess: async (opened) => {
      if (opened === null) return;
      notify({ kind: 'success', text: i18n.t('Akte {reference} ist angelegt.', { reference: opened.reference }) });
      await queries.invalidateQueries({ queryKey: ['files'] });
      await navigate({ to: '/akten/$fileId', params: { fileId: opened.id } });
    },
  });
}

interface PartProps {
  file: NewFile;
  isChecked: boolean;
  onChange: (part: Partial<NewFile>) => void;
}

function PlaceFields({ file, isChecked, onChange }: PartProps) {
  const { i18n } = useLingui();
  return (
    <>
      <PlanUnitBox
        autoFocus
        value={file.planUnitId}
        error={isChecked && file.planUnitId === '' ? i18n.t('Bitte eine Aktenplaneinheit wählen.') : undefined}
        onChange={(planUnitId, unit) => {
          onChange({ planUnitId, leadUnitId: unit?.leadUnit?.id ?? file.leadUnitId });
        }}
      />
      <UnitBox
        label={i18n.t('Federführung')}
        isRequired
        value={file.leadUnitId}
        error={isChecked && file.leadUnitId === '' ? i18n.t('Bitte das federführende Amt wählen.') : undefined}
        onChange={(leadUnitId) => {
          onChange({ leadUnitId });
        }}
      />
    </>
  );
}

/** The types that belong to the place; a type that does not any more is let go. */
function TypeChoice({ file, types, onChange }: PartProps & { types: readonly FileTypeDetail[] }) {
  const { i18n } = useLingui();
  return (
    <SelectField
      label={i18n.t('Fallaktenart')}
      hint={i18n.t('Zur Wahl steht, was zu Aktenplaneinheit und Amt gehört.')}
      value={file.typeVersionId}
      onChange={(typeVersionId) => {
        const type = types.find(({ id }) => id === typeVersionId);
        onChange({ typeVersionId, values: startValues(type?.content.fields ?? []), contacts: {} });
      }}
      options={[
        { value: '', label: i18n.t('ohne Fachangaben') },
        ...types.map(({ id, content }) => ({ value: id, label: content.title })),
      ]}
    />
  );
}

interface SubjectFieldProps {
  file: NewFile;
  type: FileTypeDetail | undefined;
  /** Subject the type makes; empty when it makes none yet. */
  made: string;
  isMissing: boolean;
  onChange: (part: Partial<NewFile>) => void;
}

function SubjectField({ file, type, made, isMissing, onChange }: SubjectFieldProps) {
  const { i18n } = useLingui();
  const isMade = type !== undefined && type.content.naming !== '';
  const hint =
    made === ''
      ? i18n.t('Leer lassen: Der Betreff entsteht aus den Fachangaben.')
      : i18n.t('Leer lassen für: {subject}', { subject: made });
  return (
    <TextField
      label={i18n.t('Betreff')}
      hint={isMade ? hint : undefined}
      isRequired={!isMade}
      value={file.subject}
      error={isMissing ? i18n.t('Bitte einen Betreff eingeben.') : undefined}
      onChange={(subject) => {
        onChange({ subject });
      }}
    />
  );
}

function NewFileForm({ start, onClose }: { start: NewFile; onClose: () => void }) {
  const { i18n } = useLingui();
  const [file, setFile] = useState(start);
  const [isChecked, setIsChecked] = useState(false);
  const types = useQuery(offeredTypesQuery(file.planUnitId, file.leadUnitId)).data ?? [];
  const type = types.find(({ id }) => id === file.typeVersionId);
  const checked = useChecked(file, type);
  const { faults, subject: made } = checked ?? NOTHING_CHECKED;
  const opening = useOpening(file, type);
  const change = (part: Partial<NewFile>) => {
    setFile((before) => ({ ...before, ...part }));
  };
  function submit() {
    setIsChecked(true);
    if (!opening.isPending) opening.mutate();
  }
  const shown = isChecked ? faults : faults.filter(({ field, code }) => code !== 'missing' && field in file.values);
  const named = contactsFrom(type?.content.roles ?? [], file.contacts).map(({ name = '' }) => name);
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {opening.isError ? <RequestFailure error={opening.error} /> : null}
      {isChecked ? <FaultSummary faults={faults} /> : null}
      <PlaceFields file={file} isChecked={isChecked} onChange={change} />
      <TypeChoice
        file={{ ...file, typeVersionId: type?.id ?? '' }}
        types={types}
        isChecked={isChecked}
        onChange={change}
      />
      {type === undefined ? null : (
        <>
          <OpeningContactsFields
            roles={type.content.roles}
            typed={file.contacts}
            onChange={(contacts) => {
              change({ contacts });
            }}
          />
          <FieldsForm
            fields={type.content.fields}
            values={file.values}
            faults={shown}
            names={named}
            onChange={(values) => {
              change({ values });
            }}
          />
        </>
      )}
      <SubjectField
        file={file}
        type={type}
        made={made}
        isMissing={isChecked && lacksSubject(file, type, checked)}
        onChange={change}
      />
      {type === undefined ? (
        <TextField
          label={i18n.t('Art der Akte')}
          hint={i18n.t('Zum Beispiel Bauakte oder Fallakte; darf leer bleiben.')}
          value={file.fileType}
          onChange={(fileType) => {
            change({ fileType });
          }}
        />
      ) : null}
      <FormActions act={i18n.t('Akte anlegen')} isBusy={opening.isPending} onCancel={onClose} />
    </form>
  );
}

/** Opens a new file under a unit of the filing plan. */
export function NewFileDialog({ isOpen, planUnitId, onClose }: NewFileDialogProps) {
  const { i18n } = useLingui();
  const user = useUser();
  return (
    <Dialog title={i18n.t('Neue Akte anlegen')} isOpen={isOpen} onClose={onClose} actions={null}>
      <NewFileForm
        start={{
          planUnitId: planUnitId ?? '',
          leadUnitId: user.unit?.id ?? '',
          typeVersionId: '',
          subject: '',
          fileType: '',
          values: {},
          contacts: {},
        }}
        onClose={onClose}
      />
    </Dialog>
  );
}
