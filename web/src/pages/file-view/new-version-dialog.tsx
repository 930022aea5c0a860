import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { DocumentDetail, DocumentWork } from '../../api/contract.js';
import { documentCommands } from '../../api/documents.js';
import { documentQuery, fileQuery } from '../../api/records.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { FileChoice } from './file-choice.js';

interface NewVersionDialogProps {
  document: DocumentDetail;
  work: DocumentWork;
  /** Whether the person has the document checked out and brings it back. */
  isCheckIn: boolean;
  onClose: () => void;
}

/** Hands a new version in; a version that somebody else has overtaken leads to the two sides of the conflict. */
export function NewVersionDialog({ document, work, isCheckIn, onClose }: NewVersionDialogProps) {
  const { i18n } = useLingui();
  const formId = useId();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const latest = work.versions[0]?.number ?? 1;
  const [chosen, setChosen] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const [base, setBase] = useState(String(work.checkOut?.baseVersion ?? latest));
  const [isMissing, setIsMissing] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const sending = useMutation({
    mutationFn: (file: File) =>
      documentCommands.addVersion(document.id, { baseVersion: base, note: note.trim() }, file, key),
    onSuccess: async ({ version, uploadId }) => {
      await queries.invalidateQueries({ queryKey: documentQuery(document.id).queryKey });
      await queries.invalidateQueries({ queryKey: fileQuery(document.fileId).queryKey });
      onClose();
      if (uploadId === null) {
        notify({ kind: 'success', text: i18n.t('Fassung {version} ist gespeichert.', { version: version ?? '' }) });
      } else {
        await navigate({
          to: '/dokumente/$documentId/einreichungen/$uploadId',
          params: { documentId: document.id, uploadId },
        });
      }
    },
  });
  function submit() {
    setIsMissing(chosen === null);
    if (chosen !== null && !sending.isPending) {
      sending.mutate(chosen);
    }
  }
  return (
    <Dialog
      title={isCheckIn ? i18n.t('Einchecken') : i18n.t('Neue Fassung einreichen')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={sending.isPending} type="submit" form={formId}>
            {isCheckIn ? i18n.t('Einchecken') : i18n.t('Einreichen')}
          </Button>
        </>
      }
    >
      {sending.isError ? <RequestFailure error={sending.error} /> : null}
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
          onChoose={setChosen}
          error={isMissing && chosen === null ? i18n.t('Bitte eine Datei wählen.') : undefined}
        />
        <SelectField
          label={i18n.t('Bearbeitet wurde')}
          hint={i18n.t(
            'Hat inzwischen jemand eine neuere Fassung eingereicht, sehen Sie beide Seiten und entscheiden.',
          )}
          value={base}
          onChange={setBase}
          options={work.versions.map(({ number }) => ({
            value: String(number),
            label:
              number === latest
                ? i18n.t('Fassung {number} (neueste)', { number })
                : i18n.t('Fassung {number}', { number }),
          }))}
        />
        <TextField label={i18n.t('Bemerkung zur Fassung')} value={note} onChange={setNote} rows={2} />
      </form>
    </Dialog>
  );
}
