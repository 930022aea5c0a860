import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { journalQuery } from '../../api/audit.js';
import type { JournalEntry } from '../../api/contract.js';
import { endOfDay, formatMoment } from '../../format/dates.js';
import { ListFrame } from '../../lists/list-frame.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ChangeList } from '../../words/change-list.js';
import { journalSentence, objectTypeLabel } from '../../words/journal-words.js';
import { JournalFilters } from './journal-filters.js';

/** Numbers nobody reads out, of which the end is enough; words that are keys stand as they are. */
const LONG_NUMBER = /^[0-9a-f-]{14,}$/i;

/** What an entry is about; the identifier narrows the journal to everything that happened to it. */
function ObjectLink({ type, id }: { type: string; id: string }) {
  const { i18n } = useLingui();
  const isNumber = LONG_NUMBER.test(id);
  return (
    <span>
      {objectTypeLabel(i18n, type)}
      <Link
        to="/pruefung"
        search={(old) => ({ ...old, objektart: type, objekt: id })}
        className={`ta-option__second ta-mono${isNumber ? ' ta-nowrap' : ''}`}
        aria-label={i18n.t('Nur diesen Gegenstand zeigen: {id}', { id })}
        title={id}
      >
        {isNumber ? `…${id.slice(-12)}` : id}
      </Link>
    </span>
  );
}

function JournalTable({ entries }: { entries: JournalEntry[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={i18n.t('Journaleinträge')}
      rows={entries}
      rowKey={(entry) => String(entry.id)}
      columns={[
        { key: 'id', header: i18n.t('Nr.'), isNumeric: true, cell: (entry) => entry.id },
        {
          key: 'when',
          header: i18n.t('Zeit'),
          cell: (entry) => <span className="ta-nowrap">{formatMoment(entry.occurredAt, i18n.locale)}</span>,
        },
        {
          key: 'what',
          header: i18n.t('Was geschah'),
          isRowHeader: true,
          width: 'medium',
          cell: (entry) => journalSentence(i18n, entry),
        },
        {
          key: 'object',
          header: i18n.t('Gegenstand'),
          cell: (entry) => <ObjectLink type={entry.objectType} id={entry.objectId} />,
        },
        { key: 'changes', header: i18n.t('Änderung'), cell: (entry) => <ChangeList entry={entry} withIdentifiers /> },
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
  return (
    <section className="ta-section" aria-label={i18n.t('Journal')}>
      <JournalFilters />
      <ListFrame
        query={query}
        loading={i18n.t('Journal wird geladen …')}
        skeletonLines={10}
        empty={
          <EmptyState title={i18n.t('Kein Eintrag passt zum Filter')}>
            <p>{i18n.t('Filter ändern oder leeren.')}</p>
          </EmptyState>
        }
      >
        {(entries) => <JournalTable entries={entries} />}
      </ListFrame>
    </section>
  );
}
