import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordFileDetail } from '../../api/contract.js';
import { latestRemarkQuery, referenceCommands } from '../../api/references.js';
import { usePermission } from '../../app/session.js';
import { Button } from '../../ui/button.js';
import { useFocusAfter } from '../../ui/use-focus-after.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

const reasons = {
  'file-closed': /*i18n*/ 'Zurücknehmen lässt es sich erst, wenn die Akte wieder offen und gültig ist.',
  'changed-since':
    /*i18n*/ 'Nicht mehr zurückzunehmen: An der Akte ist seither gearbeitet worden. Der Ausweg ist, sie noch einmal umzuschreiben.',
  'place-closed':
    /*i18n*/ 'Nicht zurückzunehmen: Dort, wo die Akte lag, dürfen Sie keine Akten anlegen, oder das Amt gibt es nicht mehr.',
  protected:
    /*i18n*/ 'Nicht zurückzunehmen: Die Akte bliebe hinter einer Schranke oder auf einer Stufe, die nicht ihre eigene war.',
};

interface UndoDialogProps {
  file: RecordFileDetail;
  latest: { remarkId: string; reference: string };
  onClose: () => void;
}

function UndoDialog({ file, latest: { remarkId, reference }, onClose }: UndoDialogProps) {
  const { i18n } = useLingui();
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Umschreiben zurücknehmen')}
      act={i18n.t('Zurücknehmen')}
      done={i18n.t('Die Akte hat wieder das Zeichen {reference}.', { reference })}
      step={(key) => referenceCommands.undoRemark(file.id, { remarkId, reason: reason.value.trim() }, key)}
      isReady={reason.check}
      onClose={onClose}
    >
      <p>
        {i18n.t(
          'Die Akte liegt danach wieder, wo sie lag, und ihre Vorgänge haben wieder ihre Zeichen. {reference} führt weiter zu ihr und wird nicht noch einmal vergeben.',
          { reference: file.reference },
        )}
      </p>
      <RequiredTextField label={i18n.t('Begründung')} autoFocus text={reason} />
    </StepDialog>
  );
}

function LatestRemark({ file }: { file: RecordFileDetail }) {
  const { i18n } = useLingui();
  const latest = useQuery(latestRemarkQuery(file.id)).data?.latest ?? null;
  const [isOpen, setIsOpen] = useState(false);
  const place = useFocusAfter<HTMLDivElement>(isOpen);
  return (
    <div ref={place} tabIndex={-1}>
      {latest === null ? null : <p>{i18n.t('Umgeschrieben; vorher {reference}.', { reference: latest.reference })}</p>}
      {latest === null || latest.obstacle === null ? null : (
        <p className="ta-small ta-muted">{i18n._(reasons[latest.obstacle])}</p>
      )}
      {latest?.obstacle === null ? (
        <Button
          kind="tertiary"
          onPress={() => {
            setIsOpen(true);
          }}
        >
          {i18n.t('Umschreiben zurücknehmen')}
        </Button>
      ) : null}
      {isOpen && latest !== null ? (
        <UndoDialog
          file={file}
          latest={latest}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}

/** The latest re-marking of a file (Umschreiben): taking it back, or why that is over; for whoever may re-mark. */
export function RemarkUndo({ file }: { file: RecordFileDetail }) {
  const mayRemark = usePermission('records.open-file');
  return mayRemark && file.formerReferences.length > 0 ? <LatestRemark file={file} /> : null;
}
