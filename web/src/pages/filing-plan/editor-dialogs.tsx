import { useLingui } from '@lingui/react';
import type { PlanUnitDetail } from '../../api/contract.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { AddUnitDialog } from './add-unit-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { branchOf } from './unit-nodes.js';
import type { PlanEditing } from './use-plan-editing.js';

/** What is asked in a window over the editor. */
export type EditorQuestion =
  { kind: 'add' } | { kind: 'remove' } | { kind: 'move'; unitId: string; target?: string | null } | null;

interface EditorDialogsProps {
  question: EditorQuestion;
  units: readonly PlanUnitDetail[];
  chosen: readonly PlanUnitDetail[];
  editing: PlanEditing;
  onClose: () => void;
  /** Marks that shall be selected afterwards. */
  onDone: (mark: string | undefined) => void;
}

function RemoveDialog({ units, chosen, editing, onClose, onDone }: EditorDialogsProps) {
  const { i18n } = useLingui();
  const marks = chosen.map(({ mark }) => mark);
  const gone = branchOf(units, marks).length;
  const what = i18n.t('{count, plural, one {# Einheit ist} other {# Einheiten sind}} entfernt.', { count: gone });
  return (
    <ConfirmDialog
      title={
        chosen.length === 1
          ? `${i18n.t('Entfernen')}: ${chosen[0]?.mark ?? ''} ${chosen[0]?.title ?? ''}`
          : i18n.t('{count} Einheiten entfernen', { count: chosen.length })
      }
      act={i18n.t('Entfernen')}
      isOpen
      isBusy={editing.isSaving}
      error={editing.error}
      onClose={onClose}
      onConfirm={() => {
        void editing.apply({ kind: 'remove', marks }, what).then((isSaved) => {
          if (isSaved) {
            onDone(undefined);
          }
        });
      }}
    >
      <p>
        {i18n.t(
          'Mit allem darunter {count, plural, one {verschwindet # Einheit} other {verschwinden # Einheiten}} aus dem Entwurf. Mit „Rückgängig“ kommen sie wieder. Wo schon Akten liegen, ist Stilllegen der bessere Weg.',
          { count: gone },
        )}
      </p>
    </ConfirmDialog>
  );
}

/** The windows of the editor: add, move, remove. */
export function EditorDialogs(props: EditorDialogsProps) {
  const { i18n } = useLingui();
  const { question, units, chosen, editing, onClose, onDone } = props;
  if (question === null) {
    return null;
  }
  if (question.kind === 'remove') {
    return chosen.length === 0 ? null : <RemoveDialog {...props} />;
  }
  if (question.kind === 'add') {
    return (
      <AddUnitDialog
        units={units}
        below={chosen[0]?.mark ?? null}
        isSaving={editing.isSaving}
        error={editing.error}
        onClose={onClose}
        onAdd={(edit) => {
          const what = i18n.t('{mark} {title} ist angelegt.', { mark: edit.mark, title: edit.unit.title ?? '' });
          void editing.apply(edit, what).then((isSaved) => {
            if (isSaved) {
              onDone(edit.mark);
            }
          });
        }}
      />
    );
  }
  const unit = units.find(({ id }) => id === question.unitId);
  return unit === undefined ? null : (
    <MoveDialog
      units={units}
      unit={unit}
      target={question.target}
      isSaving={editing.isSaving}
      error={editing.error}
      onClose={onClose}
      onMove={(edit) => {
        const what = i18n.t('{mark} ist jetzt {newMark}.', { mark: edit.mark, newMark: edit.newMark });
        void editing.apply(edit, what).then((isSaved) => {
          if (isSaved) {
            onDone(edit.newMark);
          }
        });
      }}
    />
  );
}
