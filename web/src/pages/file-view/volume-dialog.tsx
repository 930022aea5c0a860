import { useLingui } from '@lingui/react';
import type { SubFile } from '../../api/contract.js';
import { partCommands } from '../../api/file-parts.js';
import type { FileDialogProps } from './file-tab.js';
import { StepDialog } from './step-dialog.js';

interface OpenVolumeDialogProps extends FileDialogProps {
  /** null: a volume of the file itself. */
  subFile: SubFile | null;
  /** Number of the open one; 0 where there is none. */
  after: number;
}

/** Begins the first volume (Band), or closes the open one and begins the next. */
export function OpenVolumeDialog({ file, subFile, after, onClose }: OpenVolumeDialogProps) {
  const { i18n } = useLingui();
  const next = after + 1;
  return (
    <StepDialog
      fileId={file.id}
      title={
        after === 0
          ? i18n.t('Bände führen')
          : i18n.t('Band {number} schließen, Band {next} beginnen', { number: after, next })
      }
      act={i18n.t('Band {number} beginnen', { number: next })}
      done={i18n.t('Band {number} ist begonnen.', { number: next })}
      step={(key) => partCommands.openVolume(file.id, subFile?.id ?? null, after, key)}
      isReady={() => true}
      onClose={onClose}
    >
      <p>{subFile === null ? file.reference : `${subFile.reference} ${subFile.subject}`}</p>
      <p>
        {after === 0
          ? i18n.t('Band 1 nimmt auf, was schon hier liegt, und alles, was hinzukommt, bis Sie den nächsten beginnen.')
          : i18n.t(
              'In Band {number} kommt nichts Neues mehr. Was von jetzt an abgelegt wird, auch in laufende Vorgänge, liegt in Band {next}. Nur Anlagen liegen immer im Band ihres Dokuments.',
              { number: after, next },
            )}
      </p>
    </StepDialog>
  );
}
