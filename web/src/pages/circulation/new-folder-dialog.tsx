import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { circulationCommands, refreshCirculation, templatesQuery } from '../../api/circulation.js';
import type { RecordFileDetail } from '../../api/contract.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { CheckList } from '../../ui/check-list.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { documentsOf } from '../file-view/attachments.js';
import { type DraftStation, draftOfTemplate, isComplete, newStation, wishesOf } from './route-draft.js';
import { RouteEditor } from './route-editor.js';
import { StepFields } from './step-fields.js';

interface NewFolderDialogProps {
  file: RecordFileDetail;
  onClose: () => void;
  /** The document one was looking at. */
  documentId?: string | undefined;
  form?: 'folder' | 'order';
}

function TemplateChoice({ onChoose }: { onChoose: (stations: DraftStation[]) => void }) {
  const { i18n } = useLingui();
  const templates = useQuery(templatesQuery).data ?? [];
  const [chosen, setChosen] = useState('');
  return templates.length === 0 ? null : (
    <SelectField
      label={i18n.t('Vorlage')}
      value={chosen}
      options={[
        { value: '', label: i18n.t('ohne Vorlage') },
        ...templates.map(({ id, name, isOwn }) => ({
          value: id,
          label: isOwn ? name : i18n.t('{name} (Amt)', { name }),
        })),
      ]}
      onChange={(value) => {
        setChosen(value);
        const template = templates.find(({ id }) => id === value);
        if (template !== undefined) onChoose(draftOfTemplate(template));
      }}
    />
  );
}

interface RouteFieldsProps {
  form: 'folder' | 'order';
  stations: DraftStation[];
  onChange: (stations: DraftStation[]) => void;
  isTried: boolean;
}

/** One step for a single order, the whole route for a folder. */
function RouteFields({ form, stations, onChange, isTried }: RouteFieldsProps) {
  const { i18n } = useLingui();
  const [first] = stations;
  const step = first?.steps[0];
  if (form === 'order' && first !== undefined && step !== undefined) {
    return (
      <StepFields
        step={step}
        isTried={isTried}
        onChange={(changed) => {
          onChange([{ ...first, steps: [changed] }]);
        }}
      />
    );
  }
  return (
    <>
      <TemplateChoice onChoose={onChange} />
      <h3>{i18n.t('Laufweg')}</h3>
      <RouteEditor stations={stations} onChange={onChange} isTried={isTried} />
    </>
  );
}

/** Puts documents of a file into a circulation folder, or orders one thing about them (Verfügung). */
export function NewFolderDialog({ file, onClose, documentId, form = 'folder' }: NewFolderDialogProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [subject, setSubject] = useState(
    () => documentsOf(file).find(({ id }) => id === documentId)?.subject ?? file.subject,
  );
  const [documentIds, setDocumentIds] = useState(documentId === undefined ? [] : [documentId]);
  const [stations, setStations] = useState(() => [newStation(form === 'order' ? 'processing' : undefined)]);
  const [isTried, setIsTried] = useState(false);
  const isReady = subject.trim() !== '' && documentIds.length > 0 && stations.length > 0 && isComplete(stations);
  const opening = useMutation({
    mutationFn: (isStarted: boolean) => {
      const what = { subject: subject.trim(), form, documentIds, isStarted };
      return circulationCommands.open({ ...what, stations: wishesOf(stations) }, key);
    },
    onSuccess: async ({ id }, isStarted) => {
      notify({ kind: 'success', text: isStarted ? i18n.t('In Umlauf gegeben.') : i18n.t('Mappe angelegt.') });
      await refreshCirculation(queries);
      onClose();
      await navigate({ to: '/umlaufmappen/$folderId', params: { folderId: id } });
    },
  });
  function send(isStarted: boolean) {
    setIsTried(true);
    if (isReady && !opening.isPending) opening.mutate(isStarted);
  }
  return (
    <Dialog
      title={form === 'order' ? i18n.t('Verfügung') : i18n.t('In Umlauf geben')}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          {form === 'order' ? null : (
            <Button
              isBusy={opening.isPending}
              onPress={() => {
                send(false);
              }}
            >
              {i18n.t('Nur anlegen')}
            </Button>
          )}
          <Button
            kind="primary"
            isBusy={opening.isPending}
            onPress={() => {
              send(true);
            }}
          >
            {form === 'order' ? i18n.t('Verfügen') : i18n.t('In Umlauf geben')}
          </Button>
        </>
      }
    >
      <div className="ta-section">
        {opening.isError ? <RequestFailure error={opening.error} /> : null}
        <TextField
          label={i18n.t('Betreff')}
          isRequired
          value={subject}
          onChange={setSubject}
          error={isTried && subject.trim() === '' ? i18n.t('Bitte einen Betreff eingeben.') : undefined}
        />
        <CheckList
          legend={i18n.t('Unterlagen')}
          items={documentsOf(file).map((one) => ({ id: one.id, label: `${one.reference} ${one.subject}` }))}
          value={documentIds}
          onChange={setDocumentIds}
        />
        {isTried && documentIds.length === 0 ? (
          <p className="ta-error" role="alert">
            {i18n.t('Bitte mindestens eine Unterlage auswählen.')}
          </p>
        ) : null}
        <RouteFields form={form} stations={stations} onChange={setStations} isTried={isTried} />
      </div>
    </Dialog>
  );
}
