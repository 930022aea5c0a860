import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { PlanUnit } from '../api/contract.js';
import { filingPlanQuery } from '../api/organisation.js';
import { ChoiceBox } from './choice-box.js';

interface PlanUnitBoxProps {
  value: string;
  /** What is shown for a chosen unit that takes no files any more. */
  valueLabel?: string;
  error?: string | undefined;
  isRequired?: boolean;
  /** For the first field of a window. */
  autoFocus?: boolean;
  onChange: (unitId: string, unit: PlanUnit | undefined) => void;
}

/** Chooses the unit of the filing plan for a file, among those that take files. */
export function PlanUnitBox({ value, valueLabel, error, isRequired = true, autoFocus, onChange }: PlanUnitBoxProps) {
  const { i18n } = useLingui();
  const plan = useQuery(filingPlanQuery).data?.units ?? [];
  const units = plan.filter((unit) => unit.mayCarryFiles && !unit.retired);
  return (
    <ChoiceBox
      label={i18n.t('Aktenplaneinheit')}
      hint={i18n.t('Kennzeichen oder Wörter aus dem Titel')}
      isRequired={isRequired}
      autoFocus={autoFocus}
      value={value}
      valueLabel={valueLabel}
      choices={units.map((unit) => ({ id: unit.id, label: `${unit.mark} ${unit.title}` }))}
      error={error}
      onChange={(unitId) => {
        onChange(
          unitId,
          units.find(({ id }) => id === unitId),
        );
      }}
    />
  );
}
