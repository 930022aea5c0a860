import { useLingui } from '@lingui/react';
import type { FieldKind, TypeField } from '../../api/contract.js';
import { FieldInput } from '../../fields/field-input.js';
import { moneyText, numberText, parseMoney, parseNumber } from '../../fields/number-text.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { fieldKinds } from '../../words/field-words.js';
import { Check } from './check.js';
import { ConditionFields } from './condition-fields.js';
import { choicesFrom, choicesText, followedKey } from './part-keys.js';
import { LooseText } from './loose-text.js';
import type { FaultsOfPart } from './part-list.js';

/** A field that says nothing yet. */
export const emptyField: TypeField = {
  key: '',
  label: '',
  help: '',
  kind: 'text',
  required: false,
  defaultValue: null,
  inList: false,
  searchable: false,
  personalData: false,
  condition: null,
  unit: '',
  minimum: null,
  maximum: null,
  decimals: 0,
  choices: [],
  mask: '',
};

interface FieldFormProps {
  field: TypeField;
  /** Fields that stand before it. */
  earlier: readonly TypeField[];
  faults: FaultsOfPart;
  isReadOnly: boolean;
  onChange: (field: TypeField) => void;
}

function KindSettings({ field, faults, onChange }: Omit<FieldFormProps, 'earlier' | 'isReadOnly'>) {
  const { i18n } = useLingui();
  const isMoney = field.kind === 'money';
  const shown = (value: number | null) =>
    value === null ? '' : isMoney ? moneyText(value, i18n.locale) : numberText(value, i18n.locale);
  const read = (text: string) => (isMoney ? parseMoney(text) : parseNumber(text)) ?? null;
  return (
    <>
      {field.kind === 'choice' || field.kind === 'multi-choice' ? (
        <LooseText
          label={i18n.t('Werte der Auswahl')}
          hint={i18n.t('Ein Wert je Zeile.')}
          isRequired
          rows={5}
          start={choicesText(field.choices)}
          error={faults('choices')}
          onChange={(text) => {
            onChange({ ...field, choices: choicesFrom(text, field.choices) });
          }}
        />
      ) : null}
      {field.kind === 'number' || isMoney ? (
        <div className="ta-pair">
          <LooseText
            label={i18n.t('Mindestens')}
            start={shown(field.minimum)}
            error={faults('minimum')}
            onChange={(text) => {
              onChange({ ...field, minimum: read(text) });
            }}
          />
          <LooseText
            label={i18n.t('Höchstens')}
            start={shown(field.maximum)}
            error={faults('maximum')}
            onChange={(text) => {
              onChange({ ...field, maximum: read(text) });
            }}
          />
        </div>
      ) : null}
      {field.kind === 'number' ? (
        <div className="ta-pair">
          <TextField
            label={i18n.t('Einheit')}
            hint={i18n.t('Zum Beispiel m², Personen, Stunden.')}
            value={field.unit}
            error={faults('unit')}
            onChange={(unit) => {
              onChange({ ...field, unit });
            }}
          />
          <SelectField
            label={i18n.t('Stellen nach dem Komma')}
            value={String(field.decimals)}
            onChange={(text) => {
              onChange({ ...field, decimals: Number(text) });
            }}
            options={['0', '1', '2', '3', '4', '5', '6'].map((text) => ({ value: text, label: text }))}
          />
        </div>
      ) : null}
      {field.kind === 'code' ? (
        <TextField
          label={i18n.t('Muster')}
          hint={i18n.t('A steht für einen Buchstaben, 9 für eine Ziffer, * für beides; alles andere für sich selbst.')}
          isRequired
          value={field.mask}
          error={faults('mask')}
          onChange={(mask) => {
            onChange({ ...field, mask });
          }}
        />
      ) : null}
    </>
  );
}

/** Settings that another kind does not have are left behind. */
function withKind(field: TypeField, kind: FieldKind): TypeField {
  const { unit, minimum, maximum, decimals, choices, mask } = emptyField;
  const isChoice = kind === 'choice' || kind === 'multi-choice';
  return {
    ...field,
    kind,
    unit,
    minimum,
    maximum,
    decimals,
    mask,
    choices: isChoice ? field.choices : choices,
    defaultValue: null,
  };
}

/** Everything one field says. */
export function FieldForm({ field, earlier, faults, isReadOnly, onChange }: FieldFormProps) {
  const { i18n } = useLingui();
  const set = (part: Partial<TypeField>) => {
    onChange({ ...field, ...part });
  };
  return (
    <>
      <TextField
        label={i18n.t('Bezeichnung')}
        isRequired
        value={field.label}
        error={faults('label')}
        onChange={(label) => {
          set({ label, key: followedKey(field.key, field.label, label) });
        }}
      />
      <SelectField
        label={i18n.t('Art des Feldes')}
        value={field.kind}
        error={faults('kind')}
        onChange={(kind) => {
          onChange(withKind(field, kind as FieldKind));
        }}
        options={Object.entries(fieldKinds).map(([value, label]) => ({ value, label: i18n._(label) }))}
      />
      <KindSettings key={field.kind} field={field} faults={faults} onChange={onChange} />
      <TextField
        label={i18n.t('Erläuterung')}
        hint={i18n.t('Steht klein über dem Feld; zum Beispiel die Rechtsgrundlage.')}
        rows={2}
        value={field.help}
        error={faults('help')}
        onChange={(help) => {
          set({ help });
        }}
      />
      <div className="ta-checks">
        <Check
          label={i18n.t('Pflichtfeld')}
          value={field.required}
          isReadOnly={isReadOnly}
          onChange={(required) => {
            set({ required });
          }}
        />
        <Check
          label={i18n.t('Spalte in Listen')}
          value={field.inList}
          isReadOnly={isReadOnly}
          onChange={(inList) => {
            set({ inList });
          }}
        />
        <Check
          label={i18n.t('In der Suche zu finden')}
          value={field.searchable}
          isReadOnly={isReadOnly}
          onChange={(searchable) => {
            set({ searchable });
          }}
        />
        <Check
          label={i18n.t('Personenbezogen')}
          value={field.personalData}
          isReadOnly={isReadOnly}
          onChange={(personalData) => {
            set({ personalData });
          }}
        />
      </div>
      {faults('inList') === undefined ? null : <p className="kern-error">{faults('inList')}</p>}
      <ConditionFields
        fields={earlier}
        condition={field.condition}
        error={faults('condition')}
        onChange={(condition) => {
          set({ condition });
        }}
      />
      <FieldInput
        key={`${field.kind}-default`}
        field={{ ...field, label: i18n.t('Vorbelegung'), help: '', required: false }}
        value={field.defaultValue ?? undefined}
        names={[]}
        error={faults('defaultValue')}
        onChange={(value) => {
          set({ defaultValue: value ?? null });
        }}
      />
      <TextField
        label={i18n.t('Schlüssel')}
        hint={i18n.t('Name des Feldes für Maschinen und im Betreff; bleibt in späteren Fassungen gleich.')}
        isRequired
        value={field.key}
        error={faults('key')}
        onChange={(key) => {
          set({ key });
        }}
      />
    </>
  );
}
