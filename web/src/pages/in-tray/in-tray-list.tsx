import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { MailItemSummary } from '../../api/contract.js';
import { formatDay } from '../../format/dates.js';
import { ListFrame, type ListQuery } from '../../lists/list-frame.js';
import { SearchBox } from '../../ui/search-box.js';
import { UnitSelect } from '../../ui/unit-select.js';

interface InTrayListProps {
  query: ListQuery<MailItemSummary>;
  currentId: string | undefined;
  onOpen: (item: MailItemSummary) => void;
}

function Piece({ item }: { item: MailItemSummary }) {
  const { i18n } = useLingui();
  const subject = item.subject ?? i18n.t('Ohne Betreff');
  return (
    <ListBoxItem id={item.id} textValue={subject}>
      <span className="ta-strong">{subject}</span>
      <span className="ta-option__second">
        {item.sender ?? i18n.t('Absender unbekannt')} · {formatDay(item.receivedAt, i18n.locale)} ·{' '}
        {i18n.t('{pages, plural, one {# Seite} other {# Seiten}}', { pages: item.pages })}
        {item.suggestedFile === null
          ? ''
          : ` · ${i18n.t('Vorschlag {reference}', { reference: item.suggestedFile.reference })}`}
      </span>
    </ListBoxItem>
  );
}

/** The waiting pieces; the arrow keys open them one after another. */
export function InTrayList({ query, currentId, onOpen }: InTrayListProps) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/posteingang' });
  const navigate = useNavigate({ from: '/posteingang' });
  function filter(part: { amt?: string; q?: string }) {
    // what is left begins with its first piece, not where the longer list once was
    void navigate({ search: (old) => ({ ...old, ...part, stueck: '' }), replace: true, resetScroll: false });
  }
  return (
    <section className="ta-in-tray__list" aria-label={i18n.t('Eingegangene Stücke')}>
      <div className="ta-section" role="search" aria-label={i18n.t('Liste eingrenzen')}>
        <SearchBox
          label={i18n.t('Betreff oder Absender')}
          value={search.q ?? ''}
          onChange={(q) => {
            filter({ q });
          }}
        />
        <UnitSelect
          value={search.amt ?? ''}
          onChange={(amt) => {
            filter({ amt });
          }}
        />
      </div>
      <ListFrame query={query} loading={i18n.t('Stücke werden geladen …')} empty={null}>
        {(items) => (
          <div className="ta-in-tray__pieces">
            <ListBox
              className="ta-listbox"
              aria-label={i18n.t('Eingegangene Stücke')}
              selectionMode="single"
              selectionBehavior="replace"
              disallowEmptySelection
              selectedKeys={currentId === undefined ? [] : [currentId]}
              onSelectionChange={(keys) => {
                const [key] = keys === 'all' ? [] : [...keys];
                const item = items.find((one) => one.id === key);
                if (item !== undefined) {
                  onOpen(item);
                }
              }}
            >
              {items.map((item) => (
                <Piece key={item.id} item={item} />
              ))}
            </ListBox>
          </div>
        )}
      </ListFrame>
    </section>
  );
}
