import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { journalQuery } from '../../api/audit.js';
import type { JournalEntry } from '../../api/contract.js';
import { itemsOf } from '../../api/mail-room.js';
import { endOfDay, formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ChangeList } from '../../words/change-list.js';
import { journalSentence, objectTypeLabel } from '../../words/journal-words.js';
import { JournalFilters } from './journal-filters.js';

function JournalTable({ entries }: { entries: JournalEntry[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={i18n.t('Journaleinträge')}
      rows={entries}
      rowKey={(entry) => String(entry.id)}
      columns={[
        { key: 'id', header: i18n.t('Nr.'), isNumeric: true, cell: (entry) => entry.id },
        { key: 'when', header: i18n.t('Zeit'), cell: (entry) => formatMoment(entry.occurredAt, i18n.locale) },
        {
          key: 'what',
          header: i18n.t('Was geschah'),
          isRowHeader: true,
          cell: (entry) => journalSentence(i18n, entry),
        },
        {
          key: 'object',
          header: i18n.t('Gegenstand'),
          cell: (entry) => (
            <span>
              {objectTypeLabel(i18n, entry.objectType)}
              <code className="ta-option__second">{entry.objectId}</code>
            </span>
          ),
        },
        { key: 'changes', header: i18n.t('Änderung'), cell: (entry) => <ChangeList entry={entry} /> },
        {
          key: 'block',
          header: i18n.t('Block'),
          isNumeric: true,
          cell: (entry) => entry.block ?? <span className="ta-muted">{i18n.t('folgt')}</span>,
        },
      ]}
    />
  );
}

/** The journal with its filters. */
export function JournalPanel() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/pruefung' });
  const query = useInfiniteQuery(
    journalQuery({
      objectType: search.objektart,
      objectId: search.objekt,
      action: search.vorgang,
      actor: search.wer,
      from: search.von,
      to: endOfDay(search.bis),
    }),
  );
  const entries = itemsOf(query.data);
  return (
    <section className="ta-section" aria-label={i18n.t('Journal')}>
      <JournalFilters />
      {query.isPending ? <Skeleton lines={10} label={i18n.t('Journal wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && entries.length === 0 ? (
        <EmptyState title={i18n.t('Kein Eintrag passt zum Filter')}>
          <p>{i18n.t('Filter ändern oder leeren.')}</p>
        </EmptyState>
      ) : null}
      {entries.length === 0 ? null : (
        <>
          <JournalTable entries={entries} />
          <LoadMore
            shown={entries.length}
            total={query.data?.pages[0]?.total}
            hasMore={query.hasNextPage}
            isLoading={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}
