import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { officeCommands } from '../../api/administration.js';
import type { OrgUnit } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { notify } from '../../ui/notices.js';

/** Closes an office on which nothing hangs any more. */
export function CloseOfficeDialog({ office, onClose }: { office: OrgUnit; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const closing = useMutation({
    mutationFn: () => officeCommands.close(office),
    onSuccess: async (closed) => {
      notify({ kind: 'success', text: i18n.t('{number} {name} ist geschlossen.', { ...closed }) });
      onClose();
      await queries.invalidateQueries({ queryKey: ['org-units'] });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['offices'] }),
  });
  return (
    <ConfirmDialog
      title={`${i18n.t('Amt schließen')}: ${unitLabel(office)}`}
      act={i18n.t('Amt schließen')}
      isOpen
      isBusy={closing.isPending}
      error={closing.error}
      onClose={onClose}
      onConfirm={() => {
        closing.mutate();
      }}
    >
      <p>
        {i18n.t(
          'Danach geht nichts Neues mehr an dieses Amt. Abgeschlossene Akten und das Protokoll nennen es weiter. Das lässt sich nicht zurücknehmen.',
        )}
      </p>
    </ConfirmDialog>
  );
}
