import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { InstanceDetail } from '../../api/contract/workflows.js';
import { instanceVariablesQuery, workflowCommands } from '../../api/workflows.js';
import { usePermission } from '../../app/session.js';
import { Fetched } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { changedValues, readValues } from './json-values.js';

interface EditDialogProps {
  instanceId: string;
  values: Readonly<Record<string, unknown>>;
  onClose: () => void;
}

function EditDialog({ instanceId, values, onClose }: EditDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [text, setText] = useState(JSON.stringify(values, undefined, 2));
  const read = readValues(text);
  const changes = read === undefined ? {} : changedValues(values, read);
  const editing = useMutation({
    mutationFn: () => workflowCommands.editVariables(instanceId, changes),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Angaben sind berichtigt.') });
      onClose();
      await queries.invalidateQueries({ queryKey: ['workflow-instance', instanceId] });
    },
  });
  const names = Object.keys(changes);
  return (
    <Dialog
      title={i18n.t('Angaben berichtigen')}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            kind="primary"
            isBusy={editing.isPending}
            isDisabled={names.length === 0}
            onPress={() => {
              if (!editing.isPending) {
                editing.mutate();
              }
            }}
          >
            {i18n.t('Berichtigen')}
          </Button>
        </>
      }
    >
      {editing.isError ? <RequestFailure error={editing.error} /> : null}
      <p>{i18n.t('Bedingungen sehen die neuen Angaben sofort. Was Sie weglassen, bleibt, wie es ist.')}</p>
      <TextField
        label={i18n.t('Angaben als JSON')}
        rows={14}
        value={text}
        onChange={setText}
        error={read === undefined ? i18n.t('Das ist kein JSON-Objekt.') : undefined}
      />
      <p role="status">
        {names.length === 0
          ? i18n.t('Noch nichts geändert.')
          : i18n.t('Geändert werden: {names}', { names: names.join(', ') })}
      </p>
    </Dialog>
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What an instance works with; looked at only when somebody wants to. */
export function InstanceValues({ instance }: { instance: InstanceDetail }) {
  const { i18n } = useLingui();
  const mayOperate = usePermission('workflow.operate');
  const [isOpen, setIsOpen] = useState(false);
  const [isEditing, setIsEditing] = useState(false);
  const query = useQuery(instanceVariablesQuery(instance.id, isOpen));
  return (
    <section className="ta-section" aria-labelledby="angaben">
      <h2 id="angaben">{i18n.t('Angaben')}</h2>
      {isOpen ? (
        <Fetched query={query} loading={i18n.t('Angaben werden geladen …')}>
          {({ names, values }) =>
            values === null ? (
              <p>
                {i18n.t(
                  'Der Ablauf arbeitet mit: {names}. Die Werte sehen nur Beteiligte; wer das System betreibt, nur solange eine Störung offen ist.',
                  {
                    names: names.join(', '),
                  },
                )}
              </p>
            ) : (
              <>
                <DescriptionList items={names.map((name) => ({ term: name, value: asText(values[name]) }))} />
                {mayOperate && instance.status === 'running' ? (
                  <div>
                    <Button
                      icon="edit"
                      onPress={() => {
                        setIsEditing(true);
                      }}
                    >
                      {i18n.t('Angaben berichtigen …')}
                    </Button>
                  </div>
                ) : null}
                {isEditing ? (
                  <EditDialog
                    instanceId={instance.id}
                    values={values}
                    onClose={() => {
                      setIsEditing(false);
                    }}
                  />
                ) : null}
              </>
            )
          }
        </Fetched>
      ) : (
        <div>
          <Button
            icon="visibility"
            onPress={() => {
              setIsOpen(true);
            }}
          >
            {i18n.t('Angaben zeigen')}
          </Button>
        </div>
      )}
    </section>
  );
}
