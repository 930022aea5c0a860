import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { overdueLoansQuery } from '../../api/loans.js';
import { itemsOf } from '../../api/mail-room.js';
import { formatDay } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';

/** Paper files that should be back, the longest overdue first; nothing where none is. */
export function OverdueLoans() {
  const { i18n } = useLingui();
  const query = useInfiniteQuery(overdueLoansQuery);
  if (query.isError && query.data === undefined) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const loans = itemsOf(query.data);
  if (loans.length === 0) {
    return null;
  }
  return (
    <section className="ta-section" aria-labelledby="overdue-loans-title">
      <h2 id="overdue-loans-title">{i18n.t('Überfällige Ausleihen')}</h2>
      <ul>
        {loans.map((loan) => (
          <li key={loan.id}>
            <Link to="/akten/$fileId" params={{ fileId: loan.fileId }} search={{ reiter: 'papier' }}>
              {loan.fileReference} {loan.fileSubject}
            </Link>
            {': '}
            {i18n.t('{borrower}, zurück bis {due}', {
              borrower: loan.borrower,
              due: formatDay(loan.dueOn, i18n.locale),
            })}
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button kind="tertiary" isBusy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {i18n.t('Weitere laden')}
        </Button>
      ) : null}
    </section>
  );
}
