import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RemarkPreview } from '../../api/contract.js';
import { fileQuery } from '../../api/records.js';
import { referenceCommands, remarkPreviewQuery } from '../../api/references.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { PlanUnitBox } from '../../ui/plan-unit-box.js';
import { TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import { bulkEffect } from '../../words/bulk-effects.js';
import { Change } from '../../words/change.js';
import type { FileDialogProps } from './file-tab.js';
import { placeChanges } from './place-changes.js';

/** What would change, before it does. */
function Preview({ preview: { before, after, proceedings, documents, effects } }: { preview: RemarkPreview }) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-label={i18n.t('Was sich ändert')} aria-live="polite">
      <h3>{i18n.t('Was sich ändert')}</h3>
      <DescriptionList
        items={[
          {
            term: i18n.t('Aktenzeichen'),
            value: <Change before={before.reference} after={after.reference} />,
          },
          ...placeChanges(i18n, before, after),
          {
            term: i18n.t('Vorgänge'),
            value:
              proceedings.length === 0 ? (
                ''
              ) : (
                <ul className="ta-plain-list">
                  {proceedings.map((one) => (
                    <li key={one.before}>
                      <Change before={one.before} after={one.after} />
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: i18n.t('Dokumente'),
            value:
              documents === 0
                ? ''
                : i18n.t(
                    '{count, plural, one {# Dokument behält sein Zeichen} other {# Dokumente behalten ihr Zeichen}}',
                    {
                      count: documents,
                    },
                  ),
          },
        ]}
      />
      {effects.length === 0 ? null : (
        <ul>
          {effects.map((effect) => (
            <li key={effect}>{bulkEffect(i18n, effect)}</li>
          ))}
        </ul>
      )}
      <p className="ta-small">{i18n.t('Das bisherige Aktenzeichen führt auf Dauer weiter zu dieser Akte.')}</p>
    </section>
  );
}

/** Gives a file another plan unit, another office in charge, or both (Umschreiben); shows before what that changes. */
export function RemarkDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [planUnitId, setPlanUnitId] = useState(file.planUnit.id);
  const [leadUnitId, setLeadUnitId] = useState(file.unit.id);
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const target = { version: file.version, planUnitId, leadUnitId };
  const isSame = planUnitId === file.planUnit.id && leadUnitId === file.unit.id;
  const preview = useQuery({
    ...remarkPreviewQuery(file.id, target),
    enabled: !isSame && planUnitId !== '' && leadUnitId !== '',
  });
  const remarking = useMutation({
    mutationFn: () => referenceCommands.remark(file.id, { ...target, reason: reason.trim() }, key),
    onSuccess: async ({ reference }) => {
      notify({ kind: 'success', text: i18n.t('Die Akte hat jetzt das Zeichen {reference}.', { reference }) });
      await queries.invalidateQueries({ queryKey: fileQuery(file.id).queryKey });
      await queries.invalidateQueries({ queryKey: ['files'] });
      onClose();
    },
  });
  const isOff = isSame || reason.trim() === '' || !preview.isSuccess;
  return (
    <Dialog
      title={i18n.t('Akte umschreiben')}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={remarking.isPending} isDisabled={isOff} onPress={remarking.mutate}>
            {i18n.t('Umschreiben')}
          </Button>
        </>
      }
    >
      {remarking.isError ? <RequestFailure error={remarking.error} /> : null}
      <div className="ta-form">
        <PlanUnitBox
          value={planUnitId}
          valueLabel={`${file.planUnit.mark} ${file.planUnit.title}`}
          onChange={setPlanUnitId}
        />
        <UnitBox label={i18n.t('Federführung')} isRequired value={leadUnitId} onChange={setLeadUnitId} />
        <TextField label={i18n.t('Grund')} isRequired value={reason} onChange={setReason} />
      </div>
      {preview.isError && !isSame ? <RequestFailure error={preview.error} /> : null}
      {preview.isSuccess && !isSame ? <Preview preview={preview.data} /> : null}
    </Dialog>
  );
}
