import { useLingui } from '@lingui/react';
import { useState, type ReactNode } from 'react';
import { DropZone } from 'react-aria-components';
import type { RecordFileDetail } from '../../api/contract.js';
import { usePermission } from '../../app/session.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { Button } from '../../ui/button.js';
import { filesOf } from '../mail-room/dropped-files.js';
import { AddDocumentDialog } from './add-document-dialog.js';

/** The content of a file as a place to drop documents on; `d` asks for one without a mouse. */
export function DocumentDrop({ file, children }: { file: RecordFileDetail; children: ReactNode }) {
  const { i18n } = useLingui();
  const mayFile = usePermission('records.file') && file.state === 'open' && !file.isInvalid;
  const [adding, setAdding] = useState<{ dropped?: File } | null>(null);
  useKeyBindings(i18n.t('Dokumente'), [
    {
      chord: 'd',
      label: i18n.t('Dokument hinzufügen'),
      isEnabled: mayFile,
      run: () => {
        setAdding({});
      },
    },
  ]);
  if (!mayFile) {
    return <div className="ta-file__side">{children}</div>;
  }
  return (
    <div className="ta-file__side">
      {children}
      <DropZone
        className="ta-drop ta-drop--small"
        aria-label={i18n.t('Dokument in die Akte ziehen')}
        onDrop={(event) => {
          void filesOf(event.items).then(([dropped]) => {
            setAdding(dropped === undefined ? {} : { dropped });
          });
        }}
      >
        <p className="ta-small ta-muted">{i18n.t('Dokument hierher ziehen')}</p>
        <Button
          icon="add"
          onPress={() => {
            setAdding({});
          }}
        >
          {i18n.t('Dokument hinzufügen')}
        </Button>
      </DropZone>
      {adding === null ? null : (
        <AddDocumentDialog
          file={file}
          dropped={adding.dropped}
          onClose={() => {
            setAdding(null);
          }}
        />
      )}
    </div>
  );
}
