import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlanVersion } from '../../api/contract.js';
import { planCommands } from '../../api/filing-plans.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { PlanFailure } from './plan-failure.js';

interface NewDraftProps {
  versions: readonly PlanVersion[];
  onClose: () => void;
}

function NewDraftForm({ versions, onClose }: NewDraftProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const inForce = versions.find(({ state }) => state === 'in-force');
  const [basedOn, setBasedOn] = useState(inForce?.id ?? '');
  const [name, setName] = useState(inForce?.name ?? i18n.t('Aktenplan'));
  const [version, setVersion] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const drafting = useMutation({
    mutationFn: () =>
      planCommands.draft({ name: name.trim(), version: version.trim(), ...(basedOn === '' ? {} : { basedOn }) }, key),
    onSuccess: async (draft) => {
      await queries.invalidateQueries({ queryKey: ['plan-versions'] });
      await navigate({ to: '/aktenplan/versionen/$planId', params: { planId: draft.id } });
    },
  });
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (name.trim() !== '' && version.trim() !== '' && !drafting.isPending) {
          drafting.mutate();
        }
      }}
    >
      {drafting.isError ? <PlanFailure error={drafting.error} /> : null}
      <TextField
        label={i18n.t('Name des Aktenplans')}
        isRequired
        value={name}
        onChange={setName}
        error={isChecked && name.trim() === '' ? i18n.t('Bitte einen Namen eingeben.') : undefined}
      />
      <TextField
        label={i18n.t('Fassung')}
        hint={i18n.t('Zum Beispiel 2027; es darf sie noch nicht geben.')}
        isRequired
        autoFocus
        value={version}
        onChange={setVersion}
        error={isChecked && version.trim() === '' ? i18n.t('Bitte eine Fassung eingeben.') : undefined}
      />
      <SelectField
        label={i18n.t('Beginnt mit')}
        value={basedOn}
        onChange={setBasedOn}
        options={[
          ...versions.map((one) => ({
            value: one.id,
            label: i18n.t('{name}, Fassung {version}', { name: one.name, version: one.version }),
          })),
          { value: '', label: i18n.t('keiner Einheit (leer)') },
        ]}
      />
      <FormActions act={i18n.t('Entwurf anlegen')} isBusy={drafting.isPending} onCancel={onClose} />
    </form>
  );
}

/** Begins a draft from a version there is. */
export function NewDraftDialog(props: NewDraftProps) {
  const { i18n } = useLingui();
  return (
    <Dialog title={i18n.t('Neuer Entwurf')} isOpen onClose={props.onClose} actions={null}>
      <NewDraftForm {...props} />
    </Dialog>
  );
}
