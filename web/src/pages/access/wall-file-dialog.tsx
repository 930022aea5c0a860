import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands } from '../../api/access.js';
import type { FileAccess } from '../../api/contract/access.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { ReasonDialog } from './reason-dialog.js';

interface WallFileDialogProps {
  access: FileAccess;
  /** `put`: behind a wall, at once; `release`: out from behind one, once data protection agrees. */
  step: 'put' | 'release';
  onClose: () => void;
}

/** Puts a file behind a wall, or asks for it to come out. */
export function WallFileDialog({ access, step, onClose }: WallFileDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const choices = step === 'put' ? access.wallsToChoose : access.walls;
  const [wallId, setWallId] = useState(choices[0]?.id ?? '');
  const [key] = useState(() => crypto.randomUUID());
  const taking = useMutation<unknown, Error, string>({
    mutationFn: (reason) =>
      step === 'put'
        ? accessCommands.putBehindWall(access.fileId, wallId, reason)
        : accessCommands.proposeRelease(access.fileId, wallId, reason, key),
    onSuccess: async () => {
      notify({
        kind: 'success',
        text:
          step === 'put'
            ? i18n.t('Die Akte steht jetzt hinter der Schranke.')
            : i18n.t('Vorgeschlagen. Der Datenschutz entscheidet.'),
      });
      await queries.invalidateQueries({ queryKey: ['file-access', access.fileId] });
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={
        step === 'put' ? i18n.t('Akte hinter eine Schranke stellen') : i18n.t('Akte aus einer Schranke herausnehmen')
      }
      act={step === 'put' ? i18n.t('Dahinter stellen') : i18n.t('Vorschlagen')}
      isBusy={taking.isPending}
      error={taking.error}
      isReady={wallId !== ''}
      onClose={onClose}
      onSubmit={taking.mutate}
    >
      <SelectField
        label={i18n.t('Schranke')}
        value={wallId}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setWallId}
      />
    </ReasonDialog>
  );
}
