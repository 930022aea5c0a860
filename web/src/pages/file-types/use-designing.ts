import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileTypeContent, FileTypeDetail } from '../../api/contract.js';
import { fileTypeQuery, typeCommands, typeFaultsQuery } from '../../api/file-types.js';
import { asProblem } from '../../api/problem.js';
import type { Merged } from '../../conflicts/merge-values.js';
import { notify } from '../../ui/notices.js';
import { mergeContents, type ContentPart } from './merge-content.js';

export interface DesigningConflict extends Omit<Merged<FileTypeContent>, 'values'> {
  /** What both began with. */
  base: FileTypeContent;
  decide: (part: ContentPart, side: 'mine' | 'theirs') => void;
}

/** A draft of a file type in one's hands: what is saved, what is not yet, and what somebody else saved meanwhile. */
export function useDesigning(version: FileTypeDetail) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [content, setContent] = useState(version.content);
  const [saved, setSaved] = useState({ content: version.content, revision: version.revision });
  const [merged, setMerged] = useState<(Omit<Merged<FileTypeContent>, 'values'> & { base: FileTypeContent }) | null>(
    null,
  );
  const isSaved = content === saved.content || JSON.stringify(content) === JSON.stringify(saved.content);
  const isUndecided = (merged?.conflicts.length ?? 0) > 0;
  const saving = useMutation({
    mutationFn: (wanted: FileTypeContent) => typeCommands.change(version.id, saved.revision, wanted),
    onSuccess: (answer, wanted) => {
      setSaved({ content: wanted, revision: answer.revision });
      setMerged(null);
      queries.setQueryData(typeFaultsQuery(version.id).queryKey, answer.faults);
      void queries.invalidateQueries({
        queryKey: ['file-types'],
        predicate: ({ queryKey }) => queryKey[1] !== 'version',
      });
      notify({ kind: 'success', text: i18n.t('Der Entwurf ist gespeichert.') });
    },
    onError: async (error, wanted) => {
      if (!asProblem(error).isConflict) return;
      const fresh = await queries.query({ ...fileTypeQuery(version.id), staleTime: 0 });
      const { values, ...rest } = mergeContents(saved.content, wanted, fresh.content);
      setMerged({ ...rest, base: saved.content });
      setContent(values);
      setSaved({ content: fresh.content, revision: fresh.revision });
    },
  });
  const conflict: DesigningConflict | null =
    merged === null
      ? null
      : {
          ...merged,
          decide: (part, side) => {
            const one = merged.conflicts.find(({ field }) => field === part);
            if (side === 'theirs' && one !== undefined) setContent({ ...content, [part]: one.theirs });
            setMerged({ ...merged, conflicts: merged.conflicts.filter(({ field }) => field !== part) });
          },
        };
  /** Whether the draft is saved in the end. */
  const save = async (): Promise<boolean> => {
    if (isSaved) return true;
    if (isUndecided || saving.isPending) return false;
    return saving.mutateAsync(content).then(
      () => true,
      () => false,
    );
  };
  return { content, setContent, isSaved, isUndecided, saving, save, conflict, revision: saved.revision };
}
