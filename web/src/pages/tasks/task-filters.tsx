import { useLingui } from '@lingui/react';
import { FilterBar } from '../../lists/filter-bar.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { taskViews } from '../../words/task-words.js';

export type TaskFilterKey = 'sicht' | 'faellig' | 'folge' | 'ruhend' | 'q' | 'wer';

interface TaskFiltersProps {
  search: { [key in TaskFilterKey]?: string };
  views: readonly string[];
  onChoose: (key: TaskFilterKey, value: string) => void;
  onClear: (() => void) | undefined;
}

/** What the list of tasks is narrowed by; all of it stands in the address, so that it is there again when one comes back. */
export function TaskFilters({ search, views, onChoose, onClear }: TaskFiltersProps) {
  const { i18n } = useLingui();
  return (
    <FilterBar label={i18n.t('Aufgaben eingrenzen')} onClear={onClear}>
      <SelectField
        label={i18n.t('Welche')}
        value={search.sicht ?? 'inbox'}
        options={taskViews
          .filter(({ value }) => views.includes(value))
          .map(({ value, label }) => ({ value, label: i18n._(label) }))}
        onChange={(value) => {
          onChoose('sicht', value === 'inbox' ? '' : value);
        }}
      />
      <SelectField
        label={i18n.t('Fällig')}
        value={search.faellig ?? ''}
        options={[
          { value: '', label: i18n.t('alle') },
          { value: 'overdue', label: i18n.t('überfällig') },
          { value: 'today', label: i18n.t('bis heute') },
          { value: 'week', label: i18n.t('in sieben Tagen') },
        ]}
        onChange={(value) => {
          onChoose('faellig', value);
        }}
      />
      <SelectField
        label={i18n.t('Reihenfolge')}
        value={search.folge ?? ''}
        options={[
          { value: '', label: i18n.t('nach Frist') },
          { value: 'priority', label: i18n.t('nach Gewicht') },
          { value: 'age', label: i18n.t('älteste zuerst') },
        ]}
        onChange={(value) => {
          onChoose('folge', value);
        }}
      />
      <SelectField
        label={i18n.t('Ruhende')}
        value={search.ruhend ?? ''}
        options={[
          { value: '', label: i18n.t('nicht zeigen') },
          { value: 'true', label: i18n.t('mit zeigen') },
        ]}
        onChange={(value) => {
          onChoose('ruhend', value);
        }}
      />
      <SearchBox
        label={i18n.t('Aufgabe, Betreff oder Aktenzeichen')}
        value={search.q ?? ''}
        onChange={(q) => {
          onChoose('q', q);
        }}
      />
    </FilterBar>
  );
}
