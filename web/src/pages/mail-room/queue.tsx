import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { MailItemSummary } from '../../api/contract.js';
import { itemsOf, queueQuery } from '../../api/mail-room.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { UnitSelect } from '../../ui/unit-select.js';
import { mailItemStates } from '../../words/mail-item-words.js';
import { openStates, queueFilter, type QueueSearch } from './queue-filter.js';
import { QueueTable } from './queue-table.js';

function useQueueKeys(items: MailItemSummary[], search: QueueSearch) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const index = items.findIndex((item) => item.id === current);
  function go(to: number) {
    const item = items[Math.max(0, Math.min(items.length - 1, to))];
    if (item !== undefined) {
      setCurrent(item.id);
      document.getElementById(`stueck-${item.id}`)?.focus();
    }
  }
  useKeyBindings(i18n.t('Zu bearbeiten'), [
    {
      chord: 'j',
      label: i18n.t('Nächstes Stück'),
      run: () => {
        go(index + 1);
      },
    },
    {
      chord: 'k',
      label: i18n.t('Voriges Stück'),
      run: () => {
        go(index < 0 ? 0 : index - 1);
      },
    },
    {
      chord: 'b',
      label: i18n.t('Bearbeitung beim ersten Stück anfangen'),
      isEnabled: items.length > 0,
      run: () => {
        const first = items[0];
        if (first !== undefined) {
          void navigate({ to: '/poststelle/stueck/$mailItemId', params: { mailItemId: first.id }, search });
        }
      },
    },
  ]);
  return current;
}

function QueueFilters({ search }: { search: QueueSearch }) {
  const { i18n } = useLingui();
  const navigate = useNavigate({ from: '/poststelle' });
  function set(part: QueueSearch) {
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  }
  return (
    <div className="ta-filters" role="search" aria-label={i18n.t('Liste eingrenzen')}>
      <SelectField
        label={i18n.t('Zustand')}
        value={search.zustand ?? ''}
        onChange={(zustand) => {
          set({ zustand });
        }}
        options={[
          { value: '', label: i18n.t('Alles, was jemanden braucht') },
          ...openStates.map((state) => ({ value: state, label: i18n._(mailItemStates[state].label) })),
        ]}
      />
      <UnitSelect
        value={search.amt ?? ''}
        onChange={(amt) => {
          set({ amt });
        }}
      />
      <SearchBox
        label={i18n.t('Betreff oder Absender')}
        value={search.q ?? ''}
        onChange={(q) => {
          set({ q });
        }}
      />
    </div>
  );
}

/** The pieces that need a person: unsure, returned, or with a problem. */
export function Queue() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/poststelle' });
  const query = useInfiniteQuery(queueQuery(queueFilter(search)));
  const items = itemsOf(query.data);
  const current = useQueueKeys(items, search);
  const isFiltered = Object.values(search).some((value) => value !== '');
  return (
    <section className="ta-section ta-mail-room__queue" aria-labelledby="queue-title">
      <h2 id="queue-title">{i18n.t('Zu bearbeiten')}</h2>
      <QueueFilters search={search} />
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Stücke werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && items.length === 0 ? (
        <EmptyState title={isFiltered ? i18n.t('Kein Stück passt zum Filter') : i18n.t('Alles erledigt')}>
          <p>
            {isFiltered
              ? i18n.t('Filter ändern oder leeren, um weitere Stücke zu sehen.')
              : i18n.t('Kein Stück wartet auf eine Entscheidung. Neue Stücke erscheinen hier von selbst.')}
          </p>
        </EmptyState>
      ) : null}
      {items.length > 0 ? (
        <>
          <QueueTable items={items} current={current} search={search} />
          <LoadMore
            shown={items.length}
            total={query.data?.pages[0]?.total}
            hasMore={query.hasNextPage}
            isLoading={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        </>
      ) : null}
    </section>
  );
}
