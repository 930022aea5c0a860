import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { attachmentCommands } from '../../api/attachments.js';
import type { DocumentDetail, DocumentSummary, RecordFileDetail } from '../../api/contract.js';
import { SelectField } from '../../ui/select-field.js';
import { mainDocuments } from './attachments.js';
import { StepDialog } from './step-dialog.js';

interface AttachDialogProps {
  document: DocumentDetail;
  file: RecordFileDetail;
  /** Of the document, as it was read. */
  version: number;
  onClose: () => void;
}

/** Makes a document an attachment of another one of its file. */
export function AttachDialog({ document, file, version, onClose }: AttachDialogProps) {
  const { i18n } = useLingui();
  const choices = mainDocuments(file).filter(({ id }) => id !== document.id && id !== document.attachedTo);
  const [attachedTo, setAttachedTo] = useState(choices[0]?.id ?? '');
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Zur Anlage machen')}
      act={i18n.t('Als Anlage zuordnen')}
      done={i18n.t('Das Dokument ist jetzt eine Anlage.')}
      step={(key) => attachmentCommands.attach(document.id, attachedTo, version, key)}
      isReady={() => attachedTo !== ''}
      isOff={choices.length === 0}
      onClose={onClose}
    >
      {choices.length === 0 ? (
        <p>{i18n.t('In der Akte ist kein anderes Dokument, das noch Anlagen annimmt.')}</p>
      ) : (
        <>
          <SelectField
            label={i18n.t('Als Anlage zu')}
            value={attachedTo}
            onChange={setAttachedTo}
            options={choices.map(({ id, reference, subject }) => ({ value: id, label: `${reference} ${subject}` }))}
          />
          <p>
            {i18n.t(
              'Eine Anlage liegt im Vorgang ihres Dokuments und ist mindestens so vertraulich. Sie wird mit ihm ungültig, schlussgezeichnet, abgesandt und gelöscht. Ihr Geschäftszeichen behält sie.',
            )}
          </p>
        </>
      )}
    </StepDialog>
  );
}

interface DetachDialogProps {
  document: DocumentDetail;
  main: DocumentSummary;
  version: number;
  onClose: () => void;
}

/** Makes an attachment a document of its own again. */
export function DetachDialog({ document, main, version, onClose }: DetachDialogProps) {
  const { i18n } = useLingui();
  return (
    <StepDialog
      fileId={document.fileId}
      title={i18n.t('Als Anlage lösen')}
      act={i18n.t('Lösen')}
      done={i18n.t('Das Dokument ist keine Anlage mehr.')}
      step={(key) => attachmentCommands.detach(document.id, version, key)}
      isReady={() => true}
      onClose={onClose}
    >
      <p>
        {i18n.t('Das Dokument ist dann keine Anlage zu „{subject}“ mehr. Es bleibt, wo es liegt.', {
          subject: main.subject,
        })}
      </p>
    </StepDialog>
  );
}
