import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { typeCommands } from '../../api/file-types.js';
import type { FileType } from '../../api/contract.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { typeKeyOf } from './part-keys.js';

/** Begins a new file type: empty, or with what another one says. */
export function NewTypeDialog({ types, onClose }: { types: readonly FileType[]; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [typeKey, setTypeKey] = useState('');
  const [basedOn, setBasedOn] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const wanted = typeKey === '' ? typeKeyOf(title) : typeKey;
  const beginning = useMutation({
    mutationFn: () =>
      typeCommands.draft(
        { key: wanted, title: title.trim(), isNextVersion: false, ...(basedOn === '' ? {} : { basedOn }) },
        key,
      ),
    onSuccess: async (version) => {
      await queries.invalidateQueries({ queryKey: ['file-types'] });
      await navigate({ to: '/fallaktenarten/$versionId', params: { versionId: version.id } });
    },
  });
  const isTitleMissing = title.trim() === '';
  const isKeyWrong = !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(wanted);
  return (
    <Dialog title={i18n.t('Neue Fallaktenart')} isOpen onClose={onClose} actions={null}>
      <form
        className="ta-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsChecked(true);
          if (!isTitleMissing && !isKeyWrong && !beginning.isPending) beginning.mutate();
        }}
      >
        {beginning.isError ? <RequestFailure error={beginning.error} /> : null}
        <TextField
          label={i18n.t('Bezeichnung der Fallaktenart')}
          isRequired
          autoFocus
          value={title}
          error={isChecked && isTitleMissing ? i18n.t('Bitte eine Bezeichnung eingeben.') : undefined}
          onChange={setTitle}
        />
        <TextField
          label={i18n.t('Schlüssel')}
          hint={i18n.t('Bleibt für immer; Kleinbuchstaben, Ziffern und Bindestriche.')}
          value={wanted}
          error={isChecked && isKeyWrong ? i18n.t('Der Schlüssel ist nicht gültig.') : undefined}
          onChange={setTypeKey}
        />
        <SelectField
          label={i18n.t('Beginnt mit')}
          value={basedOn}
          onChange={setBasedOn}
          options={[
            { value: '', label: i18n.t('leerem Formular') },
            ...types.flatMap(({ title: other, versions }) => {
              const released = versions.find(({ state }) => state === 'released');
              return released === undefined
                ? []
                : [{ value: released.id, label: i18n.t('einer Kopie von {title}', { title: other }) }];
            }),
          ]}
        />
        <FormActions act={i18n.t('Entwurf beginnen')} isBusy={beginning.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
