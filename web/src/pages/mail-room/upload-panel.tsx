import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import { DropZone } from 'react-aria-components';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { filesOf } from './dropped-files.js';
import { UploadOutcome } from './upload-outcome.js';
import { useUpload } from './upload-state.js';

const accepted = '.pdf,.tif,.tiff,.jpg,.jpeg,.png,application/pdf,image/tiff,image/jpeg,image/png';

/** Hands in scans: drop them, or choose them. All files together become one batch. */
export function UploadPanel() {
  const { i18n } = useLingui();
  const [source, setSource] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const upload = useUpload();
  const isSending = upload.state.kind === 'sending';

  function start(files: File[]) {
    if (files.length > 0 && !isSending) {
      upload.start(files, source.trim());
    }
  }
  function choose() {
    chooser.current?.click();
  }
  useKeyBindings(i18n.t('Hochladen'), [{ chord: 'u', label: i18n.t('Dateien zum Hochladen wählen'), run: choose }]);
  return (
    <section className="ta-section" aria-labelledby="upload-title">
      <h2 id="upload-title">{i18n.t('Scans einreichen')}</h2>
      <DropZone
        className="ta-drop"
        isDisabled={isSending}
        aria-label={i18n.t('Ablagefläche für Dateien')}
        onDrop={(event) => {
          void filesOf(event.items).then(start);
        }}
      >
        <p className="ta-strong">{i18n.t('Dateien hierher ziehen')}</p>
        <p className="ta-small ta-muted">
          {i18n.t('PDF, TIFF, JPEG oder PNG. Mehrere Dateien oder ein Ordner werden ein Stapel.')}
        </p>
        <Button kind="primary" icon="drive-folder-upload" isDisabled={isSending} onPress={choose}>
          {i18n.t('Dateien wählen')}
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={accepted}
          onChange={(event) => {
            start([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </DropZone>
      <TextField
        label={i18n.t('Herkunft (freiwillig)')}
        hint={i18n.t('Zum Beispiel Scanner oder Zimmer; steht später beim Stapel.')}
        value={source}
        onChange={setSource}
      />
      <UploadOutcome
        state={upload.state}
        onAbort={upload.abort}
        onRetry={() => {
          upload.retry(source.trim());
        }}
      />
    </section>
  );
}
