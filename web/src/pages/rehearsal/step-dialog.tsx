import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Rehearsal, UndoObstacle } from '../../api/contract.js';
import { rehearsalCommands, undoObstaclesQuery } from '../../api/rehearsals.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';
import { findingWords, obstacleWords } from '../../words/rehearsal-words.js';

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
      /*i18n*/ 'Sie unterschreiben den Bericht, wie er jetzt ist. Ändern sich Plan, Entscheidungen oder Akten, die er zeigt, verfällt die Unterschrift; kommen nur Akten hinzu, die denselben Regeln folgen, bleibt sie.',
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

/** Names what undoing would lose, and the way out; and what stays deleted. */
function UndoObstacles({ rehearsal }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const found = useQuery(undoObstaclesQuery(rehearsal)).data ?? [];
  const deleted = found.find(({ kind }) => kind === 'deleted-since')?.count ?? 0;
  const obstacles = found.filter(({ kind }) => kind !== 'deleted-since');
  const named = ({ count, references }: UndoObstacle) =>
    references.length === 0 ? '' : `: ${references.join(', ')}${count > references.length ? ' …' : ''}`;
  return (
    <>
      {obstacles.length === 0 ? null : (
        <Alert kind="warning" title={i18n.t('So lässt sich die Übernahme nicht zurücknehmen')}>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle.kind}>
                {`${String(obstacle.count)} ${i18n._(obstacleWords[obstacle.kind])}${named(obstacle)}`}
              </li>
            ))}
          </ul>
          <p>
            {i18n.t(
              'Ihr Stand ginge verloren. Der Ausweg: eine neue Fassung auf Grundlage der alten entwerfen, am Bestand proben und übernehmen.',
            )}
          </p>
        </Alert>
      )}
      {deleted === 0 ? null : (
        <p>
          {i18n.t(
            '{count, plural, one {Eine seit der Übernahme gelöschte Akte oder ein Vorgang bleibt gelöscht und wird ausgelassen.} other {# seit der Übernahme gelöschte Akten und Vorgänge bleiben gelöscht und werden ausgelassen.}}',
            { count: deleted },
          )}
        </p>
      )}
    </>
  );
}

/** What is at stake, in figures: how much of the stock changes, or which work is put aside. */
function Stakes({ rehearsal: { counts, approvals }, step }: { rehearsal: Rehearsal; step: RehearsalStepKind }) {
  const { i18n } = useLingui();
  if (counts === null || step === 'sign-records-management' || step === 'sign-archive') {
    return null;
  }
  const found = step === 'discard' ? [] : counts.findings.filter(({ files }) => files > 0);
  return (
    <ul>
      {step === 'discard' ? (
        <li>
          {i18n.t(
            '{count, plural, =0 {Keine Unterschrift verfällt} one {Eine Unterschrift verfällt} other {# Unterschriften verfallen}}',
            {
              count: approvals.length,
            },
          )}
        </li>
      ) : (
        <li>
          {i18n.t('{files} Akten geprüft, {redirects} Zeichen mit Weiterleitung', {
            files: counts.files,
            redirects: counts.redirects,
          })}
        </li>
      )}
      {found.map(({ finding, files }) => (
        <li key={finding}>{`${i18n._(findingWords[finding].label)}: ${String(files)}`}</li>
      ))}
    </ul>
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
      <Stakes rehearsal={rehearsal} step={step} />
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
