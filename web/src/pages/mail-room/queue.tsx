import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { MailItemSummary } from '../../api/contract.js';
import { itemsOf, queueQuery } from '../../api/mail-room.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { FilterBar } from '../../lists/filter-bar.js';
import { ListFrame, type ListQuery } from '../../lists/list-frame.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { UnitSelect } from '../../ui/unit-select.js';
import { mailItemStates } from '../../words/mail-item-words.js';
import { openStates, queueFilter, type QueueSearch } from './queue-filter.js';
import { QueueTable } from './queue-table.js';

function isFiltered(search: QueueSearch): boolean {
  return Object.values(search).some((value) => value !== '');
}

function useQueueKeys(query: ListQuery<MailItemSummary>, search: QueueSearch) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const items = itemsOf(query.data);
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const index = items.findIndex((item) => item.id === current);
  function go(to: number) {
    // Whoever walks by key never meets the end of what happens to be loaded.
    if (to >= items.length - 1 && query.hasNextPage && !query.isFetchingNextPage) {
      void query.fetchNextPage();
    }
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
    <FilterBar
      label={i18n.t('Liste eingrenzen')}
      onClear={
        isFiltered(search)
          ? () => {
              set({ zustand: '', amt: '', q: '' });
            }
          : undefined
      }
    >
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
    </FilterBar>
  );
}

/** The pieces that need a person: unsure, returned, or with a problem. */
export function Queue() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/poststelle' });
  const query = useInfiniteQuery(queueQuery(queueFilter(search)));
  const current = useQueueKeys(query, search);
  return (
    <section className="ta-section ta-mail-room__queue" aria-labelledby="queue-title">
      <h2 id="queue-title">{i18n.t('Zu bearbeiten')}</h2>
      <QueueFilters search={search} />
      <ListFrame
        query={query}
        loading={i18n.t('Stücke werden geladen …')}
        empty={
          isFiltered(search) ? (
            <EmptyState title={i18n.t('Kein Stück passt zum Filter')}>
              <p>{i18n.t('Filter ändern oder leeren, um weitere Stücke zu sehen.')}</p>
            </EmptyState>
          ) : (
            <EmptyState title={i18n.t('Alles erledigt')}>
              <p>{i18n.t('Kein Stück wartet auf eine Entscheidung. Neue Stücke erscheinen hier von selbst.')}</p>
            </EmptyState>
          )
        }
      >
        {(items) => <QueueTable items={items} current={current} search={search} />}
      </ListFrame>
    </section>
  );
}
