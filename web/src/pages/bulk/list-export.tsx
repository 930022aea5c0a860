import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { exportedList } from '../../api/bulk-runs.js';
import type { BulkSelection } from '../../api/contract/bulk.js';
import { saveFile } from '../../format/csv-file.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';

const formats = ['csv', 'xlsx'] as const;

/** The chosen files as a table for spreadsheet programs. */
export function ListExport({ selection }: { selection: BulkSelection }) {
  const { i18n } = useLingui();
  const saving = useMutation({
    mutationFn: (format: (typeof formats)[number]) => exportedList(selection, format),
    onSuccess: ({ name, content }) => {
      saveFile(name, content);
    },
  });
  return (
    <>
      {formats.map((format) => (
        <Button
          key={format}
          kind="tertiary"
          icon="download"
          isBusy={saving.isPending && saving.variables === format}
          onPress={() => {
            saving.mutate(format);
          }}
        >
          {i18n.t('Liste als {format}', { format: format.toUpperCase() })}
        </Button>
      ))}
      {saving.isError ? <RequestFailure error={saving.error} /> : null}
    </>
  );
}
