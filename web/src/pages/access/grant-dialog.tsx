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
import { refreshAccess } from './refresh-access.js';

interface GrantDialogProps {
  /** A file, or a plan unit with everything below. */
  on: { fileId: string } | { planUnitId: string };
  onClose: () => void;
}

/** Gives a person or an office a right on a file, or on everything below a plan unit, until a day. */
export function GrantDialog({ on, onClose }: GrantDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [to, setTo] = useState<'person' | 'office'>('person');
  const [userId, setUserId] = useState('');
  const [unitId, setUnitId] = useState('');
  const [right, setRight] = useState<'read' | 'work'>('read');
  const [untilDay, setUntilDay] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const giving = useMutation({
    mutationFn: (reason: string) => {
      const input = { ...(to === 'person' ? { userId } : { unitId }), right, untilDay, reason };
      return 'fileId' in on
        ? accessCommands.give(on.fileId, input, key)
        : accessCommands.giveBelow(on.planUnitId, input, key);
    },
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Freigabe gilt.') });
      await refreshAccess(queries);
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={'fileId' in on ? i18n.t('Akte freigeben') : i18n.t('Alle Akten darunter freigeben')}
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
