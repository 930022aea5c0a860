import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { DocumentDetail } from '../../api/contract.js';
import { usePermission } from '../../app/session.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/select-field.js';
import type { FileDialogProps } from './file-tab.js';
import { MetadataDialog } from './metadata-form.js';

/** Changes the fields of the file itself, or of one of its proceedings. */
export function FileMetadataDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const [objectId, setObjectId] = useState(file.id);
  const open = file.proceedings.filter(({ state }) => state === 'open');
  const proceeding = open.find(({ id }) => id === objectId);
  return (
    <MetadataDialog
      described={{ fileId: file.id, objectKind: proceeding === undefined ? 'file' : 'proceeding', objectId }}
      name={proceeding?.reference ?? file.reference}
      onClose={onClose}
      above={(isChanged) =>
        open.length === 0 ? null : (
          <SelectField
            label={i18n.t('Angaben zu')}
            value={objectId}
            onChange={setObjectId}
            isDisabled={isChanged}
            hint={isChanged ? i18n.t('Erst speichern oder abbrechen, dann etwas anderes wählen.') : undefined}
            options={[
              { value: file.id, label: i18n.t('Akte {reference}', { reference: file.reference }) },
              ...open.map((one) => ({ value: one.id, label: `${one.reference} ${one.subject}` })),
            ]}
          />
        )
      }
    />
  );
}

/** The fields of a document can be changed where they are shown, by whoever may work on its file. */
export function DescribeDocument({ document }: { document: DocumentDetail }) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.work');
  const [isOpen, setIsOpen] = useState(false);
  if (!mayWork) {
    return null;
  }
  return (
    <>
      <Button
        icon="edit"
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {i18n.t('Angaben bearbeiten')}
      </Button>
      {isOpen ? (
        <MetadataDialog
          described={{ fileId: document.fileId, objectKind: 'document', objectId: document.id }}
          name={document.reference}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
