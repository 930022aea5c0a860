import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accountCommands, accountQuery } from '../../api/administration.js';
import type { Account, AccountWithStartPassword } from '../../api/contract.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { notify } from '../../ui/notices.js';
import { StartPasswordNote } from './start-password-note.js';

interface Step {
  /** The button, and the act in the question. */
  act: string;
  question: string;
  done: string;
  run: (account: Account) => Promise<Account | AccountWithStartPassword>;
}

const lock: Step = {
  act: /*i18n*/ 'Konto sperren',
  question:
    /*i18n*/ 'Die Person wird sofort abgemeldet und kann sich nicht mehr anmelden, bis die Sperre aufgehoben ist.',
  done: /*i18n*/ 'Das Konto ist gesperrt.',
  run: accountCommands.lock,
};
const unlock: Step = {
  act: /*i18n*/ 'Sperre aufheben',
  question: /*i18n*/ 'Die Person kann sich danach wieder anmelden.',
  done: /*i18n*/ 'Die Sperre ist aufgehoben.',
  run: accountCommands.unlock,
};
const others: Step[] = [
  {
    act: /*i18n*/ 'Kennwort zurücksetzen',
    question:
      /*i18n*/ 'Das jetzige Kennwort gilt dann nicht mehr, alle Sitzungen enden, und es gibt ein neues Startkennwort.',
    done: /*i18n*/ 'Das Kennwort ist zurückgesetzt.',
    run: accountCommands.resetPassword,
  },
  {
    act: /*i18n*/ 'Zweiten Faktor zurücksetzen',
    question:
      /*i18n*/ 'Der jetzige zweite Faktor gilt dann nicht mehr, alle Sitzungen enden, und die Person richtet bei der nächsten Anmeldung einen neuen ein. Vorher prüfen, dass wirklich sie darum bittet.',
    done: /*i18n*/ 'Der zweite Faktor ist zurückgesetzt.',
    run: accountCommands.resetSecondFactor,
  },
  {
    act: /*i18n*/ 'Sitzungen beenden',
    question: /*i18n*/ 'Die Person wird überall abgemeldet und kann sich wieder anmelden.',
    done: /*i18n*/ 'Die Sitzungen sind beendet.',
    run: accountCommands.endSessions,
  },
];

/** What an administrator does when something happened to the owner of an account; each is asked for once more. */
export function AccountSteps({ account }: { account: Account }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const [given, setGiven] = useState<AccountWithStartPassword | null>(null);
  const running = useMutation({
    mutationFn: (chosen: Step) => chosen.run(account),
    onSuccess: (answer, chosen) => {
      const isGiven = 'startPassword' in answer;
      setGiven(isGiven ? answer : null);
      queries.setQueryData(accountQuery(account.id).queryKey, isGiven ? answer.account : answer);
      setStep(null);
      notify({ kind: 'success', text: i18n._(chosen.done) });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  const isLocked = account.state === 'locked' || account.state === 'locked-out';
  const steps = [...(account.state === 'locked' ? [] : [lock]), ...(isLocked ? [unlock] : []), ...others];
  function close() {
    setStep(null);
    running.reset();
    void queries.invalidateQueries({ queryKey: accountQuery(account.id).queryKey });
  }
  return (
    <section className="ta-section" aria-label={i18n.t('Maßnahmen')}>
      <h2>{i18n.t('Maßnahmen')}</h2>
      {given === null ? null : <StartPasswordNote given={given} />}
      <div className="ta-actions">
        {steps.map((one) => (
          <Button
            key={one.act}
            onPress={() => {
              setStep(one);
            }}
          >
            {i18n._(one.act)}
          </Button>
        ))}
      </div>
      {step === null ? null : (
        <ConfirmDialog
          title={`${i18n._(step.act)}: ${account.displayName}`}
          act={i18n._(step.act)}
          isOpen
          isBusy={running.isPending}
          error={running.error}
          onClose={close}
          onConfirm={() => {
            running.mutate(step);
          }}
        >
          <p>{i18n._(step.question)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
