import { useLingui } from '@lingui/react';
import { type ReactNode, useRef } from 'react';
import type { PlanUnitDetail } from '../../api/contract.js';
import { EmptyState } from '../../ui/empty-state.js';
import { UnitDetails } from './unit-details.js';
import { UnitSearch } from './unit-search.js';
import { UnitTree } from './unit-tree.js';
import { useTreePlace } from './use-tree-place.js';

interface PlanReaderProps {
  label: string;
  units: PlanUnitDetail[];
  /** Mark of the unit that is shown; the address of the page keeps it. */
  mark: string | undefined;
  onMark: (mark: string | undefined) => void;
  /** Whether files can lie under the units. */
  hasFiles: boolean;
  /** What stands above, with the way to a unit it speaks of. */
  above?: (goTo: (unit: PlanUnitDetail) => void) => ReactNode;
}

/** A version of the filing plan for reading: its tree, and beside it what holds for one unit. */
export function PlanReader({ label, units, mark, onMark, hasFiles, above }: PlanReaderProps) {
  const { i18n } = useLingui();
  const frame = useRef<HTMLDivElement>(null);
  const place = useTreePlace(frame, units, mark);
  const unit = units.find((candidate) => candidate.mark === mark);
  function goTo(found: PlanUnitDetail) {
    onMark(found.mark);
    place.goTo(found);
  }
  return (
    <>
      {above?.(goTo)}
      <div className="ta-files">
        <div className="ta-section ta-files__plan ta-plan-frame" ref={frame}>
          <UnitSearch units={units} onFound={goTo} />
          <UnitTree
            label={label}
            units={units}
            selected={new Set(unit === undefined ? [] : [unit.id])}
            onSelect={(ids) => {
              onMark(units.find(({ id }) => ids.has(id))?.mark);
            }}
            expanded={place.expanded}
            onExpand={place.setExpanded}
          />
        </div>
        {unit === undefined ? (
          <EmptyState title={i18n.t('Keine Einheit gewählt')}>
            <p>{i18n.t('Links eine Einheit wählen oder mit „/“ suchen; hier steht dann, was für sie gilt.')}</p>
          </EmptyState>
        ) : (
          <UnitDetails key={unit.id} unit={unit} units={units} onFound={goTo} hasFiles={hasFiles} />
        )}
      </div>
    </>
  );
}
