import { useLingui } from '@lingui/react';
import type { PlanUnitDetail, PlanUnitPatch } from '../../api/contract.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { BulkForm } from './bulk-form.js';
import { PlanFailure } from './plan-failure.js';
import { UnitForm } from './unit-form.js';
import type { PlanEditing } from './use-plan-editing.js';

interface EditorPanelProps {
  chosen: readonly PlanUnitDetail[];
  editing: PlanEditing;
  drafts: ReadonlyMap<string, PlanUnitPatch>;
  onType: (unitId: string, patch: PlanUnitPatch) => void;
  onMove: () => void;
  onRemove: () => void;
  onSelectBranch: () => void;
}

function Commands(props: Pick<EditorPanelProps, 'chosen' | 'onMove' | 'onRemove' | 'onSelectBranch'>) {
  const { i18n } = useLingui();
  return (
    <div className="ta-actions">
      {props.chosen.length === 1 ? (
        <Button onPress={props.onMove}>{i18n.t('Verschieben oder umbenennen …')}</Button>
      ) : null}
      <Button icon="delete" onPress={props.onRemove}>
        {i18n.t('Entfernen …')}
      </Button>
      <Button kind="tertiary" onPress={props.onSelectBranch}>
        {i18n.t('Mit allem darunter auswählen')}
      </Button>
    </div>
  );
}

function OneUnit({ unit, editing, drafts, onType }: EditorPanelProps & { unit: PlanUnitDetail }) {
  const { i18n } = useLingui();
  return (
    <UnitForm
      unit={unit}
      patch={drafts.get(unit.id) ?? {}}
      isSaving={editing.isSaving}
      onType={(patch) => {
        onType(unit.id, patch);
      }}
      onSave={(patch) => {
        const what = i18n.t('{mark} {title} ist geändert.', { mark: unit.mark, title: patch.title ?? unit.title });
        void editing.apply({ kind: 'change', marks: [unit.mark], patch }, what).then((isSaved) => {
          if (isSaved) {
            onType(unit.id, {});
          }
        });
      }}
    />
  );
}

/** What is selected in the tree, for changing: one unit with all its fields, or several alike. */
export function EditorPanel(props: EditorPanelProps) {
  const { i18n } = useLingui();
  const { chosen, editing } = props;
  const [unit] = chosen;
  if (unit === undefined) {
    return (
      <EmptyState title={i18n.t('Keine Einheit gewählt')}>
        <p>
          {i18n.t(
            'Im Baum eine Einheit wählen; mit Umschalt oder Strg mehrere, um ein Feld bei allen gleich zu setzen.',
          )}
        </p>
      </EmptyState>
    );
  }
  const title =
    chosen.length === 1
      ? `${unit.mark} ${unit.title}`
      : i18n.t('{count} Einheiten ausgewählt', { count: chosen.length });
  return (
    <section className="ta-section" aria-labelledby="unit-title">
      <h2 id="unit-title">{title}</h2>
      <Commands {...props} />
      {editing.error === null ? null : <PlanFailure error={editing.error} />}
      {chosen.length === 1 ? (
        <OneUnit key={unit.id} {...props} unit={unit} />
      ) : (
        <BulkForm
          count={chosen.length}
          isSaving={editing.isSaving}
          onSave={(patch) =>
            void editing.apply(
              { kind: 'change', marks: chosen.map(({ mark }) => mark), patch },
              i18n.t('{count} Einheiten sind geändert.', { count: chosen.length }),
            )
          }
        />
      )}
    </section>
  );
}
