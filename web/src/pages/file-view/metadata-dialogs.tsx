import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { DocumentDetail, RecordFileDetail } from '../../api/contract.js';
import { usePermission } from '../../app/session.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/select-field.js';
import type { FileDialogProps } from './file-tab.js';
import { MetadataDialog } from './metadata-form.js';

interface FieldsOfFileProps extends FileDialogProps {
  /** The proceedings that can be chosen instead of the file. */
  proceedings: RecordFileDetail['proceedings'];
  keys?: readonly string[];
}

function FieldsOfFile({ file, proceedings: open, keys, onClose }: FieldsOfFileProps) {
  const { i18n } = useLingui();
  const [objectId, setObjectId] = useState(file.id);
  const proceeding = open.find(({ id }) => id === objectId);
  return (
    <MetadataDialog
      keys={keys}
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

/** Changes the fields of the file itself, or of one of its proceedings. */
export function FileMetadataDialog(props: FileDialogProps) {
  return <FieldsOfFile {...props} proceedings={props.file.proceedings.filter(({ state }) => state === 'open')} />;
}

/** Enters what the archive calls a closed file and its proceedings: it says so when nothing else changes any more. */
export function ArchiveIdDialog(props: FileDialogProps) {
  return <FieldsOfFile {...props} proceedings={props.file.proceedings} keys={['archiveId']} />;
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
