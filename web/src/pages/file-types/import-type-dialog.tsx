import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { FileTypeImportReport } from '../../api/contract.js';
import { typeCommands } from '../../api/file-types.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { placeWords, typeFaultWords } from '../../words/type-fault-words.js';

function Report({ report }: { report: FileTypeImportReport }) {
  const { i18n } = useLingui();
  const { faults } = report;
  if (faults.length === 0) {
    return (
      <Alert kind="success" title={i18n.t('Die Datei lässt sich übernehmen')}>
        <p>
          {i18n.t('„{title}“ mit {fields, plural, one {# Feld} other {# Feldern}}.', {
            title: report.title,
            fields: report.fields,
          })}{' '}
          {report.follows === null
            ? i18n.t('Die Fallaktenart ist neu.')
            : i18n.t(
                'Wird Entwurf nach Fassung {number}; {count, plural, =0 {kein Unterschied} one {# Unterschied} other {# Unterschiede}}.',
                {
                  number: report.follows,
                  count: report.differences,
                },
              )}
        </p>
      </Alert>
    );
  }
  return (
    <>
      <Alert
        kind="danger"
        title={i18n.t('{count, plural, one {# Fehler verhindert} other {# Fehler verhindern}} die Übernahme', {
          count: faults.length,
        })}
      >
        <p>{i18n.t('Die Datei berichtigen und noch einmal wählen; bis dahin wird nichts übernommen.')}</p>
      </Alert>
      <DataTable
        caption={i18n.t('Befunde in der Datei')}
        rows={faults.map((fault, index) => ({ ...fault, index }))}
        rowKey={(row) => String(row.index)}
        columns={[
          {
            key: 'place',
            header: i18n.t('Stelle'),
            isRowHeader: true,
            cell: (row) => (
              <span>
                {placeWords(i18n, row.pointer)}
                <span className="ta-option__second">{row.pointer === '' ? '–' : row.pointer}</span>
              </span>
            ),
          },
          { key: 'value', header: i18n.t('Wert'), cell: (row) => (row.value === null ? '–' : `„${row.value}“`) },
          { key: 'what', header: i18n.t('Befund'), width: 'medium', cell: (row) => typeFaultWords(i18n, row) },
        ]}
      />
    </>
  );
}

/** Makes a draft from a file: first a look at what is in it, then the import. */
export function ImportTypeDialog({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const checking = useMutation({ mutationFn: (chosen: File) => typeCommands.import(chosen, true, key) });
  const importing = useMutation({
    mutationFn: (chosen: File) => typeCommands.import(chosen, false, key),
    onSuccess: async (report) => {
      if (report.versionId === null) return;
      await queries.invalidateQueries({ queryKey: ['file-types'] });
      await navigate({ to: '/fallaktenarten/$versionId', params: { versionId: report.versionId } });
    },
  });
  const report = checking.data;
  const isClean = report?.faults.length === 0 && !checking.isPending;
  return (
    <Dialog title={i18n.t('Fallaktenart aus einer Datei')} isOpen isWide onClose={onClose} actions={null}>
      <div className="ta-form ta-form--wide">
        <p>{i18n.t('Eine JSON-Datei, wie TalAkte sie ausgibt. Sie wird erst nur geprüft.')}</p>
        <div className="ta-actions">
          <Button kind={file === null ? 'primary' : 'secondary'} onPress={() => chooser.current?.click()}>
            {file === null ? i18n.t('Datei wählen') : i18n.t('Andere Datei wählen')}
          </Button>
          <span>{file?.name}</span>
        </div>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json"
          onChange={(event) => {
            const chosen = event.target.files?.item(0) ?? undefined;
            event.target.value = '';
            if (chosen !== undefined) {
              setFile(chosen);
              setKey(crypto.randomUUID());
              importing.reset();
              checking.mutate(chosen);
            }
          }}
        />
        {checking.isError ? <RequestFailure error={checking.error} /> : null}
        {importing.isError ? <RequestFailure error={importing.error} /> : null}
        <div role="status" className="ta-section">
          {checking.isPending ? i18n.t('Die Datei wird geprüft …') : null}
          {report === undefined ? null : <Report report={report} />}
        </div>
        <div className="ta-dialog__actions">
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            kind="primary"
            isDisabled={!isClean}
            isBusy={importing.isPending}
            onPress={() => {
              if (file !== null) importing.mutate(file);
            }}
          >
            {i18n.t('Als Entwurf übernehmen')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
