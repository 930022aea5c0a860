import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { documentCommands } from '../../api/documents.js';
import { fileQuery } from '../../api/records.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { documentTypes } from '../../words/document-types.js';
import { FileChoice } from './file-choice.js';
import type { FileDialogProps } from './file-tab.js';
import { openProceedings } from './open-proceedings.js';
import { PlaceChoice } from './place-choice.js';

interface AddDocumentDialogProps extends FileDialogProps {
  /** A file that was dropped on the file. */
  dropped?: File | undefined;
  /** The document it shall be an attachment of, to begin with. */
  attachedTo?: string | undefined;
}

/** What a file name says of its content: without ending, with spaces. */
function subjectOf(file: File | undefined): string {
  return (file?.name ?? '')
    .replace(/\.[^.]+$/, '')
    .replace(/[_]+/g, ' ')
    .trim();
}

/** Puts a document made or received by oneself into a file. */
export function AddDocumentDialog({ file, onClose, dropped, attachedTo }: AddDocumentDialogProps) {
  const { i18n } = useLingui();
  const formId = useId();
  const subjectField = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<File | null>(dropped ?? null);
  const [subject, setSubject] = useState(subjectOf(dropped));
  const [type, setType] = useState('Schreiben');
  const [state, setState] = useState('draft');
  const [proceedingId, setProceedingId] = useState(openProceedings(file).at(-1)?.id ?? '');
  const [mainId, setMainId] = useState(attachedTo ?? '');
  const [dateOfLetter, setDateOfLetter] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const adding = useMutation({
    mutationFn: (one: File) =>
      documentCommands.add(
        file.id,
        {
          subject: subject.trim(),
          type,
          state,
          dateOfLetter,
          ...(mainId === '' ? { proceedingId } : { attachedTo: mainId }),
        },
        one,
        key,
      ),
    onSuccess: async ({ documentId, reference }) => {
      notify({ kind: 'success', text: i18n.t('{reference} ist zur Akte genommen.', { reference }) });
      await queries.invalidateQueries({ queryKey: fileQuery(file.id).queryKey });
      onClose();
      await navigate({ to: '/akten/$fileId', params: { fileId: file.id }, search: { dokument: documentId } });
    },
  });
  function submit() {
    setIsMissing(true);
    if (chosen !== null && subject.trim() !== '' && type.trim() !== '' && !adding.isPending) {
      adding.mutate(chosen);
    }
  }
  return (
    <Dialog
      title={i18n.t('Dokument hinzufügen')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={adding.isPending} type="submit" form={formId}>
            {i18n.t('Hinzufügen')}
          </Button>
        </>
      }
    >
      {adding.isError ? <RequestFailure error={adding.error} /> : null}
      <form
        id={formId}
        className="ta-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FileChoice
          file={chosen}
          onChoose={(one) => {
            setChosen(one);
            setSubject((typed) => (typed.trim() === '' ? subjectOf(one) : typed));
            subjectField.current?.focus();
          }}
          error={isMissing && chosen === null ? i18n.t('Bitte eine Datei wählen.') : undefined}
        />
        <TextField
          ref={subjectField}
          label={i18n.t('Betreff')}
          isRequired
          value={subject}
          onChange={setSubject}
          error={isMissing && subject.trim() === '' ? i18n.t('Bitte einen Betreff eingeben.') : undefined}
        />
        <SelectField
          label={i18n.t('Dokumentart')}
          value={type}
          onChange={setType}
          options={documentTypes.map((one) => ({ value: one, label: one }))}
        />
        <SelectField
          label={i18n.t('Herkunft')}
          value={state}
          onChange={setState}
          options={[
            { value: 'draft', label: i18n.t('eigener Entwurf') },
            { value: 'received', label: i18n.t('eingegangenes Schreiben') },
          ]}
        />
        <PlaceChoice
          file={file}
          mainId={mainId}
          onMain={setMainId}
          proceedingId={proceedingId}
          onProceeding={setProceedingId}
        />
        <DayField label={i18n.t('Datum des Schreibens')} value={dateOfLetter} onChange={setDateOfLetter} />
      </form>
    </Dialog>
  );
}
