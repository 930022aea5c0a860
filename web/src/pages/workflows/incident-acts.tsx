import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { workflowCommands } from '../../api/workflows.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { ConfirmedAct } from '../../ui/confirmed-act.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { readValues } from './json-values.js';

interface IncidentActsProps {
  incidentId: string;
  /** Where it is, for screen readers. */
  place: string;
}

interface ActsOnIncidentProps extends IncidentActsProps {
  kind: string;
}

function SkipDialog({ incidentId, place, onClose }: IncidentActsProps & { onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [text, setText] = useState('{}');
  const values = readValues(text);
  const skipping = useMutation({
    mutationFn: () => workflowCommands.skip(incidentId, values ?? {}),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Der Schritt ist übersprungen, der Ablauf geht weiter.') });
      onClose();
      await refresh(queries);
    },
  });
  return (
    <Dialog
      role="alertdialog"
      title={i18n.t('Schritt überspringen: {place}', { place })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            kind="primary"
            isBusy={skipping.isPending}
            isDisabled={values === undefined}
            onPress={() => {
              if (!skipping.isPending) {
                skipping.mutate();
              }
            }}
          >
            {i18n.t('Überspringen')}
          </Button>
        </>
      }
    >
      {skipping.isError ? <RequestFailure error={skipping.error} /> : null}
      <p>{i18n.t('Der Ablauf geht weiter, als hätte der Schritt diese Ergebnisse gehabt.')}</p>
      <TextField
        label={i18n.t('Ergebnisse als JSON')}
        hint={i18n.t('Zum Beispiel {example}', { example: '{"ergebnis": "ja"}' })}
        rows={5}
        value={text}
        onChange={setText}
        error={values === undefined ? i18n.t('Das ist kein JSON-Objekt.') : undefined}
      />
    </Dialog>
  );
}

function refresh(queries: ReturnType<typeof useQueryClient>): Promise<unknown> {
  return Promise.all([
    queries.invalidateQueries({ queryKey: ['workflow-incidents'] }),
    queries.invalidateQueries({ queryKey: ['workflow-instance'] }),
    queries.invalidateQueries({ queryKey: ['workflows'] }),
  ]);
}

/** How those who run the system resolve an incident: try again, or go on without it. */
export function IncidentActs({ incidentId, place, kind }: ActsOnIncidentProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [isSkipping, setIsSkipping] = useState(false);
  return (
    <div className="ta-actions">
      {kind === 'step' ? (
        <p className="ta-small">
          {i18n.t(
            'Die Aufgabe ist weiter offen: Wer sie hat, erledigt sie noch einmal, sobald die Ursache behoben ist.',
          )}
        </p>
      ) : (
        <ConfirmedAct
          label={i18n.t('Wiederholen')}
          about={place}
          title={i18n.t('Schritt wiederholen: {place}', { place })}
          done={i18n.t('Der Schritt wird wiederholt.')}
          run={() => workflowCommands.retry(incidentId)}
          refresh={() => refresh(queries)}
        >
          <p>
            {i18n.t(
              'Was vorher nicht ging, wird noch einmal versucht. Ist die Ursache noch da, entsteht die Störung neu.',
            )}
          </p>
        </ConfirmedAct>
      )}
      <Button
        label={i18n.t('Überspringen: {place}', { place })}
        onPress={() => {
          setIsSkipping(true);
        }}
      >
        {i18n.t('Überspringen …')}
      </Button>
      {isSkipping ? (
        <SkipDialog
          incidentId={incidentId}
          place={place}
          onClose={() => {
            setIsSkipping(false);
          }}
        />
      ) : null}
    </div>
  );
}
