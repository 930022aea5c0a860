import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { orgUnitsQuery, unitLabel } from '../api/organisation.js';
import { SelectField } from './select-field.js';

/** The office filter of lists; empty means all. */
export function UnitSelect({ value, onChange }: { value: string; onChange: (unit: string) => void }) {
  const { i18n } = useLingui();
  const units = useQuery(orgUnitsQuery).data ?? [];
  return (
    <SelectField
      label={i18n.t('Amt')}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: i18n.t('Alle Ämter') },
        ...units.map((unit) => ({ value: unit.id, label: unitLabel(unit) })),
      ]}
    />
  );
}
