import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { RecordFileDetail } from '../../api/contract.js';
import { usePermission } from '../../app/session.js';
import { Button } from '../../ui/button.js';
import { NewFolderDialog } from './new-folder-dialog.js';

/** Sends the document one looks at round, or orders something about it. */
export function SendRound({ file, documentId }: { file: RecordFileDetail; documentId: string }) {
  const { i18n } = useLingui();
  const maySend = usePermission('circulation.work');
  const [form, setForm] = useState<'folder' | 'order' | null>(null);
  if (!maySend) return null;
  return (
    <>
      <Button
        kind="tertiary"
        onPress={() => {
          setForm('folder');
        }}
      >
        {i18n.t('In Umlauf geben')}
      </Button>
      <Button
        kind="tertiary"
        onPress={() => {
          setForm('order');
        }}
      >
        {i18n.t('Verfügung')}
      </Button>
      {form === null ? null : (
        <NewFolderDialog
          file={file}
          documentId={documentId}
          form={form}
          onClose={() => {
            setForm(null);
          }}
        />
      )}
    </>
  );
}
