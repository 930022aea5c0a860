import { useState } from 'react';
import { mergeValues, type FieldConflict } from './merge-values.js';

/** What is saved, and which version of it that is. */
export interface Saved<Values extends object> {
  version: number;
  values: Values;
}

export interface MergedDraft<Values extends object> {
  values: Values;
  /** Fields both changed; what was typed stays until each is decided. */
  conflicts: FieldConflict<keyof Values & string, Values[keyof Values & string]>[];
  /** Fields only somebody else changed, taken over just now. */
  takenOver: (keyof Values & string)[];
  isChanged: boolean;
  set: (part: Partial<Values>) => void;
  reset: () => void;
  /** Decides a conflict. */
  resolve: (field: keyof Values & string, side: 'mine' | 'theirs') => void;
}

interface State<Values extends object> extends Pick<MergedDraft<Values>, 'values' | 'conflicts' | 'takenOver'> {
  version: number;
  base: Values;
}

/** Whether two values of a form are the same; spaces around texts do not count. */
export function sameValue(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => (typeof value === 'string' ? value.trim() : (JSON.stringify(value) as unknown));
  return plain(one) === plain(other);
}

/**
 * What is typed into a form, kept apart from what is saved. When a newer version arrives, it is merged in: never is what
 * somebody typed thrown away, and never what somebody else saved written over unseen.
 */
export function useMergedDraft<Values extends object>(
  saved: Saved<Values>,
  fields: readonly (keyof Values & string)[],
): MergedDraft<Values> {
  const [state, setState] = useState<State<Values>>(() => ({
    version: saved.version,
    base: saved.values,
    values: saved.values,
    conflicts: [],
    takenOver: [],
  }));
  const isChanged = fields.some((field) => !sameValue(state.values[field], state.base[field]));
  if (saved.version !== state.version) {
    const sides = { base: state.base, mine: state.values, theirs: saved.values };
    const { values, conflicts, takenOver } = mergeValues(fields, sides, sameValue);
    // who typed nothing simply sees the newer state
    setState({ version: saved.version, base: saved.values, values, conflicts, takenOver: isChanged ? takenOver : [] });
  }
  return {
    values: state.values,
    conflicts: state.conflicts,
    takenOver: state.takenOver,
    isChanged,
    set: (part) => {
      setState((old) => ({ ...old, values: { ...old.values, ...part } }));
    },
    reset: () => {
      setState((old) => ({ ...old, values: old.base, conflicts: [], takenOver: [] }));
    },
    resolve: (field, side) => {
      setState((old) => {
        const conflict = old.conflicts.find((one) => one.field === field);
        return {
          ...old,
          values:
            side === 'theirs' && conflict !== undefined ? { ...old.values, [field]: conflict.theirs } : old.values,
          conflicts: old.conflicts.filter((one) => one.field !== field),
        };
      });
    },
  };
}
