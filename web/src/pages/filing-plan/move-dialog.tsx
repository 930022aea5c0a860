import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { PlanEdit, PlanUnitDetail } from '../../api/contract.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';
import { collisions, markChanges, proposedMark } from './move-preview.js';
import { PlanFailure } from './plan-failure.js';
import { branchOf, findUnits } from './unit-nodes.js';

const shownAtMost = 200;
const offeredAtMost = 40;

interface ParentBoxProps {
  units: readonly PlanUnitDetail[];
  /** Mark of the unit above, or nothing. */
  value: string | null;
  onChange: (mark: string | null) => void;
}

/** The unit above; empty for a main group. */
export function ParentBox({ units, value, onChange }: ParentBoxProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const offered = typed === '' ? units : findUnits(units, typed);
  const chosen = units.find(({ mark }) => mark === value);
  return (
    <ChoiceBox
      label={i18n.t('Übergeordnete Einheit (leer: keine)')}
      hint={i18n.t('Kennzeichen oder Wörter')}
      search={{ onType: setTyped, isLoading: false }}
      choices={offered.slice(0, offeredAtMost).map(({ mark, title }) => ({ id: mark, label: `${mark} ${title}` }))}
      value={value ?? ''}
      valueLabel={chosen === undefined ? undefined : `${chosen.mark} ${chosen.title}`}
      onChange={(mark) => {
        onChange(mark === '' ? null : mark);
      }}
    />
  );
}

interface MoveDialogProps {
  units: readonly PlanUnitDetail[];
  unit: PlanUnitDetail;
  /** Mark of the unit it was dragged onto; `null` = the top; absent when nothing was dragged. */
  target?: string | null | undefined;
  isSaving: boolean;
  error: unknown;
  onMove: (edit: PlanEdit & { kind: 'move' }) => void;
  onClose: () => void;
}

function Changes({ changes }: { changes: ReturnType<typeof markChanges> }) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-label={i18n.t('Kennzeichen, die sich ändern')}>
      <p>
        {i18n.t('{count, plural, one {# Kennzeichen ändert} other {# Kennzeichen ändern}} sich:', {
          count: changes.length,
        })}
      </p>
      <ul className="ta-changes ta-mark-changes" tabIndex={0} aria-label={i18n.t('Kennzeichen, die sich ändern')}>
        {changes.slice(0, shownAtMost).map((change) => (
          <li key={change.before}>
            <del>{change.before}</del> <span aria-hidden="true">→</span> <ins>{change.after}</ins> {change.title}
          </li>
        ))}
        {changes.length > shownAtMost ? (
          <li>{i18n.t('und {count} weitere', { count: changes.length - shownAtMost })}</li>
        ) : null}
      </ul>
    </section>
  );
}

/** Gives a unit, with all below it, another place or mark, and shows before what that changes. */
export function MoveDialog({ units, unit, target, isSaving, error, onMove, onClose }: MoveDialogProps) {
  const { i18n } = useLingui();
  const [newParent, setNewParent] = useState(target === undefined ? unit.parent : target);
  const [newMark, setNewMark] = useState(() =>
    target === undefined || target === unit.parent ? unit.mark : proposedMark(units, unit, target),
  );
  const inside = new Set(branchOf(units, [unit.mark]).map(({ mark }) => mark));
  const changes = newMark === unit.mark ? [] : markChanges(units, unit.mark, newMark.trim());
  const taken = collisions(units, changes);
  const isSame = newMark.trim() === unit.mark && newParent === unit.parent;
  return (
    <Dialog title={i18n.t('{mark} {title} verschieben', { ...unit })} isOpen onClose={onClose} actions={null}>
      <form
        className="ta-form ta-form--wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSame && newMark.trim() !== '' && taken.length === 0 && !isSaving) {
            onMove({ kind: 'move', mark: unit.mark, newMark: newMark.trim(), newParent });
          }
        }}
      >
        {error === null ? null : <PlanFailure error={error} />}
        <ParentBox
          units={units.filter(({ mark }) => !inside.has(mark))}
          value={newParent}
          onChange={(parent) => {
            setNewParent(parent);
            setNewMark(parent === unit.parent ? unit.mark : proposedMark(units, unit, parent));
          }}
        />
        <TextField
          label={i18n.t('Neues Kennzeichen')}
          hint={i18n.t('Ein Vorschlag; es setzt das der übergeordneten Einheit fort.')}
          isRequired
          value={newMark}
          onChange={setNewMark}
        />
        {taken.length > 0 ? (
          <Alert kind="warning" title={i18n.t('Schon vergeben: {marks}', { marks: taken.slice(0, 5).join(', ') })}>
            <p>{i18n.t('Ein anderes Kennzeichen wählen.')}</p>
          </Alert>
        ) : null}
        {changes.length > 0 ? <Changes changes={changes} /> : null}
        <div className="ta-dialog__actions">
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button type="submit" kind="primary" isDisabled={isSame || taken.length > 0} isBusy={isSaving}>
            {i18n.t('Verschieben')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
