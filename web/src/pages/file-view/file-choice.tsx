import { useLingui } from '@lingui/react';
import { useRef } from 'react';
import { DropZone } from 'react-aria-components';
import { formatBytes } from '../../format/numbers.js';
import { Button } from '../../ui/button.js';
import { acceptedFiles } from '../../words/document-work-words.js';
import { filesOf } from '../mail-room/dropped-files.js';

interface FileChoiceProps {
  file: File | null;
  onChoose: (file: File) => void;
  /** Said when somebody went on without a file. */
  error?: string | undefined;
}

/** Chooses one file: dropped, or picked from the machine. */
export function FileChoice({ file, onChoose, error }: FileChoiceProps) {
  const { i18n } = useLingui();
  const chooser = useRef<HTMLInputElement>(null);
  function take(files: readonly File[]) {
    const [first] = files;
    if (first !== undefined) {
      onChoose(first);
    }
  }
  return (
    <DropZone
      className="ta-drop"
      aria-label={i18n.t('Ablagefläche für die Datei')}
      onDrop={(event) => {
        void filesOf(event.items).then(take);
      }}
    >
      <p className="ta-strong">{file === null ? i18n.t('Datei hierher ziehen') : file.name}</p>
      <p className="ta-small ta-muted">
        {file === null
          ? i18n.t('PDF, Bild, Text oder eine Datei aus Office oder OpenDocument, ohne Makros.')
          : formatBytes(file.size, i18n.locale)}
      </p>
      <Button
        icon="draft"
        onPress={() => {
          chooser.current?.click();
        }}
      >
        {file === null ? i18n.t('Datei wählen') : i18n.t('Andere Datei wählen')}
      </Button>
      {error === undefined ? null : (
        <p className="kern-error" role="alert">
          {error}
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept={acceptedFiles}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </DropZone>
  );
}
