import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Conversion, ConversionUndo } from '../../api/contract.js';
import { conversionCommands } from '../../api/conversions.js';
import { may, useUser } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { ConfirmedAct } from '../../ui/confirmed-act.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { RequiredTextField, useRequiredText } from '../file-view/step-dialog.js';

interface UndoStepsProps {
  conversion: Conversion;
  undo: ConversionUndo;
  onChange: () => void;
}

/** What can be done about taking a run back: ask, withdraw, refuse, confirm, have it go on. */
export function UndoSteps({ conversion, undo, onChange }: UndoStepsProps) {
  const { i18n } = useLingui();
  const user = useUser();
  const client = useQueryClient();
  const [asked, setAsked] = useState<'request' | 'refuse' | null>(null);
  const { id } = conversion;
  const { undo: step, foreseen, mayDecide, mayWithdraw } = undo;
  const isOpen = step?.state === 'requested';
  const mayRequest = !isOpen && (foreseen?.goes ?? 0) > 0 && may(user, 'records.request-deletion');
  const isSecond = mayDecide && may(user, 'records.confirm-deletion');
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['conversion', id] });
    onChange();
  };
  return (
    <>
      {mayWithdraw ? <p className="ta-muted">{i18n.t('Entscheiden muss eine zweite Person.')}</p> : null}
      <div className="ta-actions">
        {isSecond ? <ConfirmUndo id={id} foreseen={foreseen} refresh={refresh} /> : null}
        {isSecond ? (
          <Button
            onPress={() => {
              setAsked('refuse');
            }}
          >
            {i18n.t('Ablehnen …')}
          </Button>
        ) : null}
        {mayWithdraw ? (
          <ConfirmedAct
            label={i18n.t('Antrag zurückziehen')}
            title={i18n.t('Antrag zurückziehen')}
            done={i18n.t('Der Antrag ist zurückgezogen.')}
            run={() => conversionCommands.withdrawUndo(id)}
            refresh={refresh}
          >
            <p>{i18n.t('Alle Akten bleiben, wie sie sind.')}</p>
          </ConfirmedAct>
        ) : null}
        {step?.state === 'stopped' ? <ResumeUndo id={id} refresh={refresh} /> : null}
        {mayRequest ? (
          <Button
            onPress={() => {
              setAsked('request');
            }}
          >
            {i18n.t('Rücknahme beantragen …')}
          </Button>
        ) : null}
      </div>
      {asked === null ? null : (
        <ReasonDialog
          kind={asked}
          id={id}
          onClose={() => {
            setAsked(null);
          }}
          onDone={refresh}
        />
      )}
    </>
  );
}

interface ConfirmUndoProps {
  id: string;
  foreseen: ConversionUndo['foreseen'];
  refresh: () => Promise<void>;
}

/** The second person confirms what she sees. */
function ConfirmUndo({ id, foreseen, refresh }: ConfirmUndoProps) {
  const { i18n } = useLingui();
  if (foreseen === null || foreseen.goes === 0) return null;
  return (
    <ConfirmedAct
      kind="primary"
      label={i18n.t('{goes, plural, one {# Akte zurücknehmen} other {# Akten zurücknehmen}}', {
        goes: foreseen.goes,
      })}
      title={i18n.t('Rücknahme bestätigen')}
      done={i18n.t('Die Rücknahme läuft.')}
      run={() => conversionCommands.confirmUndo(id, foreseen.fingerprint)}
      refresh={refresh}
    >
      <p>
        {i18n.t(
          '{goes, plural, one {# Akte wird} other {# Akten werden}} mit {documents, plural, one {# Dokument} other {# Dokumenten}} gelöscht, {stays, plural, one {# bleibt} other {# bleiben}}. Von jeder bleibt ein Restdatensatz; ihr Aktenzeichen wird nicht wieder vergeben. Das lässt sich nicht zurücknehmen.',
          { goes: foreseen.goes, documents: foreseen.documents, stays: foreseen.stays },
        )}
      </p>
    </ConfirmedAct>
  );
}

/** What was halted or broke off goes on. */
function ResumeUndo({ id, refresh }: { id: string; refresh: () => Promise<void> }) {
  const { i18n } = useLingui();
  const user = useUser();
  if (!may(user, 'records.confirm-deletion')) return null;
  return (
    <ConfirmedAct
      label={i18n.t('Rücknahme fortsetzen')}
      title={i18n.t('Rücknahme fortsetzen')}
      done={i18n.t('Die Rücknahme läuft.')}
      run={() => conversionCommands.resumeUndo(id)}
      refresh={refresh}
    >
      <p>{i18n.t('Was zwei Personen beschlossen haben, gilt weiter. Was seither geändert wurde, bleibt.')}</p>
    </ConfirmedAct>
  );
}

interface ReasonDialogProps {
  kind: 'request' | 'refuse';
  id: string;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Somebody asks for the run to be taken back, or refuses it: both say why. */
function ReasonDialog({ kind, id, onClose, onDone }: ReasonDialogProps) {
  const { i18n } = useLingui();
  const isRequest = kind === 'request';
  const [key] = useState(() => crypto.randomUUID());
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  const legalBasis = useRequiredText(i18n.t('Bitte die Rechtsgrundlage nennen.'));
  const saying = useMutation({
    mutationFn: () =>
      isRequest
        ? conversionCommands.requestUndo(id, { reason: reason.value.trim(), legalBasis: legalBasis.value.trim() }, key)
        : conversionCommands.refuseUndo(id, reason.value.trim()),
    onSuccess: async () => {
      notify({
        kind: 'success',
        text: isRequest ? i18n.t('Die Rücknahme ist beantragt.') : i18n.t('Die Rücknahme ist abgelehnt.'),
      });
      onClose();
      await onDone();
    },
  });
  function submit() {
    // both are looked at, so that both say what is missing
    const isReady = [reason.check(), !isRequest || legalBasis.check()].every(Boolean);
    if (isReady && !saying.isPending) {
      saying.mutate();
    }
  }
  return (
    <Dialog
      title={isRequest ? i18n.t('Rücknahme beantragen') : i18n.t('Rücknahme ablehnen')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={saying.isPending} onPress={submit}>
            {isRequest ? i18n.t('Beantragen') : i18n.t('Ablehnen')}
          </Button>
        </>
      }
    >
      {saying.isError ? <RequestFailure error={saying.error} /> : null}
      <form
        className="ta-section"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {isRequest ? (
          <p>
            {i18n.t(
              'Nichts wird sofort gelöscht: Eine zweite Person sieht, was ginge und was bleibt, und entscheidet. Alte Aktenzeichen können danach noch einmal übernommen werden.',
            )}
          </p>
        ) : null}
        <RequiredTextField label={i18n.t('Begründung')} autoFocus text={reason} />
        {isRequest ? (
          <RequiredTextField
            label={i18n.t('Rechtsgrundlage')}
            hint={i18n.t('Steht in jedem Restdatensatz, zum Beispiel „Aktenordnung § 12“.')}
            text={legalBasis}
          />
        ) : null}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}
