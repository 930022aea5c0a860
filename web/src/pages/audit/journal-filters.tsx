import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilterBar } from '../../lists/filter-bar.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField } from '../../ui/text-field.js';
import { actionLabel, journalActions, journalObjectTypes, objectTypeLabel } from '../../words/journal-words.js';

const parts = ['objektart', 'objekt', 'vorgang', 'wer', 'von', 'bis'] as const;
type Part = Partial<Record<(typeof parts)[number], string>>;

/** Narrows the journal. */
export function JournalFilters() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/pruefung' });
  const navigate = useNavigate({ from: '/pruefung' });
  function set(part: Part) {
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  }
  return (
    <FilterBar
      label={i18n.t('Journal eingrenzen')}
      onClear={
        parts.some((part) => (search[part] ?? '') !== '')
          ? () => {
              set(Object.fromEntries(parts.map((part) => [part, ''])));
            }
          : undefined
      }
    >
      <SelectField
        label={i18n.t('Gegenstand')}
        value={search.objektart ?? ''}
        onChange={(objektart) => {
          set({ objektart });
        }}
        options={[
          { value: '', label: i18n.t('Alle') },
          ...journalObjectTypes.map((type) => ({ value: type, label: objectTypeLabel(i18n, type) })),
        ]}
      />
      <SelectField
        label={i18n.t('Was geschah')}
        value={search.vorgang ?? ''}
        onChange={(vorgang) => {
          set({ vorgang });
        }}
        options={[
          { value: '', label: i18n.t('Alle') },
          ...journalActions.map((action) => ({ value: action, label: actionLabel(i18n, action) })),
        ]}
      />
      <SearchBox
        label={i18n.t('Kennung des Gegenstands')}
        value={search.objekt ?? ''}
        onChange={(objekt) => {
          set({ objekt });
        }}
      />
      <SearchBox
        label={i18n.t('Wer (Kennung)')}
        value={search.wer ?? ''}
        onChange={(wer) => {
          set({ wer });
        }}
      />
      <DayField
        label={i18n.t('Von')}
        value={search.von ?? ''}
        onChange={(von) => {
          set({ von });
        }}
      />
      <DayField
        label={i18n.t('Bis')}
        value={search.bis ?? ''}
        onChange={(bis) => {
          set({ bis });
        }}
      />
    </FilterBar>
  );
}
