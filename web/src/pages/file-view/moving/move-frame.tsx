import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { DetailChoice, MoveTarget } from '../../../api/contract.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/text-field.js';
import { MovePreviewView } from './move-preview.js';
import { useMove } from './use-move.js';

interface MoveFrameProps {
  fileId: string;
  title: string;
  act: string;
  /** What is chosen so far; `null` as long as something is missing. */
  target: MoveTarget | null;
  /** Fields that say what goes where. */
  children: ReactNode;
  /** Decides about something both files say. */
  onChoose?: (choice: DetailChoice) => void;
  onClose: () => void;
}

/** Says what shall go where, shows what that comes to, asks for a reason and does it. */
export function MoveFrame({ fileId, title, act, target, children, onChoose, onClose }: MoveFrameProps) {
  const { i18n } = useLingui();
  const move = useMove(fileId, target, onClose);
  return (
    <Dialog
      title={title}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={move.isBusy} isDisabled={!move.isReady} onPress={move.submit}>
            {act}
          </Button>
        </>
      }
    >
      {move.error === null ? null : <RequestFailure error={move.error} />}
      <form
        className="ta-form"
        onSubmit={(event) => {
          event.preventDefault();
          move.submit();
        }}
      >
        {children}
        <TextField label={i18n.t('Grund')} isRequired value={move.reason} onChange={move.setReason} />
      </form>
      {move.preview === undefined ? null : (
        <MovePreviewView
          preview={move.preview}
          choices={target?.choices ?? []}
          onChoose={(choice) => onChoose?.(choice)}
        />
      )}
    </Dialog>
  );
}
