import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { bulkRunCommands, bulkRunQuery, bulkRunsQuery } from '../../api/bulk-runs.js';
import type { BulkRun } from '../../api/contract/bulk.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { bulkRunTitle } from '../../words/bulk-words.js';
import { ReasonDialog } from '../access/reason-dialog.js';
import { watchRun } from './watched-runs.js';

type Asked = 'start' | 'undo' | 'cancel' | null;

interface StepDialogProps {
  run: BulkRun;
  onClose: () => void;
}

/** After a step, run and list are fetched anew; a run that follows is gone to. */
function useStep(run: BulkRun, take: (key: string, reason: string) => Promise<BulkRun>, onDone: () => void) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (reason: string) => take(key, reason),
    onSuccess: async (next) => {
      queries.setQueryData(bulkRunQuery(next.id).queryKey, next);
      void queries.invalidateQueries({ queryKey: bulkRunsQuery.queryKey });
      watchRun(next.id);
      onDone();
      if (next.id !== run.id) {
        await navigate({ to: '/sammelvorgaenge/$runId', params: { runId: next.id } });
      }
    },
  });
}

/** Asks once more before anything is changed, with how many files, and whether it can be taken back. */
function StartDialog({ run, onClose }: StepDialogProps) {
  const { i18n } = useLingui();
  const start = useStep(run, () => bulkRunCommands.start(run.id), onClose);
  const files = run.counts.possible + run.counts.working + run.counts.unchecked;
  const { refused } = run.counts;
  return (
    <ConfirmDialog
      title={bulkRunTitle(i18n, run)}
      act={i18n.t('{files, plural, one {Bei # Akte ausführen} other {Bei # Akten ausführen}}', { files })}
      isOpen
      isBusy={start.isPending}
      error={start.error}
      onClose={onClose}
      onConfirm={() => {
        start.mutate('');
      }}
    >
      {refused > 0 ? (
        <p>
          {i18n.t('{refused, plural, one {# Akte wird ausgelassen.} other {# Akten werden ausgelassen.}}', { refused })}
        </p>
      ) : null}
      {run.mayBeUndone ? (
        <p>{i18n.t('Zurücknehmen lässt sich das bei jeder Akte, mit der danach nichts weiter geschehen ist.')}</p>
      ) : (
        <Alert kind="warning" title={i18n.t('Das lässt sich nicht als Ganzes zurücknehmen.')} />
      )}
      <p>{i18n.t('Es geht im Hintergrund weiter, auch wenn Sie die Seite verlassen.')}</p>
    </ConfirmDialog>
  );
}

function CancelDialog({ run, onClose }: StepDialogProps) {
  const { i18n } = useLingui();
  const cancel = useStep(run, () => bulkRunCommands.cancel(run.id), onClose);
  return (
    <ConfirmDialog
      title={i18n.t('Sammelvorgang abbrechen')}
      act={i18n.t('Sammelvorgang abbrechen')}
      isOpen
      isBusy={cancel.isPending}
      error={cancel.error}
      onClose={onClose}
      onConfirm={() => {
        cancel.mutate('');
      }}
    >
      <p>{i18n.t('Was schon erledigt ist, bleibt erledigt. Die übrigen Akten bleiben, wie sie sind.')}</p>
    </ConfirmDialog>
  );
}

function UndoDialog({ run, onClose }: StepDialogProps) {
  const { i18n } = useLingui();
  const undo = useStep(run, (key, reason) => bulkRunCommands.undo(run.id, reason, key), onClose);
  return (
    <ReasonDialog
      title={i18n.t('Sammelvorgang zurücknehmen')}
      act={i18n.t('Probe der Rücknahme beginnen')}
      isBusy={undo.isPending}
      error={undo.error}
      onClose={onClose}
      onSubmit={undo.mutate}
    >
      <p>
        {i18n.t(
          'Auch die Rücknahme wird zuerst geprobt. Akten, mit denen seither etwas geschehen ist, bleiben, wie sie sind.',
        )}
      </p>
    </ReasonDialog>
  );
}

/** What can be done with the run now. */
export function RunSteps({ run }: { run: BulkRun }) {
  const { i18n } = useLingui();
  const [asked, setAsked] = useState<Asked>(null);
  const repeat = useStep(
    run,
    (key) => bulkRunCommands.repeat(run.id, key),
    () => undefined,
  );
  const close = () => {
    setAsked(null);
  };
  const offers = (step: BulkRun['steps'][number]) => run.steps.includes(step);
  return (
    <>
      {repeat.isError ? <RequestFailure error={repeat.error} /> : null}
      {offers('start') ? (
        <Button
          kind="primary"
          onPress={() => {
            setAsked('start');
          }}
        >
          {run.state === 'stopped' ? i18n.t('Fortsetzen') : i18n.t('Ausführen')}
        </Button>
      ) : null}
      {offers('cancel') ? (
        <Button
          onPress={() => {
            setAsked('cancel');
          }}
        >
          {i18n.t('Abbrechen')}
        </Button>
      ) : null}
      {offers('repeat') ? (
        <Button
          icon="autorenew"
          isBusy={repeat.isPending}
          onPress={() => {
            repeat.mutate('');
          }}
        >
          {i18n.t('Nicht Erledigtes wiederholen')}
        </Button>
      ) : null}
      {offers('undo') ? (
        <Button
          onPress={() => {
            setAsked('undo');
          }}
        >
          {i18n.t('Zurücknehmen')}
        </Button>
      ) : null}
      {asked === 'start' ? <StartDialog run={run} onClose={close} /> : null}
      {asked === 'cancel' ? <CancelDialog run={run} onClose={close} /> : null}
      {asked === 'undo' ? <UndoDialog run={run} onClose={close} /> : null}
    </>
  );
}
