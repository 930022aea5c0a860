import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { detailCommands } from '../../../api/file-types.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { notify } from '../../../ui/notices.js';
import { SelectField } from '../../../ui/select-field.js';
import type { FileDialogProps } from '../file-tab.js';
import { useRegisters } from './use-registers.js';

/** Files a proceeding, or a document that lies directly in the file, under a register tab. */
export function RegisterDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const { tabs, places } = useRegisters(file.id);
  const objects = [...file.proceedings, ...file.documents];
  const [objectId, setObjectId] = useState(objects[0]?.id ?? '');
  const [tabKey, setTabKey] = useState<string | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const chosen = tabKey ?? places.get(objectId) ?? '';
  const filing = useMutation({
    mutationFn: () => detailCommands.place(file.id, { objectId, ...(chosen === '' ? {} : { tabKey: chosen }) }, key),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['file', file.id] });
      notify({ kind: 'success', text: i18n.t('Das Register ist gespeichert.') });
      onClose();
    },
  });
  return (
    <Dialog title={i18n.t('Unter ein Register legen')} isOpen onClose={onClose} actions={null}>
      <form
        className="ta-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (objectId !== '' && !filing.isPending) filing.mutate();
        }}
      >
        {filing.isError ? <RequestFailure error={filing.error} /> : null}
        {tabs.length === 0 ? <p>{i18n.t('Die Fallaktenart dieser Akte hat keine Register.')}</p> : null}
        <SelectField
          label={i18n.t('Vorgang oder Dokument')}
          value={objectId}
          onChange={(id) => {
            setObjectId(id);
            setTabKey(null);
          }}
          options={objects.map(({ id, subject }) => ({ value: id, label: subject }))}
        />
        <SelectField
          label={i18n.t('Register')}
          value={chosen}
          onChange={setTabKey}
          options={[
            { value: '', label: i18n.t('ohne Register') },
            ...tabs.map((tab) => ({ value: tab.key, label: tab.title })),
          ]}
        />
        <div className="ta-dialog__actions">
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button type="submit" kind="primary" isDisabled={tabs.length === 0} isBusy={filing.isPending}>
            {i18n.t('Speichern')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
