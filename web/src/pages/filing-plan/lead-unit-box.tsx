import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { ChoiceBox } from '../../ui/choice-box.js';

/** The office in charge, by its number; empty for none. */
export function LeadUnitBox({ value, onChange }: { value: string | null; onChange: (number: string | null) => void }) {
  const { i18n } = useLingui();
  const offices = useQuery(orgUnitsQuery).data ?? [];
  return (
    <ChoiceBox
      label={i18n.t('Federführung (leer: keine)')}
      hint={i18n.t('Nummer oder Name eingeben')}
      choices={offices.map((office) => ({ id: office.number, label: unitLabel(office) }))}
      value={value ?? ''}
      valueLabel={value ?? undefined}
      onChange={(number) => {
        onChange(number === '' ? null : number);
      }}
    />
  );
}
