import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MailItemDetail } from '../../api/contract.js';
import { applyMailItem, mailItemCommands, mailItemQuery } from '../../api/mail-room.js';
import { asProblem } from '../../api/problem.js';
import { notify } from '../../ui/notices.js';
import { correctionOf, draftOf, hasToBeSaved, isCorrected, unitCorrectionOf } from './draft.js';
import type { PieceDraft } from './use-piece-draft.js';

export interface PieceActions {
  isBusy: boolean;
  error: unknown;
  /** Saves what was changed; false when that did not work. */
  save: () => Promise<boolean>;
  /** Saves and sends the piece to the office's in-tray; false when that did not work. */
  deliver: () => Promise<boolean>;
  retry: () => Promise<boolean>;
}

/** The commands of the piece editor. After a conflict the newer state is fetched and merged into the entries. */
export function usePieceActions(item: MailItemDetail, piece: PieceDraft): PieceActions {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const base = draftOf(item);

  function keep(next: MailItemDetail) {
    queries.setQueryData(mailItemQuery(next.id).queryKey, next);
    applyMailItem(queries, next);
    void queries.invalidateQueries({ queryKey: ['mail-items'] });
  }
  async function correct(): Promise<MailItemDetail> {
    return mailItemCommands.correct(item.id, {
      version: item.version,
      fields: correctionOf(base, piece.draft),
      ...unitCorrectionOf(base, piece.draft),
    });
  }
  async function run(command: () => Promise<MailItemDetail>, done?: string): Promise<boolean> {
    if (isBusy) {
      return false;
    }
    setIsBusy(true);
    setError(null);
    try {
      keep(await command());
      if (done !== undefined) {
        notify({ kind: 'success', text: done });
      }
      return true;
    } catch (failure) {
      if (asProblem(failure).isConflict) {
        await queries.invalidateQueries({ queryKey: mailItemQuery(item.id).queryKey });
      } else {
        setError(failure);
      }
      return false;
    } finally {
      setIsBusy(false);
    }
  }
  return {
    isBusy,
    error,
    save: () => (hasToBeSaved(base, piece.draft) ? run(correct, i18n.t('Gespeichert.')) : Promise.resolve(true)),
    deliver: () =>
      run(async () => {
        // The office goes with the delivery itself; saving it before would be a step more.
        const corrected = isCorrected(base, piece.draft) ? await correct() : item;
        if (corrected !== item) {
          queries.setQueryData(mailItemQuery(item.id).queryKey, corrected);
        }
        return mailItemCommands.deliver(item.id, corrected.version, piece.draft.unit);
      }),
    retry: () =>
      run(() => mailItemCommands.retry(item.id, item.version), i18n.t('Das Stück wird noch einmal gelesen.')),
  };
}
