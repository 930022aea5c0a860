import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { DropZone } from 'react-aria-components';
import type { Conversion } from '../../api/contract.js';
import { conversionCommands, conversionQuery } from '../../api/conversions.js';
import { WorkGuard } from '../../app/leave-guard.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { placedFilesOf } from '../mail-room/dropped-files.js';
import { placedFiles, sendFolder, type FolderProgress, type PlacedFile } from './folder-upload.js';

type Sending = { kind: 'idle' } | { kind: 'sending'; progress: FolderProgress } | { kind: 'failed'; error: unknown };

/** Takes the folder the list speaks of, sends what is missing of it, and has everything checked. */
export function FolderPanel({ conversion }: { conversion: Conversion }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const abort = useRef<AbortController>(null);
  const [state, setState] = useState<Sending>({ kind: 'idle' });
  const isSending = state.kind === 'sending';
  useEffect(() => () => abort.current?.abort(), []);

  async function send(files: PlacedFile[]) {
    if (isSending || files.length === 0) {
      return;
    }
    const controller = (abort.current = new AbortController());
    setState({ kind: 'sending', progress: { done: 0, total: 0 } });
    try {
      await sendFolder(conversion.id, files, controller.signal, (progress) => {
        setState({ kind: 'sending', progress });
      });
      await conversionCommands.check(conversion.id);
      setState({ kind: 'idle' });
    } catch (error) {
      setState(controller.signal.aborted ? { kind: 'idle' } : { kind: 'failed', error });
    }
    await client.invalidateQueries(conversionQuery(conversion.id));
  }
  return (
    <section className="ta-section" aria-labelledby="folder-title">
      <h2 id="folder-title">{i18n.t('Ordner mit den Dateien')}</h2>
      <DropZone
        className="ta-drop"
        isDisabled={isSending}
        aria-label={i18n.t('Ablagefläche für den Ordner')}
        onDrop={(event) => {
          void placedFilesOf(event.items).then(send);
        }}
      >
        <p className="ta-strong">{i18n.t('Den Ordner hierher ziehen')}</p>
        <p className="ta-small ta-muted">
          {i18n.t(
            'Gesendet werden nur Dateien, die die Liste nennt und die noch fehlen oder sich geändert haben. Danach wird alles geprüft.',
          )}
        </p>
        <Button
          kind={conversion.state === 'collecting' ? 'primary' : 'secondary'}
          icon="drive-folder-upload"
          isDisabled={isSending}
          onPress={() => {
            chooser.current?.click();
          }}
        >
          {i18n.t('Ordner wählen')}
        </Button>
        <input
          ref={(input) => {
            chooser.current = input;
            // no attribute React knows
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          multiple
          hidden
          aria-label={i18n.t('Ordner wählen')}
          onChange={(event) => {
            void send(placedFiles(event.target.files ?? []));
            event.target.value = '';
          }}
        />
      </DropZone>
      {state.kind === 'sending' ? (
        <div className="ta-section">
          <ProgressBar
            label={i18n.t('Dateien werden gesendet')}
            value={state.progress.done}
            max={state.progress.total}
            words={i18n.t('{done} von {total} Dateien', { ...state.progress })}
          />
          <div>
            <Button onPress={() => abort.current?.abort()}>{i18n.t('Anhalten')}</Button>
          </div>
        </div>
      ) : null}
      <WorkGuard isUnderWay={isSending}>
        <p>
          {i18n.t(
            'Der Ordner wird gerade gesendet. Was schon da ist, bleibt; den Rest senden Sie später, indem Sie denselben Ordner noch einmal wählen.',
          )}
        </p>
      </WorkGuard>
      {state.kind === 'failed' ? <RequestFailure error={state.error} /> : null}
    </section>
  );
}
