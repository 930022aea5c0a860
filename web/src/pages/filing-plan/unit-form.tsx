import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { PlanUnitDetail, PlanUnitPatch } from '../../api/contract.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { disposalKinds } from '../../words/plan-words.js';
import { contentOf } from './inverse-edit.js';
import { LeadUnitBox } from './lead-unit-box.js';
import { RetentionFields, retentionFault } from './retention-fields.js';

/** What was typed and differs from what is saved. */
export function unsaved(unit: PlanUnitDetail, patch: PlanUnitPatch): PlanUnitPatch {
  const saved = contentOf(unit);
  return Object.fromEntries(
    Object.entries(patch).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(saved[field as keyof PlanUnitPatch]),
    ),
  );
}

interface UnitFormProps {
  unit: PlanUnitDetail;
  /** What was typed so far. */
  patch: PlanUnitPatch;
  onType: (patch: PlanUnitPatch) => void;
  isSaving: boolean;
  onSave: (patch: PlanUnitPatch) => void;
}

type SetField = (part: PlanUnitPatch) => void;
type Values = Required<PlanUnitPatch>;

function YesOrNo({ label, value, onChange }: { label: string; value: boolean; onChange: (value: boolean) => void }) {
  const { i18n } = useLingui();
  return (
    <SelectField
      label={label}
      value={String(value)}
      onChange={(text) => {
        onChange(text === 'true');
      }}
      options={[
        { value: 'true', label: i18n.t('ja') },
        { value: 'false', label: i18n.t('nein') },
      ]}
    />
  );
}

function WordFields({ values, set, isChecked }: { values: Values; set: SetField; isChecked: boolean }) {
  const { i18n } = useLingui();
  return (
    <>
      <TextField
        label={i18n.t('Bezeichnung')}
        isRequired
        value={values.title}
        error={isChecked && values.title.trim() === '' ? i18n.t('Bitte eine Bezeichnung eingeben.') : undefined}
        onChange={(title) => {
          set({ title });
        }}
      />
      <TextField
        label={i18n.t('Inhaltsangabe')}
        hint={i18n.t('Was hierher gehört, und was nicht.')}
        rows={3}
        value={values.description}
        onChange={(description) => {
          set({ description });
        }}
      />
    </>
  );
}

function DisposalFields({ values, set }: { values: Values; set: SetField }) {
  const { i18n } = useLingui();
  return (
    <div className="ta-pair">
      <SelectField
        label={i18n.t('Aussonderungsart')}
        value={values.disposalKind ?? ''}
        onChange={(kind) => {
          set({ disposalKind: kind === 'A' || kind === 'B' || kind === 'V' ? kind : null });
        }}
        options={[
          { value: '', label: i18n.t('nicht entschieden') },
          ...(['A', 'B', 'V'] as const).map((kind) => ({ value: kind, label: i18n._(disposalKinds[kind]) })),
        ]}
      />
      <TextField
        label={i18n.t('Rechtsgrundlage')}
        value={values.legalBasis}
        onChange={(legalBasis) => {
          set({ legalBasis });
        }}
      />
    </div>
  );
}

function PlaceFields({ values, set }: { values: Values; set: SetField }) {
  const { i18n } = useLingui();
  const [marks, setMarks] = useState(() => values.seeAlso.join(', '));
  return (
    <>
      <div className="ta-pair">
        <YesOrNo
          label={i18n.t('Akten erlaubt')}
          value={values.mayCarryFiles}
          onChange={(mayCarryFiles) => {
            set({ mayCarryFiles });
          }}
        />
        <YesOrNo
          label={i18n.t('Stillgelegt')}
          value={values.retired}
          onChange={(retired) => {
            set({ retired });
          }}
        />
      </div>
      <LeadUnitBox
        value={values.leadUnit}
        onChange={(leadUnit) => {
          set({ leadUnit });
        }}
      />
      <div className="ta-pair">
        <DayField
          label={i18n.t('Gültig ab')}
          value={values.validFrom ?? ''}
          onChange={(day) => {
            set({ validFrom: day === '' ? null : day });
          }}
        />
        <DayField
          label={i18n.t('Gültig bis')}
          outlook="ahead"
          value={values.validUntil ?? ''}
          onChange={(day) => {
            set({ validUntil: day === '' ? null : day });
          }}
        />
      </div>
      <TextField
        label={i18n.t('Siehe auch')}
        hint={i18n.t('Kennzeichen anderer Einheiten, durch Kommas getrennt.')}
        value={marks}
        onChange={(text) => {
          setMarks(text);
          const list = text.split(/[;,]/).map((mark) => mark.trim());
          set({ seeAlso: [...new Set(list.filter((mark) => mark !== ''))] });
        }}
      />
    </>
  );
}

/** Every field of a unit; what was typed stays until it is saved, also when another unit is looked at. */
export function UnitForm({ unit, patch, onType, isSaving, onSave }: UnitFormProps) {
  const { i18n } = useLingui();
  const [isChecked, setIsChecked] = useState(false);
  const values: Values = { ...contentOf(unit), ...patch };
  const changes = unsaved(unit, patch);
  const isDirty = Object.keys(changes).length > 0;
  function set(part: PlanUnitPatch) {
    onType({ ...patch, ...part });
  }
  function submit() {
    setIsChecked(true);
    if (isDirty && values.title.trim() !== '' && retentionFault(values.retention) === null && !isSaving) {
      onSave(changes);
    }
  }
  useKeyBindings(i18n.t('Einheit bearbeiten'), [
    { chord: 'Ctrl+s', label: i18n.t('Einheit speichern'), isEnabled: isDirty, run: submit },
  ]);
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WordFields values={values} set={set} isChecked={isChecked} />
      <RetentionFields
        value={values.retention}
        isChecked={isChecked}
        onChange={(retention) => {
          set({ retention });
        }}
      />
      <DisposalFields values={values} set={set} />
      <PlaceFields values={values} set={set} />
      <div className="ta-actions">
        <Button type="submit" kind="primary" isDisabled={!isDirty} isBusy={isSaving}>
          {i18n.t('Speichern')}
        </Button>
        {isDirty ? (
          <Button
            kind="tertiary"
            onPress={() => {
              onType({});
            }}
          >
            {i18n.t('Verwerfen')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
