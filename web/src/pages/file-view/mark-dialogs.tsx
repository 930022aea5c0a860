import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { lifeCommands } from '../../api/life.js';
import type { FileDialogProps } from './file-tab.js';
import { chosenObject, ObjectChoice, objectOptions } from './object-choice.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

interface MarkDialogProps extends FileDialogProps {
  act: 'invalid' | 'valid';
}

type Fits = NonNullable<Parameters<typeof objectOptions>[2]>;

function MarkDialog({ file, onClose, act }: MarkDialogProps) {
  const { i18n } = useLingui();
  const fits: Fits = ({ isInvalid, isOpen }) => isOpen && isInvalid === (act === 'valid');
  const [about, setAbout] = useState(objectOptions(i18n, file, fits)[0]?.value ?? '');
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  const isMarking = act === 'invalid';
  return (
    <StepDialog
      fileId={file.id}
      title={isMarking ? i18n.t('Als ungültig kennzeichnen') : i18n.t('Kennzeichnung „ungültig“ aufheben')}
      act={isMarking ? i18n.t('Kennzeichnen') : i18n.t('Aufheben')}
      done={isMarking ? i18n.t('Als ungültig gekennzeichnet.') : i18n.t('Die Kennzeichnung ist aufgehoben.')}
      step={(key) => lifeCommands.mark(file.id, act, chosenObject(about), reason.value.trim(), key)}
      isReady={reason.check}
      onClose={onClose}
    >
      <p>
        {i18n.t('Ungültiges bleibt in der Akte, wird durchgestrichen gezeigt und mit dieser Kennzeichnung gefunden.')}
      </p>
      <ObjectChoice file={file} value={about} onChange={setAbout} fits={fits} />
      <RequiredTextField label={i18n.t('Begründung')} text={reason} />
    </StepDialog>
  );
}

/** Marks the file or something in it invalid instead of deleting it. */
export function InvalidDialog(props: FileDialogProps) {
  return <MarkDialog {...props} act="invalid" />;
}

/** Takes the mark off again. */
export function ValidDialog(props: FileDialogProps) {
  return <MarkDialog {...props} act="valid" />;
}

/** Asks for the deletion of the file or of something in it; a second person decides. */
export function DeletionDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const fits: Fits = ({ isOpen }) => isOpen;
  const [about, setAbout] = useState(objectOptions(i18n, file, fits)[0]?.value ?? '');
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  const legalBasis = useRequiredText(i18n.t('Bitte die Rechtsgrundlage nennen.'));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Löschung beantragen')}
      act={i18n.t('Beantragen')}
      done={i18n.t('Die Löschung ist beantragt.')}
      step={(key) =>
        lifeCommands.requestDeletion(
          file.id,
          { ...chosenObject(about), reason: reason.value.trim(), legalBasis: legalBasis.value.trim() },
          key,
        )
      }
      isReady={() => [reason.check(), legalBasis.check()].every(Boolean)}
      onClose={onClose}
    >
      <p>
        {i18n.t(
          'Gelöscht wird erst, wenn eine zweite Person zustimmt. Dann ist der Inhalt fort; Zeichen, Tag, Rechtsgrundlage und Personen bleiben.',
        )}
      </p>
      <ObjectChoice file={file} value={about} onChange={setAbout} fits={fits} />
      <RequiredTextField label={i18n.t('Begründung')} text={reason} />
      <RequiredTextField
        label={i18n.t('Rechtsgrundlage')}
        hint={i18n.t('Zum Beispiel: Art. 17 Abs. 1 DSGVO')}
        text={legalBasis}
      />
    </StepDialog>
  );
}
