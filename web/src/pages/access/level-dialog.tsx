import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands } from '../../api/access.js';
import type { ConfidentialityLevel, FileAccess } from '../../api/contract/access.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { levelLabel, levelOrder } from '../../words/access-words.js';
import { ReasonDialog } from './reason-dialog.js';

/** Sets the level of confidentiality of a file. */
export function LevelDialog({ access, onClose }: { access: FileAccess; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [level, setLevel] = useState<ConfidentialityLevel>(access.level);
  const setting = useMutation({
    mutationFn: (reason: string) => accessCommands.setLevel(access.fileId, { level, reason }),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Vertraulichkeitsstufe ist geändert.') });
      await queries.invalidateQueries({ queryKey: ['file-access', access.fileId] });
      onClose();
    },
  });
  const offered = levelOrder.filter((one) => access.clearedFor.includes(one));
  return (
    <ReasonDialog
      title={i18n.t('Vertraulichkeitsstufe ändern')}
      act={i18n.t('Ändern')}
      isBusy={setting.isPending}
      error={setting.error}
      onClose={onClose}
      onSubmit={setting.mutate}
    >
      <SelectField
        label={i18n.t('Vertraulichkeitsstufe')}
        hint={
          access.mayManage
            ? i18n.t('Gilt auch für alle Vorgänge und Dokumente der Akte.')
            : i18n.t('Gilt auch für alle Vorgänge und Dokumente. Senken darf sie nur, wer Zugriffe verwaltet.')
        }
        value={level}
        options={offered.map((value) => ({ value, label: levelLabel(i18n, value) }))}
        onChange={(value) => {
          setLevel(value as ConfidentialityLevel);
        }}
      />
    </ReasonDialog>
  );
}
