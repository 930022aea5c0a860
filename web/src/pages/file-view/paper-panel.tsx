import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Loan } from '../../api/contract.js';
import { loansQuery } from '../../api/loans.js';
import { metadataQuery } from '../../api/metadata.js';
import { usePermission } from '../../app/session.js';
import { formatDay } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { FileTabProps } from './file-tab.js';
import { GiveBackDialog, LendDialog } from './loan-dialogs.js';

function LoanItem({ loan }: { loan: Loan }) {
  const { i18n } = useLingui();
  const day = (value: string) => formatDay(value, i18n.locale);
  return (
    <li>
      <p>
        <span className="ta-strong">{loan.borrower}</span>{' '}
        {loan.isOverdue ? <Badge kind="warning">{i18n.t('überfällig')}</Badge> : null}
      </p>
      <p className="ta-small ta-muted">
        {i18n.t('ausgeliehen am {day} von {name}, zurück bis {due}', {
          day: day(loan.lentOn),
          name: loan.lentBy,
          due: day(loan.dueOn),
        })}
        {loan.returnedOn === null
          ? ''
          : ` · ${i18n.t('zurück am {day}, angenommen von {name}', { day: day(loan.returnedOn), name: loan.returnedTo ?? '?' })}`}
      </p>
      {loan.note === null ? null : <p className="ta-prewrap">{loan.note}</p>}
    </li>
  );
}

/** Whether the file says it is kept electronically only (xdomea medium 001). */
function useIsElectronic(fileId: string): boolean {
  const described = useQuery(metadataQuery({ fileId, objectKind: 'file', objectId: fileId }));
  return described.data?.fields.some(({ key, value }) => key === 'medium' && value === '001') === true;
}

/** All loans, or why there are none. */
function LoanList({ loans, isElectronic }: { loans: readonly Loan[]; isElectronic: boolean }) {
  const { i18n } = useLingui();
  if (loans.length > 0) {
    return (
      <ul className="ta-timeline">
        {loans.map((loan) => (
          <LoanItem key={loan.id} loan={loan} />
        ))}
      </ul>
    );
  }
  return isElectronic ? null : (
    <EmptyState title={i18n.t('Keine Ausleihen')}>
      <p>{i18n.t('Geht das Papier der Akte aus dem Haus oder in ein anderes Amt, tragen Sie es hier ein.')}</p>
    </EmptyState>
  );
}

/** Where the paper part of a file is: who has it, who had it. */
export function PaperPanel({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.work');
  const query = useQuery(loansQuery(file.id));
  const isElectronic = useIsElectronic(file.id);
  const [open, setOpen] = useState<'lend' | 'give-back' | null>(null);
  const out = query.data?.find(({ returnedOn }) => returnedOn === null);
  const opens = (which: 'lend' | 'give-back' | null) => () => {
    setOpen(which);
  };
  return (
    <section className="ta-section" aria-labelledby="paper-title">
      <h2 id="paper-title">{i18n.t('Papierakte')}</h2>
      <p>{i18n.t('Medium und Standort stehen in den Angaben zur Akte.')}</p>
      {query.isPending ? <Skeleton lines={3} label={i18n.t('Ausleihen werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {isElectronic ? (
        <p>
          {i18n.t(
            'Nach den Angaben wird die Akte nur elektronisch geführt, ohne Papier. Gibt es doch welches, ändern Sie dort zuerst das Medium; dann können Sie es ausleihen.',
          )}
        </p>
      ) : null}
      {mayWork && query.isSuccess && (out !== undefined || !isElectronic) ? (
        <div className="ta-actions">
          {out === undefined ? (
            <Button onPress={opens('lend')}>{i18n.t('Papierakte ausleihen')}</Button>
          ) : (
            <Button onPress={opens('give-back')}>{i18n.t('Rückgabe eintragen')}</Button>
          )}
        </div>
      ) : null}
      {query.data === undefined ? null : <LoanList loans={query.data} isElectronic={isElectronic} />}
      {open === 'lend' ? <LendDialog file={file} onClose={opens(null)} /> : null}
      {open === 'give-back' && out !== undefined ? (
        <GiveBackDialog file={file} loan={out} onClose={opens(null)} />
      ) : null}
    </section>
  );
}
