import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { bulkRunCommands, bulkRunsQuery } from '../../api/bulk-runs.js';
import type { BulkAct, BulkSelection, BulkSettings } from '../../api/contract/bulk.js';
import { useUser } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { SelectField } from '../../ui/select-field.js';
import { bulkActLabel } from '../../words/bulk-words.js';
import { ActFields, firstSettings, isComplete } from './act-fields.js';
import { offeredActs } from './offered-acts.js';
import { watchRun } from './watched-runs.js';

interface ActDialogProps {
  selection: BulkSelection;
  /** The selection in words. */
  lead: string;
  onClose: () => void;
}

/** Chooses what is to be done with many files; a rehearsal follows, nothing is done yet. */
export function ActDialog({ selection, lead, onClose }: ActDialogProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const acts = offeredActs(useUser());
  const [act, setAct] = useState<BulkAct>(acts[0] ?? 'follow-up');
  const [settings, setSettings] = useState<BulkSettings>(() => firstSettings(act));
  const [isTried, setIsTried] = useState(false);
  // other words are another request
  const [key, setKey] = useState(() => crypto.randomUUID());
  const begin = useMutation({
    mutationFn: () => bulkRunCommands.begin({ act, settings: filled(settings), selection }, key),
    onSuccess: async ({ id }) => {
      watchRun(id);
      void queries.invalidateQueries({ queryKey: bulkRunsQuery.queryKey });
      await navigate({ to: '/sammelvorgaenge/$runId', params: { runId: id } });
    },
  });
  function submit() {
    setIsTried(true);
    if (isComplete(act, settings) && !begin.isPending) {
      begin.mutate();
    }
  }
  return (
    <Dialog title={i18n.t('Sammelvorgang')} isOpen onClose={onClose} actions={null}>
      {begin.isError ? <RequestFailure error={begin.error} /> : null}
      <form
        className="ta-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{lead}</p>
        <SelectField
          label={i18n.t('Was soll geschehen?')}
          value={act}
          options={acts.map((value) => ({ value, label: bulkActLabel(i18n, value) }))}
          onChange={(value) => {
            setAct(value as BulkAct);
            setSettings(firstSettings(value as BulkAct));
            setIsTried(false);
            setKey(crypto.randomUUID());
          }}
        />
        <ActFields
          act={act}
          settings={settings}
          isTried={isTried}
          onChange={(part) => {
            setSettings((old) => ({ ...old, ...part }));
            setKey(crypto.randomUUID());
          }}
        />
        <p className="ta-muted">
          {i18n.t(
            'Zuerst wird nur geprobt: Sie sehen, wie viele Akten es trifft und welche nicht gehen. Nichts wird geändert.',
          )}
        </p>
        <FormActions act={i18n.t('Probe beginnen')} isBusy={begin.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

/** What was left empty is not said. */
function filled(settings: BulkSettings): BulkSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}
