import { useLingui } from '@lingui/react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Column } from '../ui/data-table.js';
import { NOTHING_SELECTED, type SelectedRows, toggled, toggledAll } from './selected-rows.js';

/** Choosing rows of a list. */
export interface RowSelection {
  selected: SelectedRows;
  toggle: (id: string, isRange: boolean) => void;
  toggleShown: () => void;
  selectAll: () => void;
  clear: () => void;
}

/** Rows chosen in a list; another list (`scope`) begins with none. */
export function useRowSelection(scope: string, rows: readonly string[]): RowSelection {
  const [state, setState] = useState({ scope, selected: NOTHING_SELECTED });
  const selected = state.scope === scope ? state.selected : NOTHING_SELECTED;
  const set = (next: SelectedRows) => {
    setState({ scope, selected: next });
  };
  return {
    selected,
    toggle: (id, isRange) => {
      set(toggled(selected, rows, id, isRange));
    },
    toggleShown: () => {
      set(toggledAll(selected, rows));
    },
    selectAll: () => {
      set({ ids: new Set(rows), anchor: null, isAll: true });
    },
    clear: () => {
      set(NOTHING_SELECTED);
    },
  };
}

interface RowCheckProps {
  label: string;
  isSelected: boolean;
  onToggle: (isRange: boolean) => void;
}

/** The box of one row: Space or a click chooses it, with Shift the range up to it, arrows go to the next box. */
export function RowCheck({ label, isSelected, onToggle }: RowCheckProps) {
  const isShift = useRef(false);
  function step(event: KeyboardEvent<HTMLInputElement>) {
    isShift.current = event.shiftKey;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) {
      return;
    }
    event.preventDefault();
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-row-check]')];
    boxes[boxes.indexOf(event.currentTarget) + by]?.focus();
  }
  return (
    <input
      type="checkbox"
      className="ta-row-check"
      data-row-check=""
      aria-label={label}
      checked={isSelected}
      onKeyDown={step}
      onPointerDown={(event) => {
        isShift.current = event.shiftKey;
      }}
      onChange={() => {
        onToggle(isShift.current);
      }}
    />
  );
}

/** The first column of a table whose rows can be chosen. */
export function useCheckColumn<T>(
  selection: RowSelection,
  keyOf: (row: T) => string,
  nameOf: (row: T) => string,
): Column<T> {
  const { i18n } = useLingui();
  return {
    key: 'check',
    header: i18n.t('Auswahl'),
    cell: (row) => (
      <RowCheck
        label={i18n.t('{name} auswählen', { name: nameOf(row) })}
        isSelected={selection.selected.ids.has(keyOf(row))}
        onToggle={(isRange) => {
          selection.toggle(keyOf(row), isRange);
        }}
      />
    ),
  };
}

/** Around a list whose rows can be chosen: Ctrl+A in it chooses all that is shown. */
export function SelectableList({ selection, children }: { selection: RowSelection; children: ReactNode }) {
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        const isBox = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
        if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !isBox) {
          event.preventDefault();
          selection.toggleShown();
        }
      }}
    >
      {children}
    </div>
  );
}
