import { useLingui } from '@lingui/react';
import type { TypeField } from '../../api/contract.js';
import { SelectField } from '../../ui/select-field.js';

interface ConditionFieldsProps {
  /** Fields that may be named: those that stand before. */
  fields: readonly TypeField[];
  condition: TypeField['condition'];
  error: string | undefined;
  onChange: (condition: TypeField['condition']) => void;
}

const deciding: readonly TypeField['kind'][] = ['yes-no', 'choice', 'multi-choice'];

/** Says for which value of which other field something is there. */
export function ConditionFields({ fields, condition, error, onChange }: ConditionFieldsProps) {
  const { i18n } = useLingui();
  const possible = fields.filter(({ kind }) => deciding.includes(kind));
  const other = fields.find(({ key }) => key === condition?.field);
  const values =
    other?.kind === 'yes-no'
      ? [
          { value: 'true', label: i18n.t('ja') },
          { value: 'false', label: i18n.t('nein') },
        ]
      : (other?.choices ?? []);
  return (
    <div className="ta-pair">
      <SelectField
        label={i18n.t('Nur wenn dieses Feld')}
        value={condition?.field ?? ''}
        error={error}
        onChange={(key) => {
          const chosen = fields.find((field) => field.key === key);
          onChange(
            chosen === undefined
              ? null
              : { field: key, equals: chosen.kind === 'yes-no' ? true : (chosen.choices[0]?.value ?? '') },
          );
        }}
        options={[
          { value: '', label: i18n.t('immer') },
          ...possible.map(({ key, label }) => ({ value: key, label })),
          ...(condition !== null && !possible.some(({ key }) => key === condition.field)
            ? [{ value: condition.field, label: condition.field }]
            : []),
        ]}
      />
      {condition === null ? null : (
        <SelectField
          label={i18n.t('diesen Wert hat')}
          value={String(condition.equals)}
          onChange={(text) => {
            onChange({ ...condition, equals: other?.kind === 'yes-no' ? text === 'true' : text });
          }}
          options={values}
        />
      )}
    </div>
  );
}
