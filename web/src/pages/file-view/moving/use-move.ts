import { useLingui } from '@lingui/react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MoveTarget } from '../../../api/contract.js';
import { moveCommands, movePreviewQuery } from '../../../api/moves.js';
import { notify } from '../../../ui/notices.js';
import { useDelayed } from '../../../ui/use-delayed.js';

/** What would happen with this target, and doing it; `null` as long as something is missing. */
export function useMove(fileId: string, target: MoveTarget | null, onDone: () => void) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const wanted = useDelayed(JSON.stringify(target));
  const isCurrent = wanted === JSON.stringify(target);
  const asked = JSON.parse(wanted) as MoveTarget | null;
  const preview = useQuery({
    ...movePreviewQuery(fileId, asked ?? { kind: 'move', proceedingIds: [], documentIds: [] }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
  const moving = useMutation({
    mutationFn: ({ what, fingerprint }: { what: MoveTarget; fingerprint: string }) =>
      moveCommands.carryOut(fileId, what, { fingerprint, reason: reason.trim() }, key),
    onSuccess: async ({ targetId }) => {
      onDone();
      notify({ kind: 'success', text: i18n.t('Der Inhalt liegt jetzt hier. Die bisherigen Zeichen führen hierher.') });
      await queries.invalidateQueries({ queryKey: ['file'] });
      await queries.invalidateQueries({ queryKey: ['files'] });
      await queries.invalidateQueries({ queryKey: ['document'] });
      await navigate({ to: '/akten/$fileId', params: { fileId: targetId } });
    },
    // What was shown is not what would happen any more: the new preview is.
    onError: () => preview.refetch(),
  });
  const isShown = target !== null && preview.isSuccess;
  const isReady =
    isShown && isCurrent && !preview.isPlaceholderData && !preview.isFetching && preview.data.obstacles.length === 0;
  return {
    reason,
    setReason,
    preview: isShown ? preview.data : undefined,
    error: moving.error ?? (target === null ? null : preview.error),
    isBusy: moving.isPending,
    isReady: isReady && reason.trim() !== '',
    submit: () => {
      if (isReady && reason.trim() !== '' && !moving.isPending) {
        moving.mutate({ what: target, fingerprint: preview.data.fingerprint });
      }
    },
  };
}
