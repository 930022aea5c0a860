import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { DropZone } from 'react-aria-components';
import type { PlanImportReport } from '../../api/contract.js';
import { planCommands } from '../../api/filing-plans.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { FaultTable } from './fault-table.js';
import { PlanFailure } from './plan-failure.js';

const accepted = '.csv,.txt,.xlsx,.xml,.zip,.xdomea';

function FileChoice({ file, onChoose }: { file: File | null; onChoose: (file: File) => void }) {
  const { i18n } = useLingui();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <DropZone
      className="ta-drop"
      aria-label={i18n.t('Ablagefläche für einen Aktenplan')}
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        void dropped?.getFile().then(onChoose);
      }}
    >
      <p className="ta-strong">{file === null ? i18n.t('Datei hierher ziehen') : file.name}</p>
      <p className="ta-small ta-muted">{i18n.t('CSV, XLSX oder xdomea 0301, bis 20 MB.')}</p>
      <Button
        kind={file === null ? 'primary' : 'secondary'}
        icon="drive-folder-upload"
        onPress={() => chooser.current?.click()}
      >
        {file === null ? i18n.t('Datei wählen') : i18n.t('Andere Datei wählen')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accepted}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen !== undefined) {
            onChoose(chosen);
          }
        }}
      />
    </DropZone>
  );
}

function Report({ report }: { report: PlanImportReport }) {
  const { i18n } = useLingui();
  const errors = report.faults.filter(({ severity }) => severity === 'error').length;
  const open = report.faults.filter(({ severity }) => severity === 'open').length;
  return (
    <div className="ta-section" role="region" aria-label={i18n.t('Ergebnis der Prüfung')}>
      <div role="status">
        <Alert
          kind={errors > 0 ? 'danger' : open > 0 ? 'warning' : 'success'}
          title={
            errors > 0
              ? i18n.t('{count, plural, one {# Fehler verhindert} other {# Fehler verhindern}} die Übernahme', {
                  count: errors,
                })
              : i18n.t('Die Datei lässt sich übernehmen')
          }
        >
          <p>
            {i18n.t('{units, plural, one {# Einheit} other {# Einheiten}} gelesen. Gegenüber dem Plan in Kraft:', {
              units: report.units,
            })}{' '}
            {i18n.t('{added} neu, {removed} entfallen, {changed} geändert.', {
              added: report.added,
              removed: report.removed,
              changed: report.changed,
            })}
          </p>
          {errors > 0 ? (
            <p>{i18n.t('Die Datei berichtigen und noch einmal wählen; bis dahin wird nichts übernommen.')}</p>
          ) : null}
          {errors === 0 && open > 0 ? (
            <p>
              {i18n.t(
                '{count, plural, one {# offener Punkt ist} other {# offene Punkte sind}} vor der Freigabe im Entwurf zu entscheiden.',
                {
                  count: open,
                },
              )}
            </p>
          ) : null}
        </Alert>
      </div>
      {report.faults.length > 0 ? <FaultTable faults={report.faults} /> : null}
    </div>
  );
}

function useImport(onDone: () => void) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [version, setVersion] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const checking = useMutation({
    mutationFn: (chosen: File) => planCommands.import({ file: chosen, name: '', version: '', dryRun: true }, key),
    onSuccess: (report) => {
      setName(report.name);
      setVersion((typed) => (report.version === '' ? typed : report.version));
    },
  });
  const importing = useMutation({
    mutationFn: (chosen: File) =>
      planCommands.import({ file: chosen, name: name.trim(), version: version.trim(), dryRun: false }, key),
    onSuccess: async (report) => {
      if (report.planId === null) {
        return;
      }
      notify({
        kind: 'success',
        text: i18n.t('Der Entwurf mit {units} Einheiten ist angelegt.', { units: report.units }),
      });
      onDone();
      await queries.invalidateQueries({ queryKey: ['plan-versions'] });
      await navigate({ to: '/aktenplan/versionen/$planId', params: { planId: report.planId } });
    },
  });
  function choose(chosen: File) {
    setFile(chosen);
    setKey(crypto.randomUUID());
    importing.reset();
    checking.mutate(chosen);
  }
  return { name, setName, version, setVersion, file, checking, importing, choose };
}

function ImportForm({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  const { name, setName, version, setVersion, file, checking, importing, choose } = useImport(onClose);
  const [isChecked, setIsChecked] = useState(false);
  const report = importing.data ?? checking.data;
  const isClean = report?.faults.every(({ severity }) => severity !== 'error') === true && !checking.isPending;
  return (
    <form
      className="ta-form ta-form--wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (file !== null && isClean && version.trim() !== '' && !importing.isPending) {
          importing.mutate(file);
        }
      }}
    >
      <FileChoice file={file} onChoose={choose} />
      {checking.isPending ? <p role="status">{i18n.t('Die Datei wird geprüft …')}</p> : null}
      {checking.isError ? <PlanFailure error={checking.error} /> : null}
      {importing.isError ? <PlanFailure error={importing.error} /> : null}
      {report === undefined || checking.isPending ? null : <Report key={file?.lastModified} report={report} />}
      {isClean ? (
        <div className="ta-pair">
          <TextField label={i18n.t('Name des Aktenplans')} value={name} onChange={setName} />
          <TextField
            label={i18n.t('Fassung')}
            hint={i18n.t('Zum Beispiel 2027; es darf sie noch nicht geben.')}
            isRequired
            value={version}
            onChange={setVersion}
            error={isChecked && version.trim() === '' ? i18n.t('Bitte eine Fassung eingeben.') : undefined}
          />
        </div>
      ) : null}
      <div className="ta-dialog__actions">
        <Button kind="tertiary" onPress={onClose}>
          {i18n.t('Abbrechen')}
        </Button>
        <Button type="submit" kind="primary" isDisabled={!isClean} isBusy={importing.isPending}>
          {i18n.t('Als Entwurf übernehmen')}
        </Button>
      </div>
    </form>
  );
}

/** Makes a draft from a file: first a look at what is in it, then the import. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  return (
    <Dialog title={i18n.t('Aktenplan aus einer Datei')} isOpen isWide onClose={onClose} actions={null}>
      <ImportForm onClose={onClose} />
    </Dialog>
  );
}
