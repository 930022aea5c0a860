import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import type { PlanUnitDetail } from '../../api/contract.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { findUnits } from './unit-nodes.js';

const offeredAtMost = 40;

/** Finds a unit by mark or words; `/` leads into the field, Enter to the unit. */
export function UnitSearch({
  units,
  onFound,
}: {
  units: readonly PlanUnitDetail[];
  onFound: (unit: PlanUnitDetail) => void;
}) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useKeyBindings(i18n.t('Suche im Aktenplan'), [
    {
      chord: '/',
      label: i18n.t('Einheit suchen'),
      run: () => {
        field.current?.focus();
      },
    },
  ]);
  const offered = typed === '' ? units : findUnits(units, typed);
  return (
    <ChoiceBox
      ref={field}
      label={i18n.t('Einheit suchen')}
      hint={i18n.t('Kennzeichen oder Wörter')}
      search={{ onType: setTyped, isLoading: false }}
      choices={offered.slice(0, offeredAtMost).map((unit) => ({ id: unit.id, label: `${unit.mark} ${unit.title}` }))}
      value=""
      onChange={(id) => {
        const unit = units.find((one) => one.id === id);
        setTyped('');
        if (unit !== undefined) {
          onFound(unit);
        }
      }}
    />
  );
}
