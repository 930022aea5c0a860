import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { deadLettersQuery, redrive } from '../../api/audit.js';
import type { DeadLetter } from '../../api/contract.js';
import { formatMoment } from '../../format/dates.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure, useFailureWords } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { notify } from '../../ui/notices.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { objectTypeLabel } from '../../words/journal-words.js';

function Redrive({ letter }: { letter: DeadLetter }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const failureWords = useFailureWords();
  const sending = useMutation({
    mutationFn: () => redrive(letter.id),
    onSuccess: () => {
      notify({ kind: 'success', text: i18n.t('{name} wird noch einmal versucht.', { name: letter.name }) });
    },
    onError: (error) => {
      notify({ kind: 'danger', text: failureWords(error) });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: deadLettersQuery.queryKey }),
  });
  return (
    <Button
      icon="autorenew"
      isBusy={sending.isPending}
      onPress={() => {
        sending.mutate();
      }}
    >
      {i18n.t('Noch einmal versuchen')}
      <span className="ta-sr-only"> {letter.name}</span>
    </Button>
  );
}

function DeadLetters({ letters }: { letters: DeadLetter[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={i18n.t('Liegengebliebene Aufträge')}
      rows={letters}
      rowKey={(letter) => letter.id}
      columns={[
        {
          key: 'name',
          header: i18n.t('Auftrag'),
          isRowHeader: true,
          cell: (letter) => (
            <span>
              <code>{letter.name}</code>
              <span className="ta-option__second">
                {letter.kind === 'job' ? i18n.t('Auftrag') : i18n.t('Nachricht')}
              </span>
            </span>
          ),
        },
        {
          key: 'object',
          header: i18n.t('Gegenstand'),
          cell: (letter) => (
            <span>
              {objectTypeLabel(i18n, letter.objectType)}
              <code className="ta-option__second">{letter.objectId}</code>
            </span>
          ),
        },
        {
          key: 'error',
          header: i18n.t('Letzter Fehler'),
          cell: (letter) => (
            <span>
              {i18n._(wordsFor(letter.lastError.code).what)}
              <code className="ta-option__second">{letter.lastError.code}</code>
            </span>
          ),
        },
        { key: 'attempts', header: i18n.t('Versuche'), isNumeric: true, cell: (letter) => letter.attempts },
        { key: 'failed', header: i18n.t('Aufgegeben'), cell: (letter) => formatMoment(letter.failedAt, i18n.locale) },
        { key: 'act', header: i18n.t('Aktion'), cell: (letter) => <Redrive letter={letter} /> },
      ]}
    />
  );
}

/** For administrators: jobs and messages that failed for good, to be tried again once the cause is gone. */
export function OperationsPage() {
  const { i18n } = useLingui();
  const query = useQuery(deadLettersQuery);
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Betrieb')}
        lead={
          <p>{i18n.t('Aufträge, die nach mehreren Versuchen liegen geblieben sind. Nichts davon ist verloren.')}</p>
        }
      />
      {query.isPending ? <Skeleton lines={6} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Nichts ist liegen geblieben')}>
          <p>{i18n.t('Aufträge, die auch nach mehreren Versuchen nicht gelingen, erscheinen hier.')}</p>
        </EmptyState>
      ) : null}
      {query.data !== undefined && query.data.length > 0 ? <DeadLetters letters={query.data} /> : null}
    </div>
  );
}
