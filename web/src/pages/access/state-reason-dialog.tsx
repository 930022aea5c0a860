import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { accessCommands } from '../../api/access.js';
import type { AccessPurpose } from '../../api/contract/access.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { purposeChoices, purposeLabel } from '../../words/access-words.js';
import { ReasonDialog } from './reason-dialog.js';

/** Opens a file outside of one's remit for a stated reason. */
export function StateReasonDialog({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [reference, setReference] = useState('');
  const [purpose, setPurpose] = useState<AccessPurpose>('information');
  const [key] = useState(() => crypto.randomUUID());
  const stating = useMutation({
    mutationFn: (reason: string) => accessCommands.stateReason({ reference: reference.trim(), purpose, reason }, key),
    onSuccess: ({ fileId }) => navigate({ to: '/akten/$fileId', params: { fileId } }),
  });
  return (
    <ReasonDialog
      title={i18n.t('Akte mit Begründung öffnen')}
      act={i18n.t('Öffnen')}
      isBusy={stating.isPending}
      error={stating.error}
      isReady={reference.trim() !== ''}
      onClose={onClose}
      onSubmit={stating.mutate}
    >
      <p>
        {i18n.t(
          'Sie dürfen die Akte dann einen Tag lang lesen. Zugriff und Grund werden protokolliert; das federführende Amt und der Datenschutz sehen sie.',
        )}
      </p>
      <TextField label={i18n.t('Aktenzeichen')} isRequired value={reference} onChange={setReference} />
      <SelectField
        label={i18n.t('Zweck')}
        value={purpose}
        options={purposeChoices.map((value) => ({ value, label: purposeLabel(i18n, value) }))}
        onChange={(value) => {
          setPurpose(value as AccessPurpose);
        }}
      />
    </ReasonDialog>
  );
}
