import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { filingPlanQuery } from '../../api/organisation.js';
import { fileCommands } from '../../api/records.js';
import { useUser } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';

interface NewFileDialogProps {
  isOpen: boolean;
  /** The plan unit the list is filtered by; a good start. */
  planUnitId: string | undefined;
  onClose: () => void;
}

interface NewFile {
  planUnitId: string;
  leadUnitId: string;
  subject: string;
  fileType: string;
}

function NewFileForm({ start, onClose }: { start: NewFile; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const plan = useQuery(filingPlanQuery);
  const [file, setFile] = useState(start);
  const [isChecked, setIsChecked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const units = (plan.data?.units ?? []).filter((unit) => unit.mayCarryFiles && !unit.retired);
  const opening = useMutation({
    mutationFn: () => {
      const { fileType, ...rest } = file;
      return fileCommands.open(fileType.trim() === '' ? rest : { ...rest, fileType: fileType.trim() }, key);
    },
    onSuccess: async (opened) => {
      notify({ kind: 'success', text: i18n.t('Akte {reference} ist angelegt.', { reference: opened.reference }) });
      await queries.invalidateQueries({ queryKey: ['files'] });
      await navigate({ to: '/akten/$fileId', params: { fileId: opened.id } });
    },
  });
  function missing(value: string, words: string): string | undefined {
    return isChecked && value.trim() === '' ? words : undefined;
  }
  function submit() {
    setIsChecked(true);
    if (file.planUnitId !== '' && file.leadUnitId !== '' && file.subject.trim() !== '' && !opening.isPending) {
      opening.mutate();
    }
  }
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {opening.isError ? <RequestFailure error={opening.error} /> : null}
      <ChoiceBox
        label={i18n.t('Aktenplaneinheit')}
        hint={i18n.t('Kennzeichen oder Wörter aus dem Titel')}
        isRequired
        value={units.some((unit) => unit.id === file.planUnitId) ? file.planUnitId : ''}
        choices={units.map((unit) => ({ id: unit.id, label: `${unit.mark} ${unit.title}` }))}
        error={missing(file.planUnitId, i18n.t('Bitte eine Aktenplaneinheit wählen.'))}
        onChange={(planUnitId) => {
          const lead = units.find((unit) => unit.id === planUnitId)?.leadUnit?.id;
          setFile({ ...file, planUnitId, leadUnitId: lead ?? file.leadUnitId });
        }}
      />
      <UnitBox
        label={i18n.t('Federführung')}
        isRequired
        value={file.leadUnitId}
        error={missing(file.leadUnitId, i18n.t('Bitte das federführende Amt wählen.'))}
        onChange={(leadUnitId) => {
          setFile({ ...file, leadUnitId });
        }}
      />
      <TextField
        label={i18n.t('Betreff')}
        isRequired
        value={file.subject}
        error={missing(file.subject, i18n.t('Bitte einen Betreff eingeben.'))}
        onChange={(subject) => {
          setFile({ ...file, subject });
        }}
      />
      <TextField
        label={i18n.t('Art der Akte')}
        hint={i18n.t('Zum Beispiel Bauakte oder Fallakte; darf leer bleiben.')}
        value={file.fileType}
        onChange={(fileType) => {
          setFile({ ...file, fileType });
        }}
      />
      <div className="ta-dialog__actions">
        <Button kind="tertiary" onPress={onClose}>
          {i18n.t('Abbrechen')}
        </Button>
        <Button type="submit" kind="primary" isBusy={opening.isPending}>
          {i18n.t('Akte anlegen')}
        </Button>
      </div>
    </form>
  );
}

/** Opens a new file under a unit of the filing plan. */
export function NewFileDialog({ isOpen, planUnitId, onClose }: NewFileDialogProps) {
  const { i18n } = useLingui();
  const user = useUser();
  return (
    <Dialog title={i18n.t('Neue Akte anlegen')} isOpen={isOpen} onClose={onClose} actions={null}>
      <NewFileForm
        start={{ planUnitId: planUnitId ?? '', leadUnitId: user.unit?.id ?? '', subject: '', fileType: '' }}
        onClose={onClose}
      />
    </Dialog>
  );
}
