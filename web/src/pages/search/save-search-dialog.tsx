import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type SavedQuery, type SavedSearch, savedSearchCommands, savedSearchesQuery } from '../../api/search.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';

const nameMax = 80;

/** Asks for the name of a search to be kept, or for another name of one that is. */
export function SaveSearchDialog({
  saved,
  query,
  onClose,
}: {
  saved?: SavedSearch;
  query: SavedQuery;
  onClose: () => void;
}) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [id] = useState(() => saved?.id ?? crypto.randomUUID());
  const [name, setName] = useState(saved?.name ?? query.q.slice(0, nameMax));
  const [wasTried, setWasTried] = useState(false);
  const saving = useMutation({
    mutationFn: () => savedSearchCommands.save(id, { name, query, isPinned: saved?.isPinned ?? false }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey });
      notify({ kind: 'success', text: i18n.t('Die Suche ist gespeichert.') });
      onClose();
    },
  });
  const isEmpty = name.trim() === '';
  return (
    <Dialog
      title={saved === undefined ? i18n.t('Suche speichern') : i18n.t('Gespeicherte Suche umbenennen')}
      isOpen
      onClose={onClose}
      actions={null}
    >
      <form
        className="ta-form"
        onSubmit={(event) => {
          event.preventDefault();
          setWasTried(true);
          if (!isEmpty && name.length <= nameMax) saving.mutate();
        }}
      >
        {saving.isError ? <RequestFailure error={saving.error} /> : null}
        <TextField
          label={i18n.t('Name der Suche')}
          value={name}
          onChange={setName}
          isRequired
          autoFocus
          error={
            wasTried && isEmpty
              ? i18n.t('Bitte einen Namen eingeben.')
              : name.length > nameMax
                ? i18n.t('Höchstens {most} Zeichen.', { most: nameMax })
                : undefined
          }
        />
        <FormActions act={i18n.t('Speichern')} isBusy={saving.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
