import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { fileCommands, fileQuery } from '../../api/records.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import type { FileDialogProps } from './file-tab.js';
import { PartOfChoice, placeOf } from './part-of-choice.js';
import { SubFileChoice } from './sub-file-dialogs.js';

/** Opens a proceeding (Vorgang) in a file, or a part of one (Teilvorgang). */
export function NewProceedingDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const formId = useId();
  const queries = useQueryClient();
  const [subject, setSubject] = useState('');
  const [subFileId, setSubFileId] = useState('');
  const [partOf, setPartOf] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const opening = useMutation({
    mutationFn: () =>
      fileCommands.openProceeding(file.id, { subject: subject.trim(), ...placeOf(partOf, subFileId) }, key),
    onSuccess: async ({ reference }) => {
      notify({ kind: 'success', text: i18n.t('Vorgang {reference} ist angelegt.', { reference }) });
      await queries.invalidateQueries({ queryKey: fileQuery(file.id).queryKey });
      onClose();
    },
  });
  function submit() {
    setIsMissing(subject.trim() === '');
    if (subject.trim() !== '' && !opening.isPending) {
      opening.mutate();
    }
  }
  return (
    <Dialog
      title={i18n.t('Neuen Vorgang anlegen')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={opening.isPending} type="submit" form={formId}>
            {i18n.t('Anlegen')}
          </Button>
        </>
      }
    >
      {opening.isError ? <RequestFailure error={opening.error} /> : null}
      <form
        id={formId}
        className="ta-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={i18n.t('Betreff')}
          isRequired
          autoFocus
          value={subject}
          onChange={setSubject}
          error={
            isMissing && subject.trim() === '' ? i18n.t('Bitte einen Betreff für den Vorgang eingeben.') : undefined
          }
        />
        <PartOfChoice file={file} value={partOf} onChange={setPartOf} />
        {partOf === '' ? <SubFileChoice file={file} value={subFileId} onChange={setSubFileId} /> : null}
      </form>
    </Dialog>
  );
}
