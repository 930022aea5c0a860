import { useState, type RefObject } from 'react';
import type { PlanUnitDetail } from '../../api/contract.js';
import { unitsAbove } from './unit-nodes.js';

/** Which branches of a tree are open, and the way to a unit in it. */
export interface TreePlace {
  expanded: ReadonlySet<string>;
  setExpanded: (ids: Set<string>) => void;
  /** Opens the branches above a unit and puts the focus on it. */
  goTo: (unit: PlanUnitDetail) => void;
}

const triesAtMost = 20;

/** The row comes into the page only after the tree has drawn the branches that were opened. */
function focusRow(frame: HTMLElement | null, id: string, tries = 0): void {
  const row = frame?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`);
  if (row) {
    row.focus();
    row.scrollIntoView({ block: 'nearest' });
  } else if (tries < triesAtMost) {
    requestAnimationFrame(() => {
      focusRow(frame, id, tries + 1);
    });
  }
}

/** @param frame what the tree is drawn in */
export function useTreePlace(
  frame: RefObject<HTMLDivElement | null>,
  units: readonly PlanUnitDetail[],
  selectedMark: string | undefined,
): TreePlace {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const selected = units.find(({ mark }) => mark === selectedMark);
  const first = selected === undefined ? [] : unitsAbove(units, selected).map(({ id }) => id);
  const expanded = chosen ?? new Set(first);
  return {
    expanded,
    setExpanded: setChosen,
    goTo: (unit) => {
      setChosen(new Set([...expanded, ...unitsAbove(units, unit).map(({ id }) => id)]));
      requestAnimationFrame(() => {
        focusRow(frame.current, unit.id);
      });
    },
  };
}
