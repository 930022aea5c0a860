import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import type { ModelCheck } from '../../api/contract/workflows.js';
import { checkModel } from '../../api/workflows.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { FindingsList } from './findings-list.js';
import { decodeModelFile } from './model-file.js';

/** A file somebody opened, with what was found in it. */
export interface UploadState {
  name: string;
  check: ModelCheck | null;
  error: unknown;
}

/** What became of the file that was opened. */
export function UploadReport({ upload }: { upload: UploadState }) {
  const { i18n } = useLingui();
  if (upload.error !== null) {
    return <RequestFailure error={upload.error} />;
  }
  const { check, name } = upload;
  if (check === null) {
    return null;
  }
  return check.description === null ? (
    <Alert kind="danger" title={i18n.t('„{name}“ ist nicht lesbar', { name })} isUrgent>
      <FindingsList findings={check.findings} />
    </Alert>
  ) : (
    <p role="status">
      {check.isExecutable
        ? i18n.t('„{name}“ ist geladen und ausführbar.', { name })
        : i18n.t('„{name}“ ist geladen. Die Befunde sagen, was sich ändern muss, bevor es laufen kann.', { name })}
    </p>
  );
}

/** Opens a file: it is looked into by the server, and drawn where it can be read. */
export function OpenModelButton({
  onOpened,
  onModel,
}: {
  onOpened: (upload: UploadState) => void;
  onModel: (xml: string) => void;
}) {
  const { i18n } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  async function take(file: File) {
    setIsBusy(true);
    try {
      const check = await checkModel(file, undefined);
      onOpened({ name: file.name, check, error: null });
      const text = decodeModelFile(new Uint8Array(await file.arrayBuffer()));
      if (check.description !== null && text !== undefined) {
        onModel(text);
      }
    } catch (error) {
      onOpened({ name: file.name, check: null, error });
    } finally {
      setIsBusy(false);
    }
  }
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept=".bpmn,.xml,application/xml,text/xml"
        aria-label={i18n.t('BPMN-Datei')}
        onChange={(event) => {
          const [file] = Array.from(event.target.files ?? []);
          if (file !== undefined) {
            void take(file);
          }
          event.target.value = '';
        }}
      />
      <Button icon="drive-folder-upload" isBusy={isBusy} onPress={() => input.current?.click()}>
        {i18n.t('BPMN-Datei öffnen …')}
      </Button>
    </>
  );
}
