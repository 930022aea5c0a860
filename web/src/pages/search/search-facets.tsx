import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SelectField } from '../../ui/select-field.js';
import { DayField } from '../../ui/text-field.js';
import { UnitSelect } from '../../ui/unit-select.js';
import { documentTypes } from '../../words/document-types.js';

/** Narrows the results by office, type and date of the letter. */
export function SearchFacets() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/suche' });
  const navigate = useNavigate({ from: '/suche' });
  function set(part: { amt?: string; art?: string; von?: string; bis?: string }) {
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  }
  return (
    <div className="ta-filters" role="group" aria-label={i18n.t('Ergebnisse eingrenzen')}>
      <UnitSelect
        value={search.amt ?? ''}
        onChange={(amt) => {
          set({ amt });
        }}
      />
      <SelectField
        label={i18n.t('Dokumentart')}
        value={search.art ?? ''}
        onChange={(art) => {
          set({ art });
        }}
        options={[
          { value: '', label: i18n.t('Alle Arten') },
          ...documentTypes.map((type) => ({ value: type, label: type })),
        ]}
      />
      <DayField
        label={i18n.t('Schreiben vom')}
        value={search.von ?? ''}
        onChange={(von) => {
          set({ von });
        }}
      />
      <DayField
        label={i18n.t('bis')}
        value={search.bis ?? ''}
        onChange={(bis) => {
          set({ bis });
        }}
      />
    </div>
  );
}
