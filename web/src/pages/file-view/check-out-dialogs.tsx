import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentDetail, DocumentWork } from '../../api/contract.js';
import { documentCommands } from '../../api/documents.js';
import { formatUrl } from '../../api/records.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { useDocumentRefresh } from './document-refresh.js';

interface CheckOutDialogProps {
  document: DocumentDetail;
  onClose: () => void;
}

/** Takes a document out and loads its latest version down. */
export function CheckOutDialog({ document, onClose }: CheckOutDialogProps) {
  const { i18n } = useLingui();
  const refresh = useDocumentRefresh(document);
  const [place, setPlace] = useState('');
  const latest = [...document.versions].sort((one, other) => other.number - one.number)[0];
  const original = latest?.formats.find(({ role }) => role === 'original') ?? latest?.formats[0];
  const checkingOut = useMutation({
    mutationFn: () => documentCommands.checkOut(document.id, place.trim() === '' ? {} : { place: place.trim() }),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Das Dokument ist für Sie ausgecheckt.') });
      await refresh();
      onClose();
    },
  });
  return (
    <Dialog
      title={i18n.t('Dokument auschecken')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            kind="primary"
            isBusy={checkingOut.isPending}
            onPress={() => {
              checkingOut.mutate();
            }}
          >
            {i18n.t('Auschecken')}
          </Button>
        </>
      }
    >
      {checkingOut.isError ? <RequestFailure error={checkingOut.error} /> : null}
      <p>{i18n.t('Andere lesen weiter die bisherige Fassung und können nichts einreichen, bis Sie einchecken.')}</p>
      {original === undefined ? null : (
        <p>
          <a href={formatUrl(document.id, original.id)} download={original.fileName}>
            {i18n.t('{name} herunterladen', { name: original.fileName })}
          </a>
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          checkingOut.mutate();
        }}
      >
        <TextField
          label={i18n.t('Wo liegt Ihre Kopie? (freiwillig)')}
          hint={i18n.t('Zum Beispiel „Laptop, Ordner Entwürfe“; andere sehen es.')}
          autoFocus
          value={place}
          onChange={setPlace}
        />
      </form>
    </Dialog>
  );
}

/** Takes a document back from somebody else, with a reason. */
export function ForceReleaseDialog({ document, work, onClose }: CheckOutDialogProps & { work: DocumentWork }) {
  const { i18n } = useLingui();
  const refresh = useDocumentRefresh(document);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const releasing = useMutation({
    mutationFn: () => documentCommands.forceRelease(document.id, reason.trim()),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Das Dokument ist freigegeben.') });
      await refresh();
      onClose();
    },
  });
  function submit() {
    setIsMissing(reason.trim() === '');
    if (reason.trim() !== '' && !releasing.isPending) {
      releasing.mutate();
    }
  }
  return (
    <Dialog
      title={i18n.t('Dokument für andere freigeben')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={releasing.isPending} onPress={submit}>
            {i18n.t('Freigeben')}
          </Button>
        </>
      }
    >
      {releasing.isError ? <RequestFailure error={releasing.error} /> : null}
      <p>
        {i18n.t(
          '{name} hat das Dokument ausgecheckt. Was später von dort eingereicht wird, geht nicht verloren: Dann ist zu entscheiden, was gilt.',
          {
            name: work.checkOut?.userName ?? '',
          },
        )}
      </p>
      <TextField
        label={i18n.t('Grund')}
        isRequired
        rows={2}
        value={reason}
        onChange={setReason}
        error={isMissing && reason.trim() === '' ? i18n.t('Bitte einen Grund angeben.') : undefined}
      />
    </Dialog>
  );
}
