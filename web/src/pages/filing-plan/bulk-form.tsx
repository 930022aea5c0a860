import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { PlanUnitPatch } from '../../api/contract.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/select-field.js';
import { disposalKinds } from '../../words/plan-words.js';
import { LeadUnitBox } from './lead-unit-box.js';
import { RetentionFields, retentionFault } from './retention-fields.js';

const fields = ['retention', 'disposalKind', 'leadUnit', 'retired', 'mayCarryFiles'] as const;
type BulkField = (typeof fields)[number];

interface BulkFormProps {
  count: number;
  isSaving: boolean;
  onSave: (patch: PlanUnitPatch) => void;
}

const beginnings: Record<BulkField, PlanUnitPatch> = {
  retention: { retention: { kind: 'years', years: 10, start: 'year-end' } },
  disposalKind: { disposalKind: 'B' },
  leadUnit: { leadUnit: null },
  retired: { retired: true },
  mayCarryFiles: { mayCarryFiles: true },
};

function useFieldNames(): Record<BulkField, string> {
  const { i18n } = useLingui();
  return {
    retention: i18n.t('Aufbewahrung'),
    disposalKind: i18n.t('Aussonderungsart'),
    leadUnit: i18n.t('Federführung'),
    retired: i18n.t('Stillgelegt'),
    mayCarryFiles: i18n.t('Akten erlaubt'),
  };
}

function ValueField({ patch, onChange }: { patch: PlanUnitPatch; onChange: (patch: PlanUnitPatch) => void }) {
  const { i18n } = useLingui();
  const names = useFieldNames();
  const [field = 'retention'] = Object.keys(patch) as BulkField[];
  if (field === 'retention') {
    return (
      <RetentionFields
        value={patch.retention ?? null}
        isChecked
        onChange={(retention) => {
          onChange({ retention });
        }}
      />
    );
  }
  if (field === 'leadUnit') {
    return (
      <LeadUnitBox
        value={patch.leadUnit ?? null}
        onChange={(leadUnit) => {
          onChange({ leadUnit });
        }}
      />
    );
  }
  if (field === 'disposalKind') {
    return (
      <SelectField
        label={names.disposalKind}
        value={patch.disposalKind ?? ''}
        onChange={(kind) => {
          onChange({ disposalKind: kind === 'A' || kind === 'B' || kind === 'V' ? kind : null });
        }}
        options={(['A', 'B', 'V'] as const).map((kind) => ({ value: kind, label: i18n._(disposalKinds[kind]) }))}
      />
    );
  }
  return (
    <SelectField
      label={names[field]}
      value={String(patch[field])}
      onChange={(text) => {
        onChange({ [field]: text === 'true' });
      }}
      options={[
        { value: 'true', label: i18n.t('ja') },
        { value: 'false', label: i18n.t('nein') },
      ]}
    />
  );
}

/** One field of several units set alike; everything else of them stays. */
export function BulkForm({ count, isSaving, onSave }: BulkFormProps) {
  const { i18n } = useLingui();
  const names = useFieldNames();
  const [patch, setPatch] = useState<PlanUnitPatch>(beginnings.retention);
  const [field = 'retention'] = Object.keys(patch) as BulkField[];
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (retentionFault(patch.retention) === null && !isSaving) {
          onSave(patch);
        }
      }}
    >
      <SelectField
        label={i18n.t('Was gesetzt wird')}
        value={field}
        onChange={(next) => {
          setPatch(beginnings[fields.find((one) => one === next) ?? 'retention']);
        }}
        options={fields.map((one) => ({ value: one, label: names[one] }))}
      />
      <ValueField key={field} patch={patch} onChange={setPatch} />
      <Button type="submit" kind="primary" isBusy={isSaving}>
        {i18n.t('Bei {count} Einheiten setzen', { count })}
      </Button>
    </form>
  );
}
