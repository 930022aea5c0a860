import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Rehearsal } from '../../api/contract.js';
import { rehearsalCommands, undoObstaclesQuery } from '../../api/rehearsals.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';
import { obstacleWords } from '../../words/rehearsal-words.js';

/** What is asked once more before it is done. */
export type RehearsalStepKind = 'sign-records-management' | 'sign-archive' | 'apply' | 'undo' | 'discard';

interface Words {
  act: string;
  means: string;
  needsReason: boolean;
}

export const stepWords: Record<RehearsalStepKind, Words> = {
  'sign-records-management': {
    act: /*i18n*/ 'Für die Schriftgutverwaltung unterschreiben',
    means:
      /*i18n*/ 'Sie unterschreiben den Bericht, wie er jetzt ist. Ändern sich Plan oder Entscheidungen, verfällt die Unterschrift; kommen nur Akten hinzu, die denselben Regeln folgen, bleibt sie.',
    needsReason: false,
  },
  'sign-archive': {
    act: /*i18n*/ 'Für das Stadtarchiv unterschreiben',
    means:
      /*i18n*/ 'Sie unterschreiben den Bericht, wie er jetzt ist: Aufbewahrung, Aussonderungsarten und Begründungen eingeschlossen.',
    needsReason: false,
  },
  apply: {
    act: /*i18n*/ 'Auf den Bestand übernehmen',
    means:
      /*i18n*/ 'Die Fassung tritt jetzt in Kraft, und alle Akten werden eingeordnet, wie der Bericht es sagt: alles oder nichts. Solange das läuft, kann niemand Akten ändern; lesen geht weiter.',
    needsReason: true,
  },
  undo: {
    act: /*i18n*/ 'Übernahme zurücknehmen',
    means:
      /*i18n*/ 'Plan und Akten kommen dahin zurück, wo sie vorher waren. Die neuen Zeichen führen weiter zu den Akten und werden nicht noch einmal vergeben.',
    needsReason: true,
  },
  discard: {
    act: /*i18n*/ 'Probelauf verwerfen',
    means: /*i18n*/ 'Bericht, Entscheidungen und Unterschriften gelten nicht mehr. Am Bestand ändert sich nichts.',
    needsReason: false,
  },
};

function run(rehearsal: Rehearsal, step: RehearsalStepKind, reason: string): Promise<unknown> {
  switch (step) {
    case 'sign-records-management':
      return rehearsalCommands.approve(rehearsal, 'records-management');
    case 'sign-archive':
      return rehearsalCommands.approve(rehearsal, 'archive');
    case 'apply':
      return rehearsalCommands.apply(rehearsal, reason);
    case 'undo':
      return rehearsalCommands.undo(rehearsal, reason);
    case 'discard':
      return rehearsalCommands.discard(rehearsal);
  }
}

/** Names what undoing would lose, and the way out. */
function UndoObstacles({ rehearsal }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const obstacles = useQuery(undoObstaclesQuery(rehearsal)).data ?? [];
  if (obstacles.length === 0) {
    return null;
  }
  return (
    <Alert kind="warning" title={i18n.t('So lässt sich die Übernahme nicht zurücknehmen')}>
      <ul>
        {obstacles.map(({ kind, count, references }) => (
          <li key={kind}>
            {`${String(count)} ${i18n._(obstacleWords[kind])}: ${references.join(', ')}${count > references.length ? ' …' : ''}`}
          </li>
        ))}
      </ul>
      <p>
        {i18n.t(
          'Ihr Stand ginge verloren. Der Ausweg: eine neue Fassung auf Grundlage der alten entwerfen, am Bestand proben und übernehmen.',
        )}
      </p>
    </Alert>
  );
}

interface StepDialogProps {
  rehearsal: Rehearsal;
  step: RehearsalStepKind;
  onDone: () => void;
  onClose: () => void;
}

/** Asks once more, says what the step means, and does it on the report that is shown. */
export function StepDialog({ rehearsal, step, onDone, onClose }: StepDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const words = stepWords[step];
  const doing = useMutation({
    mutationFn: () => run(rehearsal, step, reason.trim()),
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ['rehearsal', rehearsal.id] });
      await queries.invalidateQueries({ queryKey: ['rehearsals'] });
    },
  });
  const isOff = words.needsReason && reason.trim() === '';
  function submit() {
    if (!isOff && !doing.isPending) {
      doing.mutate();
    }
  }
  return (
    <Dialog
      role="alertdialog"
      title={i18n._(words.act)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={doing.isPending} isDisabled={isOff} onPress={submit}>
            {i18n._(words.act)}
          </Button>
        </>
      }
    >
      {doing.isError ? <RequestFailure error={doing.error} /> : null}
      {step === 'undo' ? <UndoObstacles rehearsal={rehearsal} /> : null}
      <p>{i18n._(words.means)}</p>
      {words.needsReason ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextField label={i18n.t('Grund')} isRequired autoFocus value={reason} onChange={setReason} />
        </form>
      ) : null}
    </Dialog>
  );
}
