import { useLingui } from '@lingui/react';
import type { PlanUnitPatch } from '../../api/contract.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';

/** A period as it is being typed. */
export type RetentionInput = NonNullable<PlanUnitPatch['retention']>;

/** The longest period in years that is not permanent. */
const longest = 150;

/** What is wrong with a period as it stands, or nothing. */
export function retentionFault(retention: RetentionInput | null | undefined): 'years' | 'event' | null {
  if (retention === null || retention === undefined || retention.kind === 'permanent') {
    return null;
  }
  if (retention.years === undefined || retention.years > longest) {
    return 'years';
  }
  return retention.kind === 'event' && (retention.event ?? '').trim() === '' ? 'event' : null;
}

interface RetentionFieldsProps {
  value: RetentionInput | null;
  onChange: (value: RetentionInput | null) => void;
  isChecked: boolean;
}

function changedKind(kind: string, old: RetentionInput | null): RetentionInput | null {
  const years = old?.years === undefined ? {} : { years: old.years };
  switch (kind) {
    case 'years':
      return { kind, start: old?.start ?? 'year-end', ...years };
    case 'event':
      return { kind, event: old?.event ?? '', ...years };
    case 'permanent':
      return { kind };
    default:
      return null;
  }
}

interface AmountFieldsProps extends Pick<RetentionFieldsProps, 'value' | 'onChange'> {
  fault: 'years' | 'event' | null;
}

function AmountFields({ value, onChange, fault }: AmountFieldsProps) {
  const { i18n } = useLingui();
  if (value === null || value.kind === 'permanent') {
    return null;
  }
  return (
    <>
      {value.kind === 'event' ? (
        <TextField
          label={i18n.t('Solange dauert')}
          hint={i18n.t('Zum Beispiel „Bestand des Gebäudes“.')}
          isRequired
          value={value.event ?? ''}
          error={fault === 'event' ? i18n.t('Bitte das Ereignis nennen.') : undefined}
          onChange={(event) => {
            onChange({ ...value, event });
          }}
        />
      ) : null}
      <TextField
        label={i18n.t('Zahl der Jahre')}
        isRequired
        inputMode="numeric"
        value={value.years === undefined ? '' : String(value.years)}
        error={fault === 'years' ? i18n.t('Bitte 0 bis 150 Jahre eingeben, oder „dauernd“ wählen.') : undefined}
        onChange={(text) => {
          const { years: _years, ...rest } = value;
          const digits = text.replaceAll(/\D/g, '').slice(0, 3);
          onChange(digits === '' ? rest : { ...rest, years: Number(digits) });
        }}
      />
    </>
  );
}

/** How long files are kept: years, as long as something lasts, or for ever. */
export function RetentionFields({ value, onChange, isChecked }: RetentionFieldsProps) {
  const { i18n } = useLingui();
  const fault = isChecked ? retentionFault(value) : null;
  return (
    <div className="ta-pair">
      <SelectField
        label={i18n.t('Aufbewahrung')}
        value={value?.kind ?? ''}
        onChange={(kind) => {
          onChange(changedKind(kind, value));
        }}
        options={[
          { value: '', label: i18n.t('nicht entschieden') },
          { value: 'years', label: i18n.t('Jahre') },
          { value: 'event', label: i18n.t('Ereignis und Jahre danach') },
          { value: 'permanent', label: i18n.t('dauernd') },
        ]}
      />
      <AmountFields value={value} onChange={onChange} fault={fault} />
      {value?.kind === 'years' ? (
        <SelectField
          label={i18n.t('Fristbeginn')}
          value={value.start ?? 'year-end'}
          onChange={(start) => {
            onChange({ ...value, start: start === 'closing' ? 'closing' : 'year-end' });
          }}
          options={[
            { value: 'year-end', label: i18n.t('Ende des Jahres der z. d. A.-Verfügung') },
            { value: 'closing', label: i18n.t('Tag der z. d. A.-Verfügung') },
          ]}
        />
      ) : null}
    </div>
  );
}
