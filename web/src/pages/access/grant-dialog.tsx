import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands } from '../../api/access.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import { PersonBox } from './person-box.js';
import { ReasonDialog } from './reason-dialog.js';

/** Gives a person or an office a right on a file until a day. */
export function GrantDialog({ fileId, onClose }: { fileId: string; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [to, setTo] = useState<'person' | 'office'>('person');
  const [userId, setUserId] = useState('');
  const [unitId, setUnitId] = useState('');
  const [right, setRight] = useState<'read' | 'work'>('read');
  const [untilDay, setUntilDay] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const giving = useMutation({
    mutationFn: (reason: string) =>
      accessCommands.give(fileId, { ...(to === 'person' ? { userId } : { unitId }), right, untilDay, reason }, key),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Freigabe gilt.') });
      await queries.invalidateQueries({ queryKey: ['file-access', fileId] });
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={i18n.t('Akte freigeben')}
      act={i18n.t('Freigeben')}
      isBusy={giving.isPending}
      error={giving.error}
      isReady={untilDay !== '' && (to === 'person' ? userId : unitId) !== ''}
      onClose={onClose}
      onSubmit={giving.mutate}
    >
      <SelectField
        label={i18n.t('Für')}
        value={to}
        options={[
          { value: 'person', label: i18n.t('eine Person') },
          { value: 'office', label: i18n.t('ein Amt') },
        ]}
        onChange={(value) => {
          setTo(value as 'person' | 'office');
        }}
      />
      {to === 'person' ? (
        <PersonBox label={i18n.t('Person')} isRequired value={userId} onChange={setUserId} />
      ) : (
        <UnitBox label={i18n.t('Amt')} isRequired value={unitId} onChange={setUnitId} />
      )}
      <SelectField
        label={i18n.t('Darf')}
        value={right}
        options={[
          { value: 'read', label: i18n.t('lesen') },
          { value: 'work', label: i18n.t('lesen und bearbeiten') },
        ]}
        onChange={(value) => {
          setRight(value as 'read' | 'work');
        }}
      />
      <DayField
        label={i18n.t('Letzter Tag')}
        isRequired
        outlook="ahead"
        hint={i18n.t('Danach endet die Freigabe von selbst.')}
        value={untilDay}
        onChange={setUntilDay}
      />
    </ReasonDialog>
  );
}
