import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OrgUnit } from '../api/contract.js';
import { orgUnitsQuery, unitLabel } from '../api/organisation.js';
import { ChoiceBox } from './choice-box.js';
import type { Choice } from './choice-filter.js';

function choiceOf(unit: OrgUnit, units: OrgUnit[]): Choice {
  const parent = units.find((one) => one.id === unit.parentId);
  return { id: unit.id, label: unitLabel(unit), ...(parent === undefined ? {} : { second: unitLabel(parent) }) };
}

interface UnitBoxProps {
  label: string;
  value: string;
  onChange: (unitId: string) => void;
  onFocus?: () => void;
  error?: string | undefined;
  isRequired?: boolean;
  below?: ReactNode;
}

/** Chooses an office by number or name. */
export function UnitBox({ label, value, onChange, onFocus, error, isRequired = false, below }: UnitBoxProps) {
  const { i18n } = useLingui();
  const units = useQuery(orgUnitsQuery).data;
  if (units === undefined) {
    return null;
  }
  return (
    <ChoiceBox
      label={label}
      hint={i18n.t('Nummer oder Name eingeben')}
      choices={units.map((unit) => choiceOf(unit, units))}
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      error={error}
      below={below}
      {...(onFocus === undefined ? {} : { onFocus })}
    />
  );
}
