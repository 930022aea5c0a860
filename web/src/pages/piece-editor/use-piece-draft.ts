import type { MailItemDetail } from '../../api/contract.js';
import { useMergedDraft, type MergedDraft } from '../../conflicts/use-merged-draft.js';
import { draftFields, draftOf, hasToBeSaved, type Draft, type DraftField } from './draft.js';

export interface PieceDraft extends Pick<MergedDraft<Draft>, 'conflicts' | 'takenOver' | 'reset' | 'resolve'> {
  draft: Draft;
  /** Whether there are corrections that are not saved yet. */
  isCorrected: boolean;
  set: (field: DraftField, value: string) => void;
}

/** What the user entered, kept apart from what the server knows; a newer version of the piece is merged in. */
export function usePieceDraft(item: MailItemDetail): PieceDraft {
  const saved = draftOf(item);
  const { values, set, ...merged } = useMergedDraft({ version: item.version, values: saved }, draftFields);
  return {
    ...merged,
    draft: values,
    isCorrected: hasToBeSaved(saved, values),
    set: (field, value) => {
      set({ [field]: value });
    },
  };
}
