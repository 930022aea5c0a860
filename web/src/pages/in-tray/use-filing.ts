import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FiledDocument, MailItemDetail } from '../../api/contract.js';
import { mailItemCommands, mailItemQuery } from '../../api/mail-room.js';
import { asProblem } from '../../api/problem.js';
import { notify } from '../../ui/notices.js';
import { filingInput, type FilingDraft } from './filing-draft.js';

export interface Filing {
  isBusy: boolean;
  error: unknown;
  file: (draft: FilingDraft, proceeding: string) => Promise<boolean>;
  giveBack: (reason: string) => Promise<boolean>;
}

/** Files a piece or gives it back; afterwards the lists are fetched anew. */
export function useFiling(item: MailItemDetail, onDone: () => void): Filing {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // One key for this piece: pressing twice, or again after a broken answer, files it once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());

  async function run(command: () => Promise<void>): Promise<boolean> {
    if (isBusy) {
      return false;
    }
    setIsBusy(true);
    setError(null);
    try {
      await command();
      onDone();
      return true;
    } catch (failure) {
      setError(failure);
      if (asProblem(failure).status === 409) {
        await queries.invalidateQueries({ queryKey: mailItemQuery(item.id).queryKey });
      }
      return false;
    } finally {
      setIsBusy(false);
      void queries.invalidateQueries({ queryKey: ['mail-items'] });
    }
  }
  function tell(filed: FiledDocument) {
    notify({
      kind: 'success',
      text: i18n.t('Abgelegt als {reference}.', { reference: filed.reference }),
      action: {
        label: i18n.t('Öffnen'),
        run: () => {
          void navigate({
            to: '/akten/$fileId',
            params: { fileId: filed.fileId },
            search: { dokument: filed.documentId },
          });
        },
      },
    });
  }
  return {
    isBusy,
    error,
    file: (draft, proceeding) =>
      run(async () => {
        const filed = await mailItemCommands.file(
          item.id,
          filingInput(draft, proceeding, item.version),
          idempotencyKey,
        );
        void queries.invalidateQueries({ queryKey: ['file', filed.fileId] });
        tell(filed);
      }),
    giveBack: (reason) =>
      run(async () => {
        await mailItemCommands.giveBack(item.id, item.version, reason);
        notify({ kind: 'success', text: i18n.t('An die Poststelle zurückgegeben.') });
      }),
  };
}
