import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Loan } from '../../api/contract.js';
import { loanCommands } from '../../api/loans.js';
import { DayField, TextField } from '../../ui/text-field.js';
import type { FileDialogProps } from './file-tab.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

/** Lends the paper part of a file. */
export function LendDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const borrower = useRequiredText(i18n.t('Bitte eintragen, an wen.'));
  const [dueOn, setDueOn] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Papierakte ausleihen')}
      act={i18n.t('Ausleihen')}
      done={i18n.t('Die Ausleihe ist eingetragen.')}
      step={(key) =>
        loanCommands.lend(
          file.id,
          { borrower: borrower.value.trim(), dueOn, ...(note.trim() === '' ? {} : { note: note.trim() }) },
          key,
        )
      }
      isReady={() => {
        setIsTried(true);
        return borrower.check() && dueOn !== '';
      }}
      onClose={onClose}
    >
      <RequiredTextField label={i18n.t('An wen')} hint={i18n.t('Person, Amt oder Gericht')} autoFocus text={borrower} />
      <DayField
        label={i18n.t('Zurück bis')}
        isRequired
        value={dueOn}
        onChange={setDueOn}
        error={isTried && dueOn === '' ? i18n.t('Bitte einen Tag eintragen.') : undefined}
      />
      <TextField label={i18n.t('Bemerkung')} value={note} onChange={setNote} />
      {file.state === 'open' ? (
        <p>{i18n.t('Eine Wiedervorlage erinnert das Amt an die Rückgabe.')}</p>
      ) : (
        <p>{i18n.t('Die Akte ist geschlossen: An die Rückgabe erinnert nur die Liste überfälliger Ausleihen.')}</p>
      )}
    </StepDialog>
  );
}

/** Takes the paper part of a file back. */
export function GiveBackDialog({ file, loan, onClose }: FileDialogProps & { loan: Loan }) {
  const { i18n } = useLingui();
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Rückgabe eintragen')}
      act={i18n.t('Ist zurück')}
      done={i18n.t('Die Papierakte ist zurück.')}
      step={(key) => loanCommands.giveBack(file.id, loan.id, key)}
      isReady={() => true}
      onClose={onClose}
    >
      <p>{i18n.t('{borrower} hat die Papierakte heute zurückgegeben.', { borrower: loan.borrower })}</p>
    </StepDialog>
  );
}
