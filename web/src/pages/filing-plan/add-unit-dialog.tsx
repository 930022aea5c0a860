import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { PlanEdit, PlanUnitDetail } from '../../api/contract.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { TextField } from '../../ui/text-field.js';
import { ParentBox } from './move-dialog.js';
import { proposedMark } from './move-preview.js';
import { PlanFailure } from './plan-failure.js';

interface AddUnitDialogProps {
  units: readonly PlanUnitDetail[];
  /** Mark of the unit that was selected; the new one goes below it. */
  below: string | null;
  isSaving: boolean;
  error: unknown;
  onAdd: (edit: PlanEdit & { kind: 'add' }) => void;
  onClose: () => void;
}

/** A new unit: its place, mark and title; the rest is filled in beside the tree. */
export function AddUnitDialog({ units, below, isSaving, error, onAdd, onClose }: AddUnitDialogProps) {
  const { i18n } = useLingui();
  const [parent, setParent] = useState(below);
  const [mark, setMark] = useState(() => proposedMark(units, null, below));
  const [title, setTitle] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  return (
    <Dialog title={i18n.t('Neue Einheit')} isOpen onClose={onClose} actions={null}>
      <form
        className="ta-form ta-form--wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsChecked(true);
          if (mark.trim() !== '' && title.trim() !== '' && !isSaving) {
            onAdd({ kind: 'add', mark: mark.trim(), parent, unit: { title: title.trim(), mayCarryFiles: true } });
          }
        }}
      >
        {error === null ? null : <PlanFailure error={error} />}
        <ParentBox
          units={units}
          value={parent}
          onChange={(chosen) => {
            setParent(chosen);
            setMark(proposedMark(units, null, chosen));
          }}
        />
        <TextField
          label={i18n.t('Kennzeichen')}
          isRequired
          value={mark}
          onChange={setMark}
          error={isChecked && mark.trim() === '' ? i18n.t('Bitte ein Kennzeichen eingeben.') : undefined}
        />
        <TextField
          label={i18n.t('Bezeichnung')}
          isRequired
          autoFocus
          value={title}
          onChange={setTitle}
          error={isChecked && title.trim() === '' ? i18n.t('Bitte eine Bezeichnung eingeben.') : undefined}
        />
        <FormActions act={i18n.t('Einheit anlegen')} isBusy={isSaving} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
