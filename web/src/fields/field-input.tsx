import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { FieldValue, TypeField } from '../api/contract.js';
import { ChoiceBox } from '../ui/choice-box.js';
import { SelectField } from '../ui/select-field.js';
import { DayField, TextField } from '../ui/text-field.js';
import { ChoiceGroup } from './choice-group.js';
import { moneyText, numberText, parseMoney, parseNumber } from './number-text.js';

interface FieldInputProps {
  field: TypeField;
  value: FieldValue | undefined;
  /** What is wrong, in words. */
  error: string | undefined;
  /** Names that are known already, for fields of persons. */
  names: readonly string[];
  onChange: (value: FieldValue | undefined) => void;
}

type Shared = Omit<FieldInputProps, 'field' | 'names'> & {
  label: string;
  hint: string | undefined;
  isRequired: boolean;
};

/** A figure is kept as it is typed until it is one. */
function FigureInput({ field, value, onChange, ...shared }: Shared & { field: TypeField }) {
  const { i18n } = useLingui();
  const isMoney = field.kind === 'money';
  const written =
    typeof value === 'number'
      ? isMoney
        ? moneyText(value, i18n.locale)
        : numberText(value, i18n.locale)
      : typeof value === 'string'
        ? value
        : '';
  const [typed, setTyped] = useState(written);
  const read = isMoney ? parseMoney : parseNumber;
  const shown = read(typed) === value || typed === value ? typed : written;
  return (
    <TextField
      {...shared}
      inputMode="text"
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(text.trim() === '' ? undefined : (read(text) ?? text));
      }}
    />
  );
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function useHint({ help, kind, unit, mask }: TypeField): string | undefined {
  const { i18n } = useLingui();
  const extra: Partial<Record<TypeField['kind'], string>> = {
    number: unit === '' ? '' : i18n.t('In {unit}.', { unit }),
    money: i18n.t('In Euro.'),
    code: i18n.t('Muster: {mask} (A Buchstabe, 9 Ziffer, * beides).', { mask }),
    'tax-id': i18n.t('Elf Ziffern.'),
  };
  const words = [help, extra[kind] ?? ''].filter((one) => one !== '').join(' ');
  return words === '' ? undefined : words;
}

/** One field of a file type, as its kind asks. */
export function FieldInput({ field, value, error, names, onChange }: FieldInputProps) {
  const { i18n } = useLingui();
  const hint = useHint(field);
  const shared = { label: field.label, hint, isRequired: field.required, error, value, onChange };
  const texts = {
    ...shared,
    value: textOf(value),
    onChange: (text: string) => {
      onChange(text === '' ? undefined : text);
    },
  };
  switch (field.kind) {
    case 'long-text':
      return <TextField {...texts} rows={4} />;
    case 'number':
    case 'money':
      return <FigureInput {...shared} field={field} />;
    case 'date':
      return <DayField {...texts} />;
    case 'yes-no':
      return (
        <SelectField
          {...texts}
          hint={hint}
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={(text) => {
            onChange(text === '' ? undefined : text === 'true');
          }}
          options={[
            { value: '', label: i18n.t('keine Angabe') },
            { value: 'true', label: i18n.t('ja') },
            { value: 'false', label: i18n.t('nein') },
          ]}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...texts}
          hint={hint}
          options={[{ value: '', label: i18n.t('keine Angabe') }, ...field.choices]}
        />
      );
    case 'multi-choice':
      return (
        <ChoiceGroup
          field={field}
          label={field.required ? `${field.label} (${i18n.t('Pflichtfeld')})` : field.label}
          value={Array.isArray(value) ? value : []}
          error={error}
          onChange={(chosen) => {
            onChange(chosen.length === 0 ? undefined : chosen);
          }}
        />
      );
    case 'party':
      return <ChoiceBox {...texts} allowsOther choices={names.map((name) => ({ id: name, label: name }))} />;
    default:
      return <TextField {...texts} />;
  }
}
