import { useState } from 'react';
import type { MailItemDetail } from '../../api/contract.js';
import {
  changedFields,
  draftOf,
  hasToBeSaved,
  mergeDrafts,
  type Draft,
  type DraftConflict,
  type DraftField,
} from './draft.js';

export interface PieceDraft {
  draft: Draft;
  /** Whether there are corrections that are not saved yet. */
  isCorrected: boolean;
  conflicts: DraftConflict[];
  /** Fields somebody else changed that were taken over just now. */
  takenOver: DraftField[];
  set: (field: DraftField, value: string) => void;
  reset: () => void;
  /** Decides a conflict. */
  resolve: (field: DraftField, value: string) => void;
}

interface State {
  version: number;
  base: Draft;
  draft: Draft;
  conflicts: DraftConflict[];
  takenOver: DraftField[];
}

function start(item: MailItemDetail): State {
  const base = draftOf(item);
  return { version: item.version, base, draft: base, conflicts: [], takenOver: [] };
}

/** What the user entered, kept apart from what the server knows; a newer version of the piece is merged in. */
export function usePieceDraft(item: MailItemDetail): PieceDraft {
  const [state, setState] = useState(() => start(item));
  if (item.version !== state.version) {
    const theirs = draftOf(item);
    const wasChanged = changedFields(state.base, state.draft).length > 0;
    const { values, conflicts, takenOver } = mergeDrafts(state.base, state.draft, theirs);
    setState({ version: item.version, base: theirs, draft: values, conflicts, takenOver: wasChanged ? takenOver : [] });
  }
  return {
    draft: state.draft,
    isCorrected: hasToBeSaved(state.base, state.draft),
    conflicts: state.conflicts,
    takenOver: state.takenOver,
    set: (field, value) => {
      setState((old) => ({ ...old, draft: { ...old.draft, [field]: value } }));
    },
    reset: () => {
      setState((old) => ({ ...old, draft: old.base, conflicts: [], takenOver: [] }));
    },
    resolve: (field, value) => {
      setState((old) => ({
        ...old,
        draft: { ...old.draft, [field]: value },
        conflicts: old.conflicts.filter((conflict) => conflict.field !== field),
      }));
    },
  };
}
