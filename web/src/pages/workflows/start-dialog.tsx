import { useLingui } from '@lingui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { FileRef } from '../../api/contract.js';
import type { DefinitionDetail } from '../../api/contract/workflows.js';
import { asProblem } from '../../api/problem.js';
import { definitionQuery, workflowCommands } from '../../api/workflows.js';
import { usePermission } from '../../app/session.js';
import { Fetched } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FileBox } from '../../ui/file-box.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { StartFields } from './start-fields.js';
import { startFaults, startFields, valuesOf, type StartFault } from './start-values.js';

/** Variables the server says are wrong, by name: `betrag missing` becomes `betrag: missing`. */
function refusedOf(error: unknown): Record<string, StartFault> {
  const { code, details } = asProblem(error);
  const faults = details['faults'];
  if (code !== 'WORKFLOW.START_INVALID' || !Array.isArray(faults)) {
    return {};
  }
  return Object.fromEntries(
    faults.map((line) => {
      const [name = '', fault = ''] = String(line).split(' ');
      return [name, fault === 'missing' || fault === 'unknown' ? fault : 'kind'] as const;
    }),
  );
}

function StartForm({ definition, onClose }: { definition: DefinitionDetail; onClose: () => void }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const mayReadFiles = usePermission('records.read');
  // one for as long as the dialog is open: a start whose answer was lost must not become two
  const key = useRef(crypto.randomUUID());
  const fields = startFields(definition);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [businessKey, setBusinessKey] = useState('');
  const [file, setFile] = useState<FileRef | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const starting = useMutation({
    mutationFn: () =>
      workflowCommands.start(
        {
          workflow: definition.key,
          variables: valuesOf(fields, typed),
          ...(businessKey.trim() === '' ? {} : { businessKey: businessKey.trim() }),
          ...(file === null ? {} : { fileId: file.id }),
        },
        key.current,
      ),
    onSuccess: async ({ id }) => {
      notify({ kind: 'success', text: i18n.t('„{name}“ ist gestartet.', { name: definition.name }) });
      onClose();
      await navigate({ to: '/laufende-ablaeufe/$instanceId', params: { instanceId: id } });
    },
  });
  const faults = isChecked ? { ...refusedOf(starting.error), ...startFaults(fields, typed) } : {};
  function start() {
    setIsChecked(true);
    if (Object.keys(startFaults(fields, typed)).length === 0 && !starting.isPending) {
      starting.mutate();
    }
  }
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      {starting.isError ? <RequestFailure error={starting.error} /> : null}
      {definition.description.documentation === null ? null : <p>{definition.description.documentation}</p>}
      <TextField
        label={i18n.t('Worum es geht')}
        hint={i18n.t('Steht in Listen und Aufgaben, zum Beispiel „Rechnung 4711, Tiefbau Süd“')}
        value={businessKey}
        onChange={setBusinessKey}
        autoFocus
      />
      {mayReadFiles ? <FileBox label={i18n.t('Akte')} value={file} onChange={setFile} isOptional /> : null}
      <StartFields fields={fields} fileId={file?.id} typed={typed} faults={faults} onChange={setTyped} />
      <div className="ta-dialog__actions">
        <Button kind="tertiary" onPress={onClose}>
          {i18n.t('Abbrechen')}
        </Button>
        <Button kind="primary" type="submit" isBusy={starting.isPending}>
          {i18n.t('Ablauf starten')}
        </Button>
      </div>
    </form>
  );
}

/** Starts a workflow: what it is about, the file, and everything its model asks for. */
export function StartDialog({ definitionId, onClose }: { definitionId: string; onClose: () => void }) {
  const { i18n } = useLingui();
  const query = useQuery(definitionQuery(definitionId));
  const title =
    query.data === undefined ? i18n.t('Ablauf starten') : i18n.t('{name} starten', { name: query.data.name });
  return (
    <Dialog title={title} isOpen onClose={onClose} actions={null}>
      <Fetched query={query}>{(definition) => <StartForm definition={definition} onClose={onClose} />}</Fetched>
    </Dialog>
  );
}
