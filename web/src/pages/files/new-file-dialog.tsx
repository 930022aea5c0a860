import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileTypeDetail, OpenFileInput } from '../../api/contract.js';
import { checkedValuesQuery, offeredTypesQuery } from '../../api/file-types.js';
import { fileCommands } from '../../api/records.js';
import { useUser } from '../../app/session.js';
import { FaultSummary, FieldsForm } from '../../fields/fields-form.js';
import { useSettled } from '../../fields/use-settled.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { AudienceChoice, type NewFile, PlaceFields, SubjectField, TypeChoice } from './new-file-fields.js';
import { contactsFrom, OpeningContactsFields } from './opening-contacts.js';

interface NewFileDialogProps {
  isOpen: boolean;
  /** The plan unit the list is filtered by; a good start. */
  planUnitId: string | undefined;
  onClose: () => void;
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

/** What keeps it from being made: to a draft something may be missing. */
function standing<Fault extends { code: string }>({ audience }: NewFile, faults: readonly Fault[]): Fault[] {
  return faults.filter(({ code }) => audience === '' || code !== 'missing');
}

const typedSubject = (file: NewFile): string => file.subject.trim();

/** Whether a subject has to be typed: a type makes one as soon as the values are there that it is made of. */
function lacksSubject(
  file: NewFile,
  type: FileTypeDetail | undefined,
  checked: ReturnType<typeof useChecked>,
): boolean {
  if (typedSubject(file) !== '') return false;
  return (
    type === undefined ||
    (checked !== undefined && checked.subject === '' && standing(file, checked.faults).length === 0)
  );
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
      if (standing(file, checked?.faults ?? []).length > 0) return null;
      const words = file.fileType.trim();
      const typed =
        type === undefined
          ? { ...place, ...(words === '' ? {} : { fileType: words }) }
          : { ...place, typeVersionId: type.id, values, contacts: contactsFrom(type.content.roles, file.contacts) };
      return file.audience === ''
        ? fileCommands.open(typed as OpenFileInput, key)
        : fileCommands.prepare({ ...(typed as OpenFileInput), audience: file.audience }, key);
    },
    onSuccess: async (opened) => {
      if (opened === null) return;
      notify({ kind: 'success', text: i18n.t('Akte {reference} ist angelegt.', { reference: opened.reference }) });
      await queries.invalidateQueries({ queryKey: ['files'] });
      await navigate({ to: '/akten/$fileId', params: { fileId: opened.id } });
    },
  });
}

function NewFileForm({ start, onClose }: { start: NewFile; onClose: () => void }) {
  const { i18n } = useLingui();
  const [file, setFile] = useState(start);
  const [isChecked, setIsChecked] = useState(false);
  const types = useQuery(offeredTypesQuery(file.planUnitId, file.leadUnitId)).data ?? [];
  const type = types.find(({ id }) => id === file.typeVersionId);
  const checked = useChecked(file, type);
  const { faults: all, subject: made } = checked ?? NOTHING_CHECKED;
  const faults = standing(file, all);
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
      <AudienceChoice file={file} isChecked={isChecked} onChange={change} />
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
          audience: '',
        }}
        onClose={onClose}
      />
    </Dialog>
  );
}
