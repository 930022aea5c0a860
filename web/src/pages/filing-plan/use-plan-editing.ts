import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanEdit, PlanUnitDetail, PlanVersion } from '../../api/contract.js';
import { planCommands, planVersionQuery } from '../../api/filing-plans.js';
import { notify } from '../../ui/notices.js';
import { inverseOf } from './inverse-edit.js';

/** As many edits as the server takes at once. */
const editsAtOnce = 500;

interface Undo {
  what: string;
  edits: PlanEdit[];
}

/** Changing a draft: every edit is saved at once on the revision shown, and can be taken back. */
export interface PlanEditing {
  isSaving: boolean;
  error: unknown;
  /** Saves an edit; whether it worked. */
  apply: (edit: PlanEdit, what: string) => Promise<boolean>;
  /** The last edit that can be taken back, in words. */
  undoable: string | null;
  undo: () => Promise<void>;
  forgetError: () => void;
}

export function usePlanEditing(plan: PlanVersion, units: readonly PlanUnitDetail[]): PlanEditing {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [undos, setUndos] = useState<Undo[]>([]);
  const saving = useMutation({
    mutationFn: async (edits: readonly PlanEdit[]) => {
      let { revision } = plan;
      for (let start = 0; start < edits.length; start += editsAtOnce) {
        ({ revision } = await planCommands.edit(plan.id, revision, edits.slice(start, start + editsAtOnce)));
      }
      return revision;
    },
    onSuccess: async (revision) => {
      queries.setQueryData(planVersionQuery(plan.id).queryKey, (old) => old && { ...old, revision, approvals: [] });
      void queries.invalidateQueries({ queryKey: ['plan-versions'] });
      await queries.invalidateQueries({ queryKey: ['plan-version', plan.id] });
    },
  });
  async function save(edits: readonly PlanEdit[]): Promise<boolean> {
    if (saving.isPending) {
      return false;
    }
    return saving.mutateAsync(edits).then(
      () => true,
      () => false,
    );
  }
  const last = undos.at(-1);
  return {
    isSaving: saving.isPending,
    error: saving.error,
    forgetError: saving.reset,
    apply: async (edit, what) => {
      const back = inverseOf(units, edit);
      const isSaved = await save([edit]);
      if (isSaved) {
        setUndos((old) => [...old, { what, edits: back }]);
        notify({ kind: 'success', text: what });
      }
      return isSaved;
    },
    undoable: last?.what ?? null,
    undo: async () => {
      if (last !== undefined && (await save(last.edits))) {
        setUndos((old) => old.slice(0, -1));
        notify({ kind: 'success', text: i18n.t('Zurückgenommen: {what}', { what: last.what }) });
      }
    },
  };
}
